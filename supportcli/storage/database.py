"""Opening the one SQLite file: created privately, checked for what it is, read-only where the place is read-only.

Every error that SQLite or the file system can give becomes a sentence here (`said`). Writers call `begin` before
they look at anything.
"""

import os
import sqlite3

from supportcli.errors import Broken, SupportError
from supportcli.languages import N_
from supportcli.storage import schema

BUSY_SECONDS = 30.0
BUSY_TURN = 0.5
PAUSE = 0.12
"""Seconds between two transactions of one long work: who waits for the lock looks every 100 ms at least
(sqliteDefaultBusyCallback in SQLite's main.c)."""


def open_existing(path: str) -> sqlite3.Connection | None:
    """The file at `path` for reading and writing, or None where there is no file. Nothing is created.

    Raises Broken: not a file, not SQLite, not ours, no permission.
    """
    if not os.path.exists(path):
        return None
    if not os.path.isfile(path):
        raise Broken(
            N_("{path} is not a file, so it cannot be the database."), code="not_a_file", values={"path": path}
        )
    try:
        db = _connect(path)
        check(db, path)
        older = 0 < db.execute("PRAGMA user_version").fetchone()[0] < schema.USER_VERSION
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise said(error, path) from error
    if older and _writable(path):  # rows of an older format cannot be read by this program: made anew before it looks
        begin(db, path)
        commit(db)
    return db


