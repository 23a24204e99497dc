"""What stands in the columns of one row, by role: missing ones left out, words put in the program's own, dates read.

One `Cells` for a whole file; it keeps what it understood of a word, because the same words come again and again.
"""

import json
from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.facts.ticket import PRIORITIES
from supportcli.importers.items import Notes, Person
from supportcli.importers.table.dates import CLOCK, MIDNIGHT, Dates
from supportcli.importers.table.maps import IGNORE, Map, folded
from supportcli.importers.table.reading import Table
from supportcli.importers.table.zone_letters import UnclearZone
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.values import NamedTuple

CACHED = 50_000
LONGEST_TITLE = 250
JOINED = " / "
KINDS = (("type", "types"), ("class", "classes"), ("channel", "channels"), ("priority", "priorities"))
"""Roles of one word, and the table of each."""


class Unreadable(ValueError):
    """A cell that should be a date and is none; `why` says what is wrong with it."""

    def __init__(self, value: str, column: str, error: Exception):
        super().__init__(value)
        self.why = Say(N_("{value} in {column} is no date"), {"value": value, "column": column})
        if isinstance(error, UnclearZone):
            message = N_("{zone} in {column} may be several zones: put the one that is meant into the map: {line}")
            self.why = Say(message, {"zone": error.letters, "column": column, "line": 'zone = "Asia/Kolkata"'})


class Word(NamedTuple):
    """A word of the source and what it stands for here; `meaning` None: for nothing known, IGNORE: for nothing."""

    word: str
    meaning: str | None


