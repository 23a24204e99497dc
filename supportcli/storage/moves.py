"""What to do now, and the figures of `status`: moves that count at a moment, balls, calls of a day.

An index of schema.py answers each. A new figure is a function here; a new rule of `next` needs nothing here.
"""

import sqlite3
from collections.abc import Iterator

from supportcli import quick_json
from supportcli.annotations import Any
from supportcli.storage.queries import Where
from supportcli.values import NamedTuple


class Moved(NamedTuple):
    """One move that counts now, as it is kept: message and values are not said yet."""

    subject: int
    ticket: str
    title: str
    rule: str
    action: str
    since: str
    due_at: str | None
    due_precision: str | None
    handle: str | None
    command: str
    message: str
    values: dict[str, Any]


MOVE = (
    "m.subject, t.key, t.title, m.rule, m.action, m.since, m.due_at, "
    "(SELECT c.due_precision FROM callbacks c WHERE c.subject = m.subject AND c.handle = m.handle), "
    "m.handle, m.command, m.message, m.message_values"
)
HOLDS = "m.since <= ? AND (m.until IS NULL OR m.until > ?)"


def _values(text: str | None) -> dict[str, Any]:
    if not text:
        return {}
    return dict(quick_json.loads(text))


def _moves(rows: Iterator[Any]) -> Iterator[Moved]:
    return (Moved._make((*row[:-1], _values(row[-1]))) for row in rows)


def moves_of(db: sqlite3.Connection, subject: str, now: str) -> list[Moved]:
    """All moves of one ticket that count now, heaviest first, waiting last."""
    rows = db.execute(
        f"SELECT {MOVE} FROM tickets t JOIN moves m ON m.subject = t.subject WHERE t.id = ? AND {HOLDS} "
        "ORDER BY m.rule = 'wait', m.weight DESC, m.since",
        (subject, now, now),
    )
    return list(_moves(rows))


def moves(db: sqlite3.Connection, now: str, limit: int, where: Where | None = None) -> list[Moved]:
    """The best move of each ticket, heaviest first, the longest standing first; waiting only where nothing else can
    be done.

    Without a condition the moves are read in the order of their index, until there are enough; with one, the tickets
    come first.
    """
    found: dict[int, Moved] = {}
    for waiting in ("<>", "="):
        for one in _by_rank(db, now, waiting) if where is None else _among(db, now, waiting, where):
            if len(found) >= limit:
                return list(found.values())
            found.setdefault(one.subject, one)
    return list(found.values())


def _by_rank(db: sqlite3.Connection, now: str, waiting: str) -> Iterator[Moved]:
    """The moves of all tickets, weight by weight: within one the index has the `since` in order, so that those of the
    future are never read."""
    weight = db.execute("SELECT max(weight) FROM moves").fetchone()[0]
    while weight is not None:
        yield from _moves(
            db.execute(
                f"SELECT {MOVE} FROM moves m CROSS JOIN tickets t ON t.subject = m.subject "
                f"WHERE m.weight = ? AND {HOLDS} AND t.visible = 1 AND m.rule {waiting} 'wait' ORDER BY m.since",
                (weight, now, now),
            )
        )
        weight = db.execute("SELECT max(weight) FROM moves WHERE weight < ?", (weight,)).fetchone()[0]


def _among(db: sqlite3.Connection, now: str, waiting: str, where: Where) -> Iterator[Moved]:
    """The moves of the tickets of a condition."""
    return _moves(
        db.execute(
            f"SELECT {MOVE} FROM tickets t CROSS JOIN moves m ON m.subject = t.subject "
            f"WHERE {HOLDS} AND {where.sql} AND m.rule {waiting} 'wait' ORDER BY m.weight DESC, m.since",
            (now, now, *where.values),
        )
    )


def bugs_not_told(db: sqlite3.Connection, now: str, limit: int) -> list[str]:
    """Keys of tickets whose customer was not told that it is our bug, oldest first."""
    return [
        row[0]
        for row in db.execute(
            "SELECT t.key FROM moves m CROSS JOIN tickets t ON t.subject = m.subject "
            "WHERE m.rule = 'bug_not_told' AND m.since <= ? AND t.visible = 1 ORDER BY m.since LIMIT ?",
            (now, limit),
        )
    ]


def balls(db: sqlite3.Connection) -> list[tuple[str, str | None, int]]:
    """(role, who holds the ball, how many) of the open tickets; kept in the file, see schema.BALLS."""
    return list(db.execute("SELECT role, nullif(held_by, ''), count FROM balls WHERE count > 0"))


def calls_between(db: sqlite3.Connection, agent: str, start: str, end: str) -> tuple[int, int]:
    """(calls, talk minutes) of an agent, begun in [start, end); a call of several tickets once."""
    row = db.execute(
        "SELECT count(*), coalesce(sum(talk), 0) FROM "
        "(SELECT max(talk_minutes) AS talk FROM calls WHERE at >= ? AND at < ? AND actor = ? GROUP BY id)",
        (start, end, agent),
    ).fetchone()
    return int(row[0]), int(row[1])
