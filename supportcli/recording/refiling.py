"""Entries on the wrong ticket: `refiled` there, copied to the right one with their own times, as one command."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.entry import Refiled
from supportcli.languages import N_
from supportcli.recording import done
from supportcli.recording.attempting import named
from supportcli.recording.changing import other
from supportcli.results import Done
from supportcli.ticket import Event

FIXED = ("ticket.", "command.", "fact.", "entry.", "resolution.")
"""Kinds that belong to their ticket and cannot be moved."""


def refile(book: Book, words: Sequence[str]) -> Done:
    """Move entries of the current ticket to the ticket named first. Without handles: the entries of this agent's
    last command on it."""
    if not words:
        raise Refused(
            N_("Refile to which ticket?"), "supportcli refile 43", "supportcli refile 43 HANDLE", code="key_missing"
        )
    source, target = book.ticket(), other(book, words[0])
    movable = [event for event in source.events if not event.header.kind.startswith(FIXED)]
    if len(words) > 1:
        ids = {named(book, source, word, [event.header.fact_id for event in movable]) for word in words[1:]}
    else:
        ids = last_command(book, movable)
    moved = with_followers(movable, ids)
    header = book.record(
        source, Refiled(tuple(event.header.fact_id for event in moved), target.subject, book.key_of(target))
    )
    renamed: dict[str, str] = {}
    for event in moved:
        fact = _renamed(event.fact, renamed)
        copy = book.record(target, fact, at=event.header.at)
        renamed[event.header.fact_id] = copy.fact_id
    book.refold(source.subject)
    book.use(target)
    return done.of(book, book.states[source.subject], header)


def last_command(book: Book, movable: Sequence[Event]) -> set[str]:
    """The facts of the newest command of this agent among `movable`."""
    mine = [event for event in movable if event.header.actor == book.session.agent]
    if not mine:
        raise NotAllowed(N_("There is no entry of yours to move."), "supportcli timeline", code="nothing_to_move")
    newest = max(mine, key=lambda event: (event.header.noted, event.header.n)).header.command
    return {event.header.fact_id for event in mine if event.header.command == newest}


def with_followers(movable: Sequence[Event], ids: set[str]) -> list[Event]:
    """The events to move, in journal order: those named, what they act on (a result's attempt), and what acts on
    them."""
    ids = set(ids)
    size = -1
    while size != len(ids):
        size = len(ids)
        for event in movable:
            target = getattr(event.fact, "of", None)
            if isinstance(target, str) and (target in ids or event.header.fact_id in ids):
                ids |= {target, event.header.fact_id}
    return [event for event in movable if event.header.fact_id in ids]


def _renamed(fact: Any, renamed: dict[str, str]) -> Any:
    """The fact with its reference pointing at the copy."""
    target = getattr(fact, "of", None)
    return fact._replace(of=renamed[target]) if isinstance(target, str) and target in renamed else fact
