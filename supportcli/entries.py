"""Finding one entry of a ticket by its handle (`42.k7q2`), whatever became of it. Pure."""

from supportcli import handles, shapes
from supportcli.annotations import Any
from supportcli.errors import NotAllowed, NotFound
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple


class Found(NamedTuple):
    """An entry: its header, its sentence, its JSON shape."""

    header: Header
    say: Say
    data: dict[str, Any]


def find(ticket: Ticket, key: str, handle: str, now: str) -> Found:
    """The entry called `handle`. Raises NotFound, or NotAllowed where several handles begin like that."""
    ids = handles.matching((record.header.fact_id for record in ticket.records), handle)
    if not ids:
        raise NotFound(
            N_("Ticket {key} has no entry {handle}."),
            f"supportcli {key} timeline",
            code="entry_not_found",
            typed=handle,
            values={"key": key, "handle": handle},
        )
    if len(ids) > 1:
        lines = [f"supportcli show {key}.{ticket.handle(one)}" for one in ids]
        raise NotAllowed(
            N_("{n} entries of ticket {key} begin with {handle}."),
            *lines,
            code="ambiguous_handle",
            typed=handle,
            values={"n": len(ids), "key": key, "handle": handle},
        )
    header = next(record.header for record in ticket.records if record.header.fact_id == ids[0])
    event = next((event for event in ticket.events if event.header == header), None)
    data = {**shapes.fact(ticket, key, Entry(header)), "kind": header.kind}
    if event is None:
        return Found(header, gone(ticket, header), data)
    thing = ticket.entry_of(header)
    if thing is not None and thing.fact_id == header.fact_id:
        data = shapes.of_entry(ticket, key, thing, now)
    return Found(header, event.fact.line(ticket, header), data)


def gone(ticket: Ticket, header: Header) -> Say:
    """Why an entry has no effect here: undone, moved, erased, withheld."""
    if header.command in ticket.withdrawn:
        return Say(N_("{kind}: undone"), {"kind": header.kind}, "dim")
    if header.fact_id in ticket.refiled:
        return Say(N_("{kind}: moved to another ticket"), {"kind": header.kind}, "dim")
    if header.fact_id in ticket.erased:
        return Say(N_("{kind}: erased ({why})"), {"kind": header.kind, "why": ticket.erased[header.fact_id]}, "dim")
    return Say(N_("{kind}: withheld"), {"kind": header.kind}, "dim")
