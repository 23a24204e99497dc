"""Opening a ticket: values checked against the vocabulary, customer found or added, number given, the live call
joined."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.call import CHANNELS
from supportcli.facts.ticket import TYPES, Numbered, Opened
from supportcli.languages import N_
from supportcli.recording import done, vocabulary
from supportcli.recording.vocabulary import one_of
from supportcli.results import Block, Done, Line, Say, Warning, When
from supportcli.storage import customer_rows, reading
from supportcli.ticket import Header, Ticket


def person(session: Any, who: str | None) -> str | None:
    """A name for an owner: `me` is the agent, `nobody` is nobody."""
    if who is None or who.casefold() in ("nobody", "none", ""):
        return None
    return str(session.agent) if who.casefold() == "me" else who


def domain_of(session: Any, value: str | None) -> tuple[str | None, list[Warning]]:
    """(the domain, a warning where there is no playbook for it: it is kept, and diagnosed as general)."""
    if not value:
        return None, []
    from supportcli import settings
    from supportcli.diagnosis.playbook import known_domains

    known = known_domains(settings.playbooks_folder(session.env))
    domain = value.casefold().replace("_", "-").replace(" ", "-")
    if domain in known:
        return domain, []
    message = N_("There is no playbook for {domain}, so it is diagnosed as general. There are: {known}.")
    return domain, [Warning("unknown_domain", Say(message, {"domain": domain, "known": ", ".join(known)}))]


def checked(
    session: Any,
    title: str,
    provider: str | None,
    role: str | None,
    kind: str | None,
    priority: str | None,
    channel: str | None,
) -> dict[str, Any]:
    """What was typed for `open_ticket`, as the vocabulary spells it, before any file is opened. Raises Refused."""
    if not title.strip():
        raise Refused(
            N_("What is the problem? A ticket needs a title."),
            "supportcli open modem does not connect",
            code="title_missing",
        )
    return {
        "title": title,
        "provider": provider,
        "role": one_of("--role", role or ("customer" if provider else session.role), ("agent", "customer")),
        "kind": one_of("--type", kind, TYPES) or "incident",
        "priority": vocabulary.priority(priority) or "p3",
        "channel": one_of("--channel", channel, CHANNELS),
    }


def open_ticket(
    book: Book,
    title: str,
    *,
    asked: bool = False,
    customer: str | None = None,
    role: str | None = None,
    provider: str | None = None,
    ref: str | None = None,
    kind: str = "incident",
    domain: str | None = None,
    priority: str = "p3",
    channel: str | None = None,
    owner: str | None = None,
    tags: Sequence[str] = (),
) -> Done:
    """Record a new ticket and choose it; `checked` gave title, role, kind, priority and channel.

    Raises NotAllowed (the title is a ticket's key).
    """
    session = book.session
    if not asked and reading.subject_of(book.db, title):
        raise NotAllowed(
            N_("{key} is a ticket."),
            f"supportcli {title} show",
            f"supportcli use {title}",
            f"supportcli open --title {title}",
            code="title_is_a_key",
            typed=title,
            values={"key": title},
        )
    domain, unknown = domain_of(session, domain)
    live = live_call(book)
    subject: str | None = None
    warnings: list[Warning] = []
    if customer:
        from supportcli.recording import people

        subject, warnings = people.find_or_add(book, customer)
    elif live:
        subject = book.load(live["subject"]).fields.get("customer")
    ticket = book.new_ticket()
    header = book.record(
        ticket,
        Opened(
            title,
            role or "agent",
            subject,
            provider,
            ref,
            kind,
            domain,
            priority,
            channel or ("phone" if live else None),
            session.message,
            person(session, owner),
            tuple(tags),
        ),
    )
    number(book, ticket)
    if live:
        join(book, ticket, live)
    book.use(ticket)
    session.ticket_from = session.ticket_from or "option"
    page = [*repeat_contact(book, ticket, subject), *entitled_to(book, ticket, subject)] if subject else ()
    return done.of(book, ticket, header, warnings=[*warnings, *unknown], page=page)


def number(book: Book, ticket: Ticket) -> Header:
    """Give the ticket the next number of this database."""
    pending = [
        n
        for state in book.states.values()
        if isinstance(state, Ticket)
        for origin, n in state.numbers
        if origin in book.own
    ]
    return book.record(ticket, Numbered(max([reading.next_number(book.db), *(n + 1 for n in pending)])))


def live_call(book: Book) -> dict[str, Any] | None:
    """This agent's live call, as far as it counts: at a terminal, begun within 4 h."""
    if not book.session.interactive:
        return None
    from supportcli.current import LIVE_HOURS
    from supportcli.moments import shifted

    calls = reading.live_calls(book.db, book.session.agent)
    return calls[0] if calls and calls[0]["at"] >= shifted(book.now, hours=-LIVE_HOURS) else None


def join(book: Book, ticket: Ticket, live: dict[str, Any]) -> None:
    """The live call is about this ticket too; its minutes count on the first ticket only."""
    from supportcli.facts.call import Joined

    if live["id"] in ticket.facts:
        return
    first = live["thing"] != "ticket"
    call = book.load(live["subject"]).facts[live["id"]]
    book.record(
        ticket,
        Joined(
            live["id"],
            live["at"],
            call.caller,
            call.called,
            call.channel,
            call.with_name,
            call.number,
            call.line,
            first,
        ),
    )


def entitled_to(book: Book, ticket: Ticket, subject: str) -> list[Block]:
    """What the plan says about the new ticket: whether its topic is covered, what is used, when an answer is due."""
    from supportcli.looking import entitlement

    if ticket.role != "agent" or not book.session.at_screen:
        return []
    return entitlement.page(entitlement.of(book.db, subject, ticket.opened.at, ticket), ticket)  # type: ignore[union-attr]


def repeat_contact(book: Book, ticket: Ticket, subject: str) -> list[Block]:
    """What else is open for this customer: said at once, because a repeat contact is the first thing to know."""
    others = [row for row in customer_rows.tickets_of_customer(book.db, subject) if row[0] != book.key_of(ticket)]
    if not others:
        return []
    name = ticket.customer_name or "?"
    return [
        Line(
            Say(
                N_("{name} has {n} other open ticket:"),
                {"name": name, "n": len(others), "_plural": N_("{name} has {n} other open tickets:")},
            )
        ),
        *(
            Line(Say(N_("{key} {title}, since {when}"), {"key": key, "title": title, "when": When(at)}), 2)
            for key, title, _, at in others
        ),
    ]
