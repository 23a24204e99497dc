"""The journal table: facts are added and read, never changed. The bytes and digests of docs/journal.md.

`digest` = SHA-256 of the JSON array [previous digest of this origin in this subject or "", origin, n, subject, at,
noted, actor, command, key, kind, body_hash]; so each ticket verifies alone, and gapless `n` shows removals from a
whole file.
"""

import os
import sqlite3
import sys
from collections.abc import Iterable, Iterator

from supportcli import quick_json
from supportcli.annotations import Any
from supportcli.ticket import Header, Record
from supportcli.values import NamedTuple

try:  # as the standard library does in random.py: hashlib loads OpenSSL, which is 5 % of a start
    if sys.version_info >= (3, 12):
        from _sha2 import sha256  # type: ignore[import-not-found]
    else:
        from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:
    from hashlib import sha256

SALT_BYTES = 16
OF_A_MERGE = frozenset(("ticket.numbered", "article.numbered", "fact.adopted"))
"""All that a merge records itself: without it what came in would stay, but have no number."""
SELECT = (
    "SELECT o.origin, j.n, s.subject, j.at, j.noted, j.actor, j.command, j.key, j.kind, j.body, j.body_hash, "
    "j.digest, j.seq "
    "FROM journal j JOIN origins o ON o.id = j.origin JOIN subjects s ON s.id = j.subject "
)


class Stored(NamedTuple):
    """A record with its hashes (hex) and its local arrival number."""

    record: Record
    body_hash: str
    digest: str
    seq: int


def body_text(fields: dict[str, Any]) -> str:
    """The bytes that stay: compact ASCII JSON with a random salt, keys in field order (surrogates and NUL survive as
    escapes)."""
    return quick_json.dumps({**fields, "salt": os.urandom(SALT_BYTES).hex()}, ascii=True)


def hash_of(text: str) -> str:
    """SHA-256 of a text, in hex."""
    return str(sha256(text.encode("ascii", "backslashreplace")).hexdigest())


def link(previous: str, header: Header, body_hash: str) -> str:
    """The digest of a fact whose predecessor in its origin and subject has the digest `previous` ("" for the
    first)."""
    parts = [
        previous,
        header.origin,
        header.n,
        header.subject,
        header.at,
        header.noted,
        header.actor,
        header.command,
        header.key,
        header.kind,
    ]
    return hash_of(quick_json.dumps([*parts, body_hash], ascii=True))


def _stored(row: tuple[Any, ...]) -> Stored:
    header = Header(row[0], row[1], row[2], row[3], row[4], row[5], f"{row[0]}:{row[6]}", row[7], row[8])
    return Stored(Record(header, row[9]), row[10].hex(), row[11].hex(), row[12])


def of_subject(db: sqlite3.Connection, subject: str) -> list[Stored]:
    """All facts of one subject, in order of arrival."""
    number = subject_number(db, subject)
    if number is None:
        return []
    return [_stored(row) for row in db.execute(SELECT + "WHERE j.subject = ? ORDER BY j.seq", (number,))]


def of_command(db: sqlite3.Connection, command: str) -> list[Stored]:
    """The facts of one command, in order; empty when there is no such command."""
    origin, _, first = command.rpartition(":")
    if not first.isdigit():
        return []
    found = db.execute("SELECT id FROM origins WHERE origin = ?", (origin,)).fetchone()
    if not found:
        return []
    out = []
    for row in db.execute(SELECT + "WHERE j.origin = ? AND j.n >= ? ORDER BY j.n", (found[0], int(first))):
        if row[6] != int(first):
            break
        out.append(_stored(row))
    return out


def stored(db: sqlite3.Connection, rest: str = "ORDER BY j.seq") -> Iterator[Stored]:
    """The whole journal, one fact after the other. `rest` is SQL from a constant."""
    return (_stored(row) for row in db.execute(SELECT + rest))


