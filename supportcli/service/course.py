"""What a ticket went through as the service clock sees it: when it was paused and why, and at which priority. Pure.

A new reason to pause is a line in REASONS and the intervals in `_waits`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from supportcli.contacts import Contacts
from supportcli.languages import N_
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

RESOLVED = N_("paused: resolved")
REASONS: dict[str | None, str] = {
    "customer": N_("paused: waiting for the customer"),
    "third_party": N_("paused: waiting for a third party"),
    None: N_("paused: on hold"),
}
"""Who holds the ball when the clock of the support side does not run; while it is resolved it does not either."""


class Span(NamedTuple):
    """From `start` until `end` (None = still) nothing changed: paused for the reason `pause` (a message id, None =
    running), at `priority`."""

    start: str
    end: str | None
    pause: str | None
    priority: str


class Pause(NamedTuple):
    """`end` None = still."""

    start: str
    end: str | None
    why: str


class Course:
    """What a ticket went through from `start` on. Its cost grows no faster than its history."""

    __slots__ = ("_starts", "resolved", "spans")

    def __init__(self, ticket: Ticket, start: str):
        self.resolved = _resolved(ticket)
        self.spans = list(_spans(ticket, start, self.resolved))
        self._starts = [span.start for span in self.spans]

    def between(self, start: str, end: str | None) -> Iterator[Span]:
        """The spans between two moments (None = for ever); one of no length where they are the same."""
        place = max(0, bisect_right(self._starts, start) - 1)
        for span in self.spans[place:]:
            until = span.end if end is None else min(end, span.end or end)
            yield Span(max(span.start, start), until, span.pause, span.priority)
            if until is not None and until == end:
                return


def _spans(ticket: Ticket, start: str, resolved: Sequence[Pause]) -> Iterator[Span]:
    """Everything from `start` on, in order and without gaps; the last span is open."""
    waits = _waits(ticket)
    priorities = ticket.history("priority")
    changed = [change.at for change in priorities]
    solved, waited = [pause.start for pause in resolved], [pause.start for pause in waits]
    cuts = {start, *changed, *solved, *waited, *(pause.end for pause in (*resolved, *waits) if pause.end)}
    held: Span | None = None
    for moment in sorted(cut for cut in cuts if cut >= start):
        why = _why(resolved, solved, moment) or _why(waits, waited, moment)
        place = max(0, bisect_right(changed, moment) - 1)  # reported before it was opened: as it was opened
        priority = str(priorities[place].value) if priorities else ""
        if held and (held.pause, held.priority) != (why, priority):
            yield Span(held.start, moment, held.pause, held.priority)
            held = None
        held = held or Span(moment, None, why, priority)
    if held:
        yield held


def _why(pauses: Sequence[Pause], begins: Sequence[str], moment: str) -> str | None:
    """Why it is paused at a moment, if it is; `begins` are those of the pauses."""
    place = bisect_right(begins, moment) - 1
    return pauses[place].why if place >= 0 and lasts(pauses[place], moment) else None


def lasts(pause: Pause, moment: str) -> bool:
    return pause.end is None or moment < pause.end


def answers(ticket: Ticket) -> list[str]:
    """When the customer was answered, in order: told something, or spoken with."""
    found = {one.at for one in ticket.told if one.side == "support"}
    found |= {call.at for call in ticket.calls if call.answered and "customer" in (call.caller, call.called)}
    return sorted(found)


def _resolved(ticket: Ticket) -> list[Pause]:
    """When it was resolved, in time order; where desks resolved it twice, until the last of them was reopened."""
    out: list[Pause] = []
    for one in sorted(ticket.resolutions, key=lambda one: one.at):
        if one.reopened_at and one.reopened_at <= one.at:
            continue
        if out and (out[-1].end is None or one.at <= out[-1].end):
            ends = (out[-1].end, one.reopened_at)
            out[-1] = Pause(out[-1].start, None if None in ends else max(filter(None, ends)), RESOLVED)
        else:
            out.append(Pause(one.at, one.reopened_at, RESOLVED))
    return out


def _waits(ticket: Ticket) -> list[Pause]:
    """When the ball was not with us, in time order."""
    balls = ticket.history("ball")
    contacts = Contacts(ticket) if any(change.value[0] == "customer" for change in balls) else None
    out = []
    for place, change in enumerate(balls):
        party, end = change.value[0], balls[place + 1].at if place + 1 < len(balls) else None
        if party == "customer" and contacts:
            end = min((at for at in (end, contacts.after(change.at)) if at), default=None)
        if party != "support" and end != change.at:
            out.append(Pause(change.at, end, REASONS.get(party, REASONS["third_party"])))
    return out
