"""The service reckoned the slow way: minute by minute, each minute looked up on the wall. Knows nothing of service/.

A range of a date is open from the first minute at which the wall shows its start (or, where that is left out, a later
one) to the last at which the wall shows less than its end.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def open_minutes(versions: Sequence[Mapping[str, Any]], start: datetime, end: datetime) -> set[datetime]:
    """The minutes (UTC) from `start` to `end` that are open under the versions of a calendar, all in one zone."""
    minutes, walls = on_the_wall(versions[0]["zone"], start - 3 * DAY, end + 3 * DAY)
    seen = list(accumulate(walls, max))
    ahead = list(accumulate(reversed(walls), min))[::-1]
    found: set[datetime] = set()
    day = walls[0].date() + DAY
    while day < walls[-1].date() - DAY:
        midnight = minutes[bisect_left(seen, datetime.combine(day, datetime.min.time()))]
        for begin, stop in ranges_of(versions, day, midnight):
            low = bisect_left(seen, datetime.combine(day, datetime.min.time()) + begin * MINUTE)
            high = bisect_left(ahead, datetime.combine(day, datetime.min.time()) + stop * MINUTE)
            found.update(minutes[low:high])
        day += DAY
    return {minute for minute in found if start <= minute < end}


@lru_cache(64)
def on_the_wall(zone: str, start: datetime, end: datetime) -> tuple[list[datetime], list[datetime]]:
    """Every minute, and what the clock on the wall shows in it."""
    minutes = [start + n * MINUTE for n in range(int((end - start) / MINUTE))]
    return minutes, [minute.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for minute in minutes]


def ranges_of(versions: Sequence[Mapping[str, Any]], day: date, midnight: datetime) -> list[tuple[int, int]]:
    """The ranges that begin on a date, under the newest version that its midnight does not come before."""
    inside = [one for one in versions if one["from_at"] is None or moment(one["from_at"]) <= midnight]
    if not inside:
        return []
    version = inside[-1]
    own = [text.split(" ", 2)[1] for text in version["exceptions"] if text.startswith(day.isoformat())]
    if own:
        return [pair(text) for text in own if text != "closed"]
    if any(text.startswith(day.isoformat()) for text in version["holidays"]):
        return []
    return [pair(text[4:]) for text in version["hours"] if text[:3] == WEEKDAYS[day.weekday()]]


def pair(text: str) -> tuple[int, int]:
    begin, end = (60 * int(one[:2]) + int(one[3:]) for one in text.split("-"))
    return begin, end if end > begin else end + 1440


class Minute(NamedTuple):
    """What holds in one minute of a ticket. `plan` names the terms in force, None = none."""

    paused: bool
    priority: str
    plan: str | None


class Clock(NamedTuple):
    counted: int  # minutes
    limit: int | None
    breached: datetime | None


def clock(
    minutes: Iterable[datetime],
    at: Callable[[datetime], Minute],
    opened: Mapping[str, set[datetime]],
    targets: Mapping[tuple[str, str], int],
) -> Clock:
    """Run one clock through its minutes. `opened` are the open minutes by plan; `targets` minutes by (plan,
    priority)."""
    counted, limit, breached, target = 0, None, None, None
    for minute in minutes:
        now = at(minute)
        promised = targets.get((now.plan, now.priority)) if now.plan else None
        if promised is None:
            continue
        if breached is None and promised != target:
            if limit is None or target is None:
                limit = promised
            else:
                limit = min(limit, counted + promised) if promised < target else max(limit, promised)
            target = promised
        if now.paused:
            continue
        if breached is None and limit is not None and counted >= limit:
            breached = minute
        counted += minute in opened[str(now.plan)]
    return Clock(counted, limit, breached)
