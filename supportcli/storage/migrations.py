"""Files of an older format brought up to date, inside the write transaction that found them.

A new rows format is a higher ROWS_FORMAT in schema.py; rows are disposable, so nothing is needed here: they are made
anew. Only where that would take too long for large files, give the steps to it in STEPS. A new journal format is a
function in `_journal_step`.
"""

import os
import sqlite3
from collections.abc import Callable, Mapping

from supportcli.annotations import Any
from supportcli.errors import Broken
from supportcli.languages import N_
from supportcli.storage import schema

Step = Callable[[Any], None]

STEPS: Mapping[int, Step] = {}
"""Rows format -> the function that makes it from the format below: it gets a `sqlite_utils.Database` over the same
connection."""


def migrate(db: sqlite3.Connection, version: int, steps: Mapping[int, Step] = STEPS) -> None:
    """Bring a file of the lower `version` (journal format x 1000 + rows format) up to this program's. Inside BEGIN
    IMMEDIATE, which the caller ends; whatever is raised here, the caller rolls back and the file is as it was.
    """
    if version // 1000 < schema.JOURNAL_FORMAT:
        _keep_copy(db, version)
        raise Broken(
            N_("{path} has journal format {have}, which this version cannot read any more."),
            code="old_journal",
            values={"path": file_of(db), "have": version // 1000},
        )
    _here(db)
    wanted = range(version % 1000 + 1, schema.ROWS_FORMAT + 1)
    if wanted and all(number in steps for number in wanted):
        _apply(db, {number: steps[number] for number in wanted})
    else:
        from supportcli.storage import rebuilding

        rebuilding.anew(db)
    db.execute(f"PRAGMA user_version={schema.USER_VERSION}")


def _apply(db: sqlite3.Connection, steps: Mapping[int, Step]) -> None:
    """Run the steps by sqlite-utils, over this connection: its table is a log for people, `user_version` is the
    truth."""
    from sqlite_utils import Database, Migrations

    ours = Migrations("supportcli")
    for number, step in sorted(steps.items()):
        ours(name=f"rows_{number}")(step)
    ours.apply(Database(db))


def _here(db: sqlite3.Connection) -> None:
    """Local tables that this version has and the file has not."""
    known = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
    for statement in schema.HERE:
        if statement.split("(")[0].split()[-1] not in known:
            db.execute(statement)


def file_of(db: sqlite3.Connection) -> str:
    """The path of the open file."""
    return str(db.execute("PRAGMA database_list").fetchone()[2])


def _keep_copy(db: sqlite3.Connection, version: int) -> str:
    """A copy of the file as it was, before its journal is changed: what was committed, read by another connection."""
    from supportcli.storage import copies

    path = file_of(db)
    target = f"{os.path.splitext(path)[0]}.journal-{version // 1000}.db"
    if not os.path.exists(target):
        other = sqlite3.connect(path, isolation_level=None)
        try:
            copies.write_copy(other, target)
        finally:
            other.close()
    return target
