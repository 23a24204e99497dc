"""Puts what was heard on the calendar: one Moment, or a refusal with the readings as times to paste.

Conventions (docs/command-line.md, "Times"): a day alone is the end of its working day looking forward, its beginning
looking back.
A bare time is the next such, looking back the last such. `3d` keeps the clock, `2bd` is a day alone. Rather refused
than far off. A new field of Heard gets a branch in `place`.
"""

from datetime import UTC, date, datetime, time, timedelta

from supportcli.times.business import clock_on, week_end
from supportcli.times.clocks import PARTS, both_halves, clock_readings
from supportcli.times.days import days_meant, moved
from supportcli.times.heard import Heard
from supportcli.times.moments import Moment, stamp, to_datetime
from supportcli.times.standpoint import Standpoint, readings
from supportcli.times.tokens import Clock


def place(heard: Heard, here: Standpoint) -> Moment:
    """The moment that was meant.

    Raises Refused "ambiguous_time" (with the readings) and "bad_time" (no such day), ValueError or OverflowError
    outside the years that the calendar has.
    """
    if heard.now:
        return Moment(here.now, "minute")
    if heard.end:
        return _end_of_work(heard.end, here)
    if heard.hours is not None:
        sign = "+" if here.ahead else "-"
        hour, minute = heard.hours
        raise here.ambiguous(f"{sign}{hour * 60 + minute}min", *readings([None], both_halves((hour, minute, 0, 0))))
    if heard.is_period:
        from supportcli.times.ranges import period_days

        first, after = period_days(heard, here)
        raise here.ambiguous(*readings([first, after - timedelta(days=1)], [None]))
    if heard.amounts:
        return _counted(heard, here)
    days, clocks = days_meant(heard, here), clock_readings(heard, here)
    day, clock = days[0], clocks[0]
    if heard.part == "midnight" and day and len(days) == 1:
        raise here.ambiguous(*readings([day, day + timedelta(days=1)], clocks))
    if heard.part in PARTS and clock is None and len(days) > 1:
        clocks = [(PARTS[heard.part][here.ahead], 0, 0, 0)]
    if len(days) > 1 or len(clocks) > 1 or heard.bare is not None:
        raise here.ambiguous(*readings(days, clocks))
    if clock is not None:
        return Moment(_at(day, clock, heard.zone, here), "minute")
    if heard.part and day:
        return _part_of(heard.part, day, here)
    return day_alone(day or here.wall.date(), here)


def day_alone(day: date, here: Standpoint) -> Moment:
    """The end of the working day (today after hours: 23:59), looking back its beginning (today before hours: now)."""
    if here.ahead:
        end = clock_on(day, here.workday[1])
        if day == here.wall.date() and end <= here.wall:
            end = datetime.combine(day, time(23, 59))
        return Moment(here.instant(end), "day")
    start = here.instant(clock_on(day, here.workday[0]))
    return Moment(here.now if day == here.wall.date() and start > here.now else start, "day")


def _part_of(part: str, day: date, here: Standpoint) -> Moment:
    start, end = PARTS[part]
    at = datetime.combine(day, time(end if here.ahead else start))
    if here.ahead and day == here.wall.date() and at <= here.wall and part == "evening":
        at = datetime.combine(day, time(23, 59))
    return Moment(here.instant(at), "minute")


def _at(day: date | None, clock: Clock, zone: int | None, here: Standpoint) -> str:
    """A clock time on that day, or the nearest in the direction of looking. `zone`: minutes east of UTC, when said."""
    of_day = time(clock[0], clock[1], clock[2], clock[3] * 1000)
    offset = timedelta(minutes=zone or 0)
    today = here.wall.date() if zone is None else (to_datetime(here.now) + offset).date()
    moments = []
    for on in [day] if day else [today + timedelta(days=n) for n in (-1, 0, 1)]:
        wall = datetime.combine(on, of_day)
        moments.append(here.instant(wall) if zone is None else stamp((wall - offset).replace(tzinfo=UTC)))
    if day:
        return moments[0]
    if here.ahead:
        return next(moment for moment in moments if moment > here.now)
    return next(moment for moment in reversed(moments) if moment <= here.now)


def _end_of_work(of: str, here: Standpoint) -> Moment:
    """`eod`: today's (after hours 23:59); `eow`: before the weekend. Looking back, the last one that has been."""
    day = here.wall.date()
    if here.ahead:
        if of == "d":
            return day_alone(day, here)
        day = week_end(day, here.weekend)
        if clock_on(day, here.workday[1]) <= here.wall:
            day = week_end(day + timedelta(days=1), here.weekend)
    else:
        while clock_on(day, here.workday[1]) > here.wall or (of == "w" and week_end(day, here.weekend) != day):
            day -= timedelta(days=1)
    return Moment(here.instant(clock_on(day, here.workday[1])), "day")


def _counted(heard: Heard, here: Standpoint) -> Moment:
    """`+2h` exactly; days, weeks, months keep the clock on the wall (where a month has no 31st: its last day)."""
    sign = heard.sign or (1 if here.ahead else -1)
    minutes = sum(n * (60 if unit == "h" else 1) for n, unit in heard.amounts if unit in ("min", "h"))
    longer = [(int(n), unit) for n, unit in heard.amounts if unit not in ("min", "h")]
    day = here.wall.date()
    for n, unit in longer:
        day = moved(day, sign * n, unit, here.weekend)
    if heard.clock:
        clocks = clock_readings(heard, here)
        if len(clocks) > 1:
            raise here.ambiguous(*readings([day], clocks))
        return Moment(_at(day, heard.clock, heard.zone, here), "minute")
    if not minutes and all(unit == "bd" for _, unit in longer):
        return day_alone(day, here)
    start = to_datetime(here.instant(datetime.combine(day, here.wall.time())) if longer else here.now)
    return Moment(stamp(start + timedelta(minutes=sign * minutes)), "minute")
