"""What the rows know of plans: the terms in force for a customer, and the clocks of a ticket that follow from them.

Deadlines are the one thing of a ticket that does not come from its own facts alone: calendar -> plan -> customer ->
ticket. A command that changes one of the former makes the clocks of the tickets below it anew (`changed_tickets`).
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from supportcli import quick_json
from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

if TYPE_CHECKING:  # most tickets have no plan: only those that have one load the service clock
    from supportcli.service.calendars import Calendar
    from supportcli.service.clocks import Policy

DEEPEST = 8
"""Mergers of customers that are followed."""


class Clocks:
    """The terms of customers, each read once; lives as long as a transaction."""

    def __init__(self, db: sqlite3.Connection):
        self.db = db
        self.policies: dict[str, Policy] = {}
        self.calendars: dict[str, Calendar | None] = {}
        self.any: bool | None = None

    def settle(self, ticket: Ticket) -> None:
        """Fill in `ticket.legs`: none without a plan, or where we are the customer."""
        ticket.legs = ()
        customer = ticket.fields.get("customer")
        if not customer or ticket.role != "agent" or not ticket.exists:
            return
        if self.any is None:
            self.any = self.db.execute("SELECT 1 FROM customer_plans LIMIT 1").fetchone() is not None
        policy = self.policy_of(customer) if self.any else ()
        if policy:
            from supportcli.service import clocks

            ticket.legs = tuple(clocks.legs(ticket, policy))

    def policy_of(self, customer_id: str) -> "Policy":
        """The terms for a customer's tickets, in time order; empty without a plan."""
        if customer_id not in self.policies:
            self.policies[customer_id] = tuple(self._in_force(customer_id))
        return self.policies[customer_id]

    def _in_force(self, customer_id: str) -> Iterator[Any]:
        stretches = stretches_of(self.db, customer_id)
        if not stretches:
            return
        from supportcli.service.clocks import InForce, Terms

        for plan_id, begin, end in stretches:
            row = self.db.execute("SELECT name, versions FROM plans WHERE id = ?", (plan_id,)).fetchone()
            versions = quick_json.loads(row[1] or "[]") if row else []
            for version, following in zip(versions, [*versions, None][1:], strict=True):
                since = max(filter(None, (begin, version["from_at"])), default=None)
                until = min(filter(None, (end, following["from_at"] if following else None)), default=None)
                if not since or not until or since < until:
                    calendar = self._calendar(version.get("calendar"))
                    yield InForce(since, until, Terms(plan_id, row[0], calendar, targets_of(version)))

    def _calendar(self, calendar_id: str | None) -> "Calendar | None":
        if calendar_id is None:
            return None
        if calendar_id not in self.calendars:
            self.calendars[calendar_id] = calendar(self.db, calendar_id)
        return self.calendars[calendar_id]


def calendar(db: sqlite3.Connection, calendar_id: str) -> "Calendar | None":
    """A calendar with all its versions; None where it is not known here."""
    row = db.execute("SELECT name, versions FROM calendars WHERE id = ?", (calendar_id,)).fetchone()
    if row is None:
        return None
    from supportcli.service.calendars import of_versions

    return of_versions(row[0], quick_json.loads(row[1] or "[]"))


def stretches_of(db: sqlite3.Connection, customer_id: str) -> list[tuple[str, str | None, str | None]]:
    """(plan, from, until) of a customer in time order, those of the one it was merged into where it has none."""
    for _ in range(DEEPEST):
        row = db.execute("SELECT subject, merged_into FROM customers WHERE id = ?", (customer_id,)).fetchone()
        if row is None:
            break
        found = list(
            db.execute(
                "SELECT plan_id, from_at, until_at FROM customer_plans "
                "WHERE subject = ? AND plan_id IS NOT NULL ORDER BY part",
                (row[0],),
            )
        )
        if found or not row[1]:
            return found
        customer_id = row[1]
    return []


def targets_of(version: Mapping[str, Any]) -> dict[tuple[str, str], int]:
    """`p1 first_response 30` -> {("p1", "first_response"): 30}."""
    out = {}
    for text in version.get("targets") or ():
        priority, leg, minutes = text.split()
        out[priority, leg] = int(minutes)
    return out


class Deciding(NamedTuple):
    """One piece of a card that decides about deadlines: what holds from one moment (None = always) until another
    (None = open)."""

    from_at: str | None
    until_at: str | None
    what: Any


def deciding(db: sqlite3.Connection, number: int, thing: str) -> list[Deciding]:
    """What of a card's rows decides about deadlines, in time order: compare before and after."""
    if thing in ("plan", "calendar"):
        row = db.execute(f"SELECT versions FROM {thing}s WHERE subject = ?", (number,)).fetchone()
        return [Deciding(one["from_at"], None, one) for one in quick_json.loads(row[0] or "[]")] if row else []
    if thing != "customer":
        return []
    row = db.execute("SELECT merged_into FROM customers WHERE subject = ?", (number,)).fetchone()
    merged = [Deciding(None, None, row[0])] if row and row[0] else []
    plans = db.execute(
        "SELECT from_at, until_at, plan_id FROM customer_plans WHERE subject = ? ORDER BY part", (number,)
    )
    return [*merged, *(Deciding(*plan) for plan in plans)]


def first_change(before: Sequence[Deciding], after: Sequence[Deciding]) -> tuple[bool, str | None]:
    """(whether they differ, since when; None = since always)."""
    for old, new in zip_longest(before, after):
        if old == new:
            continue
        if old and new and (old.from_at, old.what) == (new.from_at, new.what):  # only its end has moved
            return True, min(filter(None, (old.until_at, new.until_at)))
        begins = [one.from_at for one in (old, new) if one]
        return True, None if None in begins else min(filter(None, begins))
    return False, None


def changed_tickets(db: sqlite3.Connection, thing: str, card_id: str, since: str | None) -> list[str]:
    """The tickets whose clocks a change of this card may move: those below it that were not over by `since`."""
    plans = [card_id] if thing == "plan" else []
    if thing == "calendar":
        plans = [row[0] for row in db.execute("SELECT id FROM plans WHERE instr(versions, ?)", (card_id,))]
    customers = [card_id] if thing == "customer" else []
    for plan in plans:
        customers += [
            row[0]
            for row in db.execute(
                "SELECT DISTINCT c.id FROM customer_plans p JOIN customers c ON c.subject = p.subject "
                "WHERE p.plan_id = ?",
                (plan,),
            )
        ]
    rows = db.execute(
        "WITH RECURSIVE ours(id) AS (SELECT value FROM json_each(?) UNION "
        "SELECT c.id FROM customers c JOIN ours ON c.merged_into = ours.id) "
        "SELECT t.id FROM ours JOIN tickets t ON t.customer_id = ours.id WHERE t.role = 'agent' "
        "AND (? IS NULL OR t.resolved_at IS NULL OR t.resolved_at >= ?)",
        (quick_json.dumps(customers), since, since),
    )
    return [row[0] for row in rows]


def terms_at(db: sqlite3.Connection, customer_id: str, at: str) -> dict[str, Any] | None:
    """The plan of a customer at a moment, as its version in force has it, with its `name`; None without a plan."""
    held = [plan for plan, begin, end in stretches_of(db, customer_id) if (begin or "") <= at < (end or "~")]
    if not held:
        return None
    row = db.execute("SELECT name, versions FROM plans WHERE id = ?", (held[-1],)).fetchone()
    versions = [one for one in quick_json.loads(row[1] or "[]") if (one["from_at"] or "") <= at] if row else []
    return {**versions[-1], "name": row[0]} if versions else None
