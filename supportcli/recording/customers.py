"""Customers as records: added, edited, merged. Numbers are normalised, so that a call is recognised however it was
typed."""

from collections.abc import Sequence
from typing import Any

from supportcli import shapes
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.customer import Added, Edited, Merged
from supportcli.languages import N_
from supportcli.recording import people
from supportcli.results import Done, Say
from supportcli.storage import customer_rows
from supportcli.ticket import Header


def add(book: Book, name: str, phones: Sequence[str], emails: Sequence[str], **fields: Any) -> Done:
    """Record a customer. Raises NotAllowed (exit 4) when one is called that already."""
    if not name.strip():
        raise Refused(N_("What is the customer called?"), "supportcli customer add NAME", code="name_missing")
    if customer_rows.customers_called(book.db, name):
        raise NotAllowed(
            N_("There is a customer {name} already."),
            f"supportcli customer show {name!r}",
            f"supportcli customer edit {name!r}",
            code="customer_exists",
            typed=name,
            values={"name": name},
        )
    check_zone(fields.get("zone"))
    customer = book.new_card("customer")
    header = book.record(customer, Added(name, numbers(phones), tuple(emails), note=book.session.message, **fields))
    return answer(book, customer, header)


def edit(book: Book, who: str, phones: Sequence[str] | None, emails: Sequence[str] | None, **fields: Any) -> Done:
    """Record the given fields."""
    customer = book.card(people.must_find(book.db, who))
    check_zone(fields.get("zone"))
    given = {key: value for key, value in fields.items() if value is not None}
    if phones is not None:
        given["phones"] = list(numbers(phones))
    if emails is not None:
        given["emails"] = list(emails)
    if book.session.message:
        given["note"] = book.session.message
    return answer(book, customer, book.record(customer, Edited(given)))


def merge(book: Book, words: Sequence[str]) -> Done:
    """Record that the first customer is the second."""
    if len(words) != 2:
        raise Refused(
            N_("customer merge takes two names, each in quotes if it has blanks."),
            "supportcli customer merge OLD NEW",
            code="two_names",
        )
    gone, stays = (book.card(people.must_find(book.db, word)) for word in words)
    return answer(book, gone, book.record(gone, Merged(stays.subject)))


def numbers(phones: Sequence[str]) -> tuple[str, ...]:
    """Normalised phone numbers. Raises Refused for what is none."""
    from supportcli.words.keys import phone

    out = []
    for typed in phones:
        number = phone(typed)
        if number is None:
            raise Refused(
                N_("{typed} is no phone number."),
                'supportcli customer edit NAME --phone "+7 495 123-45-67"',
                code="not_a_phone",
                typed=typed,
                values={"typed": typed},
            )
        out.append(number)
    return tuple(dict.fromkeys(out))


def check_zone(zone: str | None) -> None:
    """Raise Refused for a time zone that nobody knows."""
    if zone:
        from supportcli.times.moments import zone_of

        zone_of(zone)


def shape(customer: Any) -> dict[str, Any]:
    """A customer in JSON: absent = null or []."""
    fields = customer.fields
    return {
        "id": customer.subject,
        "name": fields.get("name"),
        "phones": list(fields.get("phones") or ()),
        "emails": list(fields.get("emails") or ()),
        "contact": fields.get("contact"),
        "language": fields.get("language"),
        "zone": fields.get("zone"),
        "note": fields.get("note"),
        "merged_into": customer.merged_into,
        "added_at": shapes.moment(customer.added.at if customer.added else None),
    }


def answer(book: Book, customer: Any, header: Header) -> Done:
    """The answer to a write on a customer."""
    fact = customer.events[-1][1]
    say = Say(N_("{line}. Undo: {undo}"), {"line": fact.line(customer, header), "undo": f"{book.session.program} undo"})
    data = {**shape(customer), "undo": book.command, "repeated": False, "warnings": [], "ticket_from": None}
    return Done(data, [say], [customer.subject])
