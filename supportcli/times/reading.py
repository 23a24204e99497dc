"""Reads what a person typed as a time: the short grammar first, dateparser only where it could know more.

The everyday path imports no date library: lexing.py refuses at the first unknown word. Languages without a file in
words/, and the rare forms of those with one, go to borrowed.py.
"""

from collections.abc import Collection, Sequence

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.times.business import WEEKEND, WORKDAY
from supportcli.times.grammar import hear
from supportcli.times.heard import Heard
from supportcli.times.lexing import prepared, tokens_of
from supportcli.times.moments import Looking, Moment, Zone
from supportcli.times.resolving import place
from supportcli.times.standpoint import Standpoint
from supportcli.times.tokens import Token
from supportcli.times.words import called_by, known, table_for

EXAMPLES = ("tomorrow 10:00", "fri 14:00", "+2h", "2026-11-22T10:00")
"""Offered when nothing was understood; each is a time."""


def heard_in(text: str, languages: Sequence[str] = ("en",)) -> Heard | None:
    """What the short grammar hears, or None."""
    tokens = _tokens(text, languages)
    return hear(tokens) if tokens else None


def _tokens(text: str, languages: Sequence[str]) -> list[Token] | None:
    said = prepared(text)
    return tokens_of(said, table_for(said, languages)) if said else None


def reads(text: str, languages: Sequence[str] = ("en",)) -> bool:
    """Whether the whole text is a time, also one that `read` refuses as ambiguous or as no such day.

    A day and a naked number (`tomorrow 10`) is not: the number may begin what comes next. Neither is a month or year
    alone.
    """
    heard = heard_in(text, languages)
    if heard is not None:
        return heard.bare is None and not heard.is_period
    if _may_be_iso(text):
        from supportcli.times.iso import is_iso

        return is_iso(text)
    if not (lenders := _lenders(text, languages)):
        return False
    from supportcli.times.borrowed import borrowable

    return borrowable(prepared(text) or "", lenders)


def read(
    text: str,
    now: str,
    *,
    looking: Looking = "forward",
    zone: Zone = None,
    languages: Sequence[str] = ("en",),
    workday: tuple[str, str] = WORKDAY,
    weekend: Collection[int] = WEEKEND,
) -> Moment:
    """The moment that the whole text names, seen from `now`; times without an offset are local to `zone`.

    May lie on the other side of `now` than `looking` when it was said in full (`2020-01-01`, `-30m`): the caller
    checks. Raises Refused "time_missing" (with examples), "ambiguous_time" (with its readings), "bad_time" (no such
    day).
    """
    here = Standpoint(text, now, looking, zone, workday, weekend)
    try:
        heard = heard_in(text, languages)
        if heard is not None and not (heard.is_period and heard.amounts):
            return place(heard, here)
        if heard is None and _may_be_iso(text):
            from supportcli.times.iso import iso

            if moment := iso(text, here):
                return moment
        if heard is None and (lenders := _lenders(text, languages)):
            from supportcli.times.borrowed import borrowed

            if moment := borrowed(prepared(text) or "", here, lenders):
                return moment
    except (ValueError, OverflowError, OSError):
        pass  # before the year 1, after 9999, or outside what the machine's zone rules know
    raise not_a_time(text)


def _may_be_iso(text: str) -> bool:
    """A cheap look: one word that begins like a duration, or holds a week or a day of the year."""
    start = text.strip()[:12].upper()
    return (start[:1] == "P" and start[1:2] in "T0123456789") or (
        start[:4].isdigit() and (start[4:6] in ("-W",) or start[4:5] == "W" or (len(start) == 8 and start[4:5] == "-"))
    )


def not_a_time(text: str) -> Refused:
    return Refused(
        N_("{typed} is no time that I can read."), *EXAMPLES, code="time_missing", typed=text, values={"typed": text}
    )


def _lenders(text: str, languages: Sequence[str]) -> list[str]:
    """The languages to ask dateparser in: the user's without a table here, and those whose table calls a word rare.

    dateparser costs 150 ms. Where there is a table it is asked for no other words: on words that the grammar could
    not put together it is wrong more often than right (`10:00 january`, `two 10:00`).
    """
    said = prepared(text)
    if not said or not any(mark.isalnum() for mark in said):
        return []
    lenders = [language[:2] for language in languages if language[:2] not in known()]
    if {"rare", "month"} <= {token.kind for token in _tokens(text, languages) or ()}:
        lenders += called_by(said)
    return lenders