class Row:
    """Reads rows of `table` as `map` says."""

    def __init__(self, table: Table, map_: Map, dates: Dates, notes: Notes):
        self.header, self.map, self.dates, self.notes = table.header, map_, dates, notes
        place = {name: number for number, name in enumerate(table.header)}
        for role, names in map_.columns.items():
            for name in names:
                if name not in place:
                    raise _no_column(name, role, table, map_)
        self.at = {role: tuple(place[name] for name in names) for role, names in map_.columns.items()}
        self.cleaned: dict[str, str] = {}
        self.meant: dict[tuple[str, str], Word] = {}

    def clean(self, cell: Any) -> str:
        """The text of a cell, "" for a missing one."""
        if not isinstance(cell, str):
            return ", ".join(map(self._named, cell)) if isinstance(cell, list) else str(cell)
        found = self.cleaned.get(cell)
        if found is None:
            if len(self.cleaned) >= CACHED:
                self.cleaned.clear()
            found = cell.strip()
            if len(found) <= 16 and found.casefold() in self.map.missing:
                found = ""
            self.cleaned[cell] = found
        return found

    def _named(self, one: Any) -> str:
        if isinstance(one, dict):
            found = next((one[name] for name in ("name", "title", "login", "text", "body") if one.get(name)), None)
            return str(found) if found is not None else json.dumps(one, ensure_ascii=False)
        return self.clean(one)

    def text(self, cells: list[Any], role: str) -> str:
        """The first cell of the role that is not missing."""
        for place in self.at.get(role, ()):
            found = self.clean(cells[place])
            if found:
                return found
        return ""

    def texts(self, cells: list[Any], role: str) -> list[str]:
        """All cells of the role that are not missing."""
        return [found for place in self.at.get(role, ()) if (found := self.clean(cells[place]))]

    def key(self, cells: list[Any]) -> str:
        """What the ticket is known by: of several columns all that are filled."""
        return JOINED.join(self.texts(cells, "key"))

    def moment(self, cells: list[Any], role: str) -> str | None:
        """The date of the role, None where it is missing. Raises Unreadable."""
        for place in self.at.get(role, ()):
            found = self.clean(cells[place])
            if found:
                if len(self.at[role]) > 1:
                    found = self._with_clock(found, place, cells, role)
                try:
                    return self.dates.read(found)
                except (ValueError, OverflowError, OSError) as error:
                    raise Unreadable(found, self.header[place], error) from error
        return None

    def _with_clock(self, date: str, place: int, cells: list[Any], role: str) -> str:
        """The date with the time of day from the role's next column, where that holds nothing but one."""
        places = self.at[role]
        after = places.index(place) + 1
        clock = self.clean(cells[places[after]]) if after < len(places) else ""
        return f"{date.removesuffix(MIDNIGHT)} {clock}" if clock and CLOCK.fullmatch(clock) else date

    def word(self, cells: list[Any], role: str, table: str) -> Word | None:
        """What the word of the role stands for by the table of the map; None where there is none. Of several columns
        the whole (`Completed / In Call`) is looked up, then each."""
        found = self.texts(cells, role)
        if not found:
            return None
        whole = JOINED.join(found)
        word = self.meant.get((table, whole))
        if word is None:
            known = self.map.words.get(table, {})
            each = (known.get(folded(one)) for one in (whole, *reversed(found)))
            if len(self.meant) >= CACHED:
                self.meant.clear()
            word = self.meant[table, whole] = Word(whole, next((one for one in each if one), None))
        return word

    def meaning(self, cells: list[Any], role: str, table: str) -> str | None:
        """The same where a word that stands for nothing is only counted."""
        word = self.word(cells, role, table)
        if word is None or word.meaning == IGNORE:
            return None
        if word.meaning is None:
            self.notes.unknown_word(self.header[self.at[role][0]], word.word)
        return word.meaning

    def unknown(self, cells: list[Any]) -> Iterator[str]:
        """`column: word` for each word that stands for nothing, of all roles with a table of words but the state."""
        for role, table in KINDS:
            word = self.word(cells, role, table) if role in self.at else None
            if word and word.meaning is None and word.word.casefold() not in PRIORITIES:
                yield f"{self.header[self.at[role][0]]}: {word.word}"

    def priority(self, cells: list[Any]) -> str | None:
        """One of p1 to p4; a plain `P2` needs no map."""
        found = self.text(cells, "priority").casefold()
        return found if found in PRIORITIES else self.meaning(cells, "priority", "priorities")

    def title(self, cells: list[Any], key: str) -> str:
        """One line: the columns of the title, else the beginning of the description, else the key."""
        found = JOINED.join(self.texts(cells, "title")) or self.text(cells, "description")
        line = " ".join(found.split())
        return line[: LONGEST_TITLE - 1] + "…" if len(line) > LONGEST_TITLE else line or key

    def description(self, cells: list[Any]) -> str | None:
        """The description, and a line `column: value` for each column that is kept."""
        lines = self.texts(cells, "description")
        title = JOINED.join(self.texts(cells, "title"))
        if len(title) > LONGEST_TITLE:
            lines.insert(0, title)
        for place in self.at.get("keep", ()):
            found = self.clean(cells[place])
            if found:
                lines.append(f"{self.header[place]}: {found}")
        return "\n".join(lines) or None

    def tags(self, cells: list[Any]) -> tuple[str, ...]:
        """The words of the columns of tags: members of a list, or separated by comma, semicolon or bar."""
        out: dict[str, None] = {}
        for place in self.at.get("tags", ()):
            cell = cells[place]
            parts = map(self._named, cell) if isinstance(cell, list) else _split(self.clean(cell))
            out.update((tag, None) for part in parts if (tag := "-".join(part.split()).casefold()))
        return tuple(out)

    def person(self, cells: list[Any]) -> Person | None:
        """The customer of the row."""
        name, emails = self.text(cells, "customer"), self.texts(cells, "email")
        phones = self.texts(cells, "phone")
        if "@" in name and " " not in name:
            emails.append(name)
        if not (name or emails or phones):
            return None
        return Person(name, tuple(one for one in emails if "@" in one), tuple(phones))


def _split(text: str) -> list[str]:
    for sign in ",;|":
        if sign in text:
            return text.split(sign)
    return [text] if text else []


def _no_column(name: str, role: str, table: Table, map_: Map) -> Refused:
    from difflib import get_close_matches

    near = get_close_matches(name, table.header, 1, 0.6)
    values = {
        "path": table.name, "column": name, "role": role, "map": map_.path or "map",
        "near": near[0] if near else ", ".join(table.header[:12]),
    }  # fmt: skip
    message = (
        N_("{path} has no column {column} ({role} in {map}); {near} is meant?")
        if near
        else N_("{path} has no column {column} ({role} in {map}). Its columns: {near}")
    )
    return Refused(message, code="column_missing", typed=name, values=values)
