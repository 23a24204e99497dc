"""Lengths of time between moments, and what of them lies inside a period. Pure, and quick: a report asks for thousands.

Nothing is added here for a new report.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from supportcli.moments import shifted

from_iso = datetime.fromisoformat
DAY_MINUTES = 1440


def seconds(start: str, end: str) -> float:
    """From one moment (ISO, UTC) to another; never below 0."""
    return max((from_iso(end) - from_iso(start)).total_seconds(), 0.0)


def lengths(pairs: Iterable[tuple[str, str]]) -> list[float]:
    """The seconds of many at once, which is half the time."""
    return [(from_iso(end) - from_iso(start)).total_seconds() if start < end else 0.0 for start, end in pairs]


def inside(start: str, end: str) -> Callable[[str, int], float]:
    """What gives, of work that ended `at` after so many minutes, the minutes that lie in [start, end)."""
    first, last, later = from_iso(start).timestamp(), from_iso(end).timestamp(), shifted(start, days=1)

    def part(at: str, minutes: int) -> float:
        if later <= at <= end and minutes <= DAY_MINUTES:  # nearly all: nothing to measure
            return minutes
        ended = from_iso(at).timestamp()
        return max(min(ended, last) - max(ended - minutes * 60, first), 0.0) / 60

    return part
