"""Customers as records: added, edited, given a plan, merged, removed. Numbers are normalised, so that a call is
recognised however it was typed."""

from collections.abc import Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.customer import Added, Edited, Merged, Removed
from supportcli.languages import N_
from supportcli.recording import people, plans, terms
from supportcli.results import Done
from supportcli.storage import customer_rows
from supportcli.values import NamedTuple


class Plan(NamedTuple):
    """What was typed about the plan of a customer: which (`none` = none), from when, until when."""

    typed: str | None = None
    since: str | None = None
    until: str | None = None


def add(
    book: Book, name: str, phones: Sequence[str], emails: Sequence[str], plan: str | None = None, **fields: Any
) -> Done:
    """Record a customer. Raises NotAllowed (exit 4) when one is called that already."""
    if not name.strip():
        raise Refused(N_("What is the customer called?"), "supportcli customer add NAME", code="name_missing")
    if customer_rows.customers_called(book.db, name):
        raise NotAllowed(
            N_("There is a customer {name} already."),
            f"supportcli customer show {terms.quoted(name)}",
            f"supportcli customer edit {terms.quoted(name)}",
            code="customer_exists",
            typed=name,
            values={"name": name},
        )
    check_zone(fields.get("zone"))
    customer = book.new_card("customer")
    book.record(customer, Added(name, numbers(phones), tuple(emails), note=book.session.message, **fields))
    if plan is not None:
        plans.give(book, customer, plan, None, None, new=True)
    return answer(book, customer)


def edit(
    book: Book, who: str, phones: Sequence[str] | None, emails: Sequence[str] | None, plan: Plan, **fields: Any
) -> Done:
    """Record the given fields, and the given plan."""
    customer = book.card(people.must_find(book.db, who))
    check_zone(fields.get("zone"))
    given = {key: value for key, value in fields.items() if value is not None}
    if phones is not None:
        given["phones"] = list(numbers(phones))
    if emails is not None:
        given["emails"] = list(emails)
    if book.session.message:
        given["note"] = book.session.message
    if plan.typed is None and (plan.since or plan.until):
        raise Refused(
            N_("Which plan from or until then?"),
            f"supportcli customer edit {terms.quoted(who)} --plan PLAN",
            code="plan_missing",
        )
    if given or plan.typed is None:
        book.record(customer, Edited(given))
    if plan.typed is not None:
        plans.give(book, customer, plan.typed, plan.since, plan.until)
    return answer(book, customer)


def remove(book: Book, who: str) -> Done:
    """Record that the customer is no longer listed. Raises NotAllowed (exit 4) while tickets are its own."""
    customer = book.card(people.must_find(book.db, who))
    keys = customer_rows.ticket_keys(book.db, customer.subject)
    if keys:
        raise NotAllowed(
            N_("{name} has tickets: {keys}. If it is another customer, say so:"),
            f"supportcli customer merge {terms.quoted(who)} OTHER",
            code="has_tickets",
            typed=who,
            values={"name": who, "keys": ", ".join(keys)},
        )
    book.record(customer, Removed())
    return answer(book, customer)


def merge(book: Book, words: Sequence[str]) -> Done:
    """Record that the first customer is the second."""
    if len(words) != 2:
        raise Refused(
            N_("customer merge takes two names, each in quotes if it has blanks."),
            "supportcli customer merge OLD NEW",
            code="two_names",
        )
    gone, stays = (book.card(people.must_find(book.db, word)) for word in words)
    book.record(gone, Merged(stays.subject))
    return answer(book, gone)


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


def shape(db: Any, customer: Any, now: str) -> dict[str, Any]:
    """A customer in JSON: absent = null or []. `plan` is the one in force now."""
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
        "plan": plans.now_of(plans.stretches(db, customer), now),
        "merged_into": customer.merged_into,
        "added_at": shapes.moment(customer.added.at if customer.added else None),
    }


def answer(book: Book, customer: Any) -> Done:
    """The answer to a write on a customer."""
    more = {"undo": book.command, "repeated": False, "warnings": [], "ticket_from": None}
    return Done({**shape(book.db, customer, book.now), **more}, terms.says(book, customer), [customer.subject])
