"""What was said about a time, not yet put on the calendar. None or empty: not said.

A new thing that people say is a field here, filled by grammar.py or counting.py, put on the calendar by resolving.py.
"""

from supportcli.times.tokens import YMD, Clock
from supportcli.values import NamedTuple


class Heard(NamedTuple):
    """The parts of one time; grammar.py sees to it that they go together."""

    now: bool = False
    end: str | None = None
    """`d`, `w`: the end of the working day, of the working week."""
    day: int | None = None
    """Days from today."""
    weekday: int | None = None
    """Monday 0."""
    which: int | None = None
    """Of a weekday or a period: next 1, this 0, last -1. With amounts (`last 7 days`) it is a range, no moment."""
    nearest: bool = False
    """`coming friday`: the next one, whatever the week."""
    period: str | None = None
    """`w mo q y` with `which`: next week. With `weekday` or `month_day`, the week or month in which it lies."""
    dates: tuple[YMD, ...] | None = None
    """What a date can mean; an empty tuple: no such day."""
    month: int | None = None
    year: int | None = None
    """A month or a year alone, for ranges."""
    month_day: int | None = None
    """On the 24th."""
    amounts: tuple[tuple[float, str], ...] = ()
    """Number and unit: `min h d bd w mo q y`."""
    sign: int = 0
    """Of the amounts: 1 in, later; -1 ago; 0 as the direction of looking has it."""
    clock: Clock | None = None
    spoken: bool = False
    """The hour came with "o'clock" and may be counted to twelve."""
    loose: int | None = None
    """An hour after "at", which may be morning or evening."""
    bare: int | None = None
    """A number after a day: an hour, or the beginning of something else."""
    hours: tuple[int, int] | None = None
    """Hour and minute of `3 часа`, `1h30`: that long from now, or that o'clock."""
    part: str | None = None
    """`morning afternoon evening night midnight`."""
    zone: int | None = None
    """Minutes east of UTC, when said."""

    @property
    def is_period(self) -> bool:
        """A week, month, quarter or year alone, or a stretch like `last 7 days`: a range, not a moment."""
        stretch = bool(self.amounts) and self.which is not None
        return stretch or bool(self.month or self.year or (self.period and self.weekday is None and not self.month_day))
