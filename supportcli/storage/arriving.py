"""Facts of another place as they enter the journal table: with their own hashes, with gaps, with words that come later.

Only storage/merging.py and refolding.py call this, after it was checked what arrives. The subjects that got something
are rows of temp.arrived: their local number, and whether they are new here.
"""

import sqlite3
from collections.abc import Iterator

from supportcli import facts
from supportcli.storage import journal, sources
from supportcli.storage.incoming import Incoming
from supportcli.storage.journal import complete
from supportcli.ticket import Header, Record
from supportcli.values import NamedTuple


class Hashes(NamedTuple):
    """What is here of a fact: its digest (hex), and whether its words are here."""

    digest: str
    has_body: bool


def begin(db: sqlite3.Connection) -> None:
    """Nothing has arrived yet."""
    db.execute("CREATE TEMP TABLE IF NOT EXISTS arrived(subject INTEGER PRIMARY KEY, fresh INTEGER NOT NULL)")
    db.execute("DELETE FROM temp.arrived")


def hashes_of(db: sqlite3.Connection, origin: str, n: int) -> Hashes | None:
    """The digest of the fact `origin:n`, None where it is not here."""
    row = db.execute(
        "SELECT j.digest, j.body IS NOT NULL FROM journal j JOIN origins o ON o.id = j.origin WHERE o.origin = ? "
        "AND j.n = ?",
        (origin, n),
    ).fetchone()
    return Hashes(row[0].hex(), bool(row[1])) if row else None


def number_of(db: sqlite3.Connection, origin: str) -> int | None:
    """The local number of an origin."""
    row = db.execute("SELECT id FROM origins WHERE origin = ?", (origin,)).fetchone()
    return int(row[0]) if row else None


def has_origin(db: sqlite3.Connection, origin: str) -> bool:
    """True where facts of this origin are here."""
    return number_of(db, origin) is not None


def add_subject(db: sqlite3.Connection, subject: str, thing: str) -> int:
    """The local number of a subject that something arrives for, new or not."""
    fresh = db.execute("INSERT OR IGNORE INTO subjects(subject, thing) VALUES (?, ?)", (subject, thing)).rowcount
    number = int(db.execute("SELECT id FROM subjects WHERE subject = ?", (subject,)).fetchone()[0])
    db.execute("INSERT OR IGNORE INTO temp.arrived VALUES (?, ?)", (number, fresh))
    return number


def settle_complete(db: sqlite3.Connection, origin_number: int) -> None:
    """Move `complete_to` on over facts that are here without a gap: a handoff brings single facts with gaps."""
    n = db.execute("SELECT complete_to FROM origins WHERE id = ?", (origin_number,)).fetchone()[0]
    complete(db, origin_number, sources.gapless_to(db, origin_number, n))


def seq_of(db: sqlite3.Connection, origin: str, n: int) -> int | None:
    """The arrival number of a fact."""
    row = db.execute(
        "SELECT j.seq FROM journal j JOIN origins o ON o.id = j.origin WHERE o.origin = ? AND j.n = ?", (origin, n)
    ).fetchone()
    return int(row[0]) if row else None


def with_words(db: sqlite3.Connection, source: sqlite3.Connection) -> Iterator[Incoming]:
    """Facts of `source` that have their words there, and are here without."""
    blank = db.execute("SELECT o.origin, j.n FROM journal j JOIN origins o ON o.id = j.origin WHERE j.body IS NULL")
    select = sources.SELECT.format(first="journal j") + "WHERE o.origin = ? AND j.n = ? AND j.body IS NOT NULL"
    for origin, n in blank.fetchall():
        row = source.execute(select, (origin, n)).fetchone()
        if row:
            yield sources.read(row)


def was_erased(db: sqlite3.Connection, header: Header) -> bool:
    """True when an `erased` fact of the same subject names this fact: its words never come back."""
    first = "subjects s CROSS JOIN journal j ON j.subject = s.id WHERE s.subject = ?"
    return header.fact_id in _erased(db, first, (header.subject,))


def erased(db: sqlite3.Connection) -> list[str]:
    """The ids of all facts that were erased in the subjects that something arrived for."""
    return _erased(db, "temp.arrived a CROSS JOIN journal j ON j.subject = a.subject WHERE 1", ())


def _erased(db: sqlite3.Connection, first: str, values: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    kind = "fact.erased"
    for (body,) in db.execute(f"SELECT j.body FROM {first} AND j.kind = '{kind}'", values):
        fact = facts.read(Record(Header("", 0, "", "", "", "", "", None, kind), body))
        found += getattr(fact, "facts", ())
    return found


def fill_body(db: sqlite3.Connection, header: Header, text: str) -> None:
    """Give a withheld fact its words."""
    db.execute(
        "UPDATE journal SET body = ? WHERE n = ? AND body IS NULL AND origin = (SELECT id FROM origins WHERE "
        "origin = ?)",
        (text, header.n, header.origin),
    )


def blank_body(db: sqlite3.Connection, fact_id: str) -> Record | None:
    """Take the words of a fact away; header and hash stay. Gives the fact as it was, None where it had no words."""
    origin, _, n = fact_id.rpartition(":")
    if not (n.isdecimal() and len(n) < 17):
        return None
    where = "WHERE j.n = ? AND j.body IS NOT NULL AND j.origin = (SELECT id FROM origins WHERE origin = ?)"
    found = next(journal.records(db, where, (int(n), origin)), None)
    if found is not None:
        db.execute(f"UPDATE journal AS j SET body = NULL {where}", (int(n), origin))
    return found
