"""Date words that have no table in words/, read by dateparser, which is trusted only as far as it can be checked.

On its own it reads `10 minute 3` as a date, fills in what is missing from today, and puts 96 into 2096. So every word
must change the result (or be a filler of the language), the day must be said, the year must be near or written out,
and both orders of day and month must agree. A doubt is a refusal. A new check is a line in `borrowable`.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from supportcli.annotations import Any
from supportcli.times.moments import Looking, Moment, stamp
from supportcli.times.resolving import day_alone
from supportcli.times.standpoint import Standpoint, readings
from supportcli.values import NamedTuple

WORDS_AT_MOST = 8

TRIALS: tuple[tuple[datetime, Looking], ...] = (
    (datetime(2026, 3, 12, 0, 1), "forward"),
    (datetime(2026, 7, 19, 12, 0), "forward"),
    (datetime(2026, 11, 26, 23, 59), "back"),
)
"""Any moments, far apart in day, month and clock: what two texts mean the same at all of them, they mean the same."""


class Borrowed(NamedTuple):
    """What dateparser gave: local time on the wall (aware when an offset was typed), and "time" or "day"."""

    at: datetime
    grain: str


def borrowable(said: str, languages: Sequence[str]) -> bool:
    """Whether dateparser reads the whole of a prepared text, and each of its words is needed."""
    words = said.split()
    if len(words) > WORDS_AT_MOST or not re.search(r"[^\W\d_]{2}", said):
        return False
    if len([number for number in _numbers(said) if len(number) != 4]) > 1:
        return False  # `3 3pm`, `10 lundi 3`: one of them is no part of the time
    meant = _trials(said, languages)
    if meant is None or _day_was_filled_in(meant):
        return False
    for place, word in enumerate(words):
        if place < len(words) - 1 and _filler(word, languages):
            continue
        if _trials(" ".join(words[:place] + words[place + 1 :]), languages) == meant:
            return False  # this word changed nothing: it belongs to what comes after the time
    return True


def borrowed(said: str, here: Standpoint, languages: Sequence[str]) -> Moment | None:
    """The moment of a prepared text, or None. Raises Refused "ambiguous_time" when day and month may be exchanged."""
    if not borrowable(said, languages):
        return None
    found = {_ask(said, here.wall, here.looking, languages, order): None for order in ("DMY", "MDY")}
    read = [one for one in found if one is not None]
    far = [one for one in read if abs(one.at.year - here.wall.year) > 1 and f"{one.at.year:04}" not in _numbers(said)]
    if not read or far or len(read) < len(found):
        return None
    if len(read) > 1:
        raise here.ambiguous(*readings([one.at.date() for one in read], [None]))
    if read[0].grain == "day":
        return day_alone(read[0].at.date(), here)
    at = read[0].at
    return Moment(stamp(at) if at.tzinfo else here.instant(at), "minute")


def _numbers(said: str) -> list[str]:
    return re.findall(r"(?<![\d:.])\d+(?![\d:.]|h\b)", said)


def _trials(said: str, languages: Sequence[str]) -> list[Borrowed] | None:
    found = [_ask(said, wall, looking, languages, "DMY") for wall, looking in TRIALS]
    return [one for one in found if one is not None] if all(found) else None


def _day_was_filled_in(meant: Sequence[Borrowed]) -> bool:
    """`janvier 10:00`: always the same month, always the day of the month on which it is said."""
    days = [(one.at.day, wall.day) for one, (wall, _) in zip(meant, TRIALS, strict=True)]
    return len({one.at.month for one in meant}) == 1 and all(day == today for day, today in days)


def _ask(said: str, wall: datetime, looking: Looking, languages: Sequence[str], order: str) -> Borrowed | None:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser.date import DateDataParser

        settings: dict[str, Any] = {
            "RELATIVE_BASE": wall,
            "PREFER_DATES_FROM": "future" if looking == "forward" else "past",
            "RETURN_TIME_AS_PERIOD": True,
            "DATE_ORDER": order,
            "PARSERS": ["relative-time", "absolute-time"],  # no timestamps: ten digits are a phone number
            "SKIP_TOKENS": [],
        }
        try:
            data = DateDataParser(languages=list(languages), settings=settings).get_date_data(said)
            if data.date_obj is None or data.period not in ("time", "day"):
                return None
        except Exception:  # what people type makes it raise many things; none of them is a time
            return None
    return Borrowed(data.date_obj, data.period)


def _filler(word: str, languages: Sequence[str]) -> bool:
    """Whether dateparser counts the word among those that say nothing in one of the languages: `le`, `à`, `de`."""
    from dateparser.languages.loader import default_loader

    for locale in default_loader.get_locales(languages=list(languages)):
        if word in (*locale.info.get("skip", ()), *locale.info.get("pertain", ())):
            return True
    return False
