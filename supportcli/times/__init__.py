"""Times: reading them (`read`, `reads`, `span`, `period`), saying them (`local`, `until` ...), questions about them.

Only this package knows date words and dateparser. Saying needs no grammar, so the reading half loads when first asked
for. A new way to read: words/ (a word), grammar.py (an order of words), ranges.py (a query); a new way to say:
spoken.py.
"""

from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.times.moments import (
    Looking,
    Moment,
    day_bounds,
    minutes_between,
    month_bounds,
    parse_clock,
    stamp,
    to_datetime,
)
from supportcli.times.spoken import lasting, local, until

if TYPE_CHECKING:
    from supportcli.times.ranges import period, span
    from supportcli.times.reading import read, reads

__all__ = [
    "Looking",
    "Moment",
    "day_bounds",
    "lasting",
    "local",
    "minutes_between",
    "month_bounds",
    "parse_clock",
    "period",
    "read",
    "reads",
    "span",
    "stamp",
    "to_datetime",
    "until",
]


def __getattr__(name: str) -> Any:
    if name in ("read", "reads"):
        from supportcli.times import reading

        return getattr(reading, name)
    if name in ("span", "period"):
        from supportcli.times import ranges

        return getattr(ranges, name)
    raise AttributeError(name)
