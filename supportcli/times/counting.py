"""What a number in a time means by what follows it: an amount, a clock time, a day of a month, a year.

A new thing that may follow a number is a branch in `counted`.
"""

from supportcli.times.ear import Ear, Unheard
from supportcli.times.tokens import Token, calendar_days

UNITS = ("unit", "letter", "hours", "dayish")
DAYS = ("day", "weekday", "dates", "month_day")


def counted(ear: Ear, token: Token) -> None:
    """Takes a number (already taken from the tokens) and all that belongs to it."""
    follows, n = ear.kind(), token.n
    name = ear.tokens[ear.at].name if follows else ""
    if token.kind == "decimal":
        _decimal(ear, token.name)
    elif follows == "unit" or (follows == "dayish" and not ear.amounts and "clock" not in ear.said):
        ear.take()
        ear.count(n, name or "d")
    elif follows in ("hours", "letter"):
        ear.take()
        _hours(ear, n, counts=follows == "letter")
    elif token.kind == "article":
        raise Unheard
    elif follows == "oclock":
        ear.take()
        ear.set(clock=(_hour(n), _minutes(ear), 0, 0), spoken=True)
    elif follows == "half" and token.kind == "num":
        ear.take()
        ear.set(clock=(_hour(n), 0, 0, 0))
        ear.half = name
    elif follows == "month" and 1900 <= n <= 2199:
        _year_first(ear, n)
    elif follows in ("ord", "month") or (follows == "of" and ear.kind(1) in ("month", "which")):
        _day_first(ear, n)
    elif follows in ("year", "monthmark", "dayno") and token.kind == "num":
        ear.at -= 1
        _east(ear)
    elif follows == "weekday" and name == "mo":  # `3mo` where German is spoken: months, not Mondays
        ear.take()
        ear.count(n, name)
    elif ear.number is None and (token.kind == "num" or ear.kind(-2) == "to"):
        ear.number, ear.after_at = n, ear.kind(-2) == "to"
    else:
        raise Unheard


def month_first(ear: Ear, month: int) -> None:
    """`march 3`, `march 3rd, 2026`; a month alone, `october 2026`."""
    if ear.kind() == "num" and len(ear.tokens[ear.at].name) <= 2 and ear.kind(1) not in ("half", "oclock", "unit"):
        day = ear.take().n
        ear.skip("ord")
        ear.set(dates=calendar_days([(_year(ear), month, day)]))
    else:
        ear.set(month=month)
        if (year := _year(ear)) is not None:
            ear.set(year=year)


def _decimal(ear: Ear, text: str) -> None:
    """`12.30 Uhr`, `1.5h`; anything else with a point in it is a version, a price, a date without its last dot."""
    hour, _, minute = text.partition(".")
    if ear.kind() == "oclock" and len(minute) == 2 and int(minute) < 60:
        ear.take()
        ear.set(clock=(_hour(int(hour)), int(minute), 0, 0))
    elif ear.kind() in ("hours", "letter") or (ear.kind() == "unit" and ear.tokens[ear.at].name in ("h", "min")):
        ear.count(float(text), ear.take().name or "h")
    else:
        raise Unheard


def _hour(n: int) -> int:
    if n > 23:
        raise Unheard
    return n


def _minutes(ear: Ear) -> int:
    """The minutes after an hour mark: `10時20分`, `15 uhr 20`, `三点半`; 0 when there are none."""
    if ear.skip("halfpast"):
        return 30
    if ear.kind() != "num" or ear.kind(1) in ("month", "ord", "monthmark", "dayno", "year"):
        return 0
    n = ear.take().n
    if n > 59 or (ear.kind() == "unit" and ear.take().name != "min"):
        raise Unheard
    return n


def _hours(ear: Ear, n: int, counts: bool) -> None:
    """`3 часа`, `15h`: counted after "in", a clock time after "at" or by a day, else as `counts` says, `1h30` asked."""
    before = ear.kind(-3)
    if before in ("in", "ago", "sign", "unit", "dayish", "and") or ear.kind() in ("ago", "later") or "sign" in ear.said:
        ear.count(n, "h")
    elif before == "to" or ear.heard_any(*DAYS) or ear.kind() in ("part", "dayish"):
        ear.set(clock=(_hour(n), _minutes(ear), 0, 0), spoken=True)
    elif ear.kind() == "num" and len(ear.tokens[ear.at].name) == 2 and ear.kind(1) not in UNITS:
        ear.set(hours=(_hour(n), _minutes(ear)))
    elif counts:
        ear.count(n, "h")
    else:
        ear.set(hours=(_hour(n), _minutes(ear)))


def _day_first(ear: Ear, n: int) -> None:
    """`15 february`, `15th of february 2026`, `20th of next month`, `on the 24th`."""
    on = ear.kind(-2) == "on" or (ear.kind(-2) == "of" and ear.kind(-3) == "on")
    ear.skip("ord")
    of = ear.kind() == "of" and ear.kind(1) in ("month", "which")
    if of:
        ear.take()
    if ear.kind() == "month":
        month = ear.take().n
        ear.set(dates=calendar_days([(_year(ear), month, n)]))
    elif on or of:
        ear.set(month_day=n)
    else:
        raise Unheard


def _year_first(ear: Ear, year: int) -> None:
    """`2026 october`, `2026 oct 3`."""
    month = ear.take().n
    if ear.kind() == "num" and len(ear.tokens[ear.at].name) <= 2:
        ear.set(dates=calendar_days([(year, month, ear.take().n)]))
        ear.skip("ord")
    else:
        ear.set(month=month, year=year)


def _year(ear: Ear) -> int | None:
    of = ear.kind() == "of"
    if ear.kind(of) != "num" or not 1900 <= ear.tokens[ear.at + of].n <= 2199 or ear.kind(of + 1) == "year":
        return None
    ear.at += of
    year = ear.take().n
    if ear.kind() == "unit" and ear.tokens[ear.at].name == "y":  # 18 июля 2014 года
        ear.take()
    return year


def _east(ear: Ear) -> None:
    """`2026年3月25日`, `3月25日`, `25日`, `2026年3月`."""
    parts: dict[str, int] = {}
    while ear.kind() == "num" and ear.kind(1) in ("year", "monthmark", "dayno"):
        name = ear.kind(1)
        if name in parts or "dayno" in parts or (name == "year" and parts):
            raise Unheard
        parts[name] = ear.take().n
        ear.take()
    year, month, day = parts.get("year"), parts.get("monthmark"), parts.get("dayno")
    if (year is not None and not 1900 <= year <= 2199) or (month is not None and not 1 <= month <= 12):
        raise Unheard
    if day is None:
        ear.set(**{name: n for name, n in (("month", month), ("year", year)) if n})
    elif month:
        ear.set(dates=calendar_days([(year, month, day)]))
    elif year is None:
        ear.set(month_day=day)
    else:
        raise Unheard
