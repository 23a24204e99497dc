"""Copies of the file: a backup while others write, and a backup put back in place.

A copy is first written under another name, private (0600) from its first byte, checked, and only then renamed: a
half-written one never looks whole.
"""

import os
import sqlite3

from supportcli.errors import Broken
from supportcli.languages import N_
from supportcli.storage import database, here, rebuilding, schema

LOCK_MS = 2000
"""How long `restore` waits for another writer before it gives up, in ms: who types it should hear at once that
somebody is at work."""


def dated(path: str, word: str, now: str) -> str:
    """`desk.db` -> `desk.backup-20261121T101500Z.db`, with `-2` ... where that is there already."""
    start, end = os.path.splitext(os.path.abspath(path))
    name = f"{start}.{word}-{now[:19].replace('-', '').replace(':', '')}Z"
    number = 1
    while os.path.exists(f"{name}{'' if number == 1 else f'-{number}'}{end}"):
        number += 1
    return f"{name}{'' if number == 1 else f'-{number}'}{end}"


def copies_beside(path: str) -> list[str]:
    """Copies that this program put beside the file, oldest first."""
    folder, name = os.path.split(os.path.abspath(path))
    start, end = os.path.splitext(name)
    words = tuple(f"{start}.{word}-" for word in ("backup", "replaced", "damaged", "journal"))
    return sorted(
        os.path.join(folder, one) for one in os.listdir(folder) if one.startswith(words) and one.endswith(end)
    )


def write_copy(db: sqlite3.Connection, target: str) -> None:
    """Copy all that is committed to `target`, replacing it; others may write meanwhile. Raises Broken (exit 5);
    `target` is as it was then.

    The copy is one file without -wal, so that it can be read from a read-only place.
    """
    part = _private(target)
    try:
        _copy(db, part, "DELETE")
        os.replace(part, target)
    except sqlite3.Error as error:
        raise database.said(error, target) from error
    except OSError as error:
        raise Broken(
            N_("{path} cannot be written: {why}."),
            code="cannot_write",
            values={"path": target, "why": error.strerror or str(error)},
        ) from error
    finally:
        _remove(part)


def _copy(db: sqlite3.Connection, part: str, mode: str) -> None:
    other = sqlite3.connect(part, isolation_level=None)
    try:
        db.backup(
            other, pages=-1
        )  # all pages at once: page by page it would begin again at every write of somebody else
        other.execute(f"PRAGMA journal_mode={mode}")
        fault = other.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if fault != "ok":
            raise Broken(
                N_("The copy of the database is damaged: {why}. Nothing was replaced."),
                code="copy_damaged",
                values={"why": fault},
            )
    finally:
        other.close()
    descriptor = os.open(part, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _private(target: str) -> str:
    """An empty file 0600 beside `target`."""
    part = f"{target}.{os.getpid()}.part"
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise Broken(
            N_("{path} cannot be written: {why}."),
            code="cannot_write",
            values={"path": target, "why": error.strerror or str(error)},
        ) from error
    return part


def _remove(part: str) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(part + end):
            os.remove(part + end)


def restore(source: str, path: str, now: str) -> str | None:
    """Put the backup `source` in the place of the database at `path`; gives where the replaced file was kept, None
    where there was none.

    The next write there begins a new origin. Raises Broken (exit 5): `source` is not ours, damaged, newer; somebody
    is writing. Then nothing was changed.
    """
    if os.path.exists(source) and os.path.exists(path) and os.path.samefile(source, path):
        raise Broken(N_("{path} is the database itself."), code="same_file", values={"path": source})
    backup = database.open_existing(source)
    if backup is None:
        raise Broken(N_("There is no file {path}."), code="no_such_file", values={"path": source})
    os.makedirs(os.path.dirname(os.path.abspath(path)), mode=0o700, exist_ok=True)
    part = _private(path)
    try:
        if backup.execute("PRAGMA user_version").fetchone()[0] == 0:
            raise Broken(N_("{path} is empty."), code="empty_backup", values={"path": source})
        _copy(backup, part, "WAL")
        _made_ready(part, source)
        return _in_place(part, path, now)
    except sqlite3.Error as error:
        raise database.said(error, path) from error
    finally:
        backup.close()
        _remove(part)


def _made_ready(part: str, source: str) -> None:
    """The copy to put in place: of this program's format, and with its place forgotten before anybody can write to
    it."""
    db = sqlite3.connect(part, isolation_level=None)
    try:
        database.begin(db, source)
        here.forget_place(db)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.close()


def _in_place(part: str, path: str, now: str) -> str | None:
    if not os.path.exists(path):
        os.replace(part, path)
        return None
    try:
        db = database.open_existing(path)
        assert db is not None
        sound = (
            db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            and db.execute("PRAGMA user_version").fetchone()[0] != 0
        )
    except (Broken, sqlite3.Error):
        db, sound = None, False
    if db is not None and sound:
        try:
            return _replace_content(db, part, path, now)
        finally:
            db.close()
    if db is not None:
        db.close()
    kept = dated(path, "damaged", now)
    for end in ("-wal", "-shm"):  # a file that cannot be read has no readers whose view could be spared
        if os.path.exists(path + end):
            os.replace(path + end, kept + end)
    os.replace(path, kept)
    os.replace(part, path)
    return kept


def _replace_content(db: sqlite3.Connection, part: str, path: str, now: str) -> str:
    """One transaction: the content is kept beside and replaced. Nobody can write in between, and who has the file
    open reads on."""
    db.execute("ATTACH ? AS back", (part,))
    db.execute(f"PRAGMA busy_timeout={LOCK_MS}")
    try:
        db.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        raise Broken(
            N_("Another program is writing to {path}, so nothing was restored. Try again when it has ended."),
            code="database_busy",
            values={"path": path},
        ) from error
    try:
        kept = dated(path, "replaced", now)
        reader = sqlite3.connect(path, isolation_level=None)
        try:
            write_copy(reader, kept)
        finally:
            reader.close()
        for statement in (*schema.JOURNAL, *schema.HERE):
            if statement.startswith("CREATE TABLE"):
                table = statement.split("(")[0].split()[-1]
                db.execute(f"DELETE FROM main.{table}")
                db.execute(f"INSERT INTO main.{table} SELECT * FROM back.{table} ORDER BY rowid")
        rebuilding.anew(db)
        db.execute(f"PRAGMA main.user_version={schema.USER_VERSION}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return kept
