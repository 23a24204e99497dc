"""Dates of a table as moments: those that written.py takes apart, ISO 8601, days as Excel and seconds as Unix counts.

The order of day and month is that of the whole file (orders.py). A time without an offset is of the map's zone.
"""

import re
from datetime import UTC, datetime, timedelta

from supportcli.annotations import Any
from supportcli.importers.table import zone_letters
from supportcli.importers.table.orders import ORDERS, YEAR_FIRST
from supportcli.importers.table.written import Written, taken_apart
from supportcli.times import moments as times

CLOCK = re.compile(r"(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)(\s?[AaPp]\.?\s?[Mm]\.?|\s?Uhr)?|\d{1,2}時\d{1,2}分")
"""A time of day by itself, from a column beside that of the date."""
MIDNIGHT = "T00:00:00"
"""What a workbook says of a date without a time of day."""
ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ](?!24)\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?")
COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?")
"""`20240105`, `20240105090300`: only where the name of the column says that it is a date."""
EPOCH = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{12,13})")
SERIAL = re.compile(r"([3-5]\d{4})(?:[.,](\d+))?")
"""Days since EXCEL_DAY, 1982 to 2064: also only where the name of the column says so."""
EXCEL_DAY = datetime(1899, 12, 30)
"""Day 0 of Excel, which believes in 29 February 1900 (ECMA-376 part 1, 18.17.4.1)."""
OLDEST, NEWEST = 1990, 2100
CACHED = 50_000


class Dates:
    """Reads the dates of one file: `order` of day and month, `zone` of times without an offset."""

    def __init__(self, order: str, zone: str | None):
        self.day_first, self.year_first = order != ORDERS[1], order == YEAR_FIRST
        self.zone = zone
        self.info: Any = times.zone_of(zone)
        self.seen: dict[str, str] = {}

    def read(self, text: str) -> str:
        """The moment in UTC (`2016-02-29T01:16:00.000Z`). Raises ValueError for what is no date, UnclearZone for one
        whose zone is not clear."""
        found = self.seen.get(text)
        if found is None:
            if len(self.seen) >= CACHED:
                self.seen.clear()
            found = self.seen[text] = self._read(text)
        return found

    def _read(self, given: str) -> str:
        text = given.strip()
        if ISO.fullmatch(text):
            return self._instant(datetime.fromisoformat(text))
        found = COMPACT.fullmatch(text)
        if found:
            year, month, day, hour, minute, second = map(int, found.groups("0"))
            return self._instant(datetime(year, month, day, hour, minute, second))
        found = EPOCH.fullmatch(text)
        if found:
            seconds = float(text) if found[1] else int(text) / 1000
            return self._instant(datetime.fromtimestamp(seconds, UTC))
        found = SERIAL.fullmatch(text)
        if found:
            seconds = round(float(f"0.{found[2] or 0}") * 86_400)
            return self._instant(EXCEL_DAY + timedelta(int(found[1]), seconds))
        parts = taken_apart(text)
        if parts:
            return self._parts(parts)
        if text[:4].isdigit() and "T" in text:
            return self._instant(datetime.fromisoformat(text))
        raise ValueError(given)

    def _parts(self, parts: Written) -> str:
        if len(parts.first) == 4 or (self.year_first and len(parts.third) == 2):
            written, month, day = parts.first, parts.second, int(parts.third)
        elif self.day_first:
            written, month, day = parts.third, parts.second, int(parts.first)
        else:
            written, month, day = parts.third, int(parts.first), parts.second
        year = int(written)
        if len(written) == 2:
            year += 2000 if year < 70 else 1900
        is_end = (parts.hour, parts.minute, parts.second_of, parts.micros, parts.half) == (24, 0, 0, 0, "")
        hour = 0 if is_end else _hour(parts)
        wall = datetime(year, month, day, hour, parts.minute, parts.second_of, parts.micros) + timedelta(is_end)
        if not parts.zone:
            return self._instant(wall)
        minutes = zone_letters.offset_of(parts.zone)
        if minutes is not None:
            return self._instant((wall - timedelta(minutes=minutes)).replace(tzinfo=UTC))
        if self.info is None or not zone_letters.is_called(parts.zone, self.info, wall):
            raise zone_letters.UnclearZone(parts.zone)
        return self._instant(wall)

    def _instant(self, moment: datetime) -> str:
        if not OLDEST - 20 <= moment.year <= NEWEST:
            raise ValueError(moment)
        return times.from_wall(moment, self.zone) if moment.tzinfo is None else times.stamp(moment)


def _hour(parts: Written) -> int:
    """The hour of 24. `13:05 PM` is said twice; `13:05 AM` contradicts itself. Raises ValueError."""
    if not parts.half or (parts.half == "P" and parts.hour > 12):
        return parts.hour
    if parts.hour > 12:
        raise ValueError(parts.hour)
    return parts.hour % 12 + (12 if parts.half == "P" else 0)


def looks_like_number(text: str) -> bool:
    """True for a number that is a date where its column is one: digits of a date, seconds or milliseconds."""
    if COMPACT.fullmatch(text):
        return True
    found = EPOCH.fullmatch(text)
    return bool(found) and 631_152_000 <= int(found[1] or found[2][:-3]) < 2_524_608_000 if found else False
