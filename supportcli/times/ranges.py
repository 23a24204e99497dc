"""Reads what a query asks for: `2026-10-01..`, `-7d`, `2026-10`, `today`, `last week`, as [from, to) in UTC.

A new word for a period is a `which` with a `unit` in words/, and its first and last day in `period_days`.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from supportcli.times.business import WEEKEND, WORKDAY
from supportcli.times.days import moved
from supportcli.times.heard import Heard
from supportcli.times.moments import Looking, Zone, day_bounds, day_start, stamp, to_datetime
from supportcli.times.reading import heard_in, not_a_time, read
from supportcli.times.resolving import place
from supportcli.times.standpoint import Standpoint

Range = tuple[str | None, str | None]
"""Instants as our ISO strings: [from, to). None: open."""


def span(
    value_from: str | None,
    value_to: str | None,
    now: str,
    zone: Zone = None,
    *,
    looking: Looking = "back",
    languages: Sequence[str] = ("en",),
    workday: tuple[str, str] = WORKDAY,
    weekend: Collection[int] = WEEKEND,
) -> Range:
    """From the beginning of `value_from` to the end of `value_to`, [from, to) in UTC; None: open on that side.

    Both ends are included as said: `2026-10-01` to `2026-10-31` holds the whole of the 31st. The same value twice is
    that `period`. A value with `..` in it is split. Raises Refused "time_missing", "ambiguous_time", "bad_time".
    """
    if value_from and ".." in value_from and not value_to:
        value_from, _, value_to = value_from.partition("..")
    elif value_from and value_from == value_to:
        return period(value_from, now, zone, looking=looking, languages=languages, workday=workday, weekend=weekend)
    start = end = None
    if value_from and value_from.strip():
        start = _stretch(Standpoint(value_from, now, looking, zone, workday, weekend), languages)[0]
    if value_to and value_to.strip():
        at, after, _ = _stretch(Standpoint(value_to, now, looking, zone, workday, weekend), languages)
        end = after or at
    return start, end


def period(
    text: str,
    now: str,
    zone: Zone = None,
    *,
    looking: Looking = "back",
    languages: Sequence[str] = ("en",),
    workday: tuple[str, str] = WORKDAY,
    weekend: Collection[int] = WEEKEND,
) -> Range:
    """One value alone: a day, week, month, year is its whole length, `-7d` is from then on, `+2d` from now to then.

    A clock time is its minute. With `..` it is a span.
    """
    if ".." in text:
        return span(text, None, now, zone, looking=looking, languages=languages, workday=workday, weekend=weekend)
    start, after, counted = _stretch(Standpoint(text, now, looking, zone, workday, weekend), languages)
    if counted:
        return (start, None) if start <= now else (now, start)
    return start, after or stamp(to_datetime(start) + timedelta(minutes=1))


def _stretch(here: Standpoint, languages: Sequence[str]) -> tuple[str, str | None, bool]:
    """First instant, the instant after the last (None: a moment), and whether it was counted from now (`-7d`)."""
    text = here.typed
    try:
        days = _plain(text.strip().casefold())
        heard = None if days else heard_in(text, languages)
        if heard and heard.amounts and heard.clock is None:
            counted = heard._replace(which=None, sign=heard.sign or heard.which or 0)
            return place(counted, here).at, None, True
        if heard and heard.is_period:
            days = period_days(heard, here)
        if days:
            return day_start(days[0], here.zone), day_start(days[1], here.zone), False
    except (ValueError, OverflowError, OSError):
        raise not_a_time(text) from None
    moment = read(
        text,
        here.now,
        looking=here.looking,
        zone=here.zone,
        languages=languages,
        workday=here.workday,
        weekend=here.weekend,
    )
    if moment.precision == "minute":
        return moment.at, None, False
    try:
        start, after = day_bounds(moment.at, here.zone)
    except (ValueError, OverflowError, OSError):
        raise not_a_time(text) from None
    return start, after, False


def _plain(text: str) -> tuple[date, date] | None:
    """`2026`, `2026-10`, `2026-q4`, `2026-w48`: the first day and the day after the last."""
    found = re.fullmatch(r"([0-9]{4})(?:-?(q[1-4])|-?(w[0-9]{2})|-([0-9]{2}))?", text)
    if not found:
        return None
    year = int(found[1])
    if found[2]:
        first = date(year, int(found[2][1]) * 3 - 2, 1)
        return first, moved(first, 1, "q")
    if found[3]:
        first = date.fromisocalendar(year, int(found[3][1:]), 1)
        return first, first + timedelta(days=7)
    first = date(year, int(found[4] or 1), 1)
    return first, moved(first, 1, "mo" if found[4] else "y")


def period_days(heard: Heard, here: Standpoint) -> tuple[date, date]:
    """The first day of a week (Monday), month, quarter or year, and the day after its last.

    A month without a year is the nearest one in the direction of looking, the present one included.
    """
    today = here.wall.date()
    if heard.period:
        first = {
            "w": today - timedelta(days=today.weekday()),
            "mo": today.replace(day=1),
            "q": date(today.year, (today.month - 1) // 3 * 3 + 1, 1),
            "y": date(today.year, 1, 1),
        }[heard.period]
        first = moved(first, heard.which or 0, heard.period)
        return first, moved(first, 1, heard.period)
    if not heard.month:
        first = date(heard.year or today.year, 1, 1)
        return first, moved(first, 1, "y")
    first = date(heard.year or today.year, heard.month, 1)
    if not heard.year:
        if here.looking == "back" and first > today:
            first = moved(first, -1, "y")
        elif here.looking == "forward" and first < today.replace(day=1):
            first = moved(first, 1, "y")
    return first, moved(first, 1, "mo")