def command_of(db: sqlite3.Connection, origin: str, n: int) -> str | None:
    """The id of the command that a fact belongs to."""
    row = db.execute(
        "SELECT j.command FROM journal j JOIN origins o ON o.id = j.origin WHERE o.origin = ? AND j.n = ?", (origin, n)
    ).fetchone()
    return f"{origin}:{row[0]}" if row else None


def origins(db: sqlite3.Connection) -> list[str]:
    """All origins whose facts are here, sorted."""
    return [row[0] for row in db.execute("SELECT origin FROM origins ORDER BY origin")]


def newest_first(db: sqlite3.Connection) -> Iterable[Stored]:
    """The whole journal, the last in journal order first; read only as far as needed. Not by `seq`: what another desk
    recorded arrives late, and a large merge in turns."""
    from heapq import merge

    numbers = db.execute("SELECT id FROM origins").fetchall()
    each = [map(_stored, db.execute(SELECT + "WHERE j.origin = ? ORDER BY j.n DESC", number)) for number in numbers]
    return merge(*each, key=lambda one: _order(one.record.header), reverse=True)


def _order(header: Header) -> tuple[str, str, int]:
    return header.noted, header.origin, header.n


def records(db: sqlite3.Connection, where: str, values: tuple[Any, ...]) -> Iterator[Record]:
    """The records that a condition of this folder on `j` chooses."""
    return (_stored(row).record for row in db.execute(SELECT + where, values))


def with_key(db: sqlite3.Connection, key: str) -> Stored | None:
    """The first fact of the command that was recorded here with `--once` text of this hash."""
    row = db.execute(
        SELECT + "JOIN here_origins h ON h.origin = o.origin WHERE j.key = ? ORDER BY j.seq DESC LIMIT 1", (key,)
    ).fetchone()
    return _stored(row) if row else None


def subject_number(db: sqlite3.Connection, subject: str) -> int | None:
    """The local number of a subject."""
    row = db.execute("SELECT id FROM subjects WHERE subject = ?", (subject,)).fetchone()
    return int(row[0]) if row else None


def add_subject(db: sqlite3.Connection, subject: str, thing: str) -> int:
    """The local number of a subject, new or not."""
    db.execute("INSERT OR IGNORE INTO subjects(subject, thing) VALUES (?, ?)", (subject, thing))
    number = subject_number(db, subject)
    assert number is not None
    return number


def add_origin(db: sqlite3.Connection, origin: str) -> int:
    """The local number of an origin, new or not."""
    db.execute("INSERT OR IGNORE INTO origins(origin) VALUES (?)", (origin,))
    return int(db.execute("SELECT id FROM origins WHERE origin = ?", (origin,)).fetchone()[0])


def last_number(db: sqlite3.Connection, origin_number: int) -> int:
    """The highest `n` of an origin, 0 for none."""
    return int(db.execute("SELECT coalesce(max(n), 0) FROM journal WHERE origin = ?", (origin_number,)).fetchone()[0])


def last_digest(db: sqlite3.Connection, origin_number: int, subject_number_: int) -> str:
    """The digest that a new fact of this origin about this subject follows, "" for the first."""
    row = db.execute(  # "+origin": by the subject's few facts, not by the origin's many
        "SELECT digest FROM journal WHERE subject = ? AND +origin = ? ORDER BY n DESC LIMIT 1",
        (subject_number_, origin_number),
    ).fetchone()
    return row[0].hex() if row else ""


INSERT = (
    "INSERT INTO journal(seq, origin, n, subject, at, noted, actor, command, key, kind, body, body_hash, digest) "
    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
)


def line_of(
    seq: int | None, origin_number: int, subject_number_: int, header: Header, text: str, previous: str
) -> tuple[tuple[Any, ...], str]:
    """(the line of the table, the digest) of a fact after the digest `previous`; without a `seq` it gets the next."""
    body_hash = hash_of(text)
    digest = link(previous, header, body_hash)
    command = int(header.command.rpartition(":")[2])
    who = (header.at, header.noted, header.actor, command, header.key, header.kind)
    return (
        (seq, origin_number, header.n, subject_number_, *who, text, bytes.fromhex(body_hash), bytes.fromhex(digest)),
        digest,
    )


