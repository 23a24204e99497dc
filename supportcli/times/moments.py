"""Instants and local time: our ISO strings, time zones, local days. Pure: whoever needs the clock is given `now`.

A moment inside the program is a string in UTC with milliseconds, `2026-11-22T07:00:00.000Z`, which sorts as text.
A zone is an IANA name, or None for the machine's own zone (which honours TZ); only a name costs `import zoneinfo`.
A new question about two instants is a function here; a new way to say one belongs to spoken.py.
"""

from datetime import UTC, date, datetime, timedelta, tzinfo

from supportcli.annotations import Literal
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.moments import stamp as stamp
from supportcli.values import NamedTuple

Zone = str | None
"""An IANA name (`Europe/Berlin`) or None: the zone of this machine."""

Looking = Literal["forward", "back"]
"""A promise looks forward from now, `--at` looks back."""


class Moment(NamedTuple):
    """A time that was read: `at` in UTC; `precision` "minute", or "day" when only a day was named."""

    at: str
    precision: str


def to_datetime(iso: str) -> datetime:
    """Our ISO string (or any with an offset) as an aware datetime in UTC. Raises ValueError on anything else."""
    moment = datetime.fromisoformat(iso)
    if moment.tzinfo is None:
        raise ValueError(iso)
    return moment.astimezone(UTC)


def parse_clock(text: str) -> str:
    """RFC 3339 with or without offset (without: local time), as SUPPORTCLI_NOW has it, to our ISO string.

    Raises Refused "bad_time".
    """
    import re

    found = re.fullmatch(
        r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?"
        r"([Zz]|[+-][0-9]{2}:?[0-9]{2})?",
        text.strip(),
    )
    if found:
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
        micros = int((found[7] or "0").ljust(6, "0")[:6])
        try:
            wall = datetime(year, month, day, hour, minute, second, micros)
            if found[8]:
                return stamp((wall - timedelta(minutes=offset_minutes(found[8]))).replace(tzinfo=UTC))
            return from_wall(wall)
        except (ValueError, OverflowError, OSError):
            pass
    raise Refused(
        N_("{typed} is no time like 2026-11-22T10:00:00Z."), code="bad_time", typed=text, values={"typed": text}
    )


def offset_minutes(text: str) -> int:
    """`Z`, `+02:00` or `-0530` in minutes. Raises ValueError from 24 hours on, as datetime does."""
    if text in "Zz":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    if minutes >= 24 * 60 or int(text[-2:]) >= 60:
        raise ValueError(text)
    return -minutes if text[0] == "-" else minutes


def zone_of(zone: Zone) -> tzinfo | None:
    """The tzinfo of a named zone, None for the machine's. Raises Refused "zone_unknown"."""
    if zone is None:
        return None
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused(
            N_("There is no time zone {zone}. Zones are named like Europe/Berlin."),
            code="zone_unknown",
            typed=zone,
            values={"zone": zone},
        ) from error


def zone_name() -> Zone:
    """The IANA name of the machine's own zone, from TZ or /etc/localtime; None where it has none there."""
    import os

    named = os.environ.get("TZ", "").lstrip(":") or os.path.realpath("/etc/localtime").rpartition("zoneinfo/")[2]
    try:
        return named if named and zone_of(named) else None
    except Refused:
        return None


def wall_time(iso: str, zone: Zone = None) -> datetime:
    """What the clock on the wall shows in `zone` at that instant: a naive datetime."""
    return to_datetime(iso).astimezone(zone_of(zone)).replace(tzinfo=None, fold=0)


def from_wall(wall: datetime, zone: Zone = None, now: str | None = None, looking: Looking = "forward") -> str:
    """The instant at which the clock on the wall shows `wall` (naive), as our ISO string.

    A time that summer time skips counts from the clock before the change: 02:30 in Berlin's gap is 03:30. A time
    that happens twice is the first one; with `now`, the one that fits the direction: forward the first that is still
    to come, back the last that has been. Raises OverflowError or ValueError outside the years 1 to 9999.
    """
    info = zone_of(zone)
    both = []
    for fold in (0, 1):
        moment = wall.replace(fold=fold)
        # timestamp, because astimezone takes the clock after the change for a time that is skipped
        aware = moment.replace(tzinfo=info) if info else datetime.fromtimestamp(moment.timestamp(), UTC)
        both.append(stamp(aware))
    first, second = both
    if now is None or second <= first:  # one such time, or none (then the first is the one that was said)
        return first
    return second if (first < now if looking == "forward" else second <= now) else first


def day_bounds(now: str, zone: Zone = None) -> tuple[str, str]:
    """The local day around `now`: [its first instant, the first of the next day). 23 or 25 hours when clocks change."""
    today = wall_time(now, zone).date()
    return day_start(today, zone), day_start(today + timedelta(days=1), zone)


def month_bounds(now: str, zone: Zone = None) -> tuple[str, str]:
    """The local month around `now`: [its first instant, the first of the next month)."""
    first = wall_time(now, zone).date().replace(day=1)
    return day_start(first, zone), day_start((first + timedelta(days=31)).replace(day=1), zone)


def day_start(day: date, zone: Zone = None) -> str:
    """The first instant of a local day."""
    return from_wall(datetime(day.year, day.month, day.day), zone)


def minutes_between(start: str, end: str) -> int:
    """Whole minutes from `start` to `end`, rounded down; negative when `end` is the earlier one."""
    return (to_datetime(end) - to_datetime(start)) // timedelta(minutes=1)
