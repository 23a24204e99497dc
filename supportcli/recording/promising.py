"""Promises: made, kept, broken, moved, cancelled. With several open, the one that is meant is found by handle, name,
kind, side or time."""

from collections.abc import Sequence

from supportcli import parties, standing
from supportcli import when as when_
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.callback import KINDS, Moved, Promised
from supportcli.languages import N_
from supportcli.moments import minutes
from supportcli.recording import done
from supportcli.recording.vocabulary import one_of, side
from supportcli.results import Done, Length, Say
from supportcli.ticket import Ticket


def promised(
    book: Book, ticket: Ticket, time: str, what: str | None, from_: str | None, who: str | None, kind: str | None
) -> Done:
    """Record a promise. By default the side owes that the role expects: support, in both roles."""
    due = when_.looking_forward(book.session, time)
    owes = side("--from", from_, ticket.role) or "support"
    text = "\n".join(part for part in (what, book.session.message) if part) or None
    kind = one_of("--kind", kind, KINDS) or "callback"
    header = book.record(ticket, Promised(owes, due.at, due.precision, who, kind, text))
    return done.of(book, ticket, header, aside=from_now(book.now, due.at))


def from_now(now: str, due: str) -> Say:
    """in 15 h, 25 min ago."""
    left = minutes(now, due)
    return (
        Say(N_("in {length}"), {"length": Length(left)})
        if left >= 0
        else Say(N_("{length} ago"), {"length": Length(-left)})
    )


def outcome(book: Book, ticket: Ticket, fact: Any, words: Sequence[str], **more: Any) -> Done:
    """Record that a promise was kept, broken or cancelled."""
    one, text = which(book, ticket, words)
    text = "\n".join(part for part in (text, book.session.message) if part) or None
    header = book.record(ticket, fact(one.fact_id, text, **more))
    late = minutes(one.due_at, header.at)
    aside = Say(N_("{length} late"), {"length": Length(late)}) if fact.outcome != "cancelled" and late > 0 else None
    return done.of(book, ticket, header, aside=aside)


def moved(book: Book, ticket: Ticket, time: str, which_: str | None) -> Done:
    """Record another time for a promise."""
    one, text = which(book, ticket, which_.split() if which_ else [])
    due = when_.looking_forward(book.session, time)
    text = "\n".join(part for part in (text, book.session.message) if part) or None
    header = book.record(ticket, Moved(one.fact_id, due.at, due.precision, text))
    return done.of(book, ticket, header, aside=from_now(book.now, due.at))


def which(book: Book, ticket: Ticket, words: Sequence[str]) -> tuple[Any, str | None]:
    """(the open promise that is meant, words that do not name it). Raises NotAllowed: none is open, or several could
    be meant."""
    candidates = standing.open_callbacks(ticket)
    key = book.key_of(ticket)
    verb = book.session.verb
    if not candidates:
        raise NotAllowed(
            N_("Ticket {key} has no open promise."),
            f"supportcli {key} callback WHEN WHAT",
            code="no_open_promise",
            values={"key": key},
        )
    text = " ".join(words)
    found = matching(book, ticket, candidates, text) if text else []
    if len(found) == 1:
        return found[0], None
    if len(candidates) == 1 and not (text and names_a_promise(book, ticket, text)):
        return candidates[0], text or None
    time = "WHEN " if verb == "moved" else ""
    lines = [
        f"supportcli {key} {verb} {time}{ticket.handle(one.fact_id)}   "
        f"({one.who or one.side}: {one.text or one.kind}, {one.due_at[:16]}Z)"
        for one in found or candidates
    ]
    if text and not found:
        raise Refused(
            N_("{text} names no promise that is open."),
            *lines,
            *([f"supportcli {key} {verb} --at {text}   (it is when it happened)"] if at_instead(book, text) else []),
            code="no_such_promise",
            typed=text,
            values={"text": text},
        )
    raise NotAllowed(
        N_("{n} promises are open. Which one?"), *lines, code="several_promises", values={"n": len(found or candidates)}
    )


def at_instead(book: Book, text: str) -> bool:
    """True when `kept 11:40` may have meant when it was kept."""
    return " " not in text and when_.reads(book.session)(text)


def names_a_promise(book: Book, ticket: Ticket, text: str) -> bool:
    """True when `text` can only be the name of another promise: a handle, a time, a kind, a side, who promised one
    that has ended, or one word that begins with a capital."""
    from supportcli.words.keys import is_handle

    typed = text.casefold()
    known = {(one.who or "").casefold() for one in ticket.callbacks} | {*KINDS}
    return bool(
        is_handle(text)
        or typed in known
        or parties.absolute(typed, ticket.role)
        or (len(text.split()) == 1 and text.istitle())
        or when_.reads(book.session)(text)
    )


def matching(book: Book, ticket: Ticket, candidates: Sequence[Any], text: str) -> list[Any]:
    """Open promises that `text` names: by handle, who promised, kind, side, what was promised, or due time."""
    from supportcli import handles
    from supportcli.words.keys import is_handle, split_handle

    if is_handle(text):
        ids = handles.matching([one.fact_id for one in candidates], split_handle(text)[1])
        if ids:
            return [one for one in candidates if one.fact_id in ids]
    typed = text.casefold()
    party = parties.absolute(typed, ticket.role)
    for found in (
        [one for one in candidates if (one.who or "").casefold() == typed],
        [one for one in candidates if one.kind == typed or one.side == party],
        [
            one
            for one in candidates
            if (one.text or "").casefold() == typed or typed in (one.who or "").casefold().split()
        ],
    ):
        if found:
            return found
    found = [one for one in candidates if typed in (one.text or "").casefold()]
    if found:
        return found
    if when_.reads(book.session)(text):
        try:
            due = when_.looking_forward(book.session, text)
        except Refused:
            return []
        return [
            one
            for one in candidates
            if one.due_at == due.at or (due.precision == "day" and one.due_at[:10] == due.at[:10])
        ]
    return []
