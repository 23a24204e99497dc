"""The rows of cards: one function per thing, with its tables in OF. A new thing is a function and its row there, and
its table in storage/schema.py."""

from collections.abc import Callable

from supportcli.annotations import Any
from supportcli.storage.rows import columns, kept_value

Rows = dict[str, list[tuple[Any, ...]]]


def of(card: Any) -> Rows:
    """The rows of a card by table, without their subject; none while nothing says that it was added."""
    tables, rows_of = OF.get(card.THING, ((), lambda _: {}))  # a thing of a later version has no rows
    return rows_of(card) if card.added is not None else {table: [] for table in tables}


def _row(table: str, card: Any, **more: Any) -> tuple[Any, ...]:
    """One row: the fields of the card, and what every card has."""
    fields = {**card.fields, "id": card.subject, "removed": card.removed, "merged_into": card.merged_into, **more}
    fields["added_at"] = card.added.at if card.added else None
    return tuple(kept_value(fields.get(name)) for name in columns(table))


def _folded(card: Any) -> str:
    return str(card.fields.get("name")).casefold()


def article(card: Any) -> Rows:
    """A removed one keeps its row: its number stays taken."""
    return {"articles": [_row("articles", card)]}


def customer(card: Any) -> Rows:
    """The customer, its numbers, its plans."""
    return {
        "customers": [_row("customers", card, folded=_folded(card))],
        "phones": [(number,) for number in sorted(set(card.fields["phones"] or ()))],
        "customer_plans": [(part, *stretch) for part, stretch in enumerate(card.plans)],
    }


def calendar(card: Any) -> Rows:
    """The newest terms, readable, and all versions for clocks; a removed one keeps its row: clocks still run by it."""
    return {"calendars": [_row("calendars", card, folded=_folded(card), versions=card.versions)]}


def plan(card: Any) -> Rows:
    """The newest terms, readable, and all versions; a removed one keeps its row: what it promised still counts."""
    calendar_id = card.fields.get("calendar")
    return {"plans": [_row("plans", card, folded=_folded(card), calendar_id=calendar_id, versions=card.versions)]}


OF: dict[str, tuple[tuple[str, ...], Callable[[Any], Rows]]] = {
    "article": (("articles",), article),
    "customer": (("customers", "phones", "customer_plans"), customer),
    "calendar": (("calendars",), calendar),
    "plan": (("plans",), plan),
}
"""What its kinds begin with -> the tables that hold its rows, and what makes them."""
