"""What happened when, who held the ball after it, and what that adds up to. Pure: figures of docs/terms.md, `now` is
handed in."""

from collections.abc import Callable

from supportcli import standing
from supportcli.annotations import Any
from supportcli.moments import minutes, moment
from supportcli.parties import PARTIES
from supportcli.results import Say
from supportcli.shapes import first_response_at
from supportcli.ticket import Event, Ticket
from supportcli.values import NamedTuple

HIDDEN = ("ticket.numbered", "command.withdrawn", "command.restored")
"""Bookkeeping: nothing happened to the ticket."""
LONGEST = 3
"""How many of the longest delays are named."""


class Step(NamedTuple):
    """One line of the timeline. `held_by` had the ball after it for `held_minutes`, until the next (None =
    nobody)."""

    fact_id: str
    handle: str
    at: str
    noted_at: str
    actor: str
    kind: str
    say: Say
    held_by: str | None
    held_minutes: int
    effective: bool
    withdrawn: bool


def steps(ticket: Ticket, now: str, everything: bool = False) -> list[Step]:
    """All facts by `at` (then journal order). `everything`: also what was undone, moved away or erased, and
    bookkeeping."""
    events = {event.header.fact_id: event for event in ticket.events}
    places = {record.header.fact_id: place for place, record in enumerate(ticket.records)}
    chosen = [record.header for record in ticket.records if everything or _shown(events.get(record.header.fact_id))]
    chosen.sort(key=lambda header: (header.at, places[header.fact_id]))
    counted = [header.fact_id for header in chosen if header.fact_id in events and header.kind not in HIDDEN]
    ends = [events[one].header.at for one in counted[1:]] + [_end(ticket, now)]
    after = dict(zip(counted, ends, strict=False))
    out = []
    for header in chosen:
        event = events.get(header.fact_id)
        until = after.get(header.fact_id)
        lasting = max(0, minutes(header.at, until)) if until else 0
        out.append(
            Step(
                header.fact_id,
                ticket.handle(header.fact_id),
                header.at,
                header.noted,
                header.actor,
                header.kind,
                _say(ticket, header, event),
                holder_at(ticket, header.at),
                lasting,
                bool(event and event.effective),
                event is None,
            )
        )
    return out


def _shown(event: Event | None) -> bool:
    return event is not None and event.header.kind not in HIDDEN


def _say(ticket: Ticket, header: Any, event: Event | None) -> Say:
    from supportcli.entries import gone

    say: Say = event.fact.line(ticket, header) if event else gone(ticket, header)
    return say


def _end(ticket: Ticket, now: str) -> str:
    """Until when the ticket runs: its closing, or now."""
    done = standing.resolution(ticket)
    return (
        done.confirmed_at if done and done.confirmed_at else max([now, *(event.header.at for event in ticket.events)])
    )


def holder_at(ticket: Ticket, at: str) -> str | None:
    """Who has the ball from the moment `at` on; None for nobody."""
    for hold in reversed(standing.holds(ticket)):
        if hold.since <= at:
            return hold.party if hold.until is None or at < hold.until else None
    return None


def rows(ticket: Ticket, key: str, found: list[Step], say: Callable[[Say], str]) -> list[dict[str, Any]]:
    """The timeline in the shape of docs/command-line.md; `say` makes a sentence of a Say."""
    return [
        {
            "ticket": key,
            "handle": one.handle,
            "id": one.fact_id,
            "at": moment(one.at),
            "noted_at": one.noted_at,
            "actor": one.actor,
            "kind": one.kind,
            "text": say(one.say),
            "held_by": one.held_by,
            "held_minutes": one.held_minutes,
            "effective": one.effective,
        }
        for one in found
    ]


def held(ticket: Ticket, now: str) -> dict[str, int]:
    """Minutes for which each party held the ball, from the opening to the closing (or now); `nobody` = on hold."""
    out = dict.fromkeys((*PARTIES, "nobody"), 0)
    for hold in standing.holds(ticket):
        out[hold.party or "nobody"] += max(0, minutes(hold.since, hold.until or _end(ticket, now)))
    return out


