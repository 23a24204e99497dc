"""The end of a call: hung up on every ticket that it is about, its outcome derived, and what it leaves open is said."""

from collections.abc import Sequence

from supportcli import standing
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed
from supportcli.facts.call import OUTCOMES, Call, Ended
from supportcli.languages import N_
from supportcli.looking import entitlement
from supportcli.moments import minutes as minutes_between
from supportcli.moments import shifted
from supportcli.recording import done
from supportcli.recording.vocabulary import one_of
from supportcli.results import Block, Done, Line, Say
from supportcli.storage import here, reading
from supportcli.ticket import Ticket


def end(
    book: Book,
    words: Sequence[str],
    outcome: str | None,
    minutes: str | None,
    wait: str | None,
    hold: str | None,
    after: str | None,
) -> Done:
    """Hang up the newest live call (of the ticket that is named, where one is). Never changes the ticket's state."""
    from supportcli.words.minutes import read_minutes
    from supportcli.words.outcomes import split_outcome

    session = book.session
    calls = _live(book)
    if not calls:
        raise NotAllowed(N_("No call is live."), "supportcli call --minutes 9", code="no_live_call")
    call = calls[0]
    used = here.used(book.db, session.agent)
    first = call["subject"] if session.key or session.options.get("ticket") else used and used[0]
    calls = reading.live_calls(book.db, session.agent)  # it ends on every ticket that it is about
    said, text = (one_of("--outcome", outcome, OUTCOMES), " ".join(words) or None) if outcome else split_outcome(words)
    text = "\n".join(part for part in (text, session.message) if part) or None
    waited, held, later = (read_minutes(value) if value else 0 for value in (wait, hold, after))
    shared = [one for one in calls if one["id"] == call["id"]]
    shared.sort(key=lambda one: (one["subject"] != first, not one["counts"]))
    states = [book.load(one["subject"]) for one in shared]
    tickets = [state for state in states if state.exists]
    if not tickets or call["id"] not in {one["id"] for one in calls if one["thing"] == "ticket"}:
        states = [book.load(call["subject"])]
    lone = reading.lone_subject(book.db, call["id"])
    if lone and lone not in {state.subject for state in states}:
        states.append(book.load(lone))
    length = max(minutes_between(call["at"], session.at), 0)
    talk = read_minutes(minutes) if minutes is not None else max(length - waited - held, 0)
    ended = shifted(call["at"], minutes=talk + waited + held) if minutes is not None else None
    said = said or derived(tickets, call["at"])
    fact = Ended(call["id"], ended, said, text, talk, waited, held, later)
    headers = [book.record(state, fact) for state in states]
    main = tickets[0] if tickets else states[0]
    lacks = missing(tickets)
    rest = [one for one in calls if one["id"] != call["id"]]
    page = missing_page(lacks, book, tickets)
    if tickets and session.at_screen:
        from supportcli.looking import diagnosing

        page += diagnosing.next_step(session, tickets[0], book.key_of(tickets[0]))
    if rest:
        page.append(Line(Say(N_("Still live: {who}"), {"who": _spoken(book, rest[0])})))
        if rest[0]["thing"] == "ticket" and session.interactive:
            book.chosen = rest[0]["subject"]
    if not tickets:
        who = main.facts[call["id"]].customer if main.role == "agent" else None
        warnings = entitlement.over(entitlement.of(book.db, who, call["at"]), talk + held + later)
        return _lone_end(book, main, headers[0], call["id"])._replace(page=page, warnings=warnings)
    customer = main.fields.get("customer") if main.role == "agent" else None
    entitled = entitlement.of(book.db, customer, call["at"], main)
    extra = {"missing": lacks, "plan": entitlement.shape(entitled)}
    warnings = entitlement.over(entitled, talk + held + later)
    return done.of(book, main, headers[0], warnings=warnings, page=page, extra=extra)


def _spoken(book: Book, call: dict[str, Any]) -> Any:
    """How a live call is named: its ticket, else who is on the line."""
    if call["key"]:
        return f"{call['key']} {call['title']}"
    customer = book.load(call["subject"]).customer_name
    return call["with_name"] or customer or call["number"] or Say(N_("somebody"))


def _live(book: Book) -> list[dict[str, Any]]:
    calls = reading.live_calls(book.db, book.session.agent)
    named = book.session.key or book.session.options.get("ticket")
    if named:
        return [call for call in calls if call["subject"] == book.ticket().subject]
    return calls if book.session.interactive else []


def derived(tickets: Sequence[Ticket], since: str) -> str:
    """The outcome of a call from what was recorded during it: resolved, call-back promised, escalated, else
    informed."""
    if any(one.at >= since and not one.reopened_at for t in tickets for one in t.resolutions):
        return "resolved"
    if any(one.at >= since and one.outcome is None for t in tickets for one in t.callbacks):
        return "callback_promised"
    if any(one.at >= since and one.outcome != "refused" for t in tickets for one in t.escalations):
        return "escalated"
    return "informed"


def missing(tickets: Sequence[Ticket]) -> list[str]:
    """What a call leaves open: promise (nobody said when), next_step (nobody knows what), questions (the report is
    not complete)."""
    found = {code for ticket in tickets for code in lacking(ticket)}
    return [code for code in WORDS if code in found]


def lacking(ticket: Ticket) -> list[str]:
    """What is missing on one ticket; nothing once it is resolved."""
    if standing.resolution(ticket):
        return []
    found = {
        "promise": not standing.open_callbacks(ticket),
        "next_step": not _next_step(ticket),
        "questions": ticket.role == "agent" and not standing.complete(ticket),
    }
    return [code for code, missing_here in found.items() if missing_here]


def _next_step(ticket: Ticket) -> bool:
    asked = ticket.now("ball")
    return bool(
        standing.open_callbacks(ticket)
        or (asked and asked[1])
        or any(one.outcome is None for one in ticket.escalations)
    )


WORDS = {
    "promise": (N_("No promise: when will who do what?"), "callback WHEN WHAT"),
    "next_step": (N_("No next step: who has the ball?"), "wait customer"),
    "questions": (N_("The report is not complete."), "ask"),
}


def missing_page(codes: Sequence[str], book: Book, tickets: Sequence[Ticket]) -> list[Block]:
    """The missing things as sentences with the line that adds them, each for the first ticket that lacks it."""
    out: list[Block] = []
    for code in codes:
        key = next(book.key_of(ticket) for ticket in tickets if code in lacking(ticket))
        line = f"{book.session.program} {key} {WORDS[code][1]}"
        out.append(Line(Say("{what}  {line}", {"what": Say(WORDS[code][0]), "line": line}, "warn"), 2))
    return out


def _lone_end(book: Book, state: Ticket, header: Any, call_id: str) -> Done:
    from supportcli import shapes

    call = state.facts[call_id]
    assert isinstance(call, Call)
    fact = next(event.fact for event in reversed(state.events) if event.header == header)
    say = Say(
        N_("call {line}; it is about no ticket. Undo: {undo}"),
        {"line": fact.line(state, header), "undo": f"{book.session.program} undo"},
    )
    data = {
        **shapes.call(state, "", call),
        "ticket": None,
        "tickets": [],
        "missing": [],
        "undo": book.command,
        "repeated": False,
        "warnings": [],
        "ticket_from": None,
    }
    return Done(data, [say], [call_id])
