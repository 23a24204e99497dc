"""When a desk is open: weekly hours, holidays, exceptions and their versions, counted in real seconds. Pure.

Moments are taken at their whole second, so that sums over parts are the sum of the whole. A new reason for being
closed is a message here and a branch in `_closed`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.service.wall import DAY, LATEST, Wall, days_around, moment_of, seconds_of
from supportcli.values import NamedTuple

Ranges = tuple[tuple[int, int], ...]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FARTHEST = 3653 * DAY
"""`after` looks ten years ahead, then says never."""

ALWAYS = N_("around the clock")
OPEN = N_("open hours")
OPEN_BY_EXCEPTION = N_("open by exception ({about})")
OUTSIDE = N_("closed: outside the hours")
NO_HOURS = N_("closed: no hours on this day")
HOLIDAY = N_("closed: holiday ({about})")
EXCEPTION = N_("closed: exception ({about})")


class Hours(NamedTuple):
    """One version of a calendar. It applies to local dates whose midnight is not before `from_at` (None = always).

    `week` begins on Monday; ranges are wall-clock minutes of the day they begin on, sorted, not touching; an end may
    be after 1440: a night belongs to the day it begins on, and holidays and exceptions of the day it ends on do
    not shorten it. `exceptions` replace everything that begins on their date; () is closed. `zone` None is the
    calendar's.
    """

    from_at: str | None
    week: tuple[Ranges, ...]
    holidays: Mapping[str, str]
    exceptions: Mapping[str, Ranges]
    remarks: Mapping[str, str] = {}
    zone: str | None = None

    def on(self, day: int) -> Ranges:
        """The ranges that begin on a date (an ordinal)."""
        name = date.fromordinal(day).isoformat()
        if name in self.exceptions:
            return self.exceptions[name]
        return () if name in self.holidays else self.week[(day + 6) % 7]


class Calendar:
    """`versions` in force order. Each version's dates are dates of its own zone; `zone` is the newest one's.

    Where the zone changes, the old one's dates go on until the first date of the new one begins. Never changed, but
    it remembers the days that it was asked about: use one for many questions.
    """

    __slots__ = ("_days", "_places", "name", "versions", "zone")

    def __init__(self, name: str, zone: str, versions: tuple[Hours, ...]):
        self.name, self.zone, self.versions = name, zone, versions
        self._places: list[_Place] | None = None
        self._days: dict[tuple[int, int], Ranges] = {}

    def dates(self, low: int, high: int) -> Iterator[tuple[int, "_Place", range]]:
        """By version, the dates that can have open seconds from `low` to `high`, wherever on earth: from the day
        before, for its night."""
        if self._places is None:
            self._places = _placed(self)
        earliest, latest = days_around(low, high - 1)
        for number, place in enumerate(self._places):
            first = earliest - 1 if place.first is None else max(earliest - 1, place.first)
            last = latest if place.last is None else min(latest, place.last)
            yield number, place, range(first, last + 1)

    def open_on(self, number: int, place: "_Place", day: int) -> Ranges:
        """The open ranges that begin on a date, in seconds; empty ones where the clock is put forward over them."""
        found = self._days.get((number, day))
        if found is None:
            ranges = place.hours.on(day)
            midnight = place.wall.steady(day) if ranges else None
            if midnight is not None:
                found = tuple([(midnight + start * 60, midnight + end * 60) for start, end in ranges])
            else:
                found = tuple((place.wall.first(day, start), place.wall.last(day, end)) for start, end in ranges)
            self._days[number, day] = found
        return found


class _Place(NamedTuple):
    """Where a version applies: the dates from `first` to `last` of its wall (None = without end)."""

    hours: Hours
    wall: Wall
    first: int | None
    last: int | None


class Stretch(NamedTuple):
    """From `start` until `end` the desk is open or closed. `why` is a message id, `about` its value {about}."""

    start: str
    end: str
    open: bool
    why: str
    about: str | None


def of_versions(name: str, versions: list[dict[str, Any]]) -> Calendar:
    """A calendar of the JSON of its row: dicts with from_at, zone, hours, holidays, exceptions. What cannot be read
    is left out: recording refuses it, so it came from elsewhere."""
    read = tuple(_version(one) for one in versions)
    return Calendar(name, (read[-1].zone if read else None) or "UTC", read)


def range_of(text: str) -> tuple[int, int]:
    """`09:00-12:30` in minutes of the day; an end that is not after the start is one of the next day.

    Raises ValueError: not two times of a day. 24:00 is an end only.
    """
    found = re.fullmatch(r"(\d\d?):(\d\d)-(\d\d?):(\d\d)", text)
    if not found:
        raise ValueError(text)
    hour, minute, end_hour, end_minute = map(int, found.groups())
    start, end = hour * 60 + minute, end_hour * 60 + end_minute
    if start >= 1440 or end > 1440 or minute > 59 or end_minute > 59:
        raise ValueError(text)
    return start, end if end > start else end + 1440


def joined(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sorted, and those that touch or overlap as one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if out and start <= out[-1][1]:
            if end > out[-1][1]:
                out[-1] = (out[-1][0], end)
        elif start < end:
            out.append((start, end))
    return out


def business_seconds(calendar: Calendar | None, start: str, end: str) -> int:
    """Open seconds from `start` to `end`; 0 where `end` is not later. None is around the clock."""
    low, high = seconds_of(start), seconds_of(end)
    if calendar is None:
        return max(0, high - low)
    return sum(until - since for since, until in _open(calendar, low, high))


def after(calendar: Calendar | None, start: str, seconds: int) -> str | None:
    """The moment by which that many open seconds have passed; None = never: no hours within ten years, or no such
    date."""
    low = seconds_of(start)
    if calendar is None:
        return moment_of(low + seconds) if low + seconds < LATEST else None
    if seconds <= 0:
        return moment_of(low)
    step, limit = max(2 * DAY, 4 * seconds), min(low + FARTHEST, LATEST)
    while low < limit:
        high = min(low + step, limit)
        for since, until in _open(calendar, low, high):
            if until - since >= seconds:
                return moment_of(since + seconds)
            seconds -= until - since
        low, step = high, step * 2
    return None


def stretches(calendar: Calendar | None, start: str, end: str) -> Iterator[Stretch]:
    """[start, end) wholly and in order: open or closed, and why. Nothing where `end` is not later."""
    low, high = seconds_of(start), seconds_of(end)
    if low >= high:
        return
    if calendar is None:
        yield Stretch(start, end, True, ALWAYS, None)
        return
    pieces: list[tuple[int, int, bool, str, str | None]] = []
    for piece in _pieces(calendar, low, high):
        if pieces and pieces[-1][2:] == piece[2:]:
            pieces[-1] = (pieces[-1][0], *piece[1:])
        else:
            pieces.append(piece)
    for since, until, opened, why, about in pieces:
        yield Stretch(
            start if since == low else moment_of(since), end if until == high else moment_of(until), opened, why, about
        )


def _placed(calendar: Calendar) -> list[_Place]:
    walls = [(hours, Wall(hours.zone or calendar.zone)) for hours in calendar.versions]
    begins = [None if hours.from_at is None else _begin(wall, seconds_of(hours.from_at)) for hours, wall in walls]
    out = []
    for number, (hours, wall) in enumerate(walls):
        begin, later = begins[number], begins[number + 1 :]
        end = min((one for one in later if one is not None), default=None)
        if None not in later and (end is None or begin is None or begin < end):
            first, last = None if begin is None else wall.day(begin), None if end is None else wall.day(end - 1)
            out.append(_Place(hours, wall, first, last))
    return out


def _begin(wall: Wall, seconds: int) -> int:
    """The first midnight that is not before a second."""
    day = wall.day(seconds)
    midnight = wall.first(day, 0)
    return midnight if midnight >= seconds else wall.first(day + 1, 0)


def _open(calendar: Calendar, low: int, high: int) -> list[tuple[int, int]]:
    """The open ranges between two seconds, cut at them."""
    if low >= high:
        return []
    found: list[tuple[int, int]] = []
    for number, place, days in calendar.dates(low, high):
        for day in days:
            found += calendar.open_on(number, place, day)
    return joined([(max(since, low), min(until, high)) for since, until in found if since < high and until > low])


def _pieces(calendar: Calendar, low: int, high: int) -> Iterator[tuple[int, int, bool, str, str | None]]:
    """Open and closed pieces from `low` to `high` in order, cut at every local midnight."""
    opened: list[tuple[int, int, str, str | None]] = []
    days: list[tuple[int, str, str | None]] = []
    for number, place, dates in calendar.dates(low, high):
        for day in dates:
            name = date.fromordinal(day).isoformat()
            exceptional = name in place.hours.exceptions
            about = place.hours.remarks.get(name) or name if exceptional else None
            why = OPEN_BY_EXCEPTION if exceptional else OPEN
            real = calendar.open_on(number, place, day)
            opened += [(since, until, why, about) for since, until in real if until > low and since < high]
            days.append((place.wall.first(day, 0), *_closed(place.hours, day)))
    days.sort()
    days.insert(0, (min(low, days[0][0]) if days else low, NO_HOURS, None))  # before the first version
    days.append((max(high, days[-1][0]), NO_HOURS, None))
    cursor, today = low, 0
    for since, until, why, about in [*sorted(opened), (high, high, OPEN, None)]:
        while cursor < since:  # closed, day by day
            while days[today + 1][0] <= cursor:
                today += 1
            edge = min(since, days[today + 1][0])
            yield (cursor, edge, False, *days[today][1:])
            cursor = edge
        if cursor < min(until, high):
            yield cursor, min(until, high), True, why, about
            cursor = min(until, high)


def _closed(hours: Hours, day: int) -> tuple[str, str | None]:
    """Why a date is closed where it is closed."""
    name = date.fromordinal(day).isoformat()
    if name in hours.exceptions:
        return EXCEPTION, hours.remarks.get(name) or name
    if name in hours.holidays:
        return HOLIDAY, hours.holidays[name] or name
    return (OUTSIDE if hours.week[(day + 6) % 7] else NO_HOURS), None


def _version(given: Mapping[str, Any]) -> Hours:
    week: list[list[tuple[int, int]]] = [[] for _ in WEEKDAYS]
    for text in given.get("hours") or ():
        name, _, times = str(text).partition(" ")
        if name.lower() in WEEKDAYS:
            week[WEEKDAYS.index(name.lower())] += _ranges(times)
    holidays = dict(str(text).partition(" ")[::2] for text in given.get("holidays") or ())
    exceptions: dict[str, list[tuple[int, int]]] = {}
    remarks: dict[str, str] = {}
    for text in given.get("exceptions") or ():
        day, _, rest = str(text).partition(" ")
        times, _, remark = rest.partition(" ")
        ranges = _ranges(times)
        if ranges or times == "closed":
            exceptions.setdefault(day, []).extend(ranges)
            remarks[day] = remark or remarks.get(day, "")
    return Hours(
        given.get("from_at"),
        tuple(tuple(joined(ranges)) for ranges in week),
        holidays,
        {day: tuple(joined(ranges)) for day, ranges in exceptions.items()},
        {day: remark for day, remark in remarks.items() if remark},
        given.get("zone"),
    )


def _ranges(text: str) -> list[tuple[int, int]]:
    try:
        return [range_of(text)]
    except ValueError:
        return []
