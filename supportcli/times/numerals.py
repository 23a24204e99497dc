"""Numbers, dates and clock times in figures, and numbers in Chinese characters.

What follows the first figures decides the shape. A new shape is a branch in `numeric`.
"""

import re

from supportcli.times.moments import offset_minutes
from supportcli.times.tokens import YMD, Token, calendar_days

FIGURES = "0123456789"


def numeric(text: str, at: int) -> tuple[list[Token], int] | None:
    """The tokens of figures or a sign, and where to go on; None: in no time (`10:75`, `10:00-12:00`, `24/7`)."""
    if text[at] in "+-":
        alone = at == 0 or text[at - 1] == " "
        return ([Token("sign", -1 if text[at] == "-" else 1)], at + 1) if alone else None
    end = at
    while end < len(text) and text[end] in FIGURES:
        end += 1
    mark, after = text[end : end + 1], text[end + 1 : end + 2]
    if mark == ":":
        return _clock(text, at)
    if mark and mark in "-/.," and after and after in FIGURES:
        return _date(text, at)
    if end - at > 9:
        return None
    number = Token("num", int(text[at:end]), text[at:end])
    if mark == "." and (after.isalpha() or (after == " " and text[end + 2 : end + 3].isalpha())):
        return [number, Token("ord")], end + 1  # 18. Juli
    if mark == "-" and after.isalpha():
        return [number], end + 1  # 13-е
    return [number], end


def _clock(text: str, at: int) -> tuple[list[Token], int] | None:
    found = re.compile(r"(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,6}))?)?(?![\d:])", re.A).match(text, at)
    if not found:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    end = found.end()
    token = Token("clock", clock=(hour, minute, second, int((found[4] or "0").ljust(3, "0")[:3])))
    if text[end : end + 1] not in ("z", "+", "-"):
        return [token], end
    # 10:00-12:00 is a range: an offset west needs the whole form, 2026-11-22T10:00-05:00; east may have a blank
    offset = re.compile(r"z(?![^\W\d_])|[+-]\d\d:?\d\d(?!\d)", re.A).match(text, end)
    if not offset or (
        text[end] != "z" and not re.search(r"\d-\d\dt$" if text[end] == "-" else r"\d-\d\d[t ]$", text[:at])
    ):
        return None
    try:
        return [token, Token("zone", offset_minutes(offset[0]))], offset.end()
    except ValueError:
        return None


def _date(text: str, at: int) -> tuple[list[Token], int] | None:
    if found := re.compile(r"(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)", re.A).match(text, at):
        end = found.end()
        end += text[end : end + 1] == "t" and text[end + 1 : end + 2].isdigit()  # the T of ISO
        return [_token(found[0], [(int(found[1]), int(found[3]), int(found[4]))])], end
    if found := re.compile(r"(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?!\d)", re.A).match(text, at):
        return [_token(found[0], _orders(int(found[1]), int(found[3]), found[4], found[2]))], found.end()
    if found := re.compile(r"(\d\d?)\.(\d\d?)\.(?!\d)", re.A).match(text, at):
        return [_token(found[0], [(None, int(found[2]), int(found[1]))])], found.end()
    if found := re.compile(r"(\d\d?)/(\d\d?)(?![\d/])", re.A).match(text, at):
        if found[0] == "24/7":  # round the clock, not the 24th of July
            return None
        first, second = int(found[1]), int(found[2])
        return [_token(found[0], [(None, second, first), (None, first, second)])], found.end()
    if found := re.compile(r"(\d{1,4})[.,](\d{1,4})(?!\d)", re.A).match(text, at):
        return [Token("decimal", 0, f"{found[1]}.{found[2]}")], found.end()
    return None


def _orders(first: int, second: int, last: str, mark: str) -> list[YMD]:
    """Readings of a date with the year last. Dots are day.month.year by convention; dashes and slashes say nothing.

    With a year of two figures the first number may be a year as well.
    """
    year = int(last) if len(last) == 4 else _full_year(int(last))
    readings: list[YMD] = [(year, second, first)]
    if mark != ".":
        readings.append((year, first, second))
        if len(last) == 2:
            readings.append((_full_year(first), second, int(last)))
    return readings


def _full_year(two_figures: int) -> int:
    """1969 to 2068, as POSIX reads %y."""
    return (1900 if two_figures >= 69 else 2000) + two_figures


def _token(text: str, readings: list[YMD]) -> Token:
    return Token("date", 0, text, calendar_days(readings))


def han_number(text: str, at: int) -> tuple[int | None, int]:
    """`二十三` 23, `十` 10, `廿一` 21, `二零一五` 2015, and where it ends; None when there is none."""
    digits = {**{mark: n for n, mark in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2, "兩": 2}
    end = at
    while end < len(text) and (text[end] in digits or text[end] in "十廿"):
        end += 1
    said = text[at:end].replace("廿", "二十")
    tens, ten, ones = said.partition("十")
    if not said or len(said) > 4 or (ten and (len(tens) > 1 or len(ones) > 1 or "十" in ones)):
        return None, at
    if ten:
        return digits.get(tens, 1) * 10 + digits.get(ones, 0), end
    return int("".join(str(digits[mark]) for mark in said)), end
