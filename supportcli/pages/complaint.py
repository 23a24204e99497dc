"""The complaint file as a page: what was agreed, what happened in time order, the clocks, the sums. Only what is
recorded.

A new part is a function here and a call in `blocks`; words of praise or blame have no place in it.
"""

from collections.abc import Mapping, Sequence

from supportcli import timeline
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.pages import clocks, lines
from supportcli.pages.show import STATE_WORDS
from supportcli.results import Block, Columns, Fields, Gap, Heading, Length, Line, Say, When
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

BEGUN = ("calls", "attempts", "callbacks", "escalations", "statements", "told", "work")
"""Lists of a ticket whose things get more than the sentence of their fact."""
SCOPES = {
    "covered": N_("yes: {topic}"),
    "not_covered": N_("no: {topic}"),
    "unknown": N_("the plan does not say"),
}


class Recorded(NamedTuple):
    """A line of the timeline, and the call, promise ... that it began."""

    step: timeline.Step
    entry: Any | None


def title(key: str, name: Any) -> Say:
    return Say(N_("Complaint file of {key} {title}"), {"key": key, "title": name})


def blocks(ticket: Ticket, data: Mapping[str, Any], record: Sequence[Recorded], now: str) -> list[Block]:
    """The whole file."""
    ours, totals = data["ticket"], data["totals"]
    page: list[Block] = [Heading(title(ours["key"], ours["title"])), Fields(about(ours, ticket))]
    page += [Gap(), Heading(Say(N_("What was agreed"))), *agreed(data["plan"])]
    if data["description"]:
        page += [Gap(), Heading(Say(N_("In their words"))), Line(Say("{text}", {"text": data["description"]}), 2)]
    page += [Gap(), Heading(Say(N_("What is recorded, in time order")))]
    page += [line(ticket, one, now) for one in record]
    if ticket.legs:
        page += [Gap(), Heading(Say(N_("Service clocks"))), *clocks.lines(ticket.legs, now, True)]
    page += [Gap(), Heading(Say(N_("Totals"))), Fields(sums(ticket, totals))]
    if totals["agents"]:
        page += [Gap(), Heading(Say(N_("By agent"))), by_agent(totals["agents"])]
    page += [Gap(), Heading(Say(N_("Other tickets of the customer, 30 days before"))), *others(data["others"])]
    return [*page, Gap(), Line(Say(N_("head {head}"), {"head": data["head"]}, "dim"))]


def about(ours: Mapping[str, Any], ticket: Ticket) -> list[tuple[Say, Any]]:
    """The ticket in short."""
    state = Say(STATE_WORDS.get(ours["state"], ours["state"]))
    pairs = [
        (N_("Customer"), ours["customer"]),
        (N_("Owner"), ours["owner"]),
        (N_("Type"), ours["type"]),
        (N_("State"), state),
        (N_("Reported"), When(timeline.reported_at(ticket))),
    ]
    return [(Say(name), value) for name, value in pairs if value]


def agreed(plan: Mapping[str, Any] | None) -> list[Block]:
    """The plan in force, its limits and what was used of them. No limit: no line."""
    if plan is None:
        return [Line(Say(N_("No plan was in force when it was reported.")), 2)]
    pairs: list[tuple[Say, Any]] = [
        (Say(N_("Plan")), plan["name"]),
        (Say(N_("Covers")), plan["covers"] or None),
        (Say(N_("Does not cover")), plan["excludes"] or None),
        (Say(N_("This topic covered")), Say(SCOPES[plan["scope"]], {"topic": plan["topic"]})),
    ]
    limits = (
        (N_("Minutes of the month"), N_("{used} used, {limit} included"), "included_minutes", "used_minutes"),
        (N_("Longest call"), N_("{used} min, limit {limit}"), "call_limit_minutes", "longest_call_minutes"),
        (N_("Contacts"), N_("{used}, limit {limit}"), "contact_limit", "contact_count"),
    )
    for name, words, limit, used in limits:
        if plan[limit] is not None:
            pairs.append((Say(name), Say(words, {"used": plan[used], "limit": plan[limit]})))
    if plan["goodwill_month_minutes"]:
        given = Say(N_("{minutes} min"), {"minutes": plan["goodwill_month_minutes"]})
        pairs.append((Say(N_("Goodwill of the month")), given))
    return [Fields([(name, value) for name, value in pairs if value is not None])]


