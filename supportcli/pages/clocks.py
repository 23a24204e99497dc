"""The service clocks of a ticket in words: a line each, or every interval with its reason. A new leg gets its word in
LEG_WORDS."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.results import Block, Columns, Gap, Heading, Length, Line, Say, When
from supportcli.ticket import Ticket

LEG_WORDS = {
    "first_response": N_("first response"),
    "next_update": N_("next update"),
    "resolution": N_("resolution"),
}
RESULTS = {"met": N_("met"), "missed": N_("missed"), "stopped": N_("stopped")}


def leg_of(name: str) -> Say:
    """The word for a leg."""
    return Say(LEG_WORDS.get(name, name))


def lines(legs: Sequence[Any], now: str, everything: bool = False) -> list[Line]:
    """Those that somebody looks for: of the updates only the one that runs. `everything`: all of them."""
    return [_line(one, now) for one in legs if everything or one.leg != "next_update" or not one.ended_at]


def _line(leg: Any, now: str) -> Line:
    """`resolution: due tomorrow 10:00`, `first response: met, 12 min of 30 min`."""
    values = {
        "leg": leg_of(leg.leg),
        "spent": Length(leg.elapsed_seconds // 60),
        "target": Length(leg.target_minutes),
        "due": When(leg.due_at) if leg.due_at else None,
    }
    if leg.ended_at:
        values["result"] = Say(RESULTS.get(leg.result, leg.result))
        style = {"missed": "bad", "met": "good"}.get(leg.result, "")
        return Line(Say(N_("{leg}: {result}, {spent} of {target}"), values, style), 2)
    if leg.due_at is None:
        return Line(Say(N_("{leg}: paused, {spent} of {target}"), values, "bad" if leg.breached_at else "dim"), 2)
    if leg.due_at < now:
        return Line(Say(N_("{leg}: missed, it was due {due}"), values, "bad"), 2)
    return Line(Say(N_("{leg}: due {due}"), values), 2)


def title(ticket: Ticket, key: str) -> Say:
    """The heading of the explanation."""
    return Say(N_("Service clocks of {key} {title}"), {"key": key, "title": ticket.fields.get("title")})


def explained(ticket: Ticket, found: Sequence[tuple[Any, Sequence[Any]]], now: str, heading: Say) -> list[Block]:
    """Each clock with its intervals; the counted ones add up to what has run."""
    page: list[Block] = [Heading(heading)]
    if not found:
        return [*page, Line(Say(N_("No clock runs here: the customer has no plan with targets.")))]
    for leg, pieces in found:
        page += [Gap(), _heading(leg), _line(leg, now)]
        page.append(Columns((N_("since"), N_("counted"), N_("sum"), N_("why")), _rows(pieces), 3))
        total = sum(one.counted_seconds for one in pieces)
        values = {"sum": Length(total // 60), "target": Length(leg.target_minutes)}
        page.append(Line(Say(N_("Counted: {sum} of {target}"), values, "strong")))
    return page


def _heading(leg: Any) -> Heading:
    values = {"leg": leg_of(leg.leg), "priority": leg.priority, "target": Length(leg.target_minutes)}
    return Heading(Say(N_("{leg}: {priority}, target {target}"), values))


def _rows(pieces: Sequence[Any]) -> list[list[Any]]:
    out = []
    counted = 0
    for one in pieces:
        counted += one.counted_seconds
        why = Say(one.why, {"about": one.about}, "" if one.counted_seconds else "dim")
        length = _length(one.counted_seconds) if one.counted_seconds else None
        out.append([When(one.start), length, _length(counted), why])
    end = [[When(pieces[-1].end), None, _length(counted), Say(N_("so far"), {}, "dim")]] if pieces else []
    return [*out, *end]


def _length(seconds: int) -> Any:
    """Whole minutes; seconds under one."""
    return Length(seconds // 60) if seconds >= 60 or not seconds else Say(N_("{seconds} s"), {"seconds": seconds})
