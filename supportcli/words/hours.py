"""Reads the hours of a calendar: `mon-fri 09:00-12:30 13:30-18:00`, `2026-12-24 09:00-12:00 half day`.

A day's name in another language joins its line in CALLED.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from supportcli.errors import Refused
from supportcli.languages import N_

CALLED = """
mon monday mo montag пн понедельник 月 月曜 月曜日 周一 星期一
tue tues tuesday di dienstag вт вторник 火 火曜 火曜日 周二 星期二
wed wednesday mi mittwoch ср среда 水 水曜 水曜日 周三 星期三
thu thur thurs thursday do donnerstag чт четверг 木 木曜 木曜日 周四 星期四
fri friday fr freitag пт пятница 金 金曜 金曜日 周五 星期五
sat saturday sa samstag sonnabend сб суббота 土 土曜 土曜日 周六 星期六
sun sunday so sonntag вс воскресенье 日 日曜 日曜日 周日 周天 星期日 星期天
"""
SPANS = {"daily": (0, 7), "everyday": (0, 7), "weekdays": (0, 5), "weekend": (5, 7), "24/7": (0, 7)}
DAY = 24 * 60
WEEK = 7 * DAY
LONGEST_DAYS = 366
EXAMPLES = ('--hours "mon-fri 09:00-12:30 13:30-18:00"', '--hours "sat 10:00-14:00"', "--hours 24/7")


def weekly(values: Iterable[str]) -> tuple[str, ...]:
    """Hours as they are recorded: ("mon 09:00-12:30", "mon 13:30-18:00", "tue ..."), Monday first.

    A range that ends no later than it begins goes on into the next day. Raises Refused: hours_unread, hours_missing,
    no_such_clock, hours_overlap.
    """
    found: list[tuple[int, int, int]] = []
    for value in filter(str.strip, values):
        days: list[int] = []
        fresh = False  # the days have no range yet
        for word in _words(value):
            named = _days(word)
            if named is not None:
                days = [*(days if fresh else ()), *named]
                fresh = True
                if word != "24/7":
                    continue
                word = "00:00-24:00"
            if not days:
                raise _unread(value, word)
            start, end = _range(value, word)
            found += [(day, start, end) for day in days]
            fresh = False
        if fresh or not days:
            raise _unread(value, value)
    found = sorted(set(found))
    _refuse_overlaps(found)
    names = [line.split()[0] for line in CALLED.strip().splitlines()]
    return tuple(f"{names[day]} {_clock(start)}-{_clock(end)}" for day, start, end in found)


def closed(values: Iterable[str]) -> list[str]:
    """`2026-12-24 inventory`, `2026-12-24..2026-12-31 holidays` as exceptions, one a date. Raises Refused."""
    return [
        " ".join([date, "closed", *text.split()])
        for dates, text in (_dated(value, "--closed") for value in values)
        for date in dates
    ]


def opened(values: Iterable[str]) -> list[str]:
    """`2026-12-31 09:00-12:00 half day` as exceptions, one a range. Raises Refused."""
    found = []
    for value in values:
        dates, text = _dated(value, "--open")
        ranges: list[tuple[int, int]] = []
        words = re.sub(r"(?<=\d)\s*[-–—−]\s*(?=\d)", "-", text).replace(",", " ").split()
        while words and re.match(r"[0-9]", words[0]):
            ranges.append(_range(value, words.pop(0)))
        if not ranges:
            raise Refused(
                N_("{typed}: open from when to when?"), f'--open "{dates[0]} 09:00-12:00 half day"',
                code="hours_missing", typed=value, values={"typed": value},
            )  # fmt: skip
        ranges.sort()
        _refuse_overlaps([(0, start, end) for start, end in ranges])
        found += [" ".join([date, f"{_clock(start)}-{_clock(end)}", *words]) for date in dates for start, end in ranges]
    return found


def date_of(typed: str, option: str) -> str:
    """A date as it is recorded. Raises Refused for all but `2026-12-24`."""
    from datetime import date

    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", typed):
            return date.fromisoformat(typed).isoformat()
    except ValueError:
        pass
    raise Refused(
        N_("{typed} is no date like 2026-12-24."), f'{option} "2026-12-24"', code="bad_date", typed=typed,
        values={"typed": typed},
    )  # fmt: skip


def _dated(value: str, option: str) -> tuple[list[str], str]:
    """The dates in front, and the text behind them."""
    from datetime import date, timedelta

    first, _, text = value.strip().partition(" ")
    start, dots, end = first.partition("..")
    since, until = (date.fromisoformat(date_of(one, option)) for one in (start, end if dots else start))
    days = (until - since).days + 1
    if not 0 < days <= LONGEST_DAYS:
        raise Refused(
            N_("{typed} ends before it begins, or is longer than a year."), f'{option} "2026-12-24..2027-01-01"',
            code="end_before_start", typed=first, values={"typed": first},
        )  # fmt: skip
    return [(since + timedelta(days=n)).isoformat() for n in range(days)], text


def _words(value: str) -> list[str]:
    said = re.sub(r"\s*[-–—−~〜]\s*", "-", value.casefold())
    return [word for word in (part.strip(":.") for part in re.split(r"[\s,;、]+", said)) if word]


def _days(word: str) -> list[int] | None:
    """`mon`, `mon-fri`, `fri-mon`, `weekdays` as days of the week, Monday = 0."""
    if word in SPANS:
        return [*range(*SPANS[word])]
    called = {name: day for day, line in enumerate(CALLED.strip().splitlines()) for name in line.split()}
    first, dash, last = word.partition("-")
    start, end = called.get(first.strip(".")), called.get((last if dash else first).strip("."))
    if start is None or end is None:
        return None
    return [day % 7 for day in range(start, end + 1 if end >= start else end + 8)]


def _range(value: str, word: str) -> tuple[int, int]:
    """`09:00-12:30`, `9-18`, `22:00-06:00` in minutes; an end on the next day is beyond 24:00."""
    found = re.fullmatch(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?[-–—−]([0-9]{1,2})(?:[:.]([0-9]{2}))?", word)
    if not found:
        raise _unread(value, word)
    hours, minutes = (int(found[1]), int(found[3])), (int(found[2] or 0), int(found[4] or 0))
    start, end = (hour * 60 + minute for hour, minute in zip(hours, minutes, strict=True))
    if max(minutes) > 59 or start >= DAY or end > DAY:
        raise Refused(
            N_("{range} is no time of day: a day goes from 00:00 to 24:00."), *EXAMPLES, code="no_such_clock",
            typed=word, values={"range": word},
        )  # fmt: skip
    if start == end:
        raise Refused(
            N_("{range} could be nothing or a whole day; a whole day is 00:00-24:00."), *EXAMPLES, code="hours_empty",
            typed=word, values={"range": word},
        )  # fmt: skip
    return start, end if end > start else end + DAY


def _refuse_overlaps(found: Sequence[tuple[int, int, int]]) -> None:
    """Raise Refused where two ranges share a minute; Sunday night goes on into Monday."""
    spans = sorted((day * DAY + start, day * DAY + end) for day, start, end in found)
    around = [*spans, *((start + WEEK, end + WEEK) for start, end in spans[:1])]
    for (start, end), (following, after) in pairwise(around):
        if following < end:
            first, second = (
                f"{_clock(a % DAY)}-{_clock(b - a + a % DAY)}" for a, b in ((start, end), (following, after))
            )
            raise Refused(
                N_("{first} and {second} overlap."), *EXAMPLES[:1], code="hours_overlap",
                values={"first": first, "second": second},
            )  # fmt: skip


def _clock(minutes: int) -> str:
    """Minutes of the day as 09:00; 24:00 only as the end of a day."""
    minutes = minutes if minutes <= DAY else minutes - DAY
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _unread(value: str, word: str) -> Refused:
    return Refused(
        N_("{word} in {typed} is neither a day nor hours."), *EXAMPLES, code="hours_unread", typed=value,
        values={"word": word, "typed": value},
    )  # fmt: skip