def open_or_create(path: str) -> sqlite3.Connection:
    """The file at `path`, made with the schema where it does not exist. Safe when many processes do so at once."""
    if sqlite3.sqlite_version_info < schema.OLDEST_SQLITE:
        raise Broken(
            N_("SQLite {have} is too old: {need} is needed."),
            code="sqlite_too_old",
            values={"have": sqlite3.sqlite_version, "need": ".".join(map(str, schema.OLDEST_SQLITE))},
        )
    try:
        os.makedirs(os.path.dirname(os.path.abspath(path)), mode=0o700, exist_ok=True)
        if not os.path.exists(path):
            from contextlib import suppress

            with suppress(FileExistsError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise Broken(
            N_("{path} cannot be created: {why}."),
            code="cannot_create",
            values={"path": path, "why": error.strerror or str(error)},
        ) from error
    db = open_existing(path)
    assert db is not None
    try:
        if db.execute("PRAGMA user_version").fetchone()[0] == 0:
            _create(db)
    except sqlite3.Error as error:
        raise said(error, path) from error
    return db


def _writable(path: str) -> bool:
    return os.access(os.path.dirname(os.path.abspath(path)), os.W_OK) and os.access(path, os.W_OK)


def _connect(path: str) -> sqlite3.Connection:
    """A connection with manual transactions; `immutable` where neither file nor folder can be written."""
    if _writable(path):
        db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    else:
        wal = path + "-wal"
        quoted = os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
        alone = not os.path.exists(wal) or os.path.getsize(wal) == 0
        mode = "immutable=1" if alone else "mode=ro"
        db = sqlite3.connect(
            f"file:{quoted}?{mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
    db.execute("PRAGMA synchronous=FULL")
    return db


def check(db: sqlite3.Connection, path: str) -> None:
    """Raise Broken for a file of another program, or of a newer journal format."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise Broken(
                N_("{path} is a SQLite file, but not one of supportcli's."), code="not_ours", values={"path": path}
            )
        return
    if db.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise Broken(
            N_("{path} is a SQLite file, but not one of supportcli's."), code="not_ours", values={"path": path}
        )
    if version // 1000 > schema.JOURNAL_FORMAT:
        raise Broken(
            N_("{path} was written by a newer version: its journal has format {have}, this program knows {know}."),
            code="newer_journal",
            values={"path": path, "have": version // 1000, "know": schema.JOURNAL_FORMAT},
        )


def _create(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA journal_mode=WAL").fetchone()[0] not in ("wal", "memory"):
        pass  # a file system without shared memory keeps its rollback journal: as safe, slower with many readers
    db.execute("BEGIN IMMEDIATE")
    try:
        if db.execute("PRAGMA user_version").fetchone()[0] == 0:
            for statement in (*schema.JOURNAL, *schema.HERE, *schema.rows_statements()):
                db.execute(statement)
            db.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
            db.execute(f"PRAGMA user_version={schema.USER_VERSION}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def _lock(db: sqlite3.Connection) -> None:
    """Take the write lock, waiting BUSY_SECONDS in short turns: inside SQLite's own waiting nobody hears Ctrl-C."""
    turns = max(1, round(BUSY_SECONDS / BUSY_TURN))
    db.execute(f"PRAGMA busy_timeout={round(BUSY_SECONDS / turns * 1000)}")
    try:
        for turn in range(turns):
            try:
                db.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if turn == turns - 1 or not (getattr(error, "sqlite_errorname", "") or "").startswith("SQLITE_BUSY"):
                    raise
    finally:
        db.execute(f"PRAGMA busy_timeout={round(BUSY_SECONDS * 1000)}")


def begin(db: sqlite3.Connection, path: str) -> None:
    """Begin to write: take the lock, then read the version again; migrate rows of an older format, refuse newer
    ones."""
    try:
        _lock(db)
        version = db.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        raise said(error, path) from error
    if version == schema.USER_VERSION:
        return
    try:
        if version > schema.USER_VERSION:
            raise Broken(
                N_("{path} was written by a newer version of supportcli: this one can read it, not write it."),
                code="newer_rows",
                values={"path": path},
            )
        from supportcli.storage import migrations

        migrations.migrate(db, version)
    except BaseException:
        db.execute("ROLLBACK")
        raise


def commit(db: sqlite3.Connection) -> None:
    """Make the transaction durable."""
    db.execute("COMMIT")


def roll_back(db: sqlite3.Connection) -> None:
    """Leave the file as it was before `begin`."""
    if db.in_transaction:
        db.execute("ROLLBACK")


def is_empty(db: sqlite3.Connection) -> bool:
    """True for a file in which nothing was ever made."""
    return bool(db.execute("PRAGMA user_version").fetchone()[0] == 0)


def said(error: sqlite3.Error | UnicodeDecodeError, path: str) -> SupportError:
    """The sentence for what SQLite could not do. Its own message cannot be decoded where it names a damaged part."""
    name = getattr(error, "sqlite_errorname", "") or ("SQLITE_CORRUPT" if isinstance(error, UnicodeDecodeError) else "")
    values = {"path": path, "why": str(error)}
    for start, message, code in (
        ("SQLITE_FULL", N_("The disk is full, so nothing was recorded in {path}."), "database_full"),
        (
            "SQLITE_BUSY",
            N_("{path} has been locked by another program for 30 s. Nothing was recorded; try again."),
            "database_busy",
        ),
        (
            "SQLITE_LOCKED",
            N_("{path} has been locked by another program for 30 s. Nothing was recorded; try again."),
            "database_busy",
        ),
        ("SQLITE_READONLY", N_("{path} or its folder is read-only, so nothing can be recorded."), "database_readonly"),
        ("SQLITE_NOTADB", N_("{path} is not a SQLite file."), "not_a_database"),
        (
            "SQLITE_CORRUPT",
            N_("{path} is damaged: {why}. Restore a backup: supportcli restore FILE"),
            "database_damaged",
        ),
        (
            "SQLITE_CANTOPEN",
            N_("{path} cannot be opened: no permission, or the folder is read-only and another program writes."),
            "cannot_open",
        ),
        ("SQLITE_PERM", N_("{path} cannot be opened: no permission."), "cannot_open"),
    ):
        if name.startswith(start):
            return Broken(message, code=code, values=values)
    return Broken(N_("The database {path} could not do that: {why}."), code="database_error", values=values)
