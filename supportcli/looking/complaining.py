"""Reading for `report complaint KEY`: one ticket, and everything a complaint about it is examined against. Writes
nothing.

A new part of the file is a key here and its lines in pages/complaint.py.
"""

from collections.abc import Sequence

from supportcli import shapes, timeline
from supportcli.annotations import Any
from supportcli.errors import NotAllowed, Refused
from supportcli.languages import N_
from supportcli.looking import entitlement
from supportcli.looking.viewing import Seen, sayer, see_one
from supportcli.moments import moment, shifted
from supportcli.pages import complaint as page
from supportcli.reports import complaint as sums
from supportcli.results import Column, Document, Listing
from supportcli.ticket import Entry, Ticket

BEFORE_DAYS = 30
"""How far back other tickets of the customer are listed."""
COLUMNS = tuple(Column(name, name) for name in ("at", "handle", "actor", "kind", "text"))


def complaint(session: Any, words: Sequence[str], wish: Any) -> Document:
    """The file of the ticket that is meant. Raises Refused (one_ticket_only), NotAllowed (customer_ticket) and what
    `show` raises."""
    refuse_period(session, wish)
    seen = see_one(session, words)
    if seen.ticket.role != "agent":
        raise NotAllowed(
            N_("On ticket {key} we are the customer: a complaint file is about our own support. For the other side:"),
            f"supportcli {seen.key} brief",
            code="customer_ticket",
            typed=seen.key,
            values={"key": seen.key},
        )
    record = steps(seen.ticket, session.now, wish.internal)
    data = shape(session, seen, record)
    return Document(
        data,
        lambda: page.blocks(seen.ticket, data, record, session.now),
        page.title(seen.key, seen.ticket.fields.get("title")),
        [seen.key],
        lambda: rows_of(seen.key, data["record"]),
    )


def rows_of(key: str, record: Sequence[dict[str, Any]]) -> Listing:
    """What CSV and TSV get: a line an entry."""
    rows = [{name: value for name, value in one.items() if name != "entry"} for one in record]
    return Listing(rows, COLUMNS, [f"{key}.{one['handle']}" for one in rows], "text")


def refuse_period(session: Any, wish: Any) -> None:
    """Options that choose among tickets or figures have nothing to choose from here."""
    options = ("customer", "year", "month", "since", "until", "last", "compare", "figure")
    names = {"customer": "-c", "since": "--from", "figure": "--list"}
    typed = " ".join(session.words)
    for name in options:
        if getattr(wish, name):
            option = names.get(name, f"--{name}")
            raise Refused(
                N_("A complaint file is about one whole ticket: {option} does not belong to it."),
                f"supportcli {session.key} report complaint" if session.key else f"supportcli report {typed}",
                code="one_ticket_only",
                typed=option,
                values={"option": option},
            )


def steps(ticket: Ticket, now: str, internal: bool) -> list[page.Recorded]:
    """What happened, in time order, each with what it began. The end of a call stands in its line; notes are for
    --internal."""
    begun = {one.fact_id: one for name in page.BEGUN for one in getattr(ticket, name)}
    events = {event.header.fact_id: event.fact for event in ticket.events}
    found = []
    for step in timeline.steps(ticket, now):
        if step.kind == "call.ended" or (step.kind.startswith("note.") and not internal):
            continue
        fact_id = events[step.fact_id].of if step.kind == "call.joined" else step.fact_id
        found.append(page.Recorded(step, begun.get(fact_id)))
    return found


def shape(session: Any, seen: Seen, record: Sequence[page.Recorded]) -> dict[str, Any]:
    """The JSON. Every key is always there."""
    ticket, key, now, say = seen.ticket, seen.key, session.now, sayer(session)
    totals = sums.made(ticket)
    return {
        "report": "complaint",
        "ticket": shapes.head(ticket, key, now),
        "description": ticket.fields.get("description"),
        "plan": plan(session.db, ticket, totals),
        "record": [
            {
                "ticket": key,
                "at": moment(step.at),
                "handle": step.handle,
                "id": step.fact_id,
                "actor": step.actor,
                "kind": step.kind,
                "text": say(page.said(ticket, step, entry, now)),
                "entry": shapes.of_entry(ticket, key, entry, now) if isinstance(entry, Entry) else None,
            }
            for step, entry in record
        ],
        "clocks": [shapes.clock(one, now) for one in ticket.legs],
        "totals": {**totals, "promises": timeline.promises(ticket, now), "held_minutes": timeline.held(ticket, now)},
        "others": others(session, ticket),
        "head": seen.head,
    }


def plan(db: Any, ticket: Ticket, totals: dict[str, Any]) -> dict[str, Any] | None:
    """What was agreed when the ticket was reported, and what was used of it; None: no plan then."""
    at = timeline.reported_at(ticket)
    found = entitlement.of(db, ticket.fields.get("customer"), at, ticket)
    if found is None:
        return None
    shown = entitlement.shape(found) or {}
    return {
        **{name: value for name, value in shown.items() if name != "internal"},
        "in_force_at": moment(at),
        "covers": list(found.terms.get("covers") or ()),
        "excludes": list(found.terms.get("excludes") or ()),
        "longest_call_minutes": totals["longest_call_minutes"],
    }


def others(session: Any, ticket: Ticket) -> list[dict[str, Any]]:
    """The other tickets of the customer that were reported in the BEFORE_DAYS before this one, oldest first."""
    customer = ticket.fields.get("customer")
    if not customer:
        return []
    from supportcli.storage import lists, usage

    end = timeline.reported_at(ticket)
    found = lists.tickets(
        session.db,
        usage.tickets_of(session.db, customer, shifted(end, days=-BEFORE_DAYS), end),
        session.now,
        "-reported",
    )
    return [one for one in found if one["id"] != ticket.subject]
