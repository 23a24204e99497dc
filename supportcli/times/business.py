"""Working days and working hours as far as words need them: the end of a day, business days, the end of the week.

Weekdays count from Monday = 0. Holidays are the business of a customer's calendar (service/), not of date words.
A new word about working time gets its arithmetic here and its name in words/.
"""

from collections.abc import Collection
from datetime import date, datetime, timedelta

WORKDAY = ("09:00", "18:00")
"""Local hours of a working day where nothing else is set."""

WEEKEND = (5, 6)
"""Saturday and Sunday."""


def clock_on(day: date, clock: str) -> datetime:
    """`HH:MM` on that day as a naive datetime; `24:00` is the next midnight."""
    hours, minutes = clock.split(":")
    return datetime(day.year, day.month, day.day) + timedelta(hours=int(hours), minutes=int(minutes))


def business_days_from(day: date, count: int, weekend: Collection[int] = WEEKEND) -> date:
    """The day that many business days on (negative: back); days of the weekend do not count.

    From a Saturday 1 is the Monday. 0 is the day itself. A weekend of all seven days counts like none.
    """
    if len(set(weekend)) >= 7:
        weekend = ()
    step = timedelta(days=1 if count > 0 else -1)
    weeks = max(abs(count) - 7, 0) // (7 - len(set(weekend)))  # whole weeks in one step: 99999bd needs no loop
    day += step * 7 * weeks
    left = abs(count) - weeks * (7 - len(set(weekend)))
    while left:
        day += step
        left -= day.weekday() not in weekend
    return day


def week_end(day: date, weekend: Collection[int] = WEEKEND) -> date:
    """The last working day before a weekend, from `day` on: a Friday; without a weekend a Sunday."""
    free = set(weekend) if len(set(weekend)) < 7 else set()
    while day.weekday() in free or ((day.weekday() + 1) % 7 not in free if free else day.weekday() != 6):
        day += timedelta(days=1)
    return day
