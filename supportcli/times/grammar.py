"""Tokens of a time, in the order that people say them, to what was heard: `hear`. It knows words, not the calendar.

Each part (day, clock, amount ...) may be said once, in any order. A new kind of token gets a branch in `_listen`.
"""

from collections.abc import Sequence

from supportcli.times.counting import DAYS, counted, month_first
from supportcli.times.ear import Ear, Unheard
from supportcli.times.heard import Heard
from supportcli.times.tokens import Clock, Token

FILLERS = ("to", "about", "on", "of", "and")


def hear(tokens: Sequence[Token]) -> Heard | None:
    """What the tokens say, or None when they make no time."""
    tokens = [token for token in tokens if token.kind != "particle"]
    if not tokens or tokens[0].kind == "and" or tokens[-1].kind in (*FILLERS, "in", "sign", "nearest"):
        return None
    ear = Ear(tokens)
    try:
        while ear.at < len(tokens):
            _listen(ear, ear.take())
        return _together(ear)
    except Unheard:
        return None


def _listen(ear: Ear, token: Token) -> None:
    kind, follows = token.kind, ear.kind()
    if kind in FILLERS:
        return
    if kind in ("num", "decimal", "few", "article"):
        counted(ear, token)
    elif kind == "month":
        month_first(ear, token.n)
    elif kind in ("day", "weekday"):
        ear.set(**{kind: token.n})
    elif kind == "shy" and len(ear.tokens) > 1:
        ear.set(weekday=token.n)
    elif kind == "which" and follows in ("weekday", "shy", "unit", "num", "few", "article"):
        ear.set(which=token.n)
    elif kind == "nearest" and follows in ("weekday", "shy"):
        ear.set(nearest=True)
    elif kind == "nearest" and follows == "unit":
        ear.set(which=1)
    elif kind == "date":
        ear.set(dates=token.dates)
    elif kind == "clock":
        ear.set(clock=token.clock)
    elif kind == "noon":
        ear.set(clock=(12, 0, 0, 0))
    elif kind == "midnight":
        ear.set(clock=(0, 0, 0, 0), part="midnight")
    elif kind in ("part", "dayish"):
        ear.set(part=token.name or "afternoon")
    elif kind == "zone" and ear.kind(-2) in ("clock", "half"):
        ear.set(zone=token.n)
    elif ((kind == "half" and ear.kind(-2) in ("clock", "oclock")) or kind == "first") and not ear.half:
        ear.half = token.name
    elif kind == "half" and token.name == "am" and follows:
        pass  # the German preposition, which English has as am: am 15.2.
    elif kind == "now":
        ear.set(now=True)
    elif kind == "end":
        ear.set(end=token.name)
    elif kind == "amount":
        ear.count(token.n, "min")
    elif kind == "sign" and follows in ("num", "decimal"):
        ear.set(sign=token.n)
    elif kind in ("in", "later", "ago"):
        ear.set(sign=-1 if kind == "ago" else 1)
    elif kind in ("unit", "hours", "letter"):
        _unit_alone(ear, token.name or "h")
    else:
        raise Unheard


def _unit_alone(ear: Ear, name: str) -> None:
    """A unit without a number: `next week`, `next business day`; `через час`, `неделю назад`, where one is meant."""
    if ear.kind(-2) in ("which", "nearest") and name in ("w", "mo", "q", "y"):
        ear.set(period=name)
    elif ear.kind(-2) == "which" and name == "bd" and ear.said["which"] in (1, -1):
        ear.set(sign=ear.said.pop("which"))
        ear.count(1, name)
    elif ear.kind(-2) == "in" or ear.kind() == "ago":
        ear.count(1, name)
    else:
        raise Unheard


def _together(ear: Ear) -> Heard:
    """Settles the hour that morning, evening, am and pm decide, and refuses what does not go together."""
    said = ear.said
    if ear.amounts:
        said["amounts"] = tuple(ear.amounts)
    if ear.number is not None:
        _settle_number(ear, ear.number)
    if ear.half:
        _settle_half(ear, said.get("clock"))
    names = set(said)
    days = names & {*DAYS, "end", "now", "month", "year"}
    allowed = [
        names - {"which", "nearest", "sign", "zone", "spoken"},
        len(days) <= 1 or days in ({"weekday", "dates"}, {"month", "year"}),
        "period" not in names or days <= {"weekday", "month_day"},
        "period" not in names or days or names == {"period", "which"},
        not names & {"now", "end", "hours", "month", "year"} or names <= {"month", "year"} or len(names) == 1,
        not ear.amounts or not names & {*DAYS, "period", "part"},
        "clock" not in names or all(unit not in ("h", "min") for _, unit in ear.amounts),
        "part" not in names or names & {*DAYS, "clock", "loose", "bare"},
        not ear.amounts or "which" not in names or (said["which"] != 0 and "clock" not in names),
        "sign" not in names or ear.amounts,
        "which" not in names or ear.amounts or names & {"period", "weekday"},
        "nearest" not in names or "which" not in names,
    ]
    if not all(allowed):
        raise Unheard
    return Heard(**said)  # type: ignore[arg-type]


def _settle_number(ear: Ear, n: int) -> None:
    if n > 23 or ear.amounts or ear.heard_any("clock", "hours"):
        raise Unheard
    if ear.half or ear.said.get("part") not in (None, "midnight"):
        ear.said["clock"] = (n, 0, 0, 0)
    elif ear.after_at and 1 <= n <= 12:
        ear.said["loose"] = n
    elif ear.after_at:
        ear.said["clock"] = (n, 0, 0, 0)
    elif ear.heard_any(*DAYS):
        ear.said["bare"] = n
    else:
        raise Unheard


def _settle_half(ear: Ear, clock: object) -> None:
    """12am is 0, 12pm is 12; 午後 alone is the afternoon; 13pm is no time."""
    if clock is None:
        ear.set(part="morning" if ear.half == "am" else "afternoon")
        return
    if not isinstance(clock, tuple) or not 1 <= clock[0] <= 12:
        raise Unheard
    settled: Clock = (clock[0] % 12 + (12 if ear.half == "pm" else 0), clock[1], clock[2], clock[3])
    ear.said.update(clock=settled, spoken=False)
