"""The rarer forms of ISO 8601, which programs write and hardly anybody types: week dates, days of the year, durations.

`2026-W48-1`, `2026-326`, `P1DT2H`. Read by pendulum, which is loaded only for a text of such a shape.
"""

import re
from datetime import date

from supportcli.times.moments import Moment
from supportcli.times.resolving import day_alone
from supportcli.times.standpoint import Standpoint

SHAPE = re.compile(
    r"\d{4}-?W\d\d-?\d(T\d\d:\d\d(:\d\d)?)?|\d{4}-\d{3}|P(?=[\dT])(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)",
    re.I,
)


def is_iso(text: str) -> bool:
    """Whether the whole text has one of the shapes."""
    return SHAPE.fullmatch(text.strip()) is not None


def iso(text: str, here: Standpoint) -> Moment | None:
    """The moment, or None for another text. A duration counts from now, in the direction of looking.

    Raises Refused "bad_time" for a week or day that the year does not have.
    """
    if not is_iso(text):
        return None
    import pendulum

    try:
        found = pendulum.parse(text.strip().upper(), exact=True, tz=pendulum.UTC)
    except ValueError as error:
        raise here.no_such_day() from error
    if isinstance(found, pendulum.Duration):
        start = pendulum.instance(here.wall, tz=pendulum.UTC)
        moved = start.add if here.ahead else start.subtract
        parts = {name: getattr(found, name) for name in ("years", "months", "weeks", "hours", "minutes")}
        end = moved(**parts, days=found.remaining_days, seconds=found.remaining_seconds)
        return Moment(here.instant(end.naive()), "minute")
    if isinstance(found, pendulum.DateTime):
        return Moment(here.instant(found.naive()), "minute")
    assert isinstance(found, date)
    return day_alone(date(found.year, found.month, found.day), here)
