"""A look at a table for the draft of its map: what each column holds, and which column probably is what.

The whole file is gone through; of each column little is kept. Names of columns and contents decide together (words.py).
"""

from supportcli.annotations import Any
from supportcli.importers.items import Rejected
from supportcli.importers.table import words
from supportcli.importers.table.columns import ENOUGH, SOME, TIMES, Column
from supportcli.importers.table.reading import Table

MOST_HELD = 200_000
"""Cells that are held to see what changes from one row of a ticket to its next."""
KEYS = 6
"""Columns that are followed as possible keys."""
LONGEST_KEY = 64
"""Letters of a number of a ticket that is called one, in the mean: more is what somebody wrote."""
MOST_ALIKE = 200
"""Columns of comments: some trackers write one column for each, all with the same name."""
MOST_CODES = 15
"""Words of a column that is called a state when none of them is known."""
LIFECYCLE = frozenset((
    "complete", "start", "schedule", "assign", "reassign", "suspend", "resume", "withdraw", "autoskip", "manualskip",
    "ate_abort", "pi_abort", "unknown",
))  # fmt: skip
"""Words of the XES standard: they say how far the event went, not the ticket."""


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
        if self.rows == "event" and self.key:
            self._follow(table, self.key)
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

    def _key(self) -> Column | None:
        """The column that names the ticket: by its name, filled in every row, with more than a few values; else one of
        short words that never come twice, or of numbers that do in a log. None where no column does."""
        enough = min(self.count * 0.98, max(self.count - 1, 1))  # below a small table there may be sums
        full = [one for one in self.likely if one.filled >= enough and not (one.is_date or one.is_clock)]
        many = [one for one in full if len(self.distinct[one.place]) >= max(self.count * 0.005, min(self.count, 2))]
        named = [one for one in many if one.fits("key") is not None and one.letters <= LONGEST_KEY * one.filled]
        if named:
            return named[0]
        codes = [one for one in many if one.is_code]
        once = [one for one in codes if len(self.distinct[one.place]) >= self.count]
        is_log = any(one.is_date and not one.is_day and one.fits("time") is not None for one in self.columns)
        again = [one for one in codes if is_log and one.coded == one.tried]
        return next(iter(once or again), None)

    def _repeats(self) -> bool:
        if self.key is None:
            return False
        met = len(self.distinct.get(self.key.place, ()))
        return self.count - met > self.count * 0.05 and any(column.is_date for column in self.columns)

    def _follow(self, table: Table, key: Column) -> None:
        """How often each column differs between one row of a ticket and its next, wherever that stands."""
        before: dict[str, list[Any]] = {}
        most = max(MOST_HELD // len(self.columns), 50)
        for one in table.rows():
            if isinstance(one, Rejected):
                continue
            cells = one[1]
            ticket = str(cells[key.place])
            old_cells = before.get(ticket)
            if old_cells is None:
                if len(before) < most:
                    before[ticket] = cells
            elif old_cells != cells:
                self.followed += 1
                before[ticket] = cells
                for column, old, new in zip(self.columns, old_cells, cells, strict=True):
                    column.changes += old != new

    def _choose(self) -> None:
        """Give each column at most one role."""
        if self.key:
            self.roles["key"] = [self.key]
        self._times()
        self._one("state", lambda one: self._few(one)
                  and (self.rows == "event" or one.understood(words.STATES) > 0.2))  # fmt: skip
        if "state" not in self.roles:
            self._best("state", words.STATES)
        if "state" not in self.roles:  # codes of its own: whoever knows them fills them in
            self._one("state", lambda one: one.fits("state") == 0 and self._few(one) and len(one.words) <= MOST_CODES)
        for ending in ("closed", "resolved"):
            if "state" not in self.roles:  # yes or no
                self._one("state", lambda one: self._few(one) and one.understood(words.STATES) > ENOUGH, ending)
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
        if "customer" in self.roles and self.roles["customer"][0].filled < self.count:
            self._one("other customer", lambda one: not one.is_date, "customer")
            self.roles["customer"] += self.roles.pop("other customer", [])
        for role in ("comments", "tags"):
            self._all(role, MOST_ALIKE)
        if "comments" not in self.roles:
            self.roles["comments"] = [one for one in self.columns if one.said > one.lists * SOME
                                      and not self._taken(one)][:1]  # fmt: skip
        self._all("owner", 2)
        self._one("actor", lambda one: not one.is_date)
        if "title" not in self.roles:
            self._about()
        if not self.key:  # what is said when the ticket is opened tells it from the others
            told = [column for role in ("opened", "customer", "title") for column in self.roles.get(role, ())]
            self.roles["key"] = told or self.columns[:1]

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
        """The column whose words are best understood, whatever its name. Words come again, what people write not."""
        found = [one for one in self.columns
                 if self._few(one) and not self._taken(one) and not words.is_before(one.name)
                 and (self.rows == "event" or 2 * len(one.words or ()) <= one.filled)]  # fmt: skip
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
        second = [column for role in ("owner", "customer") for column in self.roles.get(role, ())[1:]]
        free = [column for column in self.columns if column in second or not self._taken(column)]
        out = [
            column for column in free
            if not column.filled or column.lists or (column.words is not None and len(column.words) < 2)
            or (self.rows == "event" and column.changes > self.followed * 0.02)
        ]  # fmt: skip
        return [one for one in free if one not in out], [one for one in out if one not in second]


def _rank(fit: int | None) -> int:
    return 9 if fit is None else fit
