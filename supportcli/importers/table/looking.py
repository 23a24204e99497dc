"""A look at a table for the draft of its map: what each column holds, and which column probably is what.

The whole file is gone through; of each column little is kept. Names of columns and contents decide together (words.py).
"""

from collections import Counter

from supportcli.annotations import Any
from supportcli.importers.items import Rejected
from supportcli.importers.table import words
from supportcli.importers.table.dates import CLOCK, MIDNIGHT, Order, looks_like, looks_like_epoch
from supportcli.importers.table.reading import Table

MOST_WORDS = 300
"""Different words of a column that are counted."""
LOOKED_AT = 3_000
"""Rows whose cells are tried as dates."""
MOST_HELD = 200_000
"""Cells that are held to see what changes from one row of a ticket to its next."""
KEYS = 6
"""Columns that are followed as possible keys."""
TIMES = ("opened", "time", "resolved", "closed", "responded")
MOST_ALIKE = 200
"""Columns of comments: some trackers write one column for each, all with the same name."""
LONGEST_DAY = 11
"""Letters of a date without a time of day (`2024年12月31日`)."""
LIFECYCLE = frozenset((
    "complete", "start", "schedule", "assign", "reassign", "suspend", "resume", "withdraw", "autoskip", "manualskip",
    "ate_abort", "pi_abort", "unknown",
))  # fmt: skip
"""Words of the XES standard: they say how far the event went, not the ticket."""
ENOUGH = 0.9
SOME = 0.5


class Column:
    """What one column holds."""

    def __init__(self, name: str, place: int):
        self.name, self.place = name, place
        self.filled = self.letters = self.dates = self.tried = self.lists = self.changes = self.numbers = 0
        self.clocks = self.epochs = self.days = 0
        self.words: Counter[str] | None = Counter()
        self.order = Order()

    def look(self, cell: Any, number: int) -> None:
        """Count one cell."""
        if not isinstance(cell, str):
            self.lists += bool(cell)
            self.filled += bool(cell)
            return
        text = cell.strip()
        if len(text) <= 16 and text.casefold() in words.MISSING:
            return
        self.filled += 1
        self.letters += len(text)
        if number < LOOKED_AT:
            self.tried += 1
            self.dates += looks_like(text)
            self.clocks += CLOCK.fullmatch(text) is not None
            self.epochs += looks_like_epoch(text)
            self.days += len(text) <= LONGEST_DAY or text.endswith(MIDNIGHT)
            self.numbers += text.replace(".", "", 1).isdigit()
        if self.dates:
            self.order.look(text)
        if self.words is not None:
            self.words[text] += 1
            if len(self.words) > MOST_WORDS:
                self.words = None

    @property
    def is_date(self) -> bool:
        """True when nearly all of its cells are dates; most, or numbers that can be, where its name says so."""
        share, epochs = self.dates / max(self.tried, 1), self.epochs / max(self.tried, 1)
        if share >= ENOUGH:
            return True
        return max(share, epochs) > SOME and any(self.fits(role) is not None for role in TIMES)

    @property
    def is_clock(self) -> bool:
        """True when nearly all of its cells are times of day, which say nothing without their date."""
        return self.clocks >= max(self.tried, 1) * ENOUGH

    @property
    def is_day(self) -> bool:
        """True when nearly all of its cells are dates without a time of day."""
        return self.is_date and self.days >= self.tried * ENOUGH

    def understood(self, table: Any) -> float:
        """The share of cells whose word is known in a table of words.py."""
        if not self.words:
            return 0.0
        known = sum(count for word, count in self.words.items() if words.meaning(table, word))
        return known / max(self.filled, 1)

    def fits(self, role: str) -> int | None:
        """How well its name fits a role (0 best, None not)."""
        return words.fits(role, self.name)


