"""The period of a report: options to [start, end) on local midnights, the stretch it is compared with, its steps.

A new way to name a period is a branch in `asked`.
"""

from collections.abc import Collection
from datetime import date, timedelta

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.values import NamedTuple

OPTIONS = frozenset(("--year", "--month", "--from", "--until", "--last"))
LONGEST_BY_DAY = 62
"""Days up to which charts have a bar for each day; longer periods have one for each month."""


class Period(NamedTuple):
    """[start, end) in UTC, and what it is called: `2026`, `2026-11`, `2026-01-01 .. 2026-11-21` (both days inside)."""

    start: str
    end: str
    name: str


def asked(
    session: Any, year: str | None, month: str | None, since: str | None, until: str | None, last: str | None
) -> Period:
    """The one period that was asked for; the calendar year up to today, the whole of it, where none was.

    Raises Refused: two_periods, bad_period, empty_period, and what words of time raise.
    """
    from supportcli import times

    today = times.day_bounds(session.now)[1]
    given = [
        name
        for name, value in (("--year", year), ("--month", month), ("--from", since or until), ("--last", last))
        if value
    ]
    if len(given) > 1:
        raise Refused(
            N_("{first} and {second} are two periods. Which one?"),
            *(_line(session, OPTIONS - {one, "--until" if one == "--from" else one}) for one in given),
            code="two_periods",
            values={"first": given[0], "second": given[1]},
        )
    if year:
        return _named(session, "--year", year, r"[0-9]{4}", str(_today(session).year))
    if month:
        return _named(session, "--month", month, r"[0-9]{4}-[0-9]{2}", _today(session).strftime("%Y-%m"))
    if last:
        import re

        from supportcli.words.queries import RELATIVE

        if not re.fullmatch(RELATIVE, last):
            raise _bad(session, "--last", last, "30d")
        start, _ = times.span(f"-{last.lstrip('+-')}", None, session.now, **_reading(session))
        if start is None or start >= session.now:
            raise _empty(session, session.now, session.now, last)
        return Period(start, today, name_of(start, today))
    if since or until:
        start, end = times.span(since, until, session.now, **_reading(session))
        if since == until:  # a clock time is no minute here: from 10:00 until 10:00 is nothing
            end = times.span(None, until, session.now, **_reading(session))[1]
        start, end = start or _midnight(date(1970, 1, 1)), end or today
        if start >= end:
            raise _empty(session, start, end, until or since or "")
        return Period(start, end, name_of(start, end))
    start = _midnight(_today(session).replace(month=1, day=1))
    return Period(start, today, name_of(start, today))


def _reading(session: Any) -> dict[str, Any]:
    return {"languages": session.languages, "workday": session.workday}


def _named(session: Any, option: str, text: str, pattern: str, example: str) -> Period:
    """`2026` or `2026-11`, nothing else."""
    import re

    from supportcli import times

    if re.fullmatch(pattern, text, re.ASCII):
        try:
            start, end = times.period(text, session.now)
            return Period(str(start), str(end), text)
        except Refused:
            pass
    raise _bad(session, option, text, example)


def _line(session: Any, without: Collection[str], *instead: str) -> str:
    """The line that was typed, with other options in the place of some."""
    from supportcli.words import options

    return options.line(session.verb, session.words, *options.without(session.given, without), *instead)


def _bad(session: Any, option: str, text: str, example: str) -> Refused:
    return Refused(
        N_("{option} {typed}: it is written {example}."),
        _line(session, {option}, option, example),
        code="bad_period",
        typed=text,
        values={"option": option, "typed": text, "example": example},
    )


def _empty(session: Any, start: str, end: str, typed: str) -> Refused:
    return Refused(
        N_("The period is empty: it begins {start} and ends {end}.")
        if start > end
        else N_("The period has no length: it begins and ends {start}."),
        _line(session, OPTIONS, "--from", "2026-01-01", "--until", "2026-12-31"),
        code="empty_period",
        typed=typed,
        values={"start": _said(start), "end": _said(end)},
    )


def name_of(start: str, end: str) -> str:
    """`2026`, `2026-11` for whole ones; else its first and last local day, and clocks where it has any."""
    from supportcli.times.moments import wall_time

    first, last = wall_time(start), wall_time(end)
    if (first.month, first.day, first.hour, first.minute) == (1, 1, 0, 0) and end == _midnight(
        date(first.year + 1, 1, 1)
    ):
        return str(first.year)
    if first.day == 1 and end == _midnight(_next_month(first.date())) and start == _midnight(first.date()):
        return first.strftime("%Y-%m")
    if end == _midnight(last.date()):  # 01:00 where the clock skips midnight
        last -= timedelta(days=1)
        return f"{_said(start)} .. {last:%Y-%m-%d}"
    return f"{_said(start)} .. {last:%Y-%m-%d %H:%M}"


def _said(at: str) -> str:
    from supportcli.times.moments import wall_time

    wall = wall_time(at)
    return f"{wall:%Y-%m-%d}" if at == _midnight(wall.date()) else f"{wall:%Y-%m-%d %H:%M}"


def year_before(period: Period, now: str) -> Period:
    """The same stretch a year before, of a period that still runs as much as has passed of it: the same local days and
    clock; 29 February becomes the 28th, and what ended with 28 February still does."""
    from supportcli import times
    from supportcli.times.days import moved
    from supportcli.times.moments import from_wall, wall_time

    def back(at: str, ends: bool) -> str:
        wall = wall_time(at)
        day = moved(wall.date(), -1, "y")
        if at == _midnight(wall.date()):
            return _midnight(day + timedelta(days=1) if ends and day.day < wall.day else day)
        return from_wall(wall.replace(year=day.year, month=day.month, day=day.day))

    passed = times.day_bounds(now)[1] if period.start <= now < period.end else period.end
    start, end = back(period.start, False), back(min(passed, period.end), True)
    return Period(start, end, name_of(start, end))


def steps(period: Period) -> list[tuple[str, str]]:
    """(name, beginning) of its days, or its months where it is long; the first begins with the period."""
    from supportcli.times.moments import wall_time

    first = wall_time(period.start).date()
    days = (wall_time(period.end).date() - first).days
    out = [(first.isoformat() if days <= LONGEST_BY_DAY else first.strftime("%Y-%m"), period.start)]
    day = first
    while True:
        day = day + timedelta(days=1) if days <= LONGEST_BY_DAY else _next_month(day)
        begin = _midnight(day)
        if begin >= period.end:
            return out
        out.append((day.isoformat() if days <= LONGEST_BY_DAY else day.strftime("%Y-%m"), begin))


def months(start: str, end: str) -> float:
    """How many local months lie in [start, end): whole ones as 1, a part by its share of the month."""
    from supportcli.moments import seconds
    from supportcli.times.moments import wall_time

    day, total = wall_time(start).date().replace(day=1), 0.0
    while (begin := _midnight(day)) < end:
        after = _midnight(_next_month(day))
        total += max(seconds(max(begin, start), min(after, end)), 0) / seconds(begin, after)
        day = _next_month(day)
    return total


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _today(session: Any) -> date:
    from supportcli.times.moments import wall_time

    return wall_time(session.now).date()


def _midnight(day: date) -> str:
    from supportcli.times.moments import day_start

    return day_start(day)
