"""Sorts more than the memory holds: a temporary table on disk, gone when it is closed."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from types import TracebackType

from supportcli.annotations import Any


class Sorted:
    """Give it values (of JSON) under keys, then go through them in the order of the keys, equal ones as they came."""

    def __init__(self) -> None:
        # No name: a private file in the folder for temporary files, deleted by SQLite; small ones stay in memory.
        self.db = sqlite3.connect("", isolation_level=None)
        self.db.execute("PRAGMA journal_mode = OFF")
        self.db.execute("CREATE TABLE sorted (key TEXT NOT NULL, value TEXT NOT NULL)")
        self.db.execute("BEGIN")

    def __enter__(self) -> "Sorted":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.db.close()

    def add(self, key: str, value: Sequence[Any]) -> None:
        """One more value."""
        self.db.execute("INSERT INTO sorted VALUES (?, ?)", (key, json.dumps(value)))

    def __iter__(self) -> Iterator[Any]:
        for row in self.db.execute("SELECT value FROM sorted ORDER BY key, rowid"):
            yield json.loads(row[0])
