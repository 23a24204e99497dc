"""Minutes: work on a ticket, goodwill beyond the plan, preventive work. Without a ticket, a request is opened and
closed for it."""

from supportcli import times
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.facts.call import CHANNELS
from supportcli.facts.resolution import Confirmed, Given
from supportcli.facts.ticket import Opened
from supportcli.facts.work import Done as WorkDone
from supportcli.languages import N_
from supportcli.looking import entitlement
from supportcli.looking.entitlement import Entitlement
from supportcli.recording import done, opening, people
from supportcli.recording.vocabulary import one_of
from supportcli.results import Block, Done, Line, Say, Warning
from supportcli.storage import article_rows, usage
from supportcli.ticket import Ticket


def goodwill(
    book: Book,
    text: str,
    minutes: int,
    customer: str | None,
    channel: str | None,
    article: str | None,
    internal: bool = False,
) -> Done:
    """Record help beyond the plan. With a customer it is a request of its own, opened and closed at once. Says whether
    the plan covers it, which favour of the day it is, and which article would teach it."""
    channel = one_of("--channel", channel, CHANNELS)
    ticket = request(book, text, customer, channel) if customer else book.ticket()
    header = book.record(ticket, WorkDone(text, minutes, "goodwill", article))
    if customer:
        end(book, ticket)
    entitled = entitlement.of(book.db, ticket.fields.get("customer"), header.at, ticket)
    if entitled:
        entitled = entitled._replace(
            goodwill_count=entitled.goodwill_count + 1,
            goodwill_minutes=entitled.goodwill_minutes + minutes,
            cost_minutes=entitled.cost_minutes + minutes,
        )
    taught = teaching(book, text, article)
    page: list[Block] = [Line(entitlement.scope_line(entitled), 2)] if entitled else []
    page += entitlement.page(entitled, None, internal)[-1:] if internal else []
    if taught:
        values = {"n": taught["number"], "question": taught["question"], "line": told_line(book, ticket, taught)}
        page.append(Line(Say(N_("Article {n} teaches it: {question}  {line}"), values), 2))
    warnings = []
    if article:
        from supportcli.recording import articles

        warnings += articles.unknown(book.db, article)
    if entitlement.costs_more(entitled):
        say = Say(N_("The month costs more than it brings."))
        warnings.append(Warning("month_costs_more", say))
    extra = {"plan": entitlement.shape(entitled, internal), "taught_by": str(taught["number"]) if taught else None}
    consequence = count(book, ticket, minutes, entitled)
    return done.of(book, ticket, header, consequence=consequence, warnings=warnings, page=page, extra=extra)


def teaching(book: Book, text: str, article: str | None) -> dict[str, Any] | None:
    """The article that was named, else the one that shares most words with what was asked for; None for none."""
    if article:
        return article_rows.numbered(book.db, article)
    return article_rows.likest(book.db, text)


def told_line(book: Book, ticket: Ticket, article: dict[str, Any]) -> str:
    """The line that gives the customer the article."""
    return f"{book.session.program} {book.key_of(ticket)} told --article {article['number']}"


def work(book: Book, text: str, minutes: int, customer: str | None, preventive: bool) -> Done:
    """Record minutes. Preventive work for a customer needs no ticket: it gets an entry that is closed at once."""
    alone = bool(customer) and not (book.session.key or book.session.options.get("ticket"))
    ticket = request(book, text, customer, None) if alone else book.ticket()
    header = book.record(ticket, WorkDone(text, minutes, "preventive" if preventive else "work"))
    if alone:
        end(book, ticket)
    return done.of(book, ticket, header)


def request(book: Book, text: str, customer: str | None, channel: str | None) -> Ticket:
    """A service request that exists only to carry the minutes."""
    subject, _ = people.find_or_add(book, customer) if customer else (None, [])
    ticket = book.new_ticket()
    book.record(ticket, Opened(text, "agent", subject, type="service_request", channel=channel))
    opening.number(book, ticket)
    book.session.ticket_from = "option"
    return ticket


def end(book: Book, ticket: Ticket) -> None:
    """Closed at once: it was done before it was written down."""
    given = book.record(ticket, Given())
    book.record(ticket, Confirmed((given.fact_id,)))


def count(book: Book, ticket: Ticket, minutes: int, entitled: Entitlement | None) -> Say | None:
    """How much goodwill this customer had today and this month, this one included, and what the plan includes."""
    subject = ticket.fields.get("customer")
    if not subject:
        return None
    if entitled is None:
        day = usage.goodwill_count(book.db, subject, *times.day_bounds(book.session.at))
        month = usage.spent(book.db, subject, *times.month_bounds(book.session.at)).goodwill_minutes
        return Say(N_("Goodwill: {n} today, {minutes} min this month."), {"n": day + 1, "minutes": month + minutes})
    values = {
        "n": entitled.goodwill_count,
        "minutes": entitled.goodwill_minutes,
        "included": entitled.terms.get("included_minutes"),
    }
    if values["included"] is None:
        return Say(N_("Goodwill: {n} today, {minutes} min this month."), values)
    return Say(N_("Goodwill: {n} today, {minutes} min this month, plan includes {included}."), values)
