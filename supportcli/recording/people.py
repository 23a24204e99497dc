"""Finding the customer that somebody means: by name or phone number, and making a new one where nobody is called
that."""

from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, NotFound
from supportcli.facts.customer import Added
from supportcli.languages import N_
from supportcli.results import Say, Warning
from supportcli.storage import customer_rows
from supportcli.words.options import line


def find(db: Any, name: str) -> str | None:
    """The subject of the customer called `name` (or with that phone number), None for nobody. The name of one that was
    merged into another means that other, unless somebody else is called so.

    Raises NotAllowed (exit 4) when several are.
    """
    from supportcli.words.keys import phone

    found = customer_rows.customers_called(db, name)
    number = phone(name)
    if not found and number:
        found = customer_rows.customers_with_phone(db, number)
    found = found or customer_rows.customers_merged(db, name, number)
    if len(found) > 1:
        lines = [f"supportcli customer show {subject[:8]}   ({called})" for subject, called in found]
        raise NotAllowed(
            N_("{n} customers are called {name}. Merge them, or name one by its id:"),
            *lines,
            code="several_customers",
            typed=name,
            values={"n": len(found), "name": name},
        )
    return found[0][0] if found else None


def must_find(db: Any, name: str) -> str:
    """The subject of an existing customer. Raises NotFound with names that are close."""
    subject = find(db, name) if db is not None else None
    if subject is None and db is not None and len(name) >= 6:
        found = customer_rows.customers_with_id(db, name)
        subject = found[0] if len(found) == 1 else None
    if subject is None:
        near = customer_rows.customers_like(db, name, 3) if db is not None else []
        lines = [line("customer show", [one]) for one in near] or ["supportcli customer list"]
        raise NotFound(
            N_("No customer is called {name}."), *lines, code="customer_not_found", typed=name, values={"name": name}
        )
    return subject


def find_or_add(book: Book, name: str) -> tuple[str, list[Warning]]:
    """The subject of the customer called `name`, added in this command where it is new; a warning names those it
    might have been."""
    from supportcli.words.keys import phone

    subject = find(book.db, name)
    if subject:
        return subject, []
    number = phone(name)
    near = [] if number else customer_rows.customers_like(book.db, name, 3)
    customer = book.new_card("customer")
    book.record(customer, Added(name, phones=(number,) if number else ()))
    if near:
        say = Say(
            N_("{name} is a new customer. If {near} was meant: {undo}"),
            {"name": name, "near": ", ".join(near), "undo": f"{book.session.program} undo"},
        )
        return customer.subject, [Warning("new_customer", say)]
    return customer.subject, []
