"""What facts are taken from: a connection that has the journal's tables and is only read.

`open_database` opens another file of ours as it is at that moment, `Stage` puts facts that come one after the other
(the lines of a file) into a temporary one, which is gone when it is closed. Both are read by storage/merging.py.
"""

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping

from supportcli.errors import Broken, Refused
from supportcli.languages import N_
from supportcli.storage import database, journal, schema
from supportcli.storage.incoming import Incoming
from supportcli.ticket import Header

BATCH = 2_000
SELECT = (
    "SELECT o.origin, j.n, s.subject, j.at, j.noted, j.actor, j.command, j.key, j.kind, j.body, j.body_hash, "
    "j.digest, s.thing FROM {first} "
    "JOIN origins o ON o.id = j.origin JOIN subjects s ON s.id = j.subject "
)


def open_database(path: str) -> sqlite3.Connection:
    """Another file of ours, read-only, as it is now: whoever writes to it goes on. Rows of an older or newer format do
    not matter, only the journal is read.

    Raises Broken (exit 5): not ours, empty, a newer journal, damaged, no permission, locked.
    """
    try:
        db = _read_only(path)
        db.execute("BEGIN")
        database.check(db, path)
        if database.is_empty(db):
            raise Broken(N_("{path} is empty."), code="empty_source", values={"path": path})
        for table in ("origins", "subjects", "journal", "attachments", "here_origins"):
            db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise database.said(error, path) from error
    return db


def _read_only(path: str) -> sqlite3.Connection:
    """A connection that writes nothing. Raises sqlite3.Error."""
    quoted = os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    folder = os.path.dirname(os.path.abspath(path))
    wal = os.path.exists(path + "-wal") and os.path.getsize(path + "-wal") > 0
    # Where nothing can be written beside it, SQLite opens a file in WAL mode only as one that never changes.
    mode = "mode=ro" if wal or os.access(folder, os.W_OK) else "immutable=1"
    return sqlite3.connect(
        f"file:{quoted}?{mode}", uri=True, timeout=database.BUSY_SECONDS, isolation_level=None,
        check_same_thread=False,
    )  # fmt: skip


def tables_of(path: str) -> list[str]:
    """The tables of any SQLite file, in the order in which they were made; empty where they cannot be read."""
    try:
        db = _read_only(path)
    except sqlite3.Error:
        return []
    try:
        rows = db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'"
        )
        return [str(row[0]) for row in rows]
    except (sqlite3.Error, UnicodeDecodeError):
        return []
    finally:
        db.close()


def all_of(table: str) -> str:
    """What gives every row of a table of any name."""
    return 'SELECT * FROM "' + table.replace('"', '""') + '"'


class Stage:
    """Facts in a temporary database, on disk where they are many."""

    def __init__(self) -> None:
        self.db = sqlite3.connect("", isolation_level=None)
        for statement in (*schema.JOURNAL, *schema.HERE):
            if "journal_key" not in statement:
                self.db.execute(statement)
        self.db.execute("BEGIN")
        self.numbers: dict[tuple[str, str], int] = {}
        self.waiting: list[tuple[object, ...]] = []
        self.facts = self.attachments = 0

    def add(self, one: Incoming) -> None:
        """Take a fact that `incoming.sound` has passed. Raises Refused where the same one came before."""
        header = one.header
        self.waiting.append((
            None, self._number("origin", header.origin), header.n, self._number("subject", header.subject, one.thing),
            header.at, header.noted, header.actor, int(header.command.rpartition(":")[2]), header.key, header.kind,
            one.body, bytes.fromhex(one.body_hash), bytes.fromhex(one.digest),
        ))  # fmt: skip
        self.facts += 1
        if len(self.waiting) >= BATCH:
            self._write()

    def _number(self, column: str, text: str, *thing: str) -> int:
        if len(self.numbers) > 50 * BATCH:
            self.numbers.clear()
        number = self.numbers.get((column, text))
        if number is None:
            names = ", ".join((column, *("thing" for _ in thing)))
            marks = ", ".join("?" * (1 + len(thing)))
            self.db.execute(f"INSERT OR IGNORE INTO {column}s({names}) VALUES ({marks})", (text, *thing))
            number = int(self.db.execute(f"SELECT id FROM {column}s WHERE {column} = ?", (text,)).fetchone()[0])
            self.numbers[column, text] = number
        return number

    def attach(self, sha256: str, data: bytes) -> None:
        """Take the bytes of an attachment, whose hash was checked."""
        self.db.execute("INSERT OR IGNORE INTO attachments VALUES (?, ?)", (sha256, data))
        self.attachments += 1

    def own(self, origins: Collection[str]) -> None:
        """The origins whose numbers are bare where this comes from."""
        self.db.executemany("INSERT OR IGNORE INTO here_origins VALUES (?)", [(origin,) for origin in origins])

    def _write(self) -> None:
        try:
            self.db.executemany(
                journal.INSERT,
                self.waiting,
            )
        except sqlite3.IntegrityError as error:
            raise Refused(N_("The same entry stands in the file twice."), code="tampered") from error
        except sqlite3.Error as error:
            raise database.said(error, "the temporary folder") from error
        self.waiting.clear()

    def whole(self) -> sqlite3.Connection:
        """Nothing more comes: what there is, to be read."""
        self._write()
        for number, _ in self.db.execute("SELECT id, origin FROM origins").fetchall():
            self.db.execute("UPDATE origins SET complete_to = ? WHERE id = ?", (gapless_to(self.db, number), number))
        self.db.execute("COMMIT")
        return self.db

    def close(self) -> None:
        """It is gone."""
        self.db.close()


