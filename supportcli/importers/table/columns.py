"""One column of a table as it was seen: how many of its cells are dates, times of day, numbers, words that come again.

Of a column little is kept. What else a look should count is a number in `look` and a question about it.
"""

from collections import Counter

from supportcli.annotations import Any
from supportcli.importers.table import words
from supportcli.importers.table.dates import CLOCK, MIDNIGHT, SERIAL, looks_like_number
from supportcli.importers.table.orders import Order
from supportcli.importers.table.tickets import TEXTS, WHENS
from supportcli.importers.table.written import looks_like

MOST_WORDS = 300
"""Different words of a column that are counted."""
LOOKED_AT = 3_000
"""Rows whose cells are tried as dates."""
LONGEST_DAY = 11
"""Letters of a date without a time of day (`2024年12月31日`)."""
SAID = ("title", "description", "customer", "email", "phone", "owner", "actor", "state", "priority", "class",
        "comments", "about")  # fmt: skip
"""Roles of columns that hold words of people, which are no number of a ticket."""
LONGEST_CODE = 24
"""Letters of a number of a ticket, in the mean."""
TIMES = ("opened", "time", "resolved", "closed", "responded")
ENOUGH = 0.9
SOME = 0.5


class Column:
    """What one column holds."""

    def __init__(self, name: str, place: int):
        self.name, self.place = name, place
        self.filled = self.letters = self.dates = self.tried = self.lists = self.changes = self.numbers = 0
        self.said = self.coded = 0
        self.clocks = self.counted = self.serials = self.days = 0
        self.words: Counter[str] | None = Counter()
        self.order = Order()

    def look(self, cell: Any, number: int) -> None:
        """Count one cell."""
        if not isinstance(cell, str):
            self.lists += bool(cell)
            self.said += isinstance(cell, list) and any(map(_is_said, cell[:3]))
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
            self.counted += looks_like_number(text)
            self.serials += SERIAL.fullmatch(text) is not None
            self.days += len(text) <= LONGEST_DAY or text.endswith(MIDNIGHT)
            self.coded += any(map(str.isdigit, text))
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
        tried = max(self.tried, 1)
        if self.dates >= tried * ENOUGH:
            return True
        enough = max(self.dates, self.counted) > tried * SOME or self.serials >= tried * ENOUGH
        return enough and any(self.fits(role) is not None for role in TIMES)

    @property
    def is_clock(self) -> bool:
        """True when nearly all of its cells are times of day, which say nothing without their date."""
        return self.clocks >= max(self.tried, 1) * ENOUGH

    @property
    def is_code(self) -> bool:
        """True when its cells may be numbers of tickets: short, and called nothing that people say in words."""
        return self.letters <= LONGEST_CODE * self.filled and all(self.fits(role) is None for role in SAID)

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


def _is_said(one: Any) -> bool:
    """True for a member of a list that is something said: it has a text and a time."""
    return isinstance(one, dict) and all(any(map(one.get, names)) for names in (TEXTS, WHENS))
