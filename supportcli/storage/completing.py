"""What completion offers from the file: open tickets, open promises, customers, words that were used. Short lists,
read only."""

import sqlite3

from supportcli import quick_json
from supportcli.annotations import Literal
from supportcli.storage.reading import OPEN

MOST = 40
"""More candidates than this are no help; all these queries end there."""


def tickets(db: sqlite3.Connection, start: str) -> list[tuple[str, str]]:
    """(key, title) of open tickets whose key begins with `start`, newest first."""
    sql = f"SELECT key, title FROM tickets WHERE visible = 1 AND {OPEN}"
    if start:  # a range of the index on keys, however many tickets there are
        return list(
            db.execute(f"{sql} AND key >= ? AND key < ? ORDER BY number DESC LIMIT ?", (start, start + "\uffff", MOST))
        )
    return list(db.execute(f"{sql} ORDER BY opened_at DESC, number DESC LIMIT ?", (MOST,)))


def promises(db: sqlite3.Connection, subject: str | None) -> list[tuple[str, str, str | None, str | None, str, str]]:
    """(key, handle, who, text, kind, due_at) of open promises, soonest first; those of one ticket where `subject` is
    given."""
    where, values = (" AND t.id = ?", (subject,)) if subject else ("", ())
    return list(
        db.execute(
            "SELECT t.key, c.handle, c.who, c.text, c.kind, c.due_at FROM callbacks c JOIN tickets t ON "
            "t.subject = c.subject "
            f"WHERE c.outcome IS NULL AND t.visible = 1{where} ORDER BY c.due_at LIMIT ?",
            (*values, MOST),
        )
    )


def customers(db: sqlite3.Connection, start: str) -> list[tuple[str, str]]:
    """(name, contact) of customers whose name begins with `start`, in any case."""
    folded = start.casefold()
    return list(
        db.execute(
            "SELECT name, coalesce(contact, '') FROM customers WHERE merged_into IS NULL AND removed = 0 "
            "AND folded >= ? AND folded < ? ORDER BY folded LIMIT ?",
            (folded, folded + "\uffff", MOST),
        )
    )


def used(db: sqlite3.Connection, column: str) -> list[str]:
    """Values that newer tickets have in `column`: owner, provider, domain, tags."""
    if column not in ("owner", "provider", "domain", "tags", "ref"):
        raise ValueError(column)
    rows = db.execute(
        f"WITH newest AS (SELECT {column} FROM tickets WHERE visible = 1 ORDER BY subject DESC LIMIT 500) "
        f"SELECT DISTINCT {column} FROM newest WHERE {column} IS NOT NULL ORDER BY 1 LIMIT ?",
        (MOST,),
    )
    found = [str(row[0]) for row in rows]
    if column != "tags":
        return found
    return sorted({tag for row in found for tag in quick_json.loads(row)})


def named(db: sqlite3.Connection, table: Literal["plans", "calendars"], start: str) -> list[str]:
    """Names of plans or calendars that begin with `start`, in any case."""
    folded = start.casefold()
    rows = db.execute(
        f"SELECT name FROM {table} WHERE removed = 0 AND folded >= ? AND folded < ? ORDER BY folded LIMIT ?",
        (folded, folded + "\uffff", MOST),
    )
    return [str(row[0]) for row in rows]
