"""What holds on a ticket now, read from its lasting changes: state, who holds the ball and since when, whether it is
resolved. Pure.

Rules: docs/terms.md "States of a ticket"; a resolution stands until it is reopened, closing counts only for a standing
resolution, so reopening beats concurrent closing. A new lasting value needs no code here: `ticket.now(name)`.
"""

from supportcli.annotations import Any
from supportcli.errors import NotAllowed
from supportcli.languages import N_
from supportcli.parties import own_side
from supportcli.ticket import Header, Ticket
from supportcli.values import NamedTuple

WAITING = {"customer": "waiting_customer", "support": "waiting_support", "third_party": "waiting_third_party"}


class Hold(NamedTuple):
    """`party` (None = nobody) held the ball from `since` until `until` (None = still)."""

    party: str | None
    since: str
    until: str | None


def resolution(ticket: Ticket) -> Any | None:
    """The standing resolution (the newest, where desks resolved twice), or None."""
    return next((one for one in reversed(ticket.resolutions) if not one.reopened_at), None)


def closed(ticket: Ticket) -> bool:
    """True when a standing resolution was confirmed."""
    return any(one.confirmed_at and not one.reopened_at for one in ticket.resolutions)


def held_by(ticket: Ticket) -> str | None:
    """The party that holds the ball now, None for nobody."""
    if closed(ticket):
        return None
    if resolution(ticket):
        return "customer"
    ball = ticket.now("ball")
    return ball[0] if ball else own_side(ticket.role)


def state(ticket: Ticket) -> str:
    """One of the eight states of docs/terms.md."""
    if closed(ticket):
        return "closed"
    if resolution(ticket):
        return "resolved"
    ball = ticket.now("ball")
    party, asked = ball if ball else (own_side(ticket.role), False)
    if party is None:
        return "on_hold"
    if asked or party != own_side(ticket.role):
        return WAITING.get(party, "waiting_third_party")
    return "open" if ticket.touched else "new"


def holds(ticket: Ticket) -> list[Hold]:
    """Who held the ball, interval by interval in time order; a change to the same party joins the interval before."""
    changes: list[tuple[str, int, str | None]] = [(c.at, c.order, c.value[0]) for c in ticket.history("ball")]
    for one in ticket.resolutions:
        changes.append((one.at, one.order, "customer"))
        if one.confirmed_at:
            changes.append((one.confirmed_at, one.order, None))
        if one.reopened_at:
            changes.append((one.reopened_at, one.order, "support"))
    out: list[Hold] = []
    for at, _, party in sorted(changes, key=lambda change: change[:2]):
        if out and out[-1].party == party:
            continue
        if out:
            out[-1] = out[-1]._replace(until=at)
        out.append(Hold(party, at, None))
    if out and closed(ticket):
        out = [hold for hold in out if hold.party is not None or hold.until is not None]
    return [hold for hold in out if hold.until is None or hold.until > hold.since]


def open_callbacks(ticket: Ticket) -> list[Any]:
    """Promises without an outcome, soonest first."""
    return sorted((one for one in ticket.callbacks if one.outcome is None), key=lambda one: (one.due_at, one.at))


def missed(promise: Any, now: str) -> bool:
    """True when it was broken or kept late, or its time has passed without an outcome."""
    return promise.outcome in ("broken", "kept_late") or (promise.outcome is None and promise.due_at < now)


def live_calls(ticket: Ticket) -> list[Any]:
    """Calls that nobody hung up."""
    return [call for call in ticket.calls if call.live]


def refuse_when_resolved(ticket: Ticket, header: Header, what: str) -> None:
    """Raise NotAllowed when the ticket was resolved before `header.at`. What happened before may still be added."""
    done = resolution(ticket)
    if done is None or header.at < done.at:
        return
    if closed(ticket):
        message = N_("Ticket {key} is closed, so nothing of this kind can be added ({what}). Reopen it:")
        code = "ticket_closed"
    else:
        message = N_("Ticket {key} is resolved, so nothing of this kind can be added ({what}). Reopen it:")
        code = "ticket_resolved"
    raise NotAllowed(message, "supportcli {key} reopen", code=code, values={"what": what})


ESSENTIAL = ("did", "happened", "expected")
"""A report with these answered can be reproduced by somebody else: the steps, what came, what should have come."""


def answers(ticket: Ticket) -> dict[str, Any]:
    """The last answer to each question."""
    return {one.question: one for one in ticket.answers}


def complete(ticket: Ticket) -> bool:
    """True when the report holds what is needed to reproduce the problem."""
    given = answers(ticket)
    return all(name in given and given[name].state == "answered" for name in ESSENTIAL)
