"""Choosing the ticket to work on: `use`, and `take`, which also makes it yours and tells what was tried and
promised."""

from collections.abc import Sequence

from supportcli import current, standing
from supportcli.desk import Book
from supportcli.facts.ticket import Assigned
from supportcli.languages import N_
from supportcli.recording import done, opening
from supportcli.recording.changing import one_word
from supportcli.results import Block, Done, Heading, Line, Say, When
from supportcli.shapes import head
from supportcli.ticket import Ticket


def use(book: Book, words: Sequence[str]) -> Done:
    """Choose a ticket; inside a live call the call is about it from now on. Local to this machine: nothing is
    recorded otherwise."""
    ticket = book.ticket(one_word(book, words, "KEY", "use 42") if words or not current.named(book.session) else None)
    live = opening.live_call(book)
    joined = live is not None and live["id"] not in ticket.facts
    if live and joined:
        opening.join(book, ticket, live)
    book.chosen = ticket.subject if book.session.interactive else None
    key = book.key_of(ticket)
    title = ticket.fields.get("title")
    say = (
        Say(N_("{key} {title}: chosen, and part of this call."), {"key": key, "title": title})
        if joined
        else Say(N_("{key} {title}: chosen."), {"key": key, "title": title})
    )
    data = {
        **head(ticket, key, book.now),
        "undo": book.command if joined else None,
        "repeated": False,
        "warnings": [],
        "ticket_from": "option",
    }
    return Done(data, [say], [key])


def take(book: Book, words: Sequence[str]) -> Done:
    """Make the ticket yours and choose it; the page holds what was tried, open promises, the last entries."""
    ticket = book.ticket(words[0] if words else None)
    header = book.record(ticket, Assigned(book.session.agent))
    book.use(ticket)
    return done.of(book, ticket, header, page=page(ticket))


def page(ticket: Ticket) -> list[Block]:
    """What somebody who takes over has to know, in the order to read it."""
    blocks: list[Block] = []
    tried = [event for event in ticket.events if event.header.kind == "attempt.tried"]
    promises = [event for event in ticket.events if event.header.kind == "callback.promised"]
    open_ = {one.fact_id for one in standing.open_callbacks(ticket)}
    for title, events in (
        (N_("Tried"), tried),
        (N_("Open promises"), [event for event in promises if event.header.fact_id in open_]),
        (N_("Last entries"), ticket.events[-6:-1]),
    ):
        if events:
            blocks.append(Heading(Say(title)))
            blocks += [
                Line(Say("{when} {line}", {"when": When(e.header.at), "line": e.fact.line(ticket, e.header)}), 2)
                for e in events
            ]
    return blocks