class Look:
    """The table as it was seen: `roles` gives the columns of each role, `rows` is "ticket" or "event"."""

    def __init__(self, table: Table):
        self.columns = [Column(name, place) for place, name in enumerate(table.header)]
        self.count = self.followed = 0
        self.roles: dict[str, list[Column]] = {}
        named = [column for column in self.columns if column.fits("key") is not None]
        self.likely = sorted(named, key=lambda column: _rank(column.fits("key")))[:KEYS] or self.columns[:KEYS]
        self.distinct: dict[int, set[int]] = {column.place: set() for column in self.likely}
        self._read(table)
        self.key = self._key()
        self.rows = "event" if self._repeats() else "ticket"
        if self.rows == "event":
            self._follow(table)
        self._choose()

    def _read(self, table: Table) -> None:
        for one in table.rows():
            if isinstance(one, Rejected):
                continue
            for column, cell in zip(self.columns, one[1], strict=True):
                column.look(cell, self.count)
            for place, met in self.distinct.items():
                met.add(hash(one[1][place]) if isinstance(one[1][place], str) else self.count)
            self.count += 1

    def _key(self) -> Column:
        """The column that names the ticket: by its name, filled in every row, with more than a few values."""
        full = [column for column in self.likely
                if column.filled >= self.count * 0.98 and not (column.is_date or column.is_clock)]  # fmt: skip
        many = [one for one in full if len(self.distinct[one.place]) >= max(self.count * 0.005, min(self.count, 2))]
        named = [column for column in many if column.fits("key") is not None]
        if named:
            return named[0]
        return max(many or full or self.columns[:1], key=lambda one: len(self.distinct.get(one.place, ())))

    def _repeats(self) -> bool:
        met = len(self.distinct.get(self.key.place, ()))
        return self.count - met > self.count * 0.05 and any(column.is_date for column in self.columns)

    def _follow(self, table: Table) -> None:
        """How often each column differs between one row of a ticket and its next, wherever that stands."""
        before: dict[str, list[Any]] = {}
        most = max(MOST_HELD // len(self.columns), 50)
        for one in table.rows():
            if isinstance(one, Rejected):
                continue
            cells = one[1]
            key = str(cells[self.key.place])
            old_cells = before.get(key)
            if old_cells is None:
                if len(before) < most:
                    before[key] = cells
            elif old_cells != cells:
                self.followed += 1
                before[key] = cells
                for column, old, new in zip(self.columns, old_cells, cells, strict=True):
                    column.changes += old != new

    def _choose(self) -> None:
        """Give each column at most one role."""
        self.roles["key"] = [self.key]
        self._times()
        self._one("state", lambda one: self._few(one)
                  and (self.rows == "event" or one.understood(words.STATES) > 0.2))  # fmt: skip
        if "state" not in self.roles:
            self._best("state", words.STATES)
        if "state" in self.roles:
            self._one("substate", lambda one: self._few(one) and not LIFECYCLE.issuperset(map(str.lower, one.words)))
            self.roles["state"] += self.roles.pop("substate", [])
        self._one("priority", lambda one: self._few(one) and one.understood(words.PRIORITIES) >= SOME)
        self._one("type", lambda one: one.fits("class") is not None and one.understood(words.TYPES) > 0.6, "class")
        self._one("class", lambda one: one.understood(words.CLASSES) > 0.6)
        self._one("channel", lambda one: one.understood(words.CHANNELS) >= SOME)
        self._one("title", lambda one: not one.is_date and one.filled > self.count * SOME)
        for role in ("description", "resolution", "email", "phone", "customer", "minutes"):
            self._one(role, lambda one: not one.is_date)
        for role in ("comments", "tags"):
            self._all(role, MOST_ALIKE)
        self._all("owner", 2)
        self._one("actor", lambda one: not one.is_date)
        if "title" not in self.roles:
            self._about()

    def _times(self) -> None:
        dates = [column for column in self.columns if column.is_date and column is not self.key]
        if self.rows == "event":
            moving = sorted(
                (one for one in dates if one.changes), key=lambda one: (_rank(one.fits("time")), -one.changes)
            )
            if moving:
                self.roles["time"] = moving[:1]
            else:
                self.rows = "ticket"
        else:
            self._one("time", lambda one: one.is_date and one.fits("opened") is None)
        for role in (role for role in TIMES if role != "time"):
            self._one(role, lambda one: one.is_date)
        if self.rows == "ticket" and "opened" not in self.roles:
            free = [one for one in dates if not self._taken(one) and not words.is_no_beginning(one.name)]
            self.roles["opened"] = free[:1] or self.roles.pop("time", [])
        for role in ("resolved", "closed", "responded"):  # nothing has ended yet: the next file may say so
            named = [one for one in self.columns if not one.filled and one.fits(role) is not None]
            self.roles.setdefault(role, named[:1])
        for role in TIMES:
            self._with_clock(self.roles.get(role, []))

    def _with_clock(self, columns: list[Column]) -> None:
        """Behind a column of dates without a time of day the one with the time, which stands next to it."""
        if columns and columns[0].is_day:
            after = self.columns[columns[0].place + 1 :][:1]
            columns += [one for one in after if one.is_clock and not self._taken(one)]

    def _few(self, column: Column) -> bool:
        return column.words is not None and 0 < len(column.words) <= 80 and not column.is_date

    def _taken(self, column: Column) -> bool:
        return any(column in columns for columns in self.roles.values())

    def _one(self, role: str, holds: Any, names: str = "") -> None:
        """The column whose name fits best, if its contents do."""
        found = [
            (column.fits(names or role), role in TIMES and column.is_day, column.place, column)
            for column in self.columns
            if column.filled and column.fits(names or role) is not None and not self._taken(column) and holds(column)
        ]  # fmt: skip
        if found:
            self.roles[role] = [min(found, key=lambda one: (_rank(one[0]), *one[1:3]))[3]]

    def _all(self, role: str, most: int) -> None:
        """All columns whose name fits, best first: the first that is filled counts."""
        found = [column for column in self.columns if column.filled and column.fits(role) is not None
                 and not column.is_date and not self._taken(column)]  # fmt: skip
        if found:
            self.roles[role] = sorted(found, key=lambda one: (_rank(one.fits(role)), one.place))[:most]

    def _best(self, role: str, table: Any) -> None:
        """The column whose words are best understood, whatever its name."""
        found = [one for one in self.columns
                 if self._few(one) and not self._taken(one) and not words.is_before(one.name)]  # fmt: skip
        best = max(found, key=lambda one: one.understood(table), default=None)
        if best and best.understood(table) > ENOUGH and not best.numbers:
            self.roles[role] = [best]

    def _about(self) -> None:
        """No column is a title: those that say what it is about make one."""
        found = [
            column for column in self.columns
            if column.fits("about") is not None and not self._taken(column) and column.filled > self.count * 0.2
        ]  # fmt: skip
        if found:
            self.roles["title"] = sorted(found, key=lambda one: (_rank(one.fits("about")), one.place))[:3]

    def kept(self) -> tuple[list[Column], list[Column]]:
        """(columns to keep in the description, columns to leave out): out go empty ones, those that are the same in
        every row, and those that change from row to row."""
        free = [column for column in self.columns if not self._taken(column)]
        out = [
            column for column in free
            if not column.filled or column.lists or (column.words is not None and len(column.words) < 2)
            or (self.rows == "event" and column.changes > self.followed * 0.02)
        ]  # fmt: skip
        return [column for column in free if column not in out], out


def _rank(fit: int | None) -> int:
    return 9 if fit is None else fit
