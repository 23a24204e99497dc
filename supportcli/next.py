"""What to do now: one rule a function, each a pure function of one folded ticket that gives moves with a since and
an until.

A rule never sees the clock: moves are kept as rows, and the clock only cuts the range. A new rule is a row in RULES
and the function it names. The order of weights: somebody waits for a promise, then for a first word, then work that
can go on, then what can wait. The folder of rules stays one file, because they are only understood beside each other.
"""

from collections.abc import Callable, Iterable, Iterator

from supportcli import standing
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.moments import shifted
from supportcli.parties import named, own_side
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

SOON_MINUTES = 30
STALE_DAYS = 7
PRIORITY = {"p1": 30, "p2": 15, "p3": 0, "p4": -10}
MONEY = (
    "refund",
    "money back",
    "chargeback",
    "compensation",
    "возврат денег",
    "вернуть деньги",
    "верните деньги",
    "компенсаци",
    "返金",
    "払い戻し",
    "退款",
    "赔偿",
    "geld zurück",
    "rückerstattung",
    "erstattung",
    "schadenersatz",
)
"""Words by which money enters a conversation. Support records them and discusses nothing (text B)."""
VAGUE_TYPES, KNOWN_CLASSES = ("incident", "problem"), ("billing", "request", "question")


class Found(NamedTuple):
    """What a rule found: since when, until when (None = as long as the ticket stands as it does), and about what."""

    since: str
    values: dict[str, Any]
    until: str | None = None
    due_at: str | None = None
    handle: str | None = None


class Rule(NamedTuple):
    """How a finding becomes a move. `command` may hold `{handle}`."""

    action: str
    weight: int
    message: str
    command: str
    find: Callable[[Ticket, bool], Iterable[Found]]


class Move(NamedTuple):
    """Something that could be done from `since` until `until`. Bigger weight first. Stored as a row."""

    rule: str
    action: str
    weight: int
    since: str
    message: str
    values: dict[str, Any]
    command: str
    until: str | None = None
    due_at: str | None = None
    handle: str | None = None


def moves(ticket: Ticket, complete: bool) -> list[Move]:
    """All moves of a ticket, heaviest first; none once it is closed. (A hidden ticket is hidden by the query.)"""
    if not ticket.exists or standing.closed(ticket):
        return []
    bonus = PRIORITY.get(ticket.now("priority") or "p3", 0)
    found = [_move(name, rule, one, bonus) for name, rule in RULES.items() for one in rule.find(ticket, complete)]
    return sorted(found, key=lambda move: (-move.weight, move.since))


def _move(name: str, rule: Rule, found: Found, bonus: int) -> Move:
    command = rule.command.replace("{handle}", found.handle or "")
    return Move(name, rule.action, rule.weight + bonus, found.since, rule.message, found.values, command, *found[2:])


def who_says(ticket: Ticket, party: str | None) -> Any:
    """The name of a party, as a value of a move: a plain name, or the message id of its word."""
    customer = ticket.customer_name if ticket.role == "customer" else None
    say = named(party, ticket.role, customer, ticket.fields.get("provider"))
    return say.values.get("name") or {"say": say.message}


def _promises(ticket: Ticket, ours: bool) -> Iterator[tuple[Any, dict[str, Any], str]]:
    for one in standing.open_callbacks(ticket):
        if (one.side == own_side(ticket.role)) == ours:
            values = {"who": one.who or who_says(ticket, one.side), "what": one.text or {"say": one.kind}}
            yield one, values, ticket.handle(one.fact_id)


