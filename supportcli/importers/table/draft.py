"""Writes the draft of a map: TOML with what was found, every word with its count, a comment where a person decides."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from supportcli.annotations import Any
from supportcli.importers.items import Notes, Rejected
from supportcli.importers.table import words
from supportcli.importers.table.cells import JOINED, Row
from supportcli.importers.table.columns import TIMES, Column
from supportcli.importers.table.dates import Dates
from supportcli.importers.table.looking import Look
from supportcli.importers.table.maps import WORDS, Map, of
from supportcli.importers.table.orders import ORDERS, contradiction, order_of
from supportcli.importers.table.reading import Table

MOST_WORDS = 150
SINGLE = ("key", "title", "description", "opened", "time", "resolved", "closed", "responded", "state", "priority",
          "owner", "actor", "customer", "email", "phone", "class", "type", "channel", "tags", "comments", "resolution",
          "minutes")  # fmt: skip
ABOUT = {
    "key": "the ticket's number there: kept as ref, and what a re-import knows it by",
    "description": "longer text",
    "opened": "when it was opened",
    "time": "when the row's event happened, or when the ticket was last changed",
    "state": "its words: [states] below; of two columns the whole is looked up first",
    "priority": "its words: [priorities]",
    "owner": "the first that is not empty",
    "actor": "who did it",
    "customer": "who has the problem: an equal name is the same customer",
    "comments": "become notes",
}
TABLES = (
    ("state", "states", words.STATES),
    ("priority", "priorities", words.PRIORITIES),
    ("class", "classes", words.CLASSES),
    ("type", "types", words.TYPES),
    ("channel", "channels", words.CHANNELS),
)


def text(table: Table, name: str) -> str:
    """The draft for a table; `name` is what its tickets are known by."""
    look = Look(table)
    dates = order_of(column.order for role in TIMES for column in look.roles.get(role, ()))
    lines = [
        f"# How {table.name} is read. A draft: read it, change it, try it with --dry-run. Guide: docs/guides/import.md",
        "",
        "[file]",
        f"name = {_quoted(name)}  # part of every id: keep it, and importing again adds only what is new",
        f'rows = "{look.rows}"  # "ticket": one row a ticket; "event": one row for each thing that happened',
        f'format = "{table.format}"',
    ]
    if table.format != "xlsx":
        lines.append(f'encoding = "{table.encoding}"')
    if table.format == "csv":
        lines.append(f"delimiter = {_quoted(table.delimiter)}")
    if table.sheet:
        lines.append(f"sheet = {_quoted(table.sheet)}")
    lines += [*_dates(dates, look), *_zone(), f"missing = {_list(one for one in words.MISSING if one)}", ""]
    lines += [*_columns(look), ""]
    map_ = of({"file": {"rows": look.rows}, "columns": {
        role: [column.name for column in columns] for role, columns in look.roles.items() if columns
    }}) if look.roles.get("key") else None  # fmt: skip
    if map_:
        lines += _words(table, map_, look)
    return "\n".join(lines) + "\n"


def _dates(order: str | None, look: Look) -> list[str]:
    if order is None:
        orders = [column.order for role in TIMES for column in look.roles.get(role, ())]
        proofs = contradiction(orders)
        if proofs:
            day, month = proofs
            why = f"{day.day_example} has the day first and {month.month_example} the month: they contradict each other"
        else:
            example = next(one.any_example for one in orders if one.any_example)
            why = f"{example} can be read in two ways, and nothing in the file says in which"
        return [f"# {why}. Keep one of these lines:", *(f'# dates = "{order}"' for order in ORDERS)]
    return [f'dates = "{order}"  # decided on the whole columns'] if order else []


def _zone() -> list[str]:
    return ['# zone = "Europe/Berlin"  # of times without an offset; left out: that of this computer']


def _columns(look: Look) -> list[str]:
    lines = ["[columns]"]
    for role in SINGLE:
        columns = look.roles.get(role)
        if columns:
            names = [column.name for column in columns]
            value = _quoted(names[0]) if len(names) == 1 else _list(names)
            about = "joined" if len(names) > 1 and role in ("title", *TIMES) else ABOUT.get(role)
            if role == "key" and len(names) > 1:
                about = "no column is the ticket's number: a row is known by these together"
            lines.append(f"{role} = {value}" + (f"  # {about}" if about else ""))
        elif role in ("title", "opened", "state", "customer"):
            lines.append(f'# {role} = ""  # no column was found')
    kept, out = look.kept()
    lines += _several("keep", kept, "named in the description, as the first row of the ticket has them")
    lines += _several("ignore", out, "not imported")
    return lines


def _several(role: str, columns: Sequence[Column], about: str) -> list[str]:
    return [f"{role} = {_list(column.name for column in columns)}  # {about}"] if columns else []


def _words(table: Table, map_: Map, look: Look) -> list[str]:
    """The tables of words, each word with how often it occurs."""
    row = Row(table, map_, Dates("", None), Notes())
    counted: dict[str, Counter[tuple[str, ...]]] = {role: Counter() for role, _, _ in TABLES if role in map_.columns}
    for one in table.rows():
        if not isinstance(one, Rejected):
            for role, counter in counted.items():
                found = tuple(row.texts(one[1], role))
                if found and (found in counter or len(counter) < MOST_WORDS):
                    counter[found] += 1
    lines: list[str] = []
    for role, name, known in TABLES:
        if role in counted:
            lines += [f"[{name}]  # {', '.join(WORDS[name])}, or ignore", *_table(counted[role], name, known), ""]
    return lines


def _table(counter: Counter[tuple[str, ...]], name: str, known: Any) -> list[str]:
    lines, seen = [], set()
    has_new = any(words.is_new(word) for found in counter for word in found)
    for found, count in counter.most_common():
        word = JOINED.join(found)
        if word.casefold() in seen:
            continue
        seen.add(word.casefold())
        meaning = words.state_of(found) if name == "states" else words.meaning(known, word)
        if name == "states" and meaning == "new" and has_new and words.is_open(word):
            meaning = "open"  # beside a state that is called new
        told = "" if meaning else ": kept as a note until it stands for something"
        lines.append(f'{_quoted(word)} = "{meaning or ""}"  # {count:,}{told}')
    return lines


def _quoted(text: str) -> str:
    """A string of TOML: JSON's, but for one sign."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _list(names: Iterable[str]) -> str:
    return "[" + ", ".join(map(_quoted, names)) + "]"
