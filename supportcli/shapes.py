"""The JSON shapes: one per thing wherever it appears, absent = null or [], never a missing key. Pure.

Figures that need a clock (`overdue`, `late_minutes`) are filled in with the `now` that is handed in. A new thing
gets its shape here and its row table in storage/schema.py, with the same names. Tests pin the keys;
examples are in docs/reference/json.md.
"""

from collections.abc import Collection, Mapping

from supportcli import standing
from supportcli.annotations import Any
from supportcli.moments import minutes
from supportcli.moments import moment as moment
from supportcli.ticket import Entry, Event, Ticket


def key_of(ticket: Ticket, own: Collection[str]) -> str:
    """How the ticket is spoken here: its own number bare, another database's with its prefix. Of several own ones that
    of the last origin in `own`."""
    mine = [pair for pair in ticket.numbers if pair[0] in own]
    if len(mine) > 1:
        order = list(own)
        mine.sort(key=lambda pair: order.index(pair[0]))
    if mine:
        return str(mine[-1][1])
    if ticket.numbers:
        origin, number = ticket.numbers[-1]
        return f"{origin[:3].upper()}-{number}"
    return ticket.subject[:8]


def fact(ticket: Ticket, key: str, entry: Entry) -> dict[str, Any]:
    """What every fact has."""
    return {
        "ticket": key,
        "handle": ticket.handle(entry.fact_id),
        "id": entry.fact_id,
        "at": moment(entry.at),
        "noted_at": entry.noted_at,
        "actor": entry.actor,
    }


def callback(ticket: Ticket, key: str, entry: Any, now: str) -> dict[str, Any]:
    """`late_minutes` counts to the outcome, or to now while there is none."""
    end = entry.outcome_at or now
    late = entry.outcome in (None, "kept", "kept_late", "broken") and end > entry.due_at
    shape = entry.shape()
    return {
        **fact(ticket, key, entry),
        **shape,
        "due_at": moment(entry.due_at),
        "first_due_at": moment(entry.first_due_at),
        "outcome_at": moment(entry.outcome_at),
        "moved_to": moment(entry.moved_to),
        "overdue": entry.outcome is None and now > entry.due_at,
        "late_minutes": minutes(entry.due_at, end) if late else 0,
    }


def call(ticket: Ticket, key: str, entry: Any) -> dict[str, Any]:
    """`tickets` are the keys of all tickets that share the call, as far as they are known here."""
    shape = entry.shape()
    return {
        **fact(ticket, key, entry),
        "tickets": entry.tickets or [key],
        "live": entry.live,
        "ended_at": moment(entry.ended_at),
        "channel": entry.channel,
        "direction": entry.direction,
        "with": entry.with_name,
        **{
            name: shape[name]
            for name in (
                "number",
                "line",
                "wait_minutes",
                "talk_minutes",
                "hold_minutes",
                "after_call_minutes",
                "outcome",
                "text",
            )
        },
    }


def escalation(ticket: Ticket, key: str, entry: Any) -> dict[str, Any]:
    return {
        **fact(ticket, key, entry),
        **entry.shape(),
        "due_at": moment(entry.due_at),
        "outcome_at": moment(entry.outcome_at),
    }


def plain(ticket: Ticket, key: str, entry: Any) -> dict[str, Any]:
    """Attempts, notes, statements, told, answers, work, files, links."""
    return {**fact(ticket, key, entry), **entry.shape()}


def first_response_at(ticket: Ticket) -> str | None:
    """The first answer by a person of the support side; an answered call counts at its beginning. docs/terms.md "first
    response"."""
    found = [call.at for call in ticket.calls if call.answered and (not call.live or ticket.role == "agent")]
    found += [one.at for one in (*ticket.told, *ticket.statements) if one.side == "support"]
    return min(found, default=None)


def _only_numbered(event: Event) -> bool:
    """True where a database gave the ticket its number: with a merge nothing happens on the ticket."""
    return event.header.kind == "ticket.numbered"