def unsolved_minutes(ticket: Ticket, now: str) -> int:
    """Minutes without a fix: from the report to the resolution, and again from each reopening; until now where there
    is none."""
    since: str | None = reported_at(ticket)
    changes = [(one.at, 0) for one in ticket.resolutions] + [
        (one.reopened_at, 1) for one in ticket.resolutions if one.reopened_at
    ]
    total = 0
    for at, reopened in sorted(changes):
        if reopened:
            since = since or at
        elif since:
            total, since = total + max(0, minutes(since, at)), None
    return total + (max(0, minutes(since, now)) if since else 0)


def reported_at(ticket: Ticket) -> str:
    """When the fault was reported; the opening where nothing else was said."""
    return str(ticket.fields.get("reported_at") or (ticket.opened.at if ticket.opened else ""))


def promises(ticket: Ticket, now: str) -> dict[str, dict[str, int]]:
    """Promises by side: made, kept (on time), late, broken, cancelled, open, overdue (open, and their time has
    passed).

    A moved promise stays one promise.
    """
    out: dict[str, dict[str, int]] = {}
    for one in ticket.callbacks:
        side = out.setdefault(
            one.side, dict.fromkeys(("made", "kept", "late", "broken", "cancelled", "open", "overdue"), 0)
        )
        side["made"] += 1
        side[{None: "open", "kept_late": "late"}.get(one.outcome, one.outcome)] += 1
        side["overdue"] += one.outcome is None and one.due_at < now
    return out


def stages(ticket: Ticket, now: str) -> list[dict[str, Any]]:
    """The stages the ticket has reached, each with the minutes since the one before."""
    done = standing.resolution(ticket)
    missed = [one for one in ticket.callbacks if standing.missed(one, now)]
    reached = [
        ("reported", reported_at(ticket)),
        ("first_response", first_response_at(ticket)),
        ("first_attempt", min((one.at for one in ticket.attempts), default=None)),
        ("first_promise", min((one.at for one in ticket.callbacks), default=None)),
        ("first_promise_missed", min((one.due_at for one in missed), default=None)),
        ("first_escalation", min((one.at for one in ticket.escalations), default=None)),
        ("resolved", min((one.at for one in ticket.resolutions), default=None)),
        ("reopened", max((one.reopened_at for one in ticket.resolutions if one.reopened_at), default=None)),
        ("closed", done.confirmed_at if done else None),
    ]
    found = sorted((at, place, name) for place, (name, at) in enumerate(reached) if at)
    out: list[dict[str, Any]] = []
    for at, _, name in found:
        out.append(
            {
                "stage": name,
                "at": moment(at),
                "after_minutes": max(0, minutes(found[len(out) - 1][0], at)) if out else 0,
            }
        )
    return out


def totals(ticket: Ticket, key: str, now: str) -> dict[str, Any]:
    """What the timeline adds up to. Minutes of a call that several tickets share count on the first of them only."""
    found = steps(ticket, now)
    waits = sorted((one for one in found if one.held_minutes > 0 and one.held_by), key=lambda one: -one.held_minutes)[
        :LONGEST
    ]
    calls = {one.fact_id: one for one in ticket.calls}
    unsolved = unsolved_minutes(ticket, now)
    results: dict[str, int] = {}
    for one in ticket.attempts:
        results[one.result or "none"] = results.get(one.result or "none", 0) + one.times
    done = standing.resolution(ticket)
    return {
        "ticket": key,
        "reported_at": moment(reported_at(ticket)),
        "resolved_at": moment(done.at if done else None),
        "unsolved_minutes": unsolved,
        "unsolved_days": unsolved // 1440,
        "held_minutes": held(ticket, now),
        "call_count": len(calls),
        "talk_minutes": sum(one.talk_minutes for one in calls.values() if one.counts),
        "wait_minutes": sum(one.wait_minutes for one in calls.values() if one.counts),
        "promises": promises(ticket, now),
        "attempt_count": len(ticket.attempts),
        "attempt_times": sum(one.times for one in ticket.attempts),
        "attempt_results": results,
        "stages": stages(ticket, now),
        "longest": [
            {"handle": one.handle, "since_at": moment(one.at), "minutes": one.held_minutes, "held_by": one.held_by}
            for one in waits
        ],
    }
