"""The clock on a wall of some zone: local dates and minutes to real seconds, over daylight saving time. Pure.

Seconds are whole seconds since 1970-01-01 UTC; a day is its ordinal (`date.toordinal()`), a minute is counted from the
day's midnight as the clock on the wall shows it. zoneinfo is loaded by the first `Wall`, never before.
"""

from datetime import datetime, timedelta

from supportcli.annotations import Any

EPOCH = datetime(1970, 1, 1)
DAY = 86400
FIRST_DAY = EPOCH.toordinal()
EARLIEST, LATEST = (datetime.min.toordinal() + 4 - FIRST_DAY) * DAY, (datetime.max.toordinal() - 4 - FIRST_DAY) * DAY
"""Seconds in which days are looked for: a step or two beyond them is still a date."""
FARTHEST_ZONE = 16 * 3600
"""No zone was ever further from UTC (Manila was, in 1844, by four minutes less)."""


def seconds_of(iso: str) -> int:
    """The whole second in which a moment lies."""
    passed = datetime.fromisoformat(iso[:19]) - EPOCH
    return passed.days * DAY + passed.seconds


def moment_of(seconds: int) -> str:
    """The beginning of that second as the program keeps moments."""
    return (EPOCH + timedelta(seconds=seconds)).isoformat() + ".000Z"


def days_around(low: int, high: int) -> tuple[int, int]:
    """The first and the last date that any zone shows between two seconds."""
    low, high = max(low, EARLIEST) - FARTHEST_ZONE, min(high, LATEST) + FARTHEST_ZONE
    return low // DAY + FIRST_DAY, high // DAY + FIRST_DAY


class Wall:
    """One zone's clock. Remembers what it has worked out, so use one for a whole question.

    A zone that this machine does not know (it came with a calendar from another one) is read as UTC.
    """

    __slots__ = ("_midnights", "zone")

    def __init__(self, name: str):
        from zoneinfo import ZoneInfo

        try:
            self.zone: Any = ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            self.zone = ZoneInfo("UTC")
        self._midnights: dict[int, int] = {}

    def day(self, seconds: int) -> int:
        """The local date at a second."""
        return self._at(min(max(seconds, EARLIEST), LATEST)).toordinal()

    def steady(self, day: int) -> int | None:
        """Seconds from 1970 to the day's midnight, when no clock is changed from then until 48 h later; else None."""
        offset = self._offset(day)
        if offset != self._offset(day + 1) or offset != self._offset(day + 2):
            return None
        return (day - FIRST_DAY) * DAY - offset

    def first(self, day: int, minute: int) -> int:
        """The first second at which the wall shows that minute or, where it is left out, a later one."""
        shown, before, after = self._shown(day, minute)
        return shown - before if before >= after else self._changed(shown - after, shown - before)

    def last(self, day: int, minute: int) -> int:
        """The second at which what lasts until that minute is over: after the last second that shows an earlier one.

        An end inside the hour that comes twice is meant of the second time; an end where that hour begins is not.
        """
        shown, before, after = self._shown(day, minute)
        if before < after:
            return self._changed(shown - after, shown - before)
        again = shown - after
        return shown - before if before > after and self._ahead(again - 1) == before else again

    def _shown(self, day: int, minute: int) -> tuple[int, int, int]:
        """(what the wall shows as if it were UTC, zone's offset before a change there, and after it)."""
        shown = datetime.fromordinal(day + minute // 1440) + timedelta(minutes=minute % 1440)
        before, after = self.zone.utcoffset(shown), self.zone.utcoffset(shown.replace(fold=1))
        return (day - FIRST_DAY) * DAY + minute * 60, _whole(before), _whole(after)

    def _changed(self, low: int, high: int) -> int:
        """The second in (low, high] at which the clock is put forward."""
        before = self._ahead(low)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._ahead(middle) == before else (low, middle)
        return high

    def _offset(self, day: int) -> int:
        offset = self._midnights.get(day)
        if offset is None:
            offset = self._midnights[day] = _whole(self.zone.utcoffset(datetime.fromordinal(day)))
        return offset

    def _at(self, seconds: int) -> datetime:
        shown: datetime = self.zone.fromutc((EPOCH + timedelta(seconds=seconds)).replace(tzinfo=self.zone))
        return shown

    def _ahead(self, seconds: int) -> int:
        return _whole(self._at(seconds).utcoffset())


def _whole(offset: timedelta | None) -> int:
    return offset.days * DAY + offset.seconds if offset else 0
