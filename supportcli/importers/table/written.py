"""Takes a written date apart, whatever program wrote it: numbers, names of months, clocks of 12 hours, zones behind.

Which of the numbers is the day is not decided here (orders.py). A new way to write a date is a pattern here.
"""

import re

from supportcli.importers.table import zone_letters
from supportcli.values import NamedTuple

NUMBERS = re.compile(
    r"(\d{1,4})\s?([./\-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?"
    r"(?:(?:[ T,]+|\s?-\s?)(?:(?:um|at|à|в|kl\.?|klo|a las|alle|om) )?(\d{1,2})\s?[:.h]\s?(\d\d)"
    r"(?:[:.](\d\d)(?:[.,](\d+))?)?(?:\s*([AaPp])\.?\s?[Mm]\.?)?(?:\s*(?:Uhr|hrs?|h|ч)\.?)?)?\s*"
)
CTIME = re.compile(
    r"[A-Za-z]{3},? ([A-Za-z]{3}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: ([A-Z]{3,5}|[+-]\d{4}))? (\d{4})"
)  # fmt: skip
NAMED = re.compile(
    r"(?:[^\W\d_]{2,13}[.,]* +)?(?:(?:den|the|le|el|il) +)?"
    r"(?:(\d{1,2})(?:\.|st|nd|rd|th|er|o)?[ /-]*(?:de |of )?([^\W\d_]{3,10})\.?"
    r"|([^\W\d_]{3,10})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?)"
    r",?[ /-]*(?:del? )?(\d{4}|\d\d(?=[ ,]|$))(?: г(?:\.|ода)?)?(?:,| -| at| um| à| в| a las)*\s*"
    r"(\d{1,2}\s?[:.h]\s?\d\d.*)?"
)
MONTHS = {
    name: number for number, names in enumerate((
        "jan janvier ene gen янв", "feb fév fev фев", "mar mär mrz mae mrt мар", "apr avr abr апр",
        "may mai mei mag май мая", "jun juin giu июн", "jul juil lug июл", "aug aoû aou ago авг", "sep set сен",
        "oct okt out ott окт", "nov ноя", "dec dez déc dic дек",
    ), 1) for name in names.split()
}  # fmt: skip
WEEKDAY = re.compile(
    r"\s*\((?:[月火水木金土日](?:曜日?)?|(?:星期|周|週)[一二三四五六日天])\)\s*|\s*[月火水木金土日]曜日?\s*|"
    r"\s*(?:星期|周|週)[一二三四五六日天]\s*"
)
HALVES = (("PM", re.compile(r"\s*(?:午後|下午|오후)\s*")), ("AM", re.compile(r"\s*(?:午前|上午|오전)\s*")))
EAST = str.maketrans({"年": "-", "月": "-", "日": " ", "時": ":", "时": ":", "点": ":", "分": "", "秒": ""})
COMMENT = re.compile(r"(?<=[\d\w]) ?(?:\([^)]*\)|\[[^\]]*\])$")
"""`GMT+0100 (Central European Standard Time)`, `+01:00[Europe/Berlin]`."""


LONGEST = 80
"""Letters of a date, with its zone in words."""


class Written(NamedTuple):
    """A date taken apart: its three numbers in the order in which they stand, `first` and `third` with all their
    digits; the clock (`micros`: of a second); `half` is "A" or "P" of a clock of 12 hours; `zone` what stood behind."""

    first: str
    second: int
    third: str
    hour: int
    minute: int
    second_of: int
    micros: int
    half: str
    zone: str
    sign: str


def plain(text: str) -> str:
    """The signs of the far east, wide digits and narrow blanks as those of the west: `2024年1月5日(金) 午後3時05分`."""
    if text.isascii():
        return text
    from unicodedata import normalize

    text = WEEKDAY.sub(" ", normalize("NFKC", text))
    half = next((name for name, pattern in HALVES if pattern.search(text)), "")
    for _, pattern in HALVES:
        text = pattern.sub(" ", text)
    text = re.sub(r"[時时点](?!\s?\d)", ":00", re.sub(r"(?<=分)(?=\d)", ":", text))
    return f"{text.translate(EAST).strip()} {half}".strip()


def taken_apart(text: str) -> Written | None:
    """The parts of a date, None for what has not the shape of one."""
    if not 6 <= len(text) <= LONGEST:
        return None
    text, zone = zone_letters.split(COMMENT.sub("", plain(text)))
    found = CTIME.fullmatch(text)
    if found:
        text, zone = f"{found[2]} {found[1]} {found[5]} {found[3]}", found[4] or ""
    found = NAMED.fullmatch(text)
    if found:
        month = _month((found[2] or found[3]).lower())
        if not month:
            return None
        year = found[5] if len(found[5]) == 4 else f"20{found[5]}"
        text = f"{year}-{month}-{found[1] or found[4]} {found[6] or ''}"
    found = NUMBERS.fullmatch(text)
    if not found:
        return None
    hour, minute, second = (int(found[place] or 0) for place in (5, 6, 7))
    micros = int((found[8] or "0").ljust(6, "0")[:6])
    return Written(
        found[1], int(found[3]), found[4], hour, minute, second, micros, (found[9] or "").upper(), zone, found[2]
    )


def _month(word: str) -> int | None:
    return next((MONTHS[word[:size]] for size in (7, 5, 4, 3) if word[:size] in MONTHS), None)


def looks_like(text: str) -> bool:
    """True for what can be a date by its shape: of three numbers that could be a version, by more than that."""
    found = taken_apart(text)
    if not found:
        return False
    return len(found.first) == 4 or found.sign != "." or len(found.third) in (2, 4)
