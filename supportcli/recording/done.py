"""The answer to a write: its sentence with consequence and way back, its JSON, its id for a pipe. Values only;
output/ says it."""

from collections.abc import Sequence

from supportcli import facts, shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.languages import N_
from supportcli.results import Block, Done, Say, Warning
from supportcli.storage import journal
from supportcli.ticket import Header, Ticket

ASIDE = ("ticket.numbered", "call.joined", "resolution.given", "resolution.confirmed", "customer.added")
"""Kinds that accompany the fact a command is about."""
EACH = ("resolution.given", "resolution.confirmed", "resolution.reopened", "file.attached", "question.answered")
"""Kinds of which one command may record several that are equal."""


def of(
    book: Book,
    ticket: Ticket,
    header: Header,
    consequence: Say | None = None,
    aside: Say | None = None,
    warnings: Sequence[Warning] = (),
    page: Sequence[Block] = (),
    extra: dict[str, Any] | None = None,
) -> Done:
    """The answer to the command in `book`, whose main fact is `header` on `ticket`: "42 line (aside). Consequence.
    Undo: sup undo"."""
    key = book.key_of(ticket)
    fact = next(event.fact for event in reversed(ticket.events) if event.header == header)
    line = fact.line(ticket, header)
    if aside:
        line = Say("{line} ({aside})", {"line": line, "aside": aside})
    values = {"key": key, "line": line, "undo": f"{book.session.program} undo", "more": consequence}
    if consequence:
        message = N_("{key} {line} {more} Undo: {undo}") if ends(line) else N_("{key} {line}. {more} Undo: {undo}")
    else:
        message = N_("{key} {line} Undo: {undo}") if ends(line) else N_("{key} {line}. Undo: {undo}")
    say = Say(message, values)
    data = {
        **shape_of(book, ticket, key, header),
        **(extra or {}),
        "undo": book.command,
        "repeated": False,
        "warnings": [],
        "ticket_from": book.session.ticket_from,
    }
    return Done(data, [say], [id_of(ticket, key, header)], warnings, page)


def with_more(data: dict[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    """`data` of a write with more fields, in front of those that end every write."""
    place = list(data).index("undo")
    return {**dict(list(data.items())[:place]), **extra, **dict(list(data.items())[place:])}


def ends(line: Say) -> bool:
    """True when the line ends with what somebody typed, and that with a full stop of its own."""
    if not line.message.endswith("}"):
        return False
    last = line.values.get(line.message.rpartition("{")[2][:-1])
    return isinstance(last, str) and last.endswith((".", "!", "?", "…", "。", "！", "？"))


def shape_of(book: Book, ticket: Ticket, key: str, header: Header) -> dict[str, Any]:
    """The thing that the fact began or changed, in its JSON shape; a fact about the ticket itself gives the
    ticket."""
    thing = ticket.entry_of(header)
    if thing is None:
        return shapes.head(ticket, key, book.now)
    return shapes.of_entry(ticket, key, thing, book.now)


def id_of(ticket: Ticket, key: str, header: Header) -> str:
    """What a pipe gets: `42` for the ticket itself, `42.k7q2` for an entry on it."""
    entry = ticket.entry_of(header)
    return f"{key}.{ticket.handle(entry.fact_id)}" if entry else key


def several(dones: Sequence[Done]) -> Done:
    """One answer for one command on several tickets; a single one stays as it is."""
    if len(dones) == 1:
        return dones[0]
    return Done(
        [one.data for one in dones if isinstance(one.data, dict)],
        [say for one in dones for say in one.says],
        [i for one in dones for i in one.ids],
        [w for one in dones for w in one.warnings],
    )


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
    return several([_again(session, main) for main in mains_of(stored)])


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
    return _before(session, header, shape, line, withdrawn, id_of(ticket, key, header) if thing else key)


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
