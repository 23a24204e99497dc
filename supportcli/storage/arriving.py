"""Facts of another place as they enter the journal table: with their own hashes, with gaps, with words that come
later.

Only storage/merging.py calls this, after it has checked what arrives.
"""

import json
import sqlite3

from supportcli.storage.journal import complete
from supportcli.ticket import Header
from supportcli.values import NamedTuple


class Hashes(NamedTuple):
    """What is here of a fact: its digest (hex), and whether its words are here."""

    digest: str
    has_body: bool


def hashes_of(db: sqlite3.Connection, origin: str, n: int) -> Hashes | None:
    """The digest of the fact `origin:n`, None where it is not here."""
    row = db.execute(
        "SELECT j.digest, j.body IS NOT NULL FROM journal j JOIN origins o ON o.id = j.origin WHERE o.origin = ? "
        "AND j.n = ?",
        (origin, n),
    ).fetchone()
    return Hashes(row[0].hex(), bool(row[1])) if row else None


def add_received(
    db: sqlite3.Connection,
    origin_number: int,
    subject_number_: int,
    header: Header,
    text: str | None,
    body_hash: str,
    digest: str,
) -> int:
    """Add a fact of another place with its own hashes; give its arrival number."""
    cursor = db.execute(
        "INSERT INTO journal(origin, n, subject, at, noted, actor, command, key, kind, body, body_hash, digest) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            origin_number,
            header.n,
            subject_number_,
            header.at,
            header.noted,
            header.actor,
            int(header.command.rpartition(":")[2]),
            header.key,
            header.kind,
            text,
            bytes.fromhex(body_hash),
            bytes.fromhex(digest),
        ),
    )
    return int(cursor.lastrowid or 0)


def settle_complete(db: sqlite3.Connection, origin_number: int) -> None:
    """Move `complete_to` on over facts that are here without a gap: a handoff brings single facts with gaps."""
    n = db.execute("SELECT complete_to FROM origins WHERE id = ?", (origin_number,)).fetchone()[0]
    while db.execute("SELECT 1 FROM journal WHERE origin = ? AND n = ?", (origin_number, n + 1)).fetchone():
        n += 1
    complete(db, origin_number, n)


def seq_of(db: sqlite3.Connection, origin: str, n: int) -> int | None:
    """The arrival number of a fact."""
    row = db.execute(
        "SELECT j.seq FROM journal j JOIN origins o ON o.id = j.origin WHERE o.origin = ? AND j.n = ?", (origin, n)
    ).fetchone()
    return int(row[0]) if row else None


def was_erased(db: sqlite3.Connection, header: Header) -> bool:
    """True when an `erased` fact of the same subject names this fact: its words never come back."""
    rows = db.execute(
        "SELECT j.body FROM journal j JOIN subjects s ON s.id = j.subject "
        "WHERE s.subject = ? AND j.kind = 'fact.erased' AND j.body IS NOT NULL",
        (header.subject,),
    )
    return any(header.fact_id in json.loads(row[0]).get("facts", ()) for row in rows)


def fill_body(db: sqlite3.Connection, header: Header, text: str) -> None:
    """Give a withheld fact its words."""
    db.execute(
        "UPDATE journal SET body = ? WHERE n = ? AND body IS NULL AND origin = (SELECT id FROM origins WHERE "
        "origin = ?)",
        (text, header.n, header.origin),
    )


def blank_body(db: sqlite3.Connection, origin: str, n: int) -> None:
    """Take the words of a fact away; header and hash stay."""
    db.execute(
        "UPDATE journal SET body = NULL WHERE n = ? AND origin = (SELECT id FROM origins WHERE origin = ?)", (n, origin)
    )
