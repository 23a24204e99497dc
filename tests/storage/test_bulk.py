"""What is told through the bulk path cannot be told from what single commands wrote."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any

import pytest

from supportcli.facts.note import Added
from supportcli.facts.ticket import Opened
from supportcli.storage import bulk, database, rebuilding, schema, verifying

NOW = "2026-11-21T10:00:00.000Z"


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "desk.db")


def opened(db: sqlite3.Connection, path: str, count: int, commit: int = bulk.COMMIT) -> bulk.Counted:
    def story(number: int) -> Callable[[bulk.Pen], None]:
        def tell(pen: bulk.Pen) -> None:
            ticket = pen.new_ticket()
            pen.record(ticket, Opened(f"problem {number}"), NOW, "anna")
            pen.number(ticket, NOW, "anna")
            pen.record(ticket, Added("нет сети"), NOW, "boris")

        return tell

    return bulk.append_many(db, path, NOW, (story(number) for number in range(count)), commit)


def everything(db: sqlite3.Connection) -> dict[str, list[Any]]:
    return {table: sorted(map(repr, db.execute(f"SELECT * FROM {table}"))) for table in schema.COLUMNS}


def test_another_process_gets_its_turn_while_stories_are_told(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "REST_SECONDS", 0.3)
    db = database.open_or_create(file)
    came_at: list[float] = []

    def another() -> None:
        other = sqlite3.connect(file, timeout=9, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        came_at.append(monotonic())
        other.execute("ROLLBACK")
        other.close()

    def stories() -> Iterator[Callable[[bulk.Pen], None]]:
        for _ in range(60):
            yield lambda pen: sleep(0.05)  # the lock is held nearly all of the time

    waiting = Thread(target=another)
    waiting.start()
    bulk.append_many(db, file, NOW, stories(), commit=2)
    ended = monotonic()
    waiting.join()
    assert came_at[0] < ended - 1


def test_a_bulk_file_verifies_whatever_the_size_of_its_transactions(file: str) -> None:
    db = database.open_or_create(file)
    assert opened(db, file, 7, commit=5) == (21, 7)
    found, seen = verifying.whole(db)
    assert found == [] and seen.facts == 21
    assert [row[0] for row in db.execute("SELECT number FROM tickets ORDER BY number")] == [1, 2, 3, 4, 5, 6, 7]


def test_rows_and_search_are_those_that_a_rebuild_makes(file: str) -> None:
    db = database.open_or_create(file)
    opened(db, file, 5)
    before = everything(db)
    words = "SELECT rowid FROM search WHERE search MATCH 'сети'"
    found = list(db.execute(words))
    rebuilding.rebuild(db, file)
    assert everything(db) == before
    assert list(db.execute(words)) == found and len(found) == 5


def test_a_command_goes_on_where_the_bulk_path_ended(sup: Any) -> None:
    sup.ok("open first", now="2026-11-21 11:00")
    db = database.open_existing(str(sup.path))
    assert db is not None
    opened(db, str(sup.path), 3)
    db.close()
    assert sup.ok("open last").out == "5\n"
    sup.ok("tried -t 3 reboot failed")
    assert sup.ok("undo").code == 0
    assert sup.ok("verify").code == 0


def test_a_story_that_is_refused_leaves_only_what_was_committed_before(file: str) -> None:
    db = database.open_or_create(file)

    def refused(pen: bulk.Pen) -> None:
        pen.record(pen.new_ticket(), Opened("never"), NOW, "anna")
        raise ValueError("no such customer")

    with pytest.raises(ValueError):
        bulk.append_many(db, file, NOW, [refused])
    assert db.execute("SELECT count(*) FROM journal").fetchone()[0] == 0
    assert db.execute("SELECT count(*) FROM subjects").fetchone()[0] == 0
