"""Minutes: work on a ticket, goodwill beyond the plan, preventive work. Without a ticket, a request is opened and
closed for it."""

from supportcli.desk import Book
from supportcli.facts.call import CHANNELS
from supportcli.facts.resolution import Confirmed, Given
from supportcli.facts.ticket import Opened
from supportcli.facts.work import Done as WorkDone
from supportcli.languages import N_
from supportcli.recording import done, opening, people
from supportcli.recording.vocabulary import one_of
from supportcli.results import Done, Say
from supportcli.ticket import Ticket


def goodwill(
    book: Book, text: str, minutes: int, customer: str | None, channel: str | None, article: str | None
) -> Done:
    """Record help beyond the plan. With a customer it is a request of its own, opened and closed at once."""
    one_of("--channel", channel, CHANNELS)
    ticket = request(book, text, customer, channel) if customer else book.ticket()
    header = book.record(ticket, WorkDone(text, minutes, "goodwill", article))
    if customer:
        end(book, ticket)
    return done.of(book, ticket, header, consequence=count(book, ticket, minutes))


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


def count(book: Book, ticket: Ticket, minutes: int) -> Say | None:
    """How much goodwill this customer had today and this month, this one included."""
    from supportcli.storage import customer_rows

    subject = ticket.fields.get("customer")
    if not subject:
        return None
    day, month = customer_rows.goodwill_of(book.db, subject, book.session.at)
    return Say(N_("Goodwill: {n} today, {minutes} min this month."), {"n": day + 1, "minutes": month + minutes})
