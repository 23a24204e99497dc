"""Attached bytes: rows in the same file, by their SHA-256, stored once per content."""

import sqlite3


def store(db: sqlite3.Connection, data: bytes) -> str:
    """Keep the bytes; give their SHA-256 in hex."""
    from hashlib import sha256

    name = sha256(data).hexdigest()
    db.execute("INSERT OR IGNORE INTO attachments VALUES (?, ?)", (name, data))
    return name


def fetch(db: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes with this SHA-256, None where they were erased or never came along."""
    row = db.execute("SELECT bytes FROM attachments WHERE sha256 = ?", (sha256,)).fetchone()
    return bytes(row[0]) if row else None
