"""Words taken out of the file for good: the body of a fact is blanked, its header and hash stay, so that the digests
still fit.

After the transaction `sweep` must run: SQLite keeps old pages in the file and in the -wal until then.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable

from supportcli.storage import database


def blank(db: sqlite3.Connection, fact_ids: Iterable[str]) -> None:
    """Blank the bodies of these facts. Inside the transaction that records `fact.erased`."""
    for fact_id in fact_ids:
        origin, _, n = fact_id.rpartition(":")
        db.execute(
            "UPDATE journal SET body = NULL WHERE origin = (SELECT id FROM origins WHERE origin = ?) AND n = ?",
            (origin, int(n)),
        )


def elsewhere(db: sqlite3.Connection, texts: Collection[str], limit: int = 20) -> list[tuple[str, str]]:
    """(subject, fact id) of facts in whose words one of these texts still stands, compared as the journal writes
    them."""
    found: list[tuple[str, str]] = []
    for text in texts:
        escaped = json.dumps(text, ensure_ascii=True)[1:-1]
        rows = db.execute(
            "SELECT s.subject, o.origin, j.n FROM journal j "
            "JOIN origins o ON o.id = j.origin JOIN subjects s ON s.id = j.subject "
            "WHERE instr(j.body, ?) ORDER BY j.seq LIMIT ?",
            (escaped, limit),
        )
        found += [(subject, f"{origin}:{n}") for subject, origin, n in rows]
    return list(dict.fromkeys(found))[:limit]


def drop_unnamed(db: sqlite3.Connection, names: Iterable[str]) -> int:
    """Remove the bytes of these attachments that no fact with its words names any more, undone ones included; gives
    how many."""
    gone = 0
    for name in names:
        named = db.execute(
            "SELECT 1 FROM journal WHERE kind = 'file.attached' AND instr(body, ?) LIMIT 1", (name,)
        ).fetchone()
        if not named:
            gone += db.execute("DELETE FROM attachments WHERE sha256 = ?", (name,)).rowcount
    return gone


def sweep(db: sqlite3.Connection, path: str) -> bool:
    """Take the old pages out of the file and its -wal. False where another program still reads them: then only
    later, by `rebuild`.

    Outside a transaction. Raises Broken (exit 5) when the disk has no room for it.
    """
    try:
        db.execute("VACUUM")
        if db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            return True
        busy: int = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if (getattr(error, "sqlite_errorname", "") or "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return False
        raise database.said(error, path) from error
    return busy == 0
