"""A command that was recorded before, as `--once` finds it and `history` names it: which of its facts it was about, and
its answer as of now. A record that is no ticket has its row in `_card_shape`."""

from collections.abc import Sequence

from supportcli import facts, shapes
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.recording import done
from supportcli.results import Done, Say
from supportcli.storage import journal
from supportcli.ticket import Header

ASIDE = ("ticket.numbered", "call.joined", "resolution.given", "resolution.confirmed", "customer.added")
"""Kinds that accompany the fact a command is about."""
EACH = ("resolution.given", "resolution.confirmed", "resolution.reopened", "file.attached", "question.answered")
"""Kinds of which one command may record several that are equal."""


def main_of(stored: Sequence[journal.Stored]) -> journal.Stored:
    """The fact that a command is about, among all that it recorded (oldest first): the minutes of a `goodwill -c`,
    else the first that is not beside it."""
    about = [one for one in stored if one.record.header.kind not in ASIDE]
    minutes = [one for one in about if one.record.header.kind == "work.done"]
    return [*minutes, *about, stored[-1]][0]


def mains_of(stored: Sequence[journal.Stored]) -> list[journal.Stored]:
    """The same for a command that may have done one thing several times: closed two tickets, attached two files."""
    if any(one.record.header.kind not in EACH for one in stored):
        return [main_of(stored)]
    if not stored[0].record.header.kind.startswith("resolution."):
        return list(stored)
    return list({one.record.header.subject: one for one in stored}.values())


def repeated(session: Any, stored: list[journal.Stored]) -> Done:
    """The present result of a command that `--once` found recorded already."""
    return done.several([_again(session, main) for main in mains_of(stored)])


def _again(session: Any, main: journal.Stored) -> Done:
    from supportcli.storage import here, reading

    db, header = session.db, main.record.header
    if reading.is_card(db, header.subject):
        return _card_again(session, main)
    ticket, _ = reading.ticket(db, header.subject)
    key = shapes.key_of(ticket, here.own_origins(db))
    withdrawn = header.command in ticket.withdrawn
    thing = None if withdrawn else ticket.entry_of(header)
    shape = shapes.of_entry(ticket, key, thing, session.now) if thing else shapes.head(ticket, key, session.now)
    line = Say("{key} {line}", {"key": key, "line": facts.read(main.record).line(ticket, header)})
    return _before(session, header, shape, line, withdrawn, done.id_of(ticket, key, header) if thing else key)


def _card_again(session: Any, main: journal.Stored) -> Done:
    from supportcli.storage import reading

    header = main.record.header
    card = reading.card(session.db, header.subject)
    withdrawn = all(one.command != header.command for one, _ in card.events)
    line = facts.read(main.record).line(card, header)
    return _before(session, header, _card_shape(session, card), line, withdrawn, card.subject)


def _card_shape(session: Any, card: Any) -> dict[str, Any]:
    """A record that is no ticket, in its JSON shape."""
    from supportcli.recording import articles, calendars, customers, plans

    shape: dict[str, Any]
    match card.THING:
        case "article":
            shape = articles.shape(card)
        case "calendar":
            shape = calendars.shape(card)
        case "plan":
            shape = plans.shape(session.db, card)
        case _:
            shape = customers.shape(session.db, card, session.now)
    return shape


def _before(session: Any, header: Header, shape: dict[str, Any], line: Say, withdrawn: bool, id_: str) -> Done:
    data = {
        **shape,
        "undo": header.command,
        "repeated": True,
        "withdrawn": withdrawn,
        "warnings": [],
        "ticket_from": session.ticket_from,
    }
    message = (
        N_("{line}: recorded before, then undone; nothing was written")
        if withdrawn
        else N_("{line}: recorded before; nothing was written")
    )
    return Done(data, [Say(message, {"line": line})], [id_])
