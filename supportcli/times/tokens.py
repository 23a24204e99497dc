"""The tokens of a time, and what kinds there are: what a language's table (words/) gives, and grammar.py understands.

Kinds (`n` a number, `name` a word): now · day n (days from today) · weekday n (Monday 0) · shy n, dotted n (a weekday
only with more, only with a dot) · which n (next 1, this 0, last -1) · nearest · part name · half am/pm after, first
am/pm before the hour · noon · midnight · end d/w · unit name · letter (h), hours, dayish (words/ru.py): units that
may be something else · amount n (minutes) · few n (a number in words), article n (only before a unit) · in · later ·
ago · to, about, on, of, and, particle (fillers) · oclock · halfpast · ord · zone n (minutes) · month n · year,
monthmark, dayno (after a number) · rare (left to dateparser) · num · decimal · clock · date · sign n. A new kind
needs its branch in grammar.py or counting.py.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from supportcli.values import NamedTuple

YMD = tuple[int | None, int, int]
"""Year (None: not said), month, day."""

Clock = tuple[int, int, int, int]
"""Hour, minute, second, millisecond, of a clock with 24 hours."""


class Token(NamedTuple):
    """One part of a time. `dates`: the days that a numeric date can mean; `clock`: of a clock time."""

    kind: str
    n: int = 0
    name: str = ""
    dates: tuple[YMD, ...] = ()
    clock: Clock = (0, 0, 0, 0)


Table = Mapping[str, Sequence[Token]]
"""Word, or words with blanks between them, to what it means."""


def calendar_days(readings: Sequence[YMD]) -> tuple[YMD, ...]:
    """Those readings that are in the calendar, each once. Without a year 29 February is."""
    real = []
    for year, month, day in readings:
        try:
            date(2000 if year is None else year, month, day)
        except ValueError:
            continue
        if (year, month, day) not in real:
            real.append((year, month, day))
    return tuple(real)
