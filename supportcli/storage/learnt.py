"""What the rows say about confirmed causes: closed tickets of a domain with what was tried on them, and where counting
begins.

Nothing is stored for learning but the moment of a reset: the counts are read from the tickets each time, so undo,
reopen and import need no care. A new thing to count is a column read here.
"""

import sqlite3

from supportcli import quick_json

NEWEST = 2_000
"""Closed tickets of a domain that are counted, the newest: enough for any prior, and a bound for `diagnose`."""
GENERAL = "general"
"""What a ticket without a domain is counted for."""


def since(db: sqlite3.Connection, domain: str) -> str | None:
    """The moment after which tickets of a domain count; None for all."""
    if not _has_marks(db):
        return None
    row = db.execute("SELECT since FROM here_learning WHERE domain = ?", (domain,)).fetchone()
    return str(row[0]) if row else None


def _has_marks(db: sqlite3.Connection) -> bool:
    """A file of an older format that nobody has written to since has no such table."""
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'here_learning'").fetchone() is not None


def closed(
    db: sqlite3.Connection, domain: str, after: str | None = None
) -> list[tuple[str, frozenset[tuple[str, str]]]]:
    """(cause, {(standard step, result)}) of the newest tickets of a domain that were closed with a cause, after the
    moment `after` if there is one."""
    if not _has_marks(db):
        return []
    where = "(domain = ? OR domain IS NULL)" if domain == GENERAL else "domain = ?"
    rows = db.execute(
        f"SELECT subject, cause FROM tickets WHERE {where} AND cause IS NOT NULL AND closed_at IS NOT NULL "
        "AND closed_at > ? AND visible = 1 ORDER BY closed_at DESC LIMIT ?",
        (domain, after or "", NEWEST),
    ).fetchall()
    return [(str(layer), _tried(db, subject)) for subject, layer in rows]


def _tried(db: sqlite3.Connection, subject: int) -> frozenset[tuple[str, str]]:
    """(standard step, result) of a ticket's attempts, all steps of one sentence alike."""
    found: set[tuple[str, str]] = set()
    for step, also, result in db.execute(
        "SELECT standard_step, also_steps, result FROM attempts WHERE subject = ? AND standard_step IS NOT NULL "
        "AND result IS NOT NULL",
        (subject,),
    ):
        found.update((name, result) for name in (step, *(quick_json.loads(also) if also else ())))
    return frozenset(found)


def domains(db: sqlite3.Connection) -> list[str]:
    """Domains of tickets that were closed with a cause, and those that were reset."""
    if not _has_marks(db):
        return []
    rows = db.execute(
        "SELECT DISTINCT coalesce(domain, ?) FROM tickets WHERE cause IS NOT NULL AND closed_at IS NOT NULL "
        "UNION SELECT domain FROM here_learning ORDER BY 1",
        (GENERAL,),
    )
    return [str(row[0]) for row in rows]


def reset(db: sqlite3.Connection, domain: str, now: str) -> None:
    """Count only tickets of the domain that are closed after `now`."""
    db.execute(
        "INSERT INTO here_learning VALUES (?, ?) ON CONFLICT(domain) DO UPDATE SET since = excluded.since",
        (domain, now),
    )


def count_all(db: sqlite3.Connection, domain: str) -> None:
    """Take a reset back."""
    db.execute("DELETE FROM here_learning WHERE domain = ?", (domain,))
