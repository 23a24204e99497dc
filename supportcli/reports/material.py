"""What a report is made of: a period, and the rows of the tickets, calls, minutes ... in it, read when asked for.

A new kind of rows is a reading in storage/report_rows.py, where the columns of each are written down.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from supportcli.annotations import Any
from supportcli.values import NamedTuple


class Material(NamedTuple):
    """`rows(name)` gives tuples in the columns of that reading, each time anew; moments in them are ISO, UTC.

    The period is [start, end). `steps` are its parts for charts, in order: (what it is called, where it begins).
    """

    start: str
    end: str
    now: str
    rows: Callable[[str], Iterable[tuple[Any, ...]]]
    steps: Sequence[tuple[str, str]] = ()
    internal: bool = False
    """Money may be shown."""
    customer: str | None = None
    """The id of the one customer that was asked for."""
    narrowed: bool = False
    """Query words narrow the tickets: who has none of them is not meant."""
    months: Callable[[str, str], float] = lambda start, end: 0.0
    """How many local months lie between two moments, a part of one by its days: what a monthly price is paid for."""

    @property
    def until(self) -> str:
        """The end of the period as far as it has been: what is still to come is neither open nor late yet."""
        return min(self.end, self.now)

    def by_step(self, moments: Iterable[str]) -> list[tuple[str, int]]:
        """How many of the moments lie in each step."""
        begins = [begin for _, begin in self.steps]
        counts = [0] * len(begins)
        for at in moments:
            counts[bisect_right(begins, at) - 1] += 1
        return [(label, count) for (label, _), count in zip(self.steps, counts, strict=True)]
