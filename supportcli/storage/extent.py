"""How much is in the file: counts for `info`. A new figure is a line in `counts`."""

import sqlite3

from supportcli.storage.reading import OPEN

FACTS, TICKETS = "SELECT count(*) FROM journal", "SELECT count(*) FROM tickets WHERE visible = 1"
CUSTOMERS = "SELECT count(*) FROM customers WHERE merged_into IS NULL AND removed = 0"


def counts(db: sqlite3.Connection) -> dict[str, int]:
    """Facts, tickets (merged ones left out), open tickets, customers, attachments and their bytes."""
    attachments, size = db.execute("SELECT count(*), coalesce(sum(length(bytes)), 0) FROM attachments").fetchone()
    return {
        "fact_count": db.execute(FACTS).fetchone()[0],
        "ticket_count": db.execute(TICKETS).fetchone()[0],
        "open_count": db.execute(f"{TICKETS} AND {OPEN}").fetchone()[0],
        "customer_count": db.execute(CUSTOMERS).fetchone()[0],
        "attachment_count": attachments,
        "attachment_bytes": size,
    }


def origins(db: sqlite3.Connection) -> list[dict[str, object]]:
    """The places that recorded facts, the biggest first; `own` = its numbers are spoken bare here."""
    rows = db.execute(
        "SELECT o.origin, count(j.seq), EXISTS(SELECT 1 FROM here_origins h WHERE h.origin = o.origin) "
        "FROM origins o "
        "LEFT JOIN journal j ON j.origin = o.id GROUP BY o.id ORDER BY 2 DESC, 1"
    )
    return [{"origin": origin, "fact_count": facts, "own": bool(own)} for origin, facts, own in rows]


def formats(db: sqlite3.Connection) -> tuple[int, int]:
    """(journal format, rows format) of the file."""
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    return version // 1000, version % 1000


def journal_mode(db: sqlite3.Connection) -> str:
    """`wal`, or `delete` on a file system without shared memory."""
    return str(db.execute("PRAGMA journal_mode").fetchone()[0])


def sqlite_version() -> str:
    """The version of the SQLite library that is linked."""
    return sqlite3.sqlite_version
