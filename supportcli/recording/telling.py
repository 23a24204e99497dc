"""What we tell the other side: which duty a message meets is derived from where the ticket stands, and said back."""

from collections.abc import Sequence

from supportcli import standing
from supportcli.desk import Book
from supportcli.facts.message import Told
from supportcli.languages import N_, catalogue
from supportcli.moments import minutes, seconds
from supportcli.parties import own_side
from supportcli.recording import done, saying
from supportcli.results import Done, Length, Say
from supportcli.shapes import first_response_at
from supportcli.storage import article_rows
from supportcli.ticket import Ticket

BUG = N_("It is our bug, it is recorded, and you will hear from us.")
"""The stock sentence of the second message (text D)."""
ARTICLE = N_("Article {article} answers this.")


def tell(book: Book, ticket: Ticket, words: Sequence[str], article: str | None, via: str | None) -> Done:
    """Record what we told them: `told bug` alone is the stock sentence in the customer's language."""
    session = book.session
    stock = list(words) == ["bug"]
    if stock or (article and not words and not session.message):
        language = session.setting("customer_language") or session.language
        text = catalogue(language).gettext(BUG if stock else ARTICLE).replace("{article}", str(article))
        known = article_rows.numbered(book.db, article) if article else None
        if known:
            text = "\n".join(part for part in (known["question"], known["answer"]) if part)
    else:
        text = saying.required_text(session, words)
    first = ticket.role == "agent" and first_response_at(ticket) is None
    purpose = purpose_of(ticket, stock, first)
    header = book.record(ticket, Told(text, own_side(ticket.role), purpose, first, article, via))
    warnings = []
    if article:
        from supportcli.recording import articles

        warnings = articles.unknown(book.db, article)
    return done.of(book, ticket, header, consequence=consequence(ticket, purpose, first, header.at), warnings=warnings)


def purpose_of(ticket: Ticket, stock: bool, first: bool) -> str:
    """Which duty the message meets: bug (the second message), fixed, received (the first word), else progress."""
    told = {one.purpose for one in ticket.told}
    bug = ticket.now("class") == "bug"
    if own_side(ticket.role) != "support":
        return "progress"
    if standing.resolution(ticket):
        return "fixed"
    if stock or (bug and "bug" not in told):
        return "bug"
    return "received" if first else "progress"


def consequence(ticket: Ticket, purpose: str, first: bool, at: str) -> Say | None:
    """What the message changed, as a sentence for the echo."""
    if first:
        since = ticket.fields.get("reported_at") or (ticket.opened.at if ticket.opened else at)
        waited = round(seconds(since, at))
        if waited < 120:
            return Say(N_("First response after {seconds} s."), {"seconds": waited})
        return Say(N_("First response after {length}."), {"length": Length(minutes(since, at))})
    if purpose == "bug":
        return Say(N_("The customer now knows that it is a bug."))
    return Say(N_("The customer now knows that it is fixed.")) if purpose == "fixed" else None
