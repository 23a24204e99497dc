"""The figures of a chart as text and as lengths: shared by its drawings for a terminal, Markdown and HTML.

A new unit of Bars and Spark needs a branch in `amount`.
"""

from collections.abc import Iterable

from supportcli.annotations import TYPE_CHECKING
from supportcli.languages import N_
from supportcli.output.saying import say
from supportcli.results import Bars, Say
from supportcli.values import NamedTuple

if TYPE_CHECKING:
    from supportcli.output import Screen

Figure = int | float | None
LONGEST = 10**11
"""From here on a figure is shown as `1.23e+11`: more digits say nothing and take the room of the bars."""
PRECISE_HOURS = 1000
"""From here on minutes are not shown beside hours."""
NONE = "-"
"""Where there is no figure."""


def amount(value: Figure, unit: str, screen: "Screen") -> str:
    """The figure with its unit, in the symbols of the language: `12`, `2 h 5 min`, `45 s`, `12.5 h`, `50 %`, `40.00`.

    Durations are never given in days, because a day of work is not 24 hours. What is no number is `-`.
    """
    number = measured(value)
    if number is None or value is None:
        return NONE
    if abs(number) >= LONGEST:
        return f"{number:.2e}"
    minus = "-" if number < 0 else ""
    if unit == "seconds" and abs(number) < 60:
        return minus + say(Say(N_("{seconds} s"), {"seconds": _digits(abs(number))}), screen)
    if unit in ("seconds", "minutes"):
        return _lasting(round(number / 60 if unit == "seconds" else number), screen)
    if unit == "hours":
        return minus + say(Say(N_("{hours} h"), {"hours": _digits(abs(number))}), screen)
    if unit == "money":
        return f"{number:.2f}"
    digits = str(value) if isinstance(value, int) else _digits(number)
    return f"{digits} %" if unit == "percent" else digits


def _digits(number: float) -> str:
    """At most two decimals, none that says nothing; never `-0`."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def _lasting(minutes: int, screen: "Screen") -> str:
    minus, minutes = "-" if minutes < 0 else "", abs(minutes)
    hours, rest = divmod(minutes, 60)
    if hours and rest and hours < PRECISE_HOURS:
        return minus + say(Say(N_("{hours} h {minutes} min"), {"hours": hours, "minutes": rest}), screen)
    if hours:
        return minus + say(Say(N_("{hours} h"), {"hours": hours}), screen)
    return minus + say(Say(N_("{minutes} min"), {"minutes": rest}), screen)


def measured(value: Figure) -> float | None:
    """The figure as a length; None where there is none to draw (no figure, no number). Too large is as large as can
    be."""
    try:
        number = None if value is None else float(value)
    except OverflowError:
        return 1e308 if value is not None and value > 0 else -1e308
    return None if number is None or number != number or number in (float("inf"), float("-inf")) else number


class Scale(NamedTuple):
    """What the shortest and the longest bar stand for; 0 lies between them."""

    low: float
    high: float

    def share(self, value: float) -> float:
        """The length of the value as a share (0-1) of the whole width, without its sign."""
        # Divided one by one, because the span of two huge figures is too large for a float.
        largest = max(-self.low, self.high)
        span = -self.low / largest + self.high / largest if largest else 1.0
        return abs(value) / largest / span if largest else 0.0

    @property
    def zero(self) -> float:
        """Where 0 lies (0-1)."""
        return self.share(self.low)


def scale(values: Iterable[Figure]) -> Scale:
    """From the least to the greatest figure, with 0."""
    numbers = [0.0, *(number for number in map(measured, values) if number is not None)]
    return Scale(min(numbers), max(numbers))


def scale_of(chart: Bars) -> Scale:
    return scale(value for _, values in chart.groups for value in values)
