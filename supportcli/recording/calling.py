"""Calls: begun with a ticket, a customer, a number or nobody yet. Their end is in hanging_up.py."""

from collections.abc import Sequence

from supportcli import current, parties, standing
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import SupportError
from supportcli.facts.call import CHANNELS, OUTCOMES, Began, Ended
from supportcli.languages import N_
from supportcli.looking import entitlement
from supportcli.moments import shifted
from supportcli.recording import done, people
from supportcli.recording.vocabulary import one_of
from supportcli.results import Block, Done, Length, Line, Say, Warning, When
from supportcli.storage import customer_rows, reading
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple
from supportcli.words.keys import is_key, phone


class Asked(NamedTuple):
    """What was typed for `call`."""

    words: Sequence[str]
    with_name: str | None
    line: int | None
    incoming: bool
    outgoing: bool
    via: str | None
    minutes: str | None
    wait: str | None
    outcome: str | None
    new: bool
    internal: bool


class Who(NamedTuple):
    """Whom the words of `call` name: a ticket, a customer, a number; the rest is text."""

    ticket: Ticket | None
    customer: str | None
    number: str | None
    text: str | None
    warnings: Sequence[Warning] = ()


def begin(book: Book, asked: Asked) -> Done:
    """Record a call. Live until `hangup`; finished at once with --minutes, an outcome, or an `--at` more than 4 h
    ago."""
    session = book.session
    outcome = one_of("--outcome", asked.outcome, OUTCOMES)
    channel = one_of("--via", asked.via, CHANNELS) or "phone"
    over = asked.minutes is not None or outcome is not None or session.at < shifted(book.now, hours=-current.LIVE_HOURS)
    who = whom(book, asked, over)
    ticket = who.ticket or book.new_ticket()
    role = ticket.role if who.ticket else session.role
    outgoing = asked.outgoing or (not asked.incoming and role == "customer")
    ours, party = parties.own_side(role), parties.other_side(role)
    header = book.record(
        ticket,
        Began(
            *((ours, party) if outgoing else (party, ours)),
            channel,
            asked.with_name,
            who.number,
            asked.line,
            who.customer,
        ),
    )
    if over:
        _end(book, ticket, header.fact_id, asked, outcome, who.text)
    elif who.text:
        from supportcli.facts.note import Added

        book.record(ticket, Added(who.text))
    if not who.ticket:
        session.ticket_from = None
        return _lone_answer(book, ticket, header, who, asked.internal, over)
    book.use(ticket)
    entry = ticket.facts[header.fact_id]
    entitled = entitlement.of(book.db, ticket.fields.get("customer"), header.at, ticket) if role == "agent" else None
    page = [] if over else [*entitlement.page(entitled, ticket, asked.internal), *standing_promises(ticket)]
    aside = Say("{length}", {"length": Length(entry.talk_minutes)}) if asked.minutes else None
    warnings = [*who.warnings, *entitlement.over(entitled, entry.talk_minutes + entry.hold_minutes if over else None)]
    extra = {"plan": entitlement.shape(entitled, asked.internal)}
    return done.of(book, ticket, header, aside=aside, warnings=warnings, page=page, extra=extra)


def _end(book: Book, ticket: Ticket, call: str, asked: Asked, outcome: str | None, text: str | None) -> None:
    from supportcli.words.minutes import read_minutes
    from supportcli.words.outcomes import split_outcome

    talk = read_minutes(asked.minutes) if asked.minutes else 0
    wait = read_minutes(asked.wait) if asked.wait else 0
    at = book.session.at
    ended = shifted(at, minutes=talk + wait) if book.session.options.get("at") else at
    if text and outcome is None:
        outcome, text = split_outcome(text.split())
    text = "\n".join(part for part in (text, book.session.message) if part) or None
    book.record(ticket, Ended(call, ended if ended != at and ended <= book.now else None, outcome, text, talk, wait))


def whom(book: Book, asked: Asked, over: bool) -> Who:
    """Read WHO: a ticket's key, a phone number, a customer's name, or nothing; a finished call may carry text
    instead."""
    session, words = book.session, list(asked.words)
    named = session.key or session.options.get("ticket")
    if words and not named and is_key(words[0]) and reading.subject_of(book.db, words[0]):
        return Who(book.ticket(words[0]), None, None, " ".join(words[1:]) or None)
    text = " ".join(words) or None
    if named:
        return Who(book.ticket(), None, None, text)
    if len(words) == 1 and is_key(words[0]) and not people.find(book.db, words[0]):
        current.find(book.db, words[0])  # no such ticket: said so, instead of a customer called 999
    if text and over and not people.find(book.db, text) and not phone(text):
        return Who(book.ticket(), None, None, text)
    if text:
        number = phone(text)
        known = people.find(book.db, text)
        if number and not known:
            return Who(None, None, number, None)
        customer, warnings = people.find_or_add(book, text)
        return Who(None, customer, number, None, warnings)
    if asked.new:
        return Who(None, None, None, None)
    return Who(_current(book, asked), None, None, None)