def append(
    db: sqlite3.Connection, origin_number: int, subject_number_: int, header: Header, text: str, previous: str
) -> tuple[int, str]:
    """Add one fact after the digest `previous`; give its arrival number and its digest."""
    line, digest = line_of(None, origin_number, subject_number_, header, text, previous)
    return int(db.execute(INSERT, line).lastrowid or 0), digest


def append_lines(db: sqlite3.Connection, lines: Iterable[tuple[Any, ...]]) -> None:
    """Add facts whose lines were made one after the other, each with its `seq`."""
    db.executemany(INSERT, lines)


def last_seq(db: sqlite3.Connection) -> int:
    """The arrival number of the newest fact, 0 for none."""
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0])


def complete(db: sqlite3.Connection, origin_number: int, n: int) -> None:
    """All facts of this origin up to `n` are here."""
    db.execute("UPDATE origins SET complete_to = max(complete_to, ?) WHERE id = ?", (n, origin_number))


def heads(stored: Iterable[Stored]) -> dict[str, str]:
    """The last digest of each origin among the facts of one subject."""
    out: dict[str, tuple[int, str]] = {}
    for one in stored:
        header = one.record.header
        if header.n >= out.get(header.origin, (0, ""))[0]:
            out[header.origin] = (header.n, one.digest)
    return {origin: digest for origin, (_, digest) in out.items()}


def head(stored: Iterable[Stored]) -> str:
    """The short end of a ticket's digest chains, to compare two copies: `7f3a 91c2 0b4d`.

    The same wherever the same facts are: a desk that did nothing but give the ticket a number of its own does not
    count.
    """
    stored = list(stored)
    spoke = {one.record.header.origin for one in stored if one.record.header.kind != "ticket.numbered"}
    return head_of({origin: digest for origin, digest in heads(stored).items() if origin in spoke})


def head_of(ends: dict[str, str]) -> str:
    """The head of a ticket whose chains end so: last digest by origin."""
    whole = hash_of(quick_json.dumps(sorted(ends.items()), ascii=True)) if ends else "0" * 64
    return f"{whole[:4]} {whole[4:8]} {whole[8:12]}"


def record(row: tuple[Any, ...]) -> Record:
    """A record from (origin, n, subject, at, noted, actor, command, key, kind, body)."""
    origin, n, subject, at, noted, actor, command, key, kind, body = row
    return Record(Header(origin, n, subject, at, noted, actor, f"{origin}:{command}", key, kind), body)


def by_subject(db: sqlite3.Connection, cards: bool) -> Iterable[tuple[int, Record]]:
    """(local number of the subject, record) of all cards, or of everything else (tickets and calls), all of one subject
    together: for what is made anew from it."""
    rows = db.execute(
        "SELECT j.subject, o.origin, j.n, s.subject, j.at, j.noted, j.actor, j.command, j.key, j.kind, j.body "
        "FROM journal j JOIN origins o ON o.id = j.origin JOIN subjects s ON s.id = j.subject "
        f"WHERE s.thing {'NOT IN' if cards else 'IN'} ('ticket', 'call') ORDER BY j.subject, j.seq"
    )
    return ((row[0], record(row[1:])) for row in rows)


def with_bodies(db: sqlite3.Connection) -> Iterable[tuple[int, Record]]:
    """(arrival number, record) of every fact that has its words, in order of arrival."""
    rows = db.execute(
        "SELECT j.seq, o.origin, j.n, s.subject, j.at, j.noted, j.actor, j.command, j.key, j.kind, j.body "
        "FROM journal j JOIN origins o ON o.id = j.origin JOIN subjects s ON s.id = j.subject WHERE j.body IS NOT "
        "NULL ORDER BY j.seq"
    )
    return ((row[0], record(row[1:])) for row in rows)
