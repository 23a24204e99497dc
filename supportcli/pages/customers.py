"""The page of one customer, and the list of all. Values and blocks only."""

from typing import Any

from supportcli import shapes
from supportcli.languages import N_
from supportcli.recording import people
from supportcli.recording.customers import shape
from supportcli.results import Block, Column, Columns, Document, Fields, Heading, Listing, Say, When
from supportcli.storage import customer_rows, reading


def show(session: Any, name: str) -> Document:
    """One customer: contacts, open tickets, contacts in the last 30 days. Raises NotFound."""
    from supportcli.moments import shifted

    subject = people.must_find(session.db, name)
    customer = reading.card(session.db, subject)
    tickets = customer_rows.tickets_of_customer(session.db, subject, 20)
    data = {
        **shape(customer),
        "open_tickets": [
            {"key": key, "title": title, "state": state, "opened_at": shapes.moment(at)}
            for key, title, state, at in tickets
        ],
        "contact_count_30_days": customer_rows.contacts_since(session.db, subject, shifted(session.now, days=-30)),
    }
    title = Say("{name}", {"name": data["name"]})
    return Document(data, lambda: page(data), title, ids=[subject])


def page(data: dict[str, Any]) -> list[Block]:
    """What to know when this customer rings."""
    pairs: list[tuple[Say, Any]] = [
        (Say(N_("phones")), ", ".join(data["phones"]) or None),
        (Say(N_("e-mail")), ", ".join(data["emails"]) or None),
        (Say(N_("contact")), data["contact"]),
        (Say(N_("language")), data["language"]),
        (Say(N_("time zone")), data["zone"]),
        (Say(N_("note")), data["note"]),
        (Say(N_("contacts in 30 days")), data["contact_count_30_days"]),
    ]
    blocks: list[Block] = [
        Heading(Say("{name}", {"name": data["name"]})),
        Fields([pair for pair in pairs if pair[1] not in (None, "")]),
    ]
    if data["open_tickets"]:
        blocks.append(Heading(Say(N_("Open tickets"))))
        rows = [[one["key"], one["title"], one["state"], When(one["opened_at"])] for one in data["open_tickets"]]
        blocks.append(Columns([N_("key"), N_("title"), N_("state"), N_("opened")], rows, 1))
    return blocks


def listing(session: Any, words: str) -> Listing:
    """Customers by name, merged ones left out."""
    columns = [
        Column("name", N_("name")),
        Column("phones", N_("phones"), "tags"),
        Column("open_count", N_("open"), "number"),
        Column("id", N_("id")),
    ]
    rows = customer_rows.listed(session.db, words) if session.db is not None else []
    return Listing(
        rows,
        columns,
        [row["id"] for row in rows],
        "name",
        Say(N_("No customer is known yet: supportcli customer add NAME")),
    )
