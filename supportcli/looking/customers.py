"""Reading customers: one with contacts, open tickets and what is used of the plan, or all. Writes nothing."""

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.looking import entitlement
from supportcli.moments import shifted
from supportcli.pages.customers import COLUMNS, page
from supportcli.recording import people, plans
from supportcli.recording.customers import shape
from supportcli.results import Document, Listing, Say
from supportcli.storage import customer_rows, reading


def show(session: Any, name: str, internal: bool) -> Document:
    """One customer: contacts, open tickets, contacts in the last 30 days, what is used of the plan; with `internal`
    what the month costs and brings. Raises NotFound."""
    subject = people.must_find(session.db, name)
    customer = reading.card(session.db, subject)
    tickets = customer_rows.tickets_of_customer(session.db, subject, 20)
    entitled = entitlement.of(session.db, subject, session.now)
    data = {
        **shape(session.db, customer, session.now),
        "used": entitlement.shape(entitled, internal),
        "plans": plans.stretches(session.db, customer),
        "open_tickets": [
            {"key": key, "title": title, "state": state, "opened_at": shapes.moment(at)}
            for key, title, state, at in tickets
        ],
        "contact_count_30_days": customer_rows.contacts_since(session.db, subject, shifted(session.now, days=-30)),
    }
    title = Say("{name}", {"name": data["name"]})
    used = entitlement.page(entitled, None, internal)
    return Document(data, lambda: [*page(data), *used], title, ids=[subject])


def listing(session: Any, words: str) -> Listing:
    """Customers by name, merged ones left out."""
    rows = customer_rows.listed(session.db, words, session.now) if session.db is not None else []
    return Listing(
        rows,
        COLUMNS,
        [row["id"] for row in rows],
        "name",
        Say(N_("No customer is known yet: supportcli customer add NAME")),
    )
