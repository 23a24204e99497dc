"""Desks for journal tests: real files written by the real desk, each with a clock of its own, merged by the real
importer."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from supportcli import desk, facts
from supportcli.importers import database as database_format
from supportcli.importers import jsonl
from supportcli.importers.items import Asked, Notes, Source
from supportcli.moments import shifted
from supportcli.recording import opening, undoing
from supportcli.session import Session
from supportcli.storage import database, here, journal, schema, search
from supportcli.ticket import Header, Record, Ticket, fold


class Site:
    """One desk: its file, its agent, how wrong its clock is. A given `origin` makes a history repeat exactly."""

    def __init__(self, folder: Path, name: str, skew_minutes: int = 0, origin: str = ""):
        self.path, self.name, self.skew = folder / f"{name}.db", name, skew_minutes
        self.db = database.open_or_create(str(self.path))
        self.db.execute("PRAGMA synchronous=OFF")
        if origin:
            self.db.execute(
                "INSERT INTO here_place VALUES (1, ?, ?, ?, ?, '', ?)",
                (*here.place(str(self.path)), origin, search.ANALYSER),
            )
            self.db.execute("INSERT INTO here_origins VALUES (?)", (origin,))

    def session(self, now: str) -> Session:
        """A session whose clock shows `now`, wrong by this site's skew."""
        env = {
            "SUPPORTCLI_DB": str(self.path),
            "SUPPORTCLI_AGENT": self.name,
            "SUPPORTCLI_NOW": shifted(now, minutes=self.skew),
        }
        session = Session(env | {"SUPPORTCLI_NO_INPUT": "1"}, "sup", db=self.db)
        session.path = str(self.path)
        return session

    def open(self, now: str, title: str = "printer is dead") -> str:
        """Open a ticket; gives its subject."""
        with desk.writing(self.session(now)) as book:
            opening.open_ticket(book, title)
            return next(subject for subject, state in book.states.items() if isinstance(state, Ticket))

    def record(self, now: str, subject: str, fact: Any) -> Header:
        """Record one fact. Raises what its `check` refuses."""
        with desk.writing(self.session(now)) as book:
            return book.record(book.load(subject), fact)

    def undo(self, now: str, command: str) -> Header:
        """Undo a command; gives the header of the first fact that says so."""
        return self._undoing(now, command, undoing.undo, False)

    def redo(self, now: str, command: str) -> Header:
        """Redo a command."""
        return self._undoing(now, command, undoing.redo)

    def _undoing(self, now: str, command: str, act: Any, *more: Any) -> Header:
        with desk.writing(self.session(now)) as book:
            act(book, [command], *more)
            recorded = book.command
        return journal.of_command(self.db, recorded)[0].record.header

    def ticket(self, subject: str) -> Ticket:
        """The ticket as this desk has it."""
        return fold(subject, self.records(subject), facts.read)

    def records(self, subject: str) -> list[Record]:
        """Its facts about one subject."""
        return [one.record for one in journal.of_subject(self.db, subject)]

    def subjects(self) -> list[str]:
        return [row[0] for row in self.db.execute("SELECT subject FROM subjects ORDER BY id")]

    def arrive(self, other: "Site") -> None:
        """Everything that `other` knows and this desk does not, by the importer that everybody has."""
        newest = other.db.execute("SELECT max(noted) FROM journal").fetchone()[0]
        if newest is None:  # nothing was ever recorded there
            return
        asked = Asked(self.name, newest, Notes(), clock_ahead=True)
        session = self.session(shifted(newest, minutes=-self.skew))
        database_format.bring(session, Source(str(other.path), str(other.path), b""), asked)

    def read(self, file: Path) -> None:
        """What an exported journal holds."""
        now = "2027-01-01T00:00:00.000Z"
        asked = Asked(self.name, now, Notes(), clock_ahead=True)
        jsonl.bring(self.session(now), Source(str(file), str(file), b""), asked)

    def close(self) -> None:
        self.db.close()


def union(sites: Iterable[Site], subject: str) -> list[Record]:
    """What all desks know about a subject, each fact once."""
    found = {record.header.fact_id: record for site in sites for record in site.records(subject)}
    return list(found.values())


def all_rows(db: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every row table, and what search finds for each document: what `rebuild` must not change."""
    found = {table: sorted(db.execute(f"SELECT * FROM {table}"), key=repr) for table in schema.COLUMNS}
    vocabulary = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, instance)"
    db.execute(vocabulary)
    found["search"] = sorted(db.execute("SELECT term, doc, offset FROM temp.terms"))
    db.execute("DROP TABLE temp.terms")
    return found