def gapless_to(db: sqlite3.Connection, number: int, since: int = 0) -> int:
    """How far the entries of an origin go without a gap, if they do so up to `since`."""
    for (n,) in db.execute("SELECT n FROM journal WHERE origin = ? AND n > ? ORDER BY n", (number, since)):
        if n != since + 1:
            break
        since = n
    return since


def read(row: tuple[object, ...]) -> Incoming:
    """A line of SELECT."""
    origin, n, subject, at, noted, actor, command, key, kind, body, body_hash, digest, thing = row
    header = Header(origin, n, subject, at, noted, actor, f"{origin}:{command}", key, kind)  # type: ignore[arg-type]
    return Incoming(header, body, _hex(body_hash), _hex(digest), thing)  # type: ignore[arg-type]


def _hex(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else ""


def own_origins(source: sqlite3.Connection) -> list[str]:
    """The origins whose numbers are bare there; of those that numbered one ticket the last counts."""
    return [row[0] for row in source.execute("SELECT origin FROM here_origins ORDER BY rowid")]


def above(source: sqlite3.Connection, marks: Mapping[str, int]) -> Iterator[Incoming]:
    """The facts above the mark of each origin, in journal order: `(noted, origin, n)`, those of one origin by `n`."""
    from heapq import merge

    cursors = [
        map(
            read, source.execute(SELECT.format(first="journal j") + "WHERE o.origin = ? AND j.n > ? ORDER BY j.n", pair)
        )
        for pair in marks.items()
    ]
    return merge(*cursors, key=lambda one: (one.header.noted, one.header.origin, one.header.n))


def count_above(source: sqlite3.Connection, origin: str, mark: int) -> int:
    """How many facts `above` gives of an origin."""
    sql = (
        "SELECT count(s.thing) FROM journal j JOIN origins o ON o.id = j.origin JOIN subjects s ON s.id = j.subject "
        "WHERE o.origin = ? AND j.n > ?"
    )
    return int(source.execute(sql, (origin, mark)).fetchone()[0])


def touched(source: sqlite3.Connection, marks: Mapping[str, int]) -> Iterator[Incoming]:
    """All facts of the subjects that have facts above the marks: one subject after the other, by origin and `n`."""
    source.execute("CREATE TEMP TABLE IF NOT EXISTS touched(subject INTEGER PRIMARY KEY)")
    source.execute("DELETE FROM temp.touched")
    for pair in marks.items():
        source.execute(
            "INSERT OR IGNORE INTO temp.touched SELECT j.subject FROM journal j "
            "WHERE j.origin = (SELECT id FROM origins WHERE origin = ?) AND j.n > ?",
            pair,
        )
    first = "temp.touched t CROSS JOIN journal j ON j.subject = t.subject"
    return map(read, source.execute(SELECT.format(first=first) + "ORDER BY t.subject, j.origin, j.n"))


def attachment(source: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes of an attachment there; None where they are not there, or are not what their name says."""
    from hashlib import sha256 as hash_of

    row = source.execute("SELECT bytes FROM attachments WHERE sha256 = ?", (sha256,)).fetchone()
    data = bytes(row[0]) if row and isinstance(row[0], bytes) else None
    return data if data is not None and hash_of(data).hexdigest() == sha256 else None
