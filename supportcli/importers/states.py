"""Makers of facts for states: what has to be recorded so that a ticket is waiting, resolved, closed or open again.

For `Event.fact`: nothing is recorded where the ticket stands so already. A new state is a line in MAKERS.
"""

from collections.abc import Callable, Sequence

from supportcli import standing
from supportcli.annotations import Any
from supportcli.facts.resolution import Confirmed, Given, Reopened
from supportcli.facts.ticket import Assigned, BallPassed, Classified, Edited
from supportcli.importers.items import SoFar

Maker = Callable[[SoFar], Sequence[Any]]

PARTY = {"open": "support", "waiting_customer": "customer", "waiting_support": "support", "waiting_third_party":
         "third_party", "on_hold": None}  # fmt: skip
"""Who holds the ball in the states that are not an end."""
STATES = (*PARTY, "new", "resolved", "closed", "reopened")


def reached(state: str, text: str | None = None, cause: str | None = None) -> Maker:
    """The ticket is in `state` (one of STATES) from then on. `text` says why, `cause` is a layer, for a resolution.

    What happened before a resolution that is known never undoes it: a file may bring older events later. From new to
    open is a fact, too: the ball is with us, and somebody said so.
    """

    def make(so_far: SoFar) -> Sequence[Any]:
        ticket = so_far.ticket
        if _is_there(ticket, state, so_far.at):
            return ()
        done = standing.resolution(ticket)
        late = done is not None and so_far.at < done.at
        if state == "resolved":
            if done and (late or not standing.closed(ticket)):
                return ()
            return (_reopened(ticket), Given(cause, text)) if done else (Given(cause, text),)
        if state == "closed":
            if standing.closed(ticket):
                return ()
            return (Confirmed((done.fact_id,)),) if done else (Given(cause, text), _close)
        facts: list[Any] = [_reopened(ticket, text)] if done and not late else []
        if state in PARTY and not (facts and state == "open") and not _passed(ticket, PARTY[state], so_far.at):
            facts.append(BallPassed(PARTY[state], text=text))
        return facts

    return make


def _is_there(ticket: Any, state: str, at: str) -> bool:
    """True where the same was recorded of the same moment: a file that begins in the middle of a history says it again,
    under another id."""
    if state in ("resolved", "closed"):
        return any(at == (one.at if state == "resolved" else one.confirmed_at) for one in ticket.resolutions)
    return any(header.at == at for header in ticket.reopenings)


def _passed(ticket: Any, party: str | None, at: str) -> bool:
    return any(one.at == at and one.value == (party, True) for one in ticket.changes.get("ball", ()))


def _close(so_far: SoFar) -> Sequence[Any]:
    """Confirms the resolution that was given just before."""
    done = standing.resolution(so_far.ticket)
    return (Confirmed((done.fact_id,)),) if done else ()


def _reopened(ticket: Any, text: str | None = None) -> Reopened:
    return Reopened(tuple(one.fact_id for one in ticket.resolutions if not one.reopened_at), text)


def owned(owner: str | None) -> Maker:
    """`owner` owns the problem from then on."""
    return lambda so_far: () if _then(so_far, "owner") == owner else (Assigned(owner),)


def prioritised(priority: str) -> Maker:
    """It has this priority (p1 to p4) from then on."""
    return lambda so_far: () if _then(so_far, "priority") == priority else (Edited({"priority": priority}),)


def classified(as_class: str) -> Maker:
    """It is of this class (facts.ticket.CLASSES) from then on."""
    return lambda so_far: () if _then(so_far, "class") == as_class else (Classified(as_class),)


def _then(so_far: SoFar, name: str) -> Any:
    """What holds at the moment of the event: an import may bring what happened before what is known."""
    found = None
    for change in so_far.ticket.history(name):
        if change.at <= so_far.at:
            found = change.value
    return found


OVER = ("resolved", "closed")
"""For `Event.only_in` of a reopening: where the ticket is not over, nothing has to be looked at."""


def once(name: str, value: Any, fact: Any) -> Maker:
    """`fact`, unless `name` (owner, priority, class) ever was `value`: what a source says again never undoes what was
    decided here since."""
    return lambda so_far: () if any(one.value == value for one in so_far.ticket.history(name)) else (fact,)


def retitled(title: str) -> Maker:
    """It is called this from then on; a title that it ever had changes nothing, as in `once`."""

    def make(so_far: SoFar) -> Sequence[Any]:
        had = (
            getattr(fact, "title", getattr(fact, "fields", {}).get("title")) for fact in so_far.ticket.facts.values()
        )
        return () if title in had else (Edited({"title": title}),)

    return make


def tagged(tag: str) -> Maker:
    """It has this tag, too; one that it came with and that was taken away here stays away."""

    def make(so_far: SoFar) -> Sequence[Any]:
        ticket = so_far.ticket
        opened = ticket.facts.get(ticket.opened.fact_id) if ticket.opened else None
        return () if tag in (*ticket.tags, *getattr(opened, "tags", ())) else (Edited(tags_added=(tag,)),)

    return make


def open_there(so_far: SoFar) -> Sequence[Any]:
    """The source has it open: reopened, where an import had closed it. Closed by somebody here, it stays closed."""
    ticket = so_far.ticket
    done = standing.resolution(ticket)
    if done is None or so_far.at < done.at:
        return ()
    imported = any(record.header.fact_id == done.fact_id and record.header.key for record in ticket.records)
    return (_reopened(ticket),) if imported else ()
