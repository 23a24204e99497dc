"""The rows of everything that a command touched, cards first: the deadlines of tickets follow from plans.

Where a card that decides about deadlines has changed, the tickets below it are made anew, too.
"""

import sqlite3
from collections.abc import Callable, Collection, Mapping

from supportcli import standing
from supportcli.annotations import Any
from supportcli.storage import journal, reading, rows
from supportcli.ticket import Ticket

Settle = Callable[[Ticket], None]
STILL = ("note.", "attempt.", "question.", "file.", "link.", "work.")
"""What begins the kinds of facts that move no service clock: after them the clocks stand as their rows say, and a
write need not load what counts them."""


def write(
    db: sqlite3.Connection,
    own: Collection[str],
    states: Mapping[str, Any],
    filled: dict[str, set[str]],
    kinds: Collection[str],
) -> None:
    """Bring the rows of `states` (subject -> Ticket, card, or None) up to date. `filled`: the tables that may hold rows
    of a subject, where that is known; what was used is taken out. `kinds`: of all facts that were recorded."""
    there = [(state, journal.subject_number(db, subject)) for subject, state in states.items()]
    known = [(state, number) for state, number in there if state is not None and number is not None]
    below = [
        subject for state, number in known if not isinstance(state, Ticket) for subject in write_card(db, state, number)
    ]
    settle = _settler(db, kinds)  # after the cards: they may be the first plan that there is
    for state, number in known:
        tables = filled.pop(state.subject, None)
        if isinstance(state, Ticket):
            _write_ticket(db, own, settle, state, number, tables)
    if below:
        settle = _settler(db, ())
    for subject in dict.fromkeys(below):
        if subject not in states:
            ticket, _ = reading.ticket(db, subject)
            _write_ticket(db, own, settle, ticket, journal.subject_number(db, subject) or 0, None)


def _settler(db: sqlite3.Connection, kinds: Collection[str]) -> Settle:
    """What fills in the clocks of a ticket after facts of these kinds. Without plans nothing is loaded for it."""
    if db.execute("SELECT 1 FROM customer_plans LIMIT 1").fetchone() is None:
        return lambda ticket: None
    if kinds and all(kind.startswith(STILL) for kind in kinds):
        from supportcli.storage import deadlines

        return deadlines.fill_in(db)
    from supportcli.storage import plan_rows

    return plan_rows.Clocks(db).settle


def _write_ticket(
    db: sqlite3.Connection, own: Collection[str], settle: Settle, ticket: Ticket, number: int, there: set[str] | None
) -> None:
    settle(ticket)
    rows.save(db, number, rows.of_ticket(ticket, own, standing.complete(ticket)), there)


def write_card(db: sqlite3.Connection, card: Any, number: int) -> list[str]:
    """Write the rows of a card; give the tickets whose clocks it moved."""
    from supportcli.storage import card_rows

    if card.THING == "article":
        rows.save(db, number, card_rows.of(card))
        return []
    from supportcli.storage import plan_rows

    before = plan_rows.deciding(db, number, card.THING)
    rows.save(db, number, card_rows.of(card))
    changed, since = plan_rows.first_change(before, plan_rows.deciding(db, number, card.THING))
    return plan_rows.changed_tickets(db, card.THING, card.subject, since) if changed else []
