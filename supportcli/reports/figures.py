"""A figure: a number with its name, its definition and the tickets behind it; and the few statistics that reports need.

A new way to make one is a function here. Names stand in users' scripts: they are only ever added.
"""

from collections.abc import Mapping, Sequence

from supportcli.annotations import Any
from supportcli.results import Column
from supportcli.values import NamedTuple

UNITS = ("count", "seconds", "minutes", "hours", "percent", "money", "days")


class Figure(NamedTuple):
    """`value` is None where there is nothing to count: `n` is 0. `subjects` are local numbers of the tickets behind it.

    `clock`, for lengths of time: "calendar" counts every hour, "business" those of the plan's calendar.
    """

    name: str
    title: str
    definition: str
    unit: str
    value: float | int | None
    n: int
    subjects: Sequence[int] = ()
    median: float | int | None = None
    p90: float | int | None = None
    mean: float | int | None = None
    clock: str | None = None


class Table(NamedTuple):
    """Rows beside the figures; each a dict with the fields of `columns`, and perhaps more for JSON.

    `behind`: the tickets of a row or of one number in it, by `GROUP` and `GROUP:COLUMN` (reports/grouping.py).
    """

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[dict[str, Any]]
    behind: Mapping[str, Sequence[int]] = {}


class Series(NamedTuple):
    """One figure over the steps of the period: a chart. Series of the same `chart` (a title) are drawn in one, side by
    side, unless another period stands beside."""

    name: str
    title: str
    unit: str
    points: Sequence[tuple[str, float | int | None]]
    chart: str | None = None


class Made(NamedTuple):
    """What a report gives for one period. Rows of tables that are sorted come sorted."""

    figures: Sequence[Figure] = ()
    tables: Sequence[Table] = ()
    series: Sequence[Series] = ()
    notes: Sequence[str] = ()
    """Sentences (message ids) on how the report is to be read."""


def tidy(value: float | None, digits: int = 3) -> float | int | None:
    """Rounded, and a whole number as one: 30, not 30.0."""
    if value is None:
        return None
    rounded = round(value, digits)
    return int(rounded) if rounded == int(rounded) else rounded


def percentile(ordered: Sequence[float], share: float) -> float | None:
    """The value that `share` (0 to 1) of the ordered values do not exceed, between two of them in proportion."""
    if not ordered:
        return None
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def count(name: str, title: str, definition: str, subjects: Sequence[int]) -> Figure:
    """How many tickets."""
    return Figure(name, title, definition, "count", len(subjects), len(subjects), subjects)


def share(name: str, title: str, definition: str, part: Sequence[int], whole: int) -> Figure:
    """`part` of `whole` in percent; the tickets behind it are those of the part."""
    return Figure(name, title, definition, "percent", tidy(100 * len(part) / whole) if whole else None, whole, part)


def mean(
    name: str,
    title: str,
    definition: str,
    unit: str,
    subjects: Sequence[int],
    values: Sequence[float],
    clock: str | None = None,
) -> Figure:
    """Mean, median and p90 of the values, each that of the ticket in its place; a ticket may come several times."""
    ordered = sorted(values)
    average = tidy(sum(ordered) / len(ordered)) if ordered else None
    median, p90 = tidy(percentile(ordered, 0.5)), tidy(percentile(ordered, 0.9))
    return Figure(name, title, definition, unit, average, len(ordered), subjects, median, p90, average, clock)


def total(
    name: str,
    title: str,
    definition: str,
    unit: str,
    subjects: Sequence[int],
    values: Sequence[float],
    clock: str | None = None,
) -> Figure:
    """The sum of the values, with mean, median and p90 of one."""
    return mean(name, title, definition, unit, subjects, values, clock)._replace(value=tidy(sum(values)))
