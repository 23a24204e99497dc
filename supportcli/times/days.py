"""Which days can be meant: `fri`, `next friday`, `8/10`, `on the 24th`. More than one is for the caller to refuse.

A weekday is never today. A day without a year is the next such in the direction of looking, today included. A new way
to name a day is a field of Heard and a branch in `days_meant`.
"""

from collections.abc import Collection
from datetime import date, timedelta

from supportcli.times.business import WEEKEND, business_days_from
from supportcli.times.clocks import clock_readings
from supportcli.times.heard import Heard
from supportcli.times.standpoint import Standpoint, once, readings


def days_meant(heard: Heard, here: Standpoint) -> list[date | None]:
    """The days that can be meant; [None] when no day was said. Raises Refused "bad_time": no such day."""
    today = here.wall.date()
    if heard.dates is not None:
        return list(_dates(heard, here))
    if heard.day is not None:
        return [today + timedelta(days=heard.day)]
    if heard.month_day is not None and heard.period:
        first = moved(today.replace(day=1), heard.which or 0, "mo")
        there = first + timedelta(days=heard.month_day - 1)
        if heard.period != "mo" or there.month != first.month:
            raise here.no_such_day()
        return [there]
    if heard.month_day is not None:
        return [_day_of_month(heard.month_day, here)]
    if heard.weekday is not None:
        return list(_weekdays(heard.weekday, heard, here))
    return [None]


def _weekdays(weekday: int, heard: Heard, here: Standpoint) -> list[date]:
    today = here.wall.date()
    this_week = today - timedelta(days=today.weekday()) + timedelta(days=weekday)
    if heard.period == "w":  # "wednesday of this week", 下周三: the week was named
        return [this_week + timedelta(days=7 * (heard.which or 0))]
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    past = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    if heard.which is None:
        return [coming if here.ahead or heard.nearest else past]
    if heard.which == 0:  # "this monday" on a Wednesday: this week's, or did they mean the coming one?
        return once([this_week, coming if here.ahead else past])
    # "next friday" on a Monday: in four days to some, in eleven to others
    return once([coming if heard.which > 0 else past, this_week + timedelta(days=7 * heard.which)])


def _dates(heard: Heard, here: Standpoint) -> list[date]:
    """Every reading of a date. A weekday said with it chooses among them, else among the years around."""
    said = heard.dates or ()
    found = once(day for reading in said if (day := _in_direction(*reading, here)))
    if not found:
        raise here.no_such_day()
    if heard.weekday is None:
        return found
    if fitting := [day for day in found if day.weekday() == heard.weekday]:
        return fitting
    this = here.wall.year
    for year in (this - 1, this, this + 1):
        others = (_on(year, month, day) for written, month, day in said if written is None)
        fitting += [day for day in others if day and day.weekday() == heard.weekday]
    if fitting:
        return fitting
    nearest = found[0] + timedelta(days=(heard.weekday - found[0].weekday() + 3) % 7 - 3)
    raise here.ambiguous(*readings([*found, nearest], clock_readings(heard, here)))


def _in_direction(year: int | None, month: int, day: int, here: Standpoint) -> date | None:
    """The date; without a year the next or last such. None for 29 February with no leap year near: rather a slip."""
    today = here.wall.date()
    if year is not None:
        return date(year, month, day)
    for other in (today.year, today.year + (1 if here.ahead else -1)):
        there = _on(other, month, day)
        if there and (there >= today if here.ahead else there <= today):
            return there
    return None


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_month(day: int, here: Standpoint) -> date:
    today = here.wall.date()
    for n in (0, 1, 2):  # of two months that follow each other one has 31 days
        first = moved(today.replace(day=1), n if here.ahead else -n, "mo")
        there = first + timedelta(days=day - 1)
        if there.month == first.month and (there >= today if here.ahead else there <= today):
            return there
    raise here.no_such_day()


def moved(day: date, n: int, unit: str, weekend: Collection[int] = WEEKEND) -> date:
    """The day `n` units on: `d w bd mo q y`. A day that a month lacks becomes its last."""
    if unit == "bd":
        return business_days_from(day, n, weekend)
    if unit in ("d", "w"):
        return day + timedelta(days=n * (7 if unit == "w" else 1))
    months = day.year * 12 + day.month - 1 + n * {"mo": 1, "q": 3, "y": 12}[unit]
    first = date(months // 12, months % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(first + timedelta(days=day.day - 1), last)
