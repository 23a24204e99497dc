"""The journal as it leaves: all of it, or the tickets that storage/leaving.py chose with their customers, plans and
calendars; in journal order, one fact after the other."""

import sqlite3
from collections.abc import Iterator

from supportcli import facts
from supportcli.storage import sources
from supportcli.storage.incoming import Incoming
from supportcli.ticket import Record

ALL = "1"
CHOSEN = "j.subject IN (SELECT subject FROM temp.leaving_subjects)"


def chosen(db: sqlite3.Connection, whole: bool) -> str:
    """The condition on `j` of what leaves."""
    if whole:
        return ALL
    db.execute("DROP TABLE IF EXISTS temp.leaving_subjects")
    db.execute("CREATE TEMP TABLE leaving_subjects(subject INTEGER PRIMARY KEY)")
    db.execute(
        "INSERT INTO temp.leaving_subjects SELECT subject FROM temp.leaving UNION "
        "SELECT c.subject FROM customers c WHERE c.id IN (SELECT id FROM temp.leaving_customers)"
    )
    db.execute(
        "INSERT OR IGNORE INTO temp.leaving_subjects SELECT p.subject FROM customer_plans h JOIN plans p ON p.id = "
        "h.plan_id WHERE h.subject IN (SELECT subject FROM temp.leaving_subjects)"
    )
    db.execute(
        "INSERT OR IGNORE INTO temp.leaving_subjects SELECT c.subject FROM plans p JOIN calendars c ON "
        "instr(p.versions, c.id) WHERE p.subject IN (SELECT subject FROM temp.leaving_subjects)"
    )
    return CHOSEN


def newest(db: sqlite3.Connection, choice: str) -> str | None:
    """The latest `noted` of what leaves: the same facts give the same file, whenever it is made."""
    row = db.execute(f"SELECT max(j.noted) FROM journal j WHERE {choice}").fetchone()
    return str(row[0]) if row[0] is not None else None


def own_origins(db: sqlite3.Connection) -> list[str]:
    """The own origins that recorded something, in their order."""
    rows = db.execute(
        "SELECT h.origin FROM here_origins h JOIN origins o ON o.origin = h.origin "
        "WHERE EXISTS (SELECT 1 FROM journal j WHERE j.origin = o.id) ORDER BY h.rowid"
    )
    return [row[0] for row in rows]


def in_order(db: sqlite3.Connection, choice: str) -> Iterator[Incoming]:
    """The facts by `(noted, origin, n)`. Only their numbers are sorted in memory or beside it, never their words."""
    order = db.execute(
        f"SELECT j.seq FROM journal j JOIN origins o ON o.id = j.origin WHERE {choice} ORDER BY j.noted, o.origin, j.n"
    )
    select = sources.SELECT.format(first="journal j") + "WHERE j.seq = ?"
    for seq in order:
        yield sources.read(db.execute(select, seq).fetchone())


def attached(one: Incoming) -> str:
    """The SHA-256 of what a `file.attached` attached."""
    return str(getattr(facts.read(Record(one.header, one.body)), "sha256", ""))
