"""When a mail was written: its Date, else when it was received, else when its file was made. Pure.

What is recorded must lie in the past: a clock that runs a little ahead is taken as now, a date years ahead is none.
"""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz

from supportcli.importers.mail.headers import Head
from supportcli.languages import N_
from supportcli.values import NamedTuple

AHEAD = timedelta(hours=24)
"""A clock may be that wrong; what is later is no date."""
FIRST = datetime(1900, 1, 1, tzinfo=UTC)
OLDEST_MAIL = datetime(1971, 1, 1, tzinfo=UTC)
WIDEST_ZONE = 14 * 3600
OFFSET = re.compile(r"\s*(?:\b(?:GMT|UTC|UT|Z))?\s?([+-])(\d{1,2}):?(\d\d)$")
"""As people and programs write it: +01:00, +5:30, GMT+0200; RFC 5322 knows +0100 alone."""
HALF = re.compile(r"\b(\d{1,2})((?::\d\d){1,2}) ?([AP])M\b", re.IGNORECASE)
ZONES = {
    "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MET": 1, "MEZ": 1, "CEST": 2, "MEST": 2, "MESZ": 2, "SAST": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "MSD": 4, "HKT": 8, "SGT": 8, "AWST": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
    "NZST": 12, "NZDT": 13,
}  # fmt: skip
"""Hours. The names of the United States the standard library knows; others that are one zone alone."""


class Written(NamedTuple):
    """`at` is UTC. `odd` says (marked) what is wrong with it, None for nothing."""

    at: str
    odd: str | None = None


def written(head: Head, made: str, now: str) -> Written:
    """`made`: when the file was made, `now`: the clock (both UTC)."""
    limit = datetime.fromisoformat(now)
    odd: str | None = None
    if head.raw("date"):
        moment, odd = _read(head.raw("date"))
        if moment and moment > limit + AHEAD:
            moment, odd = None, N_("the date is in the future")
        if moment and moment > limit:
            return Written(now, N_("the date is in the future"))
        if moment and moment >= OLDEST_MAIL:
            return Written(_iso(moment), odd)
        if moment:
            made, odd = _iso(moment), N_("the date is before there was e-mail")
        odd = odd or N_("the date cannot be read")
    for value in head.all("received"):
        moment, _ = _read(value.rpartition(b";")[2])
        if moment and moment <= limit:
            return Written(_iso(moment), odd or N_("no date: taken from Received"))
    return Written(min(made, now), odd or N_("no date: taken from the file"))


def _read(value: bytes) -> tuple[datetime | None, str | None]:
    text = re.sub(r"\([^()]{0,200}\)", " ", " ".join(value[:300].decode("latin-1").split())).strip()
    text = OFFSET.sub(lambda found: f" {found[1]}{found[2]:0>2}{found[3]}", HALF.sub(_whole_day, text))
    try:
        found = parsedate_tz(text)
        if found is None or not found[0]:
            return _iso_8601(text), None
        year, month, day, hour, minute, second = found[:6]
        moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
        offset = found[9] or ZONES.get(text.rpartition(" ")[2].upper(), 0) * 3600
        if abs(offset) > WIDEST_ZONE:
            return moment, N_("the zone of the date cannot be")
        moment -= timedelta(seconds=offset)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, None
    return (moment if moment >= FIRST else None), None


def _whole_day(found: re.Match[str]) -> str:
    """10:00 PM as 22:00."""
    hour = int(found[1]) % 12 + (12 if found[3] in "Pp" else 0) if int(found[1]) <= 12 else int(found[1])
    return f"{hour:02}{found[2]}"


def _iso_8601(text: str) -> datetime | None:
    found = datetime.fromisoformat(text)
    moment = found if found.tzinfo else found.replace(tzinfo=UTC)
    return moment.astimezone(UTC) if moment.year > FIRST.year else None


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
