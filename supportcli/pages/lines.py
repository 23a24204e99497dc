"""One entry of a ticket on one line, as pages show it: handle, when, its sentence. A new thing on a ticket gets its
sentence from its fact."""

from supportcli import standing
from supportcli.annotations import Any
from supportcli.facts.attempt import RESULT_WORDS
from supportcli.languages import N_
from supportcli.moments import minutes
from supportcli.parties import named
from supportcli.results import Length, Line, Say, When
from supportcli.ticket import Ticket

INDENT = 18
"""Columns of `k7q2 11-20 09:00  `: what is said goes on under itself."""
CALL_OUTCOMES = {
    "resolved": N_("resolved"),
    "callback_promised": N_("call-back promised"),
    "escalated": N_("escalated"),
    "transferred": N_("transferred"),
    "no_answer": N_("no answer"),
    "voicemail": N_("voicemail"),
    "dropped": N_("line dropped"),
    "informed": N_("informed"),
}
"""How a call ended, in words."""
PROMISE_OUTCOMES = {
    "kept": N_("{line}: kept"),
    "kept_late": N_("{line}: kept, {late} late"),
    "broken": N_("{line}: broken"),
    "cancelled": N_("{line}: cancelled"),
}
"""A promise with what became of it."""


def short(iso: str, now: str) -> str:
    """Local `11-20 09:00`; with the year where it is not this one."""
    from supportcli.times import local

    day = local(iso).partition(" ")[2]
    return day[5:] if iso[:4] == now[:4] else day


def party(ticket: Ticket, side: str | None) -> Say:
    """How a party is called on this ticket."""
    return named(side, ticket.role, ticket.customer_name, ticket.fields.get("provider"))


def entry(ticket: Ticket, one: Any, say: Any, now: str, style: str = "") -> Line:
    """The line of one entry: its handle, its time, what is said about it."""
    return Line(
        Say(
            "{handle} {at}  {say}", {"handle": ticket.handle(one.fact_id), "at": short(one.at, now), "say": say}, style
        ),
        0,
        INDENT,
    )


def began(ticket: Ticket, one: Any) -> Say:
    """The sentence of the fact that began `one`."""
    event = next((event for event in ticket.events if event.header.fact_id == one.fact_id), None)
    line: Say = event.fact.line(ticket, event.header) if event else Say("{kind}", {"kind": type(one).__name__})
    return line


def attempt(one: Any) -> Say:
    """`other computer, at the office: same`."""
    step = Say(N_("{step} ×{times}"), {"step": one.step, "times": one.times}) if one.times > 1 else one.step
    step = Say(N_("{step}, at {place}"), {"step": step, "place": one.where}) if one.where else step
    if one.result:
        values = {"step": step, "result": Say(RESULT_WORDS.get(one.result, one.result)), "text": one.text}
        return Say(N_("{step}: {result} ({text})") if one.text else N_("{step}: {result}"), values)
    return (
        Say(N_("{step}: {text}"), {"step": step, "text": one.text})
        if one.text
        else Say(N_("{step}: no result yet"), {"step": step})
    )


def promise(ticket: Ticket, one: Any, now: str) -> tuple[Say, str]:
    """(`promised by Comstar: fix, Fri 18:00: broken`, style)."""
    line = began(ticket, one)
    line = line._replace(values={**line.values, "when": When(one.due_at, one.due_precision)})
    if one.first_due_at != one.due_at:
        line = Say(N_("{line} (first {when})"), {"line": line, "when": When(one.first_due_at, "minute")})
    late = minutes(one.due_at, one.outcome_at or now)
    if one.outcome is None:
        if now <= one.due_at:
            return line, ""
        return Say(N_("{line}: {late} late"), {"line": line, "late": Length(late)}), "bad"
    style = {"kept": "good", "broken": "bad", "kept_late": "warn"}.get(one.outcome, "dim")
    return Say(PROMISE_OUTCOMES.get(one.outcome, "{line}"), {"line": line, "late": Length(late)}), style


def call(ticket: Ticket, one: Any, now: str) -> tuple[Say, str]:
    """(`call to Ines: 15 min, hung up, informed: text`, style)."""
    other = one.with_name or one.number or party(ticket, "customer" if ticket.role == "agent" else "support")
    if one.channel == "phone":
        words = N_("call from {who}: {rest}") if one.direction == "in" else N_("call to {who}: {rest}")
    else:
        words = N_("{channel} from {who}: {rest}") if one.direction == "in" else N_("{channel} to {who}: {rest}")
    if one.live:
        rest: Any = Say(N_("live for {length}"), {"length": Length(minutes(one.at, now))})
    else:
        parts: list[Any] = [Length(one.talk_minutes + one.hold_minutes + one.wait_minutes)]
        parts += [Say(CALL_OUTCOMES.get(one.outcome, one.outcome))] if one.outcome else []
        parts += [one.text] if one.text else []
        rest = parts
    return Say(words, {"who": other, "channel": one.channel, "rest": rest}), "strong" if one.live else ""


def ball(ticket: Ticket, now: str) -> Say | None:
    """`the ball is with Comstar since Fri 18:30 (17 h)`; None once it is closed."""
    holds = standing.holds(ticket)
    if standing.closed(ticket) or not holds:
        return None
    since = holds[-1].since
    values = {
        "who": party(ticket, standing.held_by(ticket)),
        "when": When(since),
        "length": Length(max(0, minutes(since, now))),
    }
    return Say(N_("the ball is with {who} since {when} ({length})"), values)
