"""The letters behind a time that name its zone: `CET`, `UTC`, `EST`.

Only letters that mean one offset to everybody stand here, and those that RFC 5322 gives one; CST, MST and IST are
several zones. More letters: a line in OFFSETS.
"""

import re
from datetime import datetime

from supportcli.annotations import Any

OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "МСК": 180, "SAST": 120, "HKT": 480, "JST": 540, "KST": 540, "AWST": 480, "ACST": 570,
    "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240, "CDT": -300,
    "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
}  # fmt: skip
"""Minutes before (positive: ahead of) UTC."""
UNCLEAR = frozenset(("IST", "CST", "MST", "BST", "AST", "ADT", "GST", "PKT", "SGT", "BRT", "ART", "WIB", "ICT", "TRT"))
"""Letters that are several zones, or that hardly anybody means the same by."""
BEHIND = re.compile(
    r"(?P<before>.*(?::\d\d(?:[.,]\d+)?|[\d.] ?[AaPp]\.? ?[Mm]\.?|Uhr))\s*(?:UTC|GMT)?(?P<offset>[+-]\d\d?(?::?\d\d)?)"
    r"|(?P<time>.*(?:\d|[AaPp]\.? ?[Mm]\.?|Uhr))\s*(?P<letters>Z|[A-ZА-Я]{3,5})"
)


class UnclearZone(ValueError):
    """The letters behind a time may be several zones."""

    def __init__(self, letters: str):
        super().__init__(letters)
        self.letters = letters


def split(text: str) -> tuple[str, str]:
    """(the text without its zone, the zone: an offset or letters that stand here; "" for none)."""
    found = BEHIND.fullmatch(text)
    if not found:
        return text, ""
    if found["offset"]:
        return found["before"], found["offset"]
    letters = found["letters"]
    return (found["time"], letters) if letters in OFFSETS or letters in UNCLEAR else (text, "")


def offset_of(zone: str) -> int | None:
    """Minutes ahead of UTC; None for letters that may be several zones. Raises ValueError for no offset."""
    if zone[:1] not in "+-":
        return OFFSETS.get(zone)
    hours, minutes = int(re.match(r"\d\d?", zone[1:])[0]), int(zone[-2:]) if len(zone) > 3 else 0  # type: ignore[index]
    if hours > 15 or minutes > 59:
        raise ValueError(zone)
    return (-1 if zone[0] == "-" else 1) * (hours * 60 + minutes)


def is_called(letters: str, info: Any, wall: datetime) -> bool:
    """True where a zone (a tzinfo) is called so, in summer or in winter of that year, or has no letters of its own."""
    names = {wall.replace(month=month, day=1, tzinfo=info).tzname() or "" for month in (1, 7)}
    return letters in names or not any(map(str.isalpha, names))