def line(ticket: Ticket, one: Recorded, now: str) -> Line:
    """`k7q2 11-20 09:00  anna: call from Ines: ...`."""
    step = one.step
    values = {
        "handle": step.handle,
        "at": lines.short(step.at, now),
        "actor": step.actor,
        "say": said(ticket, step, one.entry, now),
    }
    return Line(Say("{handle} {at}  {actor}: {say}", values), 0, lines.INDENT)


def said(ticket: Ticket, step: timeline.Step, entry: Any | None, now: str) -> Say:
    """The sentence of a step: of a call with its minutes, of a promise with what became of it."""
    if entry is None:
        return step.say
    if entry in ticket.calls:
        return call(ticket, entry, now)
    if entry in ticket.callbacks:
        say, _ = lines.promise(ticket, entry, now)
        return Say(N_("{line} ({when})"), {"line": say, "when": When(entry.outcome_at)}) if entry.outcome_at else say
    return step.say


def call(ticket: Ticket, one: Any, now: str) -> Say:
    """Who, direction, length, outcome; then waiting, hold and the work after it, where there were any."""
    say, _ = lines.call(ticket, one, now)
    rest = [
        Say(words, {"length": Length(length)})
        for words, length in (
            (N_("talk {length}"), one.talk_minutes),
            (N_("waiting {length}"), one.wait_minutes),
            (N_("on hold {length}"), one.hold_minutes),
            (N_("after the call {length}"), one.after_call_minutes),
        )
        if length
    ]
    return Say(N_("{line} ({rest})"), {"line": say, "rest": rest}) if len(rest) > 1 else say


def sums(ticket: Ticket, totals: Mapping[str, Any]) -> list[tuple[Say, Any]]:
    """What it adds up to; nothing is left out that is not zero."""
    from supportcli.pages.timeline import promised

    pairs: list[tuple[Say, Any]] = [
        (Say(N_("Calls")), totals["call_count"]),
        (Say(N_("Talk")), Length(totals["talk_minutes"])),
        (Say(N_("Handling")), Length(totals["handling_minutes"])),
        (Say(N_("Work")), Length(totals["work_minutes"])),
        (
            Say(N_("Goodwill")),
            Say(
                N_("{n}, {minutes} min"),
                {"n": totals["goodwill_count"], "minutes": totals["goodwill_minutes"]},
            ),
        ),
    ]
    pairs += [
        (Say(N_("Promises of {who}"), {"who": lines.party(ticket, side)}), promised(n))
        for side, n in totals["promises"].items()
    ]
    pairs += [
        (
            Say(N_("The ball was with {who}"), {"who": lines.party(ticket, None if side == "nobody" else side)}),
            Length(n),
        )
        for side, n in totals["held_minutes"].items()
        if n
    ]
    return pairs


def by_agent(rows: Sequence[Mapping[str, Any]]) -> Columns:
    """What each wrote down."""
    columns = {
        "agent": N_("Agent"),
        "call_count": N_("Calls"),
        "handling_minutes": N_("Handling min"),
        "told_count": N_("Told"),
        "worked_minutes": N_("Work min"),
        "promise_count": N_("Promises"),
        "kept_count": N_("Kept"),
        "kept_late_count": N_("Late"),
        "broken_count": N_("Broken"),
        "open_count": N_("Open"),
    }
    return Columns(list(columns.values()), [[row[name] for name in columns] for row in rows], 0)


def others(rows: Sequence[Mapping[str, Any]]) -> list[Block]:
    """A line each."""
    if not rows:
        return [Line(Say(N_("None.")), 2)]
    cells = [
        [
            row["key"],
            When(row["reported_at"]),
            Say(STATE_WORDS.get(row["state"], row["state"])),
            row["call_count"],
            row["title"],
        ]
        for row in rows
    ]
    return [Columns((N_("Ticket"), N_("Reported"), N_("State"), N_("Calls"), N_("Title")), cells, 4)]