def _current(book: Book, asked: Asked) -> Ticket | None:
    """The current ticket, where a call without WHO means it: we ring, or we are the customer. An agent who is rung
    has none yet."""
    session = book.session
    try:
        ticket = book.ticket()
    except SupportError as error:
        if error.code == "no_current_ticket" and session.interactive and session.role == "agent" and not asked.outgoing:
            return None
        raise
    if session.ticket_from in ("option", "env") or asked.outgoing or ticket.role == "customer":
        return ticket
    session.ticket_from = None
    del book.states[ticket.subject]
    return None


def standing_promises(ticket: Ticket) -> list[Block]:
    """What is promised on the ticket that the call is about."""
    provider = ticket.fields.get("provider")
    return [
        Line(_promise(one, ticket.role, ticket.customer_name, provider), 2) for one in standing.open_callbacks(ticket)
    ]


def _promise(one: Any, role: str, customer: str | None, provider: str | None) -> Say:
    """Who promised what for when; `one` is a promise of a ticket, or its row."""
    who = one.who or parties.named(one.side, role, customer, provider)
    when = When(one.due_at, one.due_precision)
    return Say(N_("promised by {who}: {what}, {when}"), {"who": who, "what": one.text or one.kind, "when": when})


def _lone_answer(book: Book, ticket: Ticket, header: Any, who: Who, internal: bool, over: bool) -> Done:
    """The answer to a call about no ticket yet: who it is, and which tickets are open for them."""
    from supportcli import shapes

    call = ticket.facts[header.fact_id]
    customer = who.customer
    name = (
        reading.customer_name(book.db, customer) or (book.card(customer).fields.get("name") if customer else None)
        if customer
        else None
    )
    program = book.session.program
    values = {
        "who": name or who.number or Say(N_("somebody")),
        "open": f"{program} open TITLE",
        "use": f"{program} use KEY",
        "undo": f"{program} undo",
    }
    tickets = customer_rows.tickets_of_customer(book.db, customer) if customer else []
    promises = customer_rows.promises_of_customer(book.db, customer) if customer else []
    entitled = entitlement.of(book.db, customer, header.at)
    page = [*_known(book, customer, name, tickets, promises), *entitlement.page(entitled, None, internal)]
    say = Say(
        N_("call with {who}. New: {open}. One of these: {use}. Undo: {undo}")
        if tickets
        else N_("call with {who}. New: {open}. Undo: {undo}"),
        values,
    )
    data = {
        **shapes.call(ticket, "", call),
        "ticket": None,
        "tickets": [],
        "customer": name,
        "open_tickets": [row[0] for row in tickets],
        "open_promises": [f"{one.key}.{one.handle}" for one in promises],
        "plan": entitlement.shape(entitled, internal),
        "undo": book.command,
        "repeated": False,
        "warnings": [],
        "ticket_from": None,
    }
    warnings = [*who.warnings, *entitlement.over(entitled, call.talk_minutes + call.hold_minutes if over else None)]
    return Done(data, [say], [header.fact_id], warnings, page)


def _known(
    book: Book,
    customer: str | None,
    name: str | None,
    tickets: Sequence[tuple[str, str, str, str]],
    promises: Sequence[customer_rows.Promised],
) -> list[Block]:
    """What is open for the customer who rings, what is promised, and whether they rang before."""
    page: list[Block] = [
        Line(Say(N_("{key} {title}, since {when}"), {"key": key, "title": title, "when": When(at)}), 2)
        for key, title, _, at in tickets
    ]
    for one in promises:
        promise = _promise(one, one.role, name, one.provider)
        style = "bad" if one.due_at < book.now else ""
        page.append(Line(Say("{key} {promise}", {"key": one.key, "promise": promise}, style), 2))
    week = customer_rows.contacts_since(book.db, customer, shifted(book.now, days=-7)) if customer else 0
    if week:
        plural = N_("{n} contacts in the last 7 days")
        page.append(Line(Say(N_("{n} contact in the last 7 days"), {"n": week, "_plural": plural}), 2))
    return page
