"""What imports brought here before: facts by the hash of their source id, over the origins of this file.

The hash stands in the journal's `key`, as that of `--once` does; both are unique per origin.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from supportcli.values import NamedTuple

CHUNK = 200
"""Keys that are looked for at once; SQLite takes 999 values in the oldest version that is supported."""


class Known(NamedTuple):
    """What a key was recorded as."""

    subject: str
    fact_id: str


def known(db: sqlite3.Connection, keys: Sequence[str]) -> dict[str, Known]:
    """What those of the keys were recorded as that an import (or `--once`) recorded here."""
    out: dict[str, Known] = {}
    for start in range(0, len(keys), CHUNK):
        chunk = list(keys[start : start + CHUNK])
        size = next(size for size in (1, 4, 16, 64, CHUNK) if size >= len(chunk))
        chunk += chunk[-1:] * (size - len(chunk))  # few different questions, so that SQLite prepares each once
        found = db.execute(
            "SELECT j.key, s.subject, o.origin || ':' || j.n FROM here_origins h JOIN origins o ON o.origin = h.origin "
            f"CROSS JOIN journal j ON j.origin = o.id AND j.key IN ({','.join('?' * size)}) "
            "JOIN subjects s ON s.id = j.subject",
            chunk,
        )
        out.update((row[0], Known(row[1], row[2])) for row in found)
    return out


def subject_numbered(db: sqlite3.Connection, number: int) -> str | None:
    """The subject of the ticket that has this number here."""
    row = db.execute("SELECT id FROM tickets WHERE key = ?", (str(number),)).fetchone()
    return row[0] if row else None


def key_of(db: sqlite3.Connection, subject: str) -> str:
    """How the ticket is called here; the start of its subject where it has no number."""
    row = db.execute("SELECT key FROM tickets WHERE id = ?", (subject,)).fetchone()
    return str(row[0]) if row and row[0] else subject[:8]


class Words(NamedTuple):
    """What a fact says, and what stands around it: who said it, the title of its ticket when it was opened and now."""

    text: str
    around: tuple[str, ...]


def words_of(db: sqlite3.Connection, fact_id: str) -> Words | None:
    """None where the fact has no text, or it was erased."""
    origin, _, n = fact_id.rpartition(":")
    row = db.execute(
        "SELECT j.body, o.body, t.title FROM journal j JOIN subjects s ON s.id = j.subject "
        "LEFT JOIN journal o ON o.subject = j.subject AND o.kind = 'ticket.opened' "
        "LEFT JOIN tickets t ON t.id = s.subject "
        "WHERE j.origin = (SELECT id FROM origins WHERE origin = ?) AND j.n = ?",
        (origin, int(n)),
    ).fetchone()
    body = json.loads(row[0]) if row and row[0] else {}
    if not isinstance(body.get("text"), str):
        return None
    opened = json.loads(row[1] or "{}")
    return Words(body["text"], tuple(one for one in (body.get("who"), opened.get("title"), row[2]) if one))


def customers(db: sqlite3.Connection) -> Iterable[tuple[str, str, str, str | None]]:
    """(subject, name, folded name, e-mails as JSON) of all customers that are not merged, oldest first."""
    return db.execute(
        "SELECT id, name, folded, emails FROM customers WHERE merged_into IS NULL AND removed = 0 ORDER BY added_at, id"
    )


def customer_now(db: sqlite3.Connection, subject: str) -> str:
    """The customer that stands for this one: itself, or the one it was merged into."""
    for _ in range(8):
        row = db.execute("SELECT merged_into FROM customers WHERE id = ?", (subject,)).fetchone()
        if row is None or not row[0]:
            break
        subject = row[0]
    return subject
