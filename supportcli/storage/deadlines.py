"""The clocks of tickets as the rows have them: what is at risk, and the clocks of one ticket. An index of schema.py
answers the first; the clocks themselves are counted in service/."""

import sqlite3
from collections.abc import Callable

from supportcli.annotations import Any
from supportcli.moments import minutes, moment, shifted
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

RISK_MINUTES = 60
"""A clock is at risk when less than this is left of it."""


class Clock(NamedTuple):
    """One clock of a ticket: the columns of its row, in order."""

    leg: str
    priority: str
    plan_id: str
    started_at: str
    target_minutes: int
    due_at: str | None
    breached_at: str | None
    ended_at: str | None
    result: str | None
    elapsed_seconds: int
    paused_seconds: int
    left_seconds: int | None


def at_risk(db: sqlite3.Connection, now: str, limit: int) -> list[dict[str, Any]]:
    """Running clocks with less than RISK_MINUTES left, soonest first, then those that ran out, the latest first:
    what can still be saved stands above what cannot. `left_minutes` is negative once it ran out."""
    out: list[dict[str, Any]] = []
    for since, until, order in ((now, shifted(now, minutes=RISK_MINUTES), "l.due_at"), ("", now, "l.due_at DESC")):
        rows = db.execute(
            "SELECT t.key, l.leg, l.due_at FROM sla_legs l CROSS JOIN tickets t ON t.subject = l.subject "
            f"WHERE l.ended_at IS NULL AND l.due_at >= ? AND l.due_at < ? AND t.visible = 1 ORDER BY {order} LIMIT ?",
            (since, until, limit - len(out)),
        )
        out += [
            {"ticket": key, "leg": leg, "due_at": moment(due), "left_minutes": minutes(now, due)}
            for key, leg, due in rows
        ]
    return out


def clocks_of(db: sqlite3.Connection, subject: str) -> list[Clock]:
    """The clocks of a ticket, in the order in which they began."""
    rows = db.execute(
        f"SELECT {', '.join(f'l.{name}' for name in Clock._fields)} FROM tickets t "
        "JOIN sla_legs l ON l.subject = t.subject WHERE t.id = ? ORDER BY l.part",
        (subject,),
    )
    return [Clock._make(row) for row in rows]


def fill_in(db: sqlite3.Connection) -> Callable[[Ticket], None]:
    """What gives a ticket the clocks that its rows have."""

    def settle(ticket: Ticket) -> None:
        if ticket.fields.get("customer"):
            ticket.legs = tuple(clocks_of(db, ticket.subject))

    return settle
