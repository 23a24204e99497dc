"""What a calendar shows: promises with how often they were changed, and the service deadlines that run. Reads through
leaving.chosen."""

import sqlite3
from collections.abc import Iterator

from supportcli.storage.lists import Names
from supportcli.values import NamedTuple

_ABOUT = (
    "FROM journal j JOIN origins o ON o.id = j.origin WHERE j.subject = x.subject AND j.kind IN "
    "('callback.moved', 'callback.kept', 'callback.broken', 'callback.cancelled') "
    "AND json_extract(CASE WHEN json_valid(j.body) THEN j.body END, '$.of') = x.id"
)
_UNDONE = (
    "FROM journal w WHERE w.subject = x.subject AND w.kind IN ('command.withdrawn', 'command.restored') AND "
    "json_extract(CASE WHEN json_valid(w.body) THEN w.body END, '$.command') IN "
    f"(SELECT o.origin || ':' || j.command {_ABOUT})"
)
"""Facts about one promise, and the undoing of them: SEQUENCE may only grow, so taking back a move counts, too."""


class Appointment(NamedTuple):
    """A promise or a deadline. `leg` is None for a promise; `changes` is how often it was changed, `changed_at` when
    last."""

    ticket: str
    ticket_id: str
    title: str | None
    customer: str | None
    id: str
    leg: str | None
    side: str | None
    who: str | None
    kind: str | None
    text: str | None
    due_at: str
    due_precision: str
    outcome: str | None
    changes: int
    changed_at: str
    part: int


def promises(db: sqlite3.Connection) -> Iterator[Appointment]:
    """The promises of the chosen tickets, also those that were kept, broken or cancelled."""
    names = Names(db)
    rows = db.execute(
        "SELECT t.key, t.id, t.title, t.customer_id, x.id, NULL, x.side, x.who, x.kind, x.text, x.due_at, "
        f"x.due_precision, x.outcome, (SELECT count(*) {_ABOUT}) + (SELECT count(*) {_UNDONE}), "
        f"max(x.noted_at, coalesce((SELECT max(j.noted) {_ABOUT}), ''), "
        f"coalesce((SELECT max(w.noted) {_UNDONE}), '')), 0 "
        "FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject "
        "CROSS JOIN callbacks x ON x.subject = l.subject ORDER BY l.place, x.due_at, length(x.id), x.id"
    )
    return (Appointment._make((*row[:3], names.of(row[3]), *row[4:])) for row in rows)


def deadlines(db: sqlite3.Connection) -> Iterator[Appointment]:
    """The service deadlines of the chosen tickets that run now. `id` is the ticket and when the leg began, `part` its
    number where two legs began at once."""
    names = Names(db)
    rows = db.execute(
        "SELECT t.key, t.id, t.title, t.customer_id, t.id || '-' || x.leg || '-' || x.started_at, x.leg, 'support', "
        "NULL, NULL, NULL, x.due_at, 'minute', NULL, 0, t.updated_at, (SELECT count(*) FROM sla_legs y WHERE "
        "y.subject = x.subject AND y.leg = x.leg AND y.started_at = x.started_at AND y.part < x.part) "
        "FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject "
        "CROSS JOIN sla_legs x ON x.subject = l.subject "
        "WHERE x.ended_at IS NULL AND x.due_at IS NOT NULL ORDER BY l.place, x.part"
    )
    return (Appointment._make((*row[:3], names.of(row[3]), *row[4:])) for row in rows)