def head(ticket: Ticket, key: str, now: str) -> dict[str, Any]:
    """A ticket as `open` and `list` show it."""
    fields = ticket.fields
    done = standing.resolution(ticket)
    opened = ticket.opened.at if ticket.opened else None
    return {
        "key": key,
        "id": ticket.subject,
        "title": fields.get("title"),
        "type": fields.get("type"),
        "state": standing.state(ticket),
        "held_by": standing.held_by(ticket),
        "role": ticket.role,
        "customer": ticket.customer_name,
        "provider": fields.get("provider"),
        "ref": fields.get("ref"),
        "owner": ticket.now("owner"),
        "priority": ticket.now("priority"),
        "class": ticket.now("class"),
        "domain": fields.get("domain"),
        "channel": fields.get("channel"),
        "tags": list(ticket.tags),
        "reported_at": moment(fields.get("reported_at") or opened),
        "opened_at": moment(opened),
        "first_response_at": moment(first_response_at(ticket)),
        "resolved_at": moment(done.at if done else None),
        "closed_at": moment(done.confirmed_at if done else None),
        "updated_at": moment(max((one.header.at for one in ticket.events if not _only_numbered(one)), default=opened)),
        "call_count": len(ticket.calls),
        "attempt_count": len(ticket.attempts),
        "callback_open_count": sum(one.outcome is None for one in ticket.callbacks),
        "callback_overdue_count": sum(one.outcome is None and one.due_at < now for one in ticket.callbacks),
    }


def whole(ticket: Ticket, key: str, now: str, head_of_chain: str) -> dict[str, Any]:
    """A ticket as `show` shows it: its head and everything on it, oldest first."""
    return {
        **head(ticket, key, now),
        "description": ticket.fields.get("description"),
        "calls": [call(ticket, key, one) for one in ticket.calls],
        "attempts": [plain(ticket, key, one) for one in ticket.attempts],
        "callbacks": [callback(ticket, key, one, now) for one in ticket.callbacks],
        "escalations": [escalation(ticket, key, one) for one in ticket.escalations],
        **{
            name: [plain(ticket, key, one) for one in getattr(ticket, name)]
            for name in ("notes", "statements", "told", "answers", "work", "files", "links")
        },
        "clocks": [clock(one, now) for one in ticket.legs],
        "head": head_of_chain,
    }


def clock(leg: Any, now: str) -> dict[str, Any]:
    """A service clock of a ticket. `breached`: its time ran out, by `now` where it still runs."""
    breached = leg.breached_at or (leg.due_at if leg.due_at and leg.ended_at is None and leg.due_at < now else None)
    return {
        "leg": leg.leg,
        "priority": leg.priority,
        "target_minutes": leg.target_minutes,
        "started_at": moment(leg.started_at),
        "due_at": moment(leg.due_at),
        "breached_at": moment(breached),
        "ended_at": moment(leg.ended_at),
        "result": leg.result,
        "elapsed_minutes": leg.elapsed_seconds // 60,
        "paused_minutes": leg.paused_seconds // 60,
        "left_minutes": None if leg.left_seconds is None else leg.left_seconds // 60,
    }


def article(row: Mapping[str, Any], now: str) -> dict[str, Any]:
    """A known answer among tickets, in the shape of a head: `type` is article."""
    named = {"key": f"article {row['number']}", "id": row["id"], "title": row["question"]}
    return {**dict.fromkeys(head(Ticket(""), "", now)), **named, "type": "article", "tags": row["topics"]}


def of_entry(ticket: Ticket, key: str, entry: Any, now: str) -> dict[str, Any]:
    """The shape of whatever began with a fact; an unshaped fact gives the fields that every fact has."""
    name = type(entry).__name__
    if name == "Callback":
        return callback(ticket, key, entry, now)
    if name == "Call":
        return call(ticket, key, entry)
    if name == "Escalation":
        return escalation(ticket, key, entry)
    return plain(ticket, key, entry)
