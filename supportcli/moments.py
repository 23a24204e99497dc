"""Arithmetic on moments as the program keeps them (`2026-11-21T10:00:00.000Z`). Pure, and cheap to import.

Reading and saying times is the business of times/; here they are only moved and measured.
"""

from datetime import UTC, datetime, timedelta


def moment(iso: str | None) -> str | None:
    """As JSON shows it: RFC 3339 with Z, whole seconds without `.000`."""
    return iso[:-5] + "Z" if iso and iso.endswith(".000Z") else iso


def stamp(moment: datetime) -> str:
    """An aware datetime as the program keeps it; microseconds are cut to milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def shifted(iso: str, *, days: int = 0, hours: int = 0, minutes: int = 0, seconds: int = 0) -> str:
    """The moment earlier or later by that much; its milliseconds stay."""
    moved = datetime.fromisoformat(iso) + timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return moved.strftime("%Y-%m-%dT%H:%M:%S.") + iso[-4:]


def seconds(start: str, end: str) -> float:
    """Seconds from `start` to `end`; negative where `end` is earlier."""
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()


def minutes(start: str, end: str) -> int:
    """Whole minutes from `start` to `end`, rounded down."""
    return int(seconds(start, end) // 60)


def is_moment(text: str) -> bool:
    """True for a moment as the program writes it, of the years 1900 to 2199: with it one can reckon."""
    if len(text) != 24 or text[:2] not in ("19", "20", "21") or text[10] + text[-1] != "TZ" or text[19] != ".":
        return False
    try:
        return datetime.fromisoformat(text).isoformat(timespec="milliseconds")[:23] == text[:23]
    except ValueError:
        return False