def our_promise_passed(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """We promised, and the time has passed."""
    for one, values, handle in _promises(ticket, ours=True):
        yield Found(one.due_at, values, None, one.due_at, handle)


def our_promise_soon(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """We promised, and the time is near."""
    for one, values, handle in _promises(ticket, ours=True):
        yield Found(shifted(one.due_at, minutes=-SOON_MINUTES), values, one.due_at, one.due_at, handle)


def their_promise_passed(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """They promised, and the time has passed."""
    for one, values, handle in _promises(ticket, ours=False):
        yield Found(one.due_at, values, None, one.due_at, handle)


def their_promise_runs(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """They promised, and have time left: call again after the time they gave, not before (text A)."""
    for one, values, handle in _promises(ticket, ours=False):
        yield Found(one.at, values, one.due_at, one.due_at, handle)


def deadline_passed(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The deadline that was set in an escalation has passed without an answer."""
    for one in ticket.escalations:
        if one.due_at and one.outcome is None and not standing.resolution(ticket):
            yield Found(one.due_at, {"who": one.to}, None, one.due_at, ticket.handle(one.fact_id))


def _theirs(ticket: Ticket) -> str | None:
    """The other party that holds the ball without a promise or deadline, None where there is none."""
    if standing.resolution(ticket) or standing.open_callbacks(ticket):
        return None
    if any(one.due_at and one.outcome is None for one in ticket.escalations):
        return None
    holder = standing.held_by(ticket)
    return None if holder == own_side(ticket.role) else holder


def no_time_given(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The ball is with the other side, and nobody said for how long."""
    holder = _theirs(ticket)
    if holder and not ticket.now("until"):
        contacts = [one.at for one in (*ticket.calls, *ticket.callbacks, *ticket.statements)]
        yield Found(max([standing.holds(ticket)[-1].since, *contacts]), {"who": who_says(ticket, holder)})


def their_time_passed(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The time until which we waited has passed."""
    holder, until = _theirs(ticket), ticket.now("until")
    if holder and until:
        yield Found(until, {"who": who_says(ticket, holder)}, None, until)


def their_time_runs(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """We wait until a time that was given."""
    holder, until = _theirs(ticket), ticket.now("until")
    if holder and until:
        yield Found(standing.holds(ticket)[-1].since, {"who": who_says(ticket, holder)}, until, until)


def unanswered(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """Nobody has answered the customer yet: the cheapest improvement there is (text D)."""
    from supportcli.shapes import first_response_at

    if ticket.role == "agent" and ticket.opened and not first_response_at(ticket) and not standing.resolution(ticket):
        yield Found(ticket.opened.at, {})


def _running(ticket: Ticket, *legs: str) -> Iterator[Any]:
    """The service clocks of these legs that run."""
    return (one for one in ticket.legs if one.leg in legs and one.due_at and one.ended_at is None)


def _soon(leg: Any) -> Found:
    """From a quarter of the target before it is due, an hour at most."""
    lead = max(min(leg.target_minutes // 4, 60), 1)
    return Found(max(shifted(leg.due_at, minutes=-lead), leg.started_at), {}, leg.due_at, leg.due_at)


def word_due_soon(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The plan wants a word to the customer soon: the first one, or the next."""
    yield from (_soon(leg) for leg in _running(ticket, "first_response", "next_update"))


def word_late(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The time in which the plan wants a word to the customer has passed."""
    yield from (Found(leg.due_at, {}, None, leg.due_at) for leg in _running(ticket, "first_response", "next_update"))


def resolution_due_soon(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The plan wants a resolution soon."""
    yield from (_soon(leg) for leg in _running(ticket, "resolution"))


def resolution_late(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The time in which the plan wants a resolution has passed."""
    yield from (Found(leg.due_at, {}, None, leg.due_at) for leg in _running(ticket, "resolution"))


def bug_not_told(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """It is our bug, and the customer has not been told so: the second message."""
    bugs = [change.at for change in ticket.history("class") if change.value == "bug"]
    told = any(one.purpose in ("bug", "fixed") for one in ticket.told)
    if ticket.role == "agent" and bugs and ticket.now("class") == "bug" and not told:
        yield Found(bugs[-1], {})


def fix_not_told(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The bug is fixed, and the customer was not told that it is gone."""
    done = standing.resolution(ticket)
    told = any(one.purpose == "fixed" for one in ticket.told)
    if ticket.role == "agent" and done and ticket.now("class") == "bug" and not told:
        yield Found(done.at, {})


def customer_came_back(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The ball is with the customer, and they rang or said something since."""
    if ticket.role != "agent" or standing.state(ticket) != "waiting_customer":
        return
    from supportcli.contacts import Contacts

    back = Contacts(ticket).after(ticket.history("ball")[-1].at)
    if back:
        yield Found(back, {})


def reproducible(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """A complete report is worked on before the vague ones, so that good reports visibly pay (text B)."""
    ours = standing.held_by(ticket) == "support" and not standing.resolution(ticket)
    if ticket.role == "agent" and complete and ours and not ticket.attempts:
        yield Found(ticket.answers[-1].at, {})


def vague(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The report cannot be reproduced yet: the leading questions are open."""
    if ticket.role != "agent" or complete or standing.resolution(ticket) or not ticket.opened:
        return
    if ticket.fields.get("type") in VAGUE_TYPES and ticket.now("class") not in KNOWN_CLASSES:
        yield Found(ticket.opened.at, {})


def about_money(text: str) -> bool:
    """True when the words are about money."""
    folded = text.casefold()
    return any(word in folded for word in MONEY)


def money(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """Money is never discussed by support: that goes to the account manager."""
    handed = any(one.level == "account-manager" for one in ticket.escalations)
    if ticket.role != "agent" or handed or "account" in (ticket.now("owner") or "").casefold():
        return
    words = [(one.at, one.text) for one in ticket.statements]
    if ticket.opened:
        words.append((ticket.opened.at, f"{ticket.fields.get('title')} {ticket.fields.get('description') or ''}"))
    since = [change.at for change in ticket.history("class") if change.value == "billing"]
    since += [at for at, text in words if about_money(text)]
    if since and not standing.resolution(ticket):
        yield Found(min(since), {})


def only_theirs_missing(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """All own steps are done and only theirs is missing."""
    if ticket.role != "customer" or ticket.escalations or standing.resolution(ticket):
        return
    from supportcli.readiness import ready

    last = max((event.header.at for event in ticket.events), default=None)
    moments = sorted(one.outcome_at or one.due_at for one in ticket.callbacks if one.side != "customer")
    since = next((at for at in [*moments, *([last] if last else [])] if ready(ticket, shifted(at, seconds=1))), None)
    if since:
        yield Found(since, {})


def result_missing(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """A step was tried, and what came of it is not in the log."""
    waiting = [one for one in ticket.attempts if not one.result and not one.text and one.kind in ("fix", "swap")]
    if waiting and not standing.resolution(ticket):
        one = waiting[-1]
        yield Found(one.at, {"step": one.step}, handle=ticket.handle(one.fact_id))


def unconfirmed(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """A fix was given a day ago, and nobody confirmed that it holds."""
    done = standing.resolution(ticket)
    if done and not done.confirmed_at:
        yield Found(shifted(done.at, days=1), {})


def stale(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """Nothing was recorded for a week."""
    if not standing.resolution(ticket) and ticket.events:
        yield Found(shifted(max(event.header.at for event in ticket.events), days=STALE_DAYS), {})


def our_turn(ticket: Ticket, complete: bool) -> Iterator[Found]:
    """The ball is with us, and nothing above applies: go on."""
    ours = standing.held_by(ticket) == own_side(ticket.role) and not standing.resolution(ticket)
    holds = standing.holds(ticket) if ours and ticket.touched else []
    if holds:
        yield Found(holds[-1].since, {})


RULES = {
    "callback_overdue": Rule(
        "ring", 90, N_("You promised: {what}. It is {late} late: do it now."), "kept {handle}", our_promise_passed
    ),
    "deadline_passed": Rule(
        "ring", 86, N_("The deadline given to {who} has passed, {late} ago: call now."), "call", deadline_passed
    ),
    "time_passed": Rule(
        "ring",
        85,
        N_("The time that {who} gave has passed ({what}, {late} late): call now."),
        "broken {handle}",
        their_promise_passed,
    ),
    "word_late": Rule(
        "tell",
        84,
        N_("The plan's time for a word to the customer has passed, {late} ago: tell them."),
        "told WORDS",
        word_late,
    ),
    "word_due_soon": Rule(
        "tell", 82, N_("The plan wants a word to the customer. Due {due}."), "told WORDS", word_due_soon
    ),
    "wait_over": Rule(
        "ring", 80, N_("The time that {who} gave has passed, {late} ago: call now."), "call", their_time_passed
    ),
    "only_theirs_missing": Rule(
        "escalate",
        78,
        N_("Your own steps are done, and only theirs is missing: escalate."),
        "escalate management WHY",
        only_theirs_missing,
    ),
    "first_response": Rule(
        "tell", 75, N_("Nobody has answered yet: tell the customer that you have it."), "told WORDS", unanswered
    ),
    "resolution_late": Rule(
        "work", 74, N_("The plan's time for a resolution has passed, {late} ago."), "show", resolution_late
    ),
    "resolution_due_soon": Rule("work", 73, N_("The plan wants a resolution. Due {due}."), "show", resolution_due_soon),
    "bug_not_told": Rule(
        "tell",
        72,
        N_("It is our bug, and the customer was not told: say that it is recorded."),
        "told bug",
        bug_not_told,
    ),
    "callback_soon": Rule("ring", 70, N_("You promised: {what}. Due {due}."), "kept {handle}", our_promise_soon),
    "money_topic": Rule(
        "hand_over",
        68,
        N_("This is about money: hand it over to the account manager, discuss nothing."),
        "assign account manager",
        money,
    ),
    "customer_came_back": Rule(
        "work", 66, N_("The customer came back while the ball was with them: take it."), "wait us", customer_came_back
    ),
    "report_complete": Rule("reproduce", 65, N_("The report is complete: reproduce it."), "checklist", reproducible),
    "fix_not_told": Rule(
        "tell", 60, N_("The bug is fixed, and the customer was not told."), "told fixed in VERSION", fix_not_told
    ),
    "no_time_given": Rule(
        "ask",
        55,
        N_("Ask {who} what they will do and how long it takes: no time was given."),
        "callback WHEN WHAT",
        no_time_given,
    ),
    "result_missing": Rule(
        "record", 40, N_("What came of it? {step} has no result yet."), "result failed", result_missing
    ),
    "report_vague": Rule("ask", 30, N_("The report is not complete: ask the leading questions."), "ask", vague),
    "unconfirmed": Rule("confirm", 25, N_("A fix was given: ask whether it holds, then close."), "close", unconfirmed),
    "stale": Rule("look", 20, N_("Nothing was recorded for a week: look at it, or close it."), "show", stale),
    "our_turn": Rule("work", 15, N_("The ball is with you: go on with it."), "show", our_turn),
    "wait": Rule("wait", 5, N_("Nothing to do until {due}: {who} promised {what}."), "show", their_promise_runs),
    "wait_until": Rule("wait", 5, N_("Nothing to do until {due}: the ball is with {who}."), "show", their_time_runs),
}
"""Every rule by its name (the `reason` in JSON), heaviest first."""
