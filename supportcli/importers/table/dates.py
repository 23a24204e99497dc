"""Dates of a table: read by their shape, their order of day and month decided on whole columns, never row by row.

ISO 8601 with or without offset, numbers in three orders, seconds or milliseconds since 1970, month names of a mail
header. A time without an offset is of the map's zone. A new shape is a branch in `_read`.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from supportcli.annotations import Any
from supportcli.times import moments as times

ORDERS = ("d/m/y", "m/d/y")
YEAR_FIRST = "y/m/d"
"""Of years with two digits (`24/03/15`), as Japan and Sweden write them; with four digits the order is plain."""
CLOCK = re.compile(r"(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)(\s?[AaPp][Mm])?|\d{1,2}時\d{1,2}分")
"""A time of day by itself, from a column beside that of the date."""
MIDNIGHT = "T00:00:00"
"""What a workbook says of a date without a time of day."""
ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d[^;]*)?$")
NUMBERS = re.compile(
    r"(\d{1,4})\s?([./\-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?"
    r"(?:[ T,]+(?:(?:um|at|à|в|kl\.?|klo) )?(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?"
    r"(?:\s*([AaPp])\.?\s?[Mm]\.?)?)?(?:\s*(Z|UTC|GMT|[+-]\d\d:?\d\d))?(?: Uhr)?",
)
EAST = str.maketrans({"年": "-", "月": "-", "日": " ", "時": ":", "时": ":", "分": "", "秒": "", "　": " "})
CTIME = re.compile(r"[A-Za-z]{3},? ([A-Za-z]{3}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: (UTC|GMT|[+-]\d{4}))? (\d{4})")
COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?")
"""`20240105`, `20240105090300`: only where the name of the column says that it is a date."""
EPOCH = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{12,13})")
NAMED = re.compile(
    r"(?:[A-Za-z]{2,9},? )?(?:(\d{1,2})\.?[ /-](?:de )?([^\W\d_]{3,9})\.?|([^\W\d_]{3,9})\.? (\d{1,2})),?[ /-]"
    r"(?:de )?(\d{4}|\d\d(?= |$))(?: г\.?)?(?:,| at| um| à| в)?\s*(\d{1,2}[:.]\d\d[^;]*)?"
)
MONTHS = {
    name: number for number, names in enumerate((
        "jan janvier ene янв", "feb fév fev фев", "mar mär mrz мар", "apr avr abr апр", "may mai май мая",
        "jun juin июн", "jul juil июл", "aug aoû ago авг", "sep set сен", "oct okt out окт", "nov ноя",
        "dec dez déc dic дек",
    ), 1) for name in names.split()
}  # fmt: skip
OLDEST, NEWEST = 1990, 2100
CACHED = 50_000


def _plain(text: str) -> str:
    """The signs of the far east as those of the west: `2024年1月5日(金) 午後3時05分`."""
    if text.isascii():
        return text
    text = re.sub(r"\s*[(（][月火水木金土日][)）]\s*", " ", text)
    later = re.search(r"午後|下午|오후", text)
    text = re.sub(r"\s*(?:午前|午後|上午|下午|오전|오후)\s*", " ", text)
    text = re.sub(r"(?<=분|分)(?=\d)", ":", text).translate(EAST).strip()
    return f"{text} PM" if later else text


class Order:
    """The votes of one column: how many dates can be read only with the day, or only with the month, first."""

    def __init__(self) -> None:
        self.day_first = self.month_first = self.either = 0
        self.dots = 0
        self.example = ""
        self.short: tuple[set[int], set[int], set[int]] = (set(), set(), set())  # first, second, third of two digits

    def look(self, text: str) -> None:
        """Count one date."""
        found = NUMBERS.match(text)
        if not found or len(found[1]) > 2:
            return
        first, second = int(found[1]), int(found[3])
        if len(found[4]) == 2:
            for seen, part in zip(self.short, (first, second, int(found[4])), strict=True):
                seen.add(part)
        if first > 12:
            self.day_first += 1
        elif second > 12:
            self.month_first += 1
        elif first != second:
            self.either += 1
            self.example = self.example or text
            self.dots += found[2] == "."

    def decided(self) -> str | None:
        """One of ORDERS: what most of the proofs say, points count for the day first; YEAR_FIRST where the years can
        only stand there; None where nothing tells."""
        if self._year_first():
            return YEAR_FIRST
        if self.day_first != self.month_first:
            return ORDERS[0] if self.day_first > self.month_first else ORDERS[1]
        return ORDERS[0] if self.either and self.dots == self.either else None

    def _year_first(self) -> bool:
        """True where the first parts are few, as years are, and the last ones many, as days are."""
        firsts, seconds, thirds = self.short
        if not firsts or max(seconds) > 12 or max(thirds) > 31 or 0 in thirds:
            return False
        return max(firsts) > 31 or (min(firsts) > 12 and len(thirds) > 2 * len(firsts))

    @property
    def matters(self) -> bool:
        """True when there are dates that the order changes."""
        return bool(self.either or self.day_first or self.month_first)


def order_of(columns: Iterable[Order]) -> str | None:
    """The order of all columns together, None for undecided; "" where it does not matter."""
    wanted = [one for one in columns if one.matters]
    decided = {one.decided() for one in wanted} - {None}
    if len(decided) == 1:
        return decided.pop()
    return None if wanted else ""


class Dates:
    """Reads the dates of one file: `order` of day and month, `zone` of times without an offset."""

    def __init__(self, order: str, zone: str | None):
        self.day_first, self.year_first = order != ORDERS[1], order == YEAR_FIRST
        self.zone = zone
        self.info: Any = times.zone_of(zone)
        self.seen: dict[str, str] = {}

    def read(self, text: str) -> str:
        """The moment in UTC (`2016-02-29T01:16:00.000Z`). Raises ValueError for what is no date."""
        found = self.seen.get(text)
        if found is None:
            if len(self.seen) >= CACHED:
                self.seen.clear()
            found = self.seen[text] = self._read(text)
        return found

    def _read(self, given: str) -> str:
        text = given.strip()
        if ISO.match(text) and text[-1:] not in "mM":
            return self._instant(datetime.fromisoformat(text.removesuffix(" UTC").replace(" +", "+")), "UTC" in text)
        text = _plain(text)
        found = NUMBERS.fullmatch(text)
        if found:
            return self._numbers(found)
        found = CTIME.fullmatch(text)
        if found:
            return self._read(f"{found[2]} {found[1]} {found[5]} {found[3]} {found[4] or ''}".strip())
        found = COMPACT.fullmatch(text)
        if found:
            year, month, day, hour, minute, second = map(int, found.groups("0"))
            return self._instant(datetime(year, month, day, hour, minute, second))
        found = EPOCH.fullmatch(text)
        if found:
            seconds = float(text) if found[1] else int(text) / 1000
            return self._instant(datetime.fromtimestamp(seconds, UTC))
        found = NAMED.fullmatch(text)
        if found:
            return self._named(found)
        if text[:4].isdigit() and "T" in text:
            return self._instant(datetime.fromisoformat(text))
        raise ValueError(given)

    def _numbers(self, found: re.Match[str]) -> str:
        first, second, third = found[1], int(found[3]), found[4]
        if len(first) == 4 or (self.year_first and len(third) == 2):
            year, month, day = int(first), second, int(third)
        elif self.day_first:
            year, month, day = int(third), second, int(first)
        else:
            year, month, day = int(third), int(first), second
        if year < 100 and len(found[4]) == 2:
            year += 2000 if year < 70 else 1900
        hour, minute, second = (int(found[place] or 0) for place in (5, 6, 7))
        if found[8]:
            if not 1 <= hour <= 12:
                raise ValueError(found[0])
            hour = hour % 12 + (12 if found[8] in "Pp" else 0)
        moment = datetime(year, month, day, hour, minute, second)
        if found[9]:
            minutes = 0 if found[9] in ("Z", "UTC", "GMT") else times.offset_minutes(found[9])
            moment = (moment - timedelta(minutes=minutes)).replace(tzinfo=UTC)
        return self._instant(moment)

    def _named(self, found: re.Match[str]) -> str:
        """`16 Feb 2016 21:26:17 +0100`, `Feb 16, 2016 9:26 PM`, `16/Feb/16`."""
        word = (found[2] or found[3]).lower()
        month = next((MONTHS[word[:size]] for size in (7, 5, 4, 3) if word[:size] in MONTHS), None)
        if not month:
            raise ValueError(found[0])
        year = found[5] if len(found[5]) == 4 else f"20{found[5]}"
        return self._read(f"{year}-{month:02}-{int(found[1] or found[4]):02} {found[6] or ''}".strip())

    def _instant(self, moment: datetime, utc: bool = False) -> str:
        if not OLDEST - 20 <= moment.year <= NEWEST:
            raise ValueError(moment)
        if moment.tzinfo is not None or utc:
            moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
            return moment.isoformat(timespec="milliseconds")[:-6] + "Z"
        return times.from_wall(moment, self.zone)


def looks_like_epoch(text: str) -> bool:
    """True for seconds or milliseconds since 1970, of this time: a number that may as well be something else."""
    if COMPACT.fullmatch(text):
        return True
    found = EPOCH.fullmatch(text)
    return bool(found) and 631_152_000 <= int(found[1] or found[2][:-3]) < 2_524_608_000 if found else False


def looks_like(text: str) -> bool:
    """True for what can be a date: cheap, for a look at many cells."""
    if ISO.match(text) or NAMED.fullmatch(text) or CTIME.fullmatch(text):
        return True
    found = NUMBERS.fullmatch(_plain(text))
    return bool(found) and (len(found[1]) == 4 or found[2] != "." or len(found[4]) in (2, 4)) if found else False
