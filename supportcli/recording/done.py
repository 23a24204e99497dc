"""The answer to a write: its sentence with consequence and way back, its JSON, its id for a pipe. Values only;
output/ says it."""

from collections.abc import Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.languages import N_
from supportcli.results import Block, Done, Say, Warning
from supportcli.ticket import Header, Ticket


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
