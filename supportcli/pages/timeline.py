"""The timeline as a page: each entry with who had the ball after it, then the totals. A new total gets a line in
`totals`."""

from collections.abc import Mapping, Sequence

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.pages.lines import INDENT, party, short
from supportcli.results import Block, Columns, Fields, Gap, Heading, Length, Line, Say, When
from supportcli.ticket import Ticket
from supportcli.timeline import Step

SHORT_WAIT = 60
"""Minutes under which it is not said how long the ball lay after an entry: on a terminal that would be noise. JSON
and tables have all."""
STAGES = {
    "reported": N_("reported"),
    "first_response": N_("first answer"),
    "first_attempt": N_("first attempt"),
    "first_promise": N_("first promise"),
    "first_promise_missed": N_("first promise missed"),
    "first_escalation": N_("first escalation"),
    "resolved": N_("resolved"),
    "reopened": N_("reopened"),
    "closed": N_("closed"),
}


def title(ticket: Ticket, key: str) -> Say:
    return Say(N_("Timeline of {key} {title}"), {"key": key, "title": ticket.fields.get("title")})


def blocks(ticket: Ticket, key: str, found: Sequence[Step], sums: dict[str, Any], now: str, table: bool) -> list[Block]:
    """The page. `table`: a table of all columns (Markdown, HTML) instead of hanging lines."""
    page: list[Block] = [Heading(title(ticket, key))]
    if table:
        names = (N_("when"), N_("who"), N_("what"), N_("then the ball was with"), N_("for"))
        page.append(Columns(names, [_row(ticket, one) for one in found], 2))
    else:
        page += [_line(ticket, one, now) for one in found]
    return [*page, Gap(), *totals(ticket, sums)]


def _row(ticket: Ticket, one: Step) -> list[Any]:
    holder = party(ticket, one.held_by) if one.held_by else None
    return [When(one.at), one.actor, _said(one), holder, Length(one.held_minutes) if one.held_minutes else None]


def _line(ticket: Ticket, one: Step, now: str) -> Line:
    values: dict[str, Any] = {"handle": one.handle, "at": short(one.at, now), "say": _said(one)}
    style = "dim" if one.withdrawn or not one.effective else ""
    if one.held_minutes < SHORT_WAIT or one.withdrawn:
        return Line(Say("{handle} {at}  {say}", values, style), 0, INDENT)
    values |= {"who": party(ticket, one.held_by), "length": Length(one.held_minutes)}
    return Line(Say("{handle} {at}  {say} → {who} {length}", values, style), 0, INDENT)


def _said(one: Step) -> Say:
    return one.say if one.effective or one.withdrawn else Say(N_("{say} (without effect)"), {"say": one.say})


def totals(ticket: Ticket, sums: dict[str, Any]) -> list[Block]:
    """The sums of timeline.totals in words."""
    held = [
        Say("{who} {length}", {"who": _named(ticket, side), "length": Length(n)})
        for side, n in sums["held_minutes"].items()
        if n
    ]
    calls = Say(
        N_("{n}, {talk} of talk, {wait} in queues"),
        {"n": sums["call_count"], "talk": Length(sums["talk_minutes"]), "wait": Length(sums["wait_minutes"])},
    )
    attempts = Say(N_("{n}, {times} times in all"), {"n": sums["attempt_count"], "times": sums["attempt_times"]})
    pairs: list[tuple[Say, Any]] = [
        (Say(N_("Without a fix") if not sums["resolved_at"] else N_("Till the fix")), Length(sums["unsolved_minutes"])),
        (Say(N_("The ball was with")), held),
        (Say(N_("Calls")), calls),
        (Say(N_("Attempts")), attempts),
    ]
    pairs += [
        (Say(N_("Promises of {who}"), {"who": _named(ticket, side)}), promised(n))
        for side, n in sums["promises"].items()
    ]
    pairs.append((Say(N_("Longest waits")), [_wait(ticket, one) for one in sums["longest"]]))
    pairs.append((Say(N_("Stages")), [_stage(one) for one in sums["stages"]]))
    return [Heading(Say(N_("Totals"))), Fields([(name, value) for name, value in pairs if value not in (None, [])])]


def _named(ticket: Ticket, side: str) -> Say:
    return party(ticket, None if side == "nobody" else side)


def promised(sums: Mapping[str, int]) -> Say:
    """`3 made, 1 kept, 2 broken`."""
    words = {
        "late": N_("{n} late"),
        "broken": N_("{n} broken"),
        "cancelled": N_("{n} cancelled"),
        "open": N_("{n} open"),
        "overdue": N_("{n} overdue"),
    }
    rest = [Say(words[name], {"n": sums[name]}) for name in words if sums[name]]
    style = "bad" if sums["broken"] or sums["overdue"] else ""
    return Say(
        N_("{made} made, {kept} kept") if not rest else N_("{made} made, {kept} kept, {rest}"),
        {**sums, "rest": rest},
        style,
    )


def _wait(ticket: Ticket, one: dict[str, Any]) -> Say:
    values = {"length": Length(one["minutes"]), "who": _named(ticket, one["held_by"]), "handle": one["handle"]}
    return Say(N_("{length} with {who} after {handle}"), values)


def _stage(one: dict[str, Any]) -> Say:
    stage = Say(STAGES[one["stage"]])
    return (
        Say(N_("{stage} after {length}"), {"stage": stage, "length": Length(one["after_minutes"])})
        if one["after_minutes"]
        else stage
    )
