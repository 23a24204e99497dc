"""Rows and search are disposable: made anew, or from a file that an older program wrote, they are what they were."""

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from journal.sites import all_rows

from supportcli.storage import database, migrations, schema
from tests.conftest import ROOT, Desk

STORY = """open printer is dead -c acme -p p2
callback +2h specialist rings --who Ines
tried reboot failed
answer happened it prints blank
call --minutes 5 --with Ines
note words worth finding
kept Ines
open another thing
link 1
undo
"""


@pytest.fixture
def full(sup: Desk) -> Desk:
    """A desk with something of most things."""
    assert sup("batch", stdin=STORY, now="2026-11-02T09:00:00Z").code == 0
    return sup


def opened(desk: Desk) -> sqlite3.Connection:
    db = database.open_existing(str(desk.path))
    assert db is not None
    return db


def test_rebuild_changes_nothing_and_mends_what_was_changed(full: Desk) -> None:
    db = opened(full)
    before = all_rows(db)
    assert before["calls"] and before["search"] and before["customers"] and before["moves"]
    full.ok("rebuild")
    assert all_rows(db) == before
    db.execute("UPDATE tickets SET title = 'nonsense', state = 'closed'")
    db.execute("DELETE FROM attempts")
    db.execute("DROP TABLE notes")
    db.execute("CREATE TABLE weather(subject INTEGER, degrees INTEGER)")
    full.ok("rebuild")
    assert all_rows(db) == before
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'weather'").fetchone()


def test_an_older_file_is_brought_up_to_date_by_the_first_write(full: Desk) -> None:
    db = opened(full)
    before = all_rows(db)
    older(db)
    full.ok("2 note the first write")
    assert db.execute("PRAGMA user_version").fetchone()[0] == schema.USER_VERSION
    after = all_rows(db)
    assert [note for note in after["notes"] if "the first write" not in note] == before["notes"]
    assert {name: after[name] for name in ("calls", "callbacks", "attempts", "customers")} == {
        name: before[name] for name in ("calls", "callbacks", "attempts", "customers")
    }


def older(db: sqlite3.Connection) -> None:
    """Make the file one of rows format 0: a column and a table of today are not there."""
    db.execute("DROP TABLE tickets")
    db.execute("CREATE TABLE tickets(subject INTEGER PRIMARY KEY, title TEXT)")
    db.execute("DROP TABLE work")
    db.execute(f"PRAGMA user_version={schema.JOURNAL_FORMAT * 1000}")


def test_eight_processes_that_find_an_older_file_at_once_all_succeed(full: Desk) -> None:
    import os

    older(opened(full))
    environment = {**os.environ, **full.env, "PYTHONPATH": str(ROOT)}
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "supportcli", "2", "note", f"process {n}"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for n in range(8)
    ]
    ended = [(one.communicate(timeout=60), one.returncode) for one in running]
    assert [code for _, code in ended] == [0] * 8, ended
    assert len(full.ok("show 2 --json").json["notes"]) == 8
    full.ok("verify")


def test_an_older_program_reads_a_newer_file_and_does_not_write_it(full: Desk) -> None:
    db = opened(full)
    db.execute(f"PRAGMA user_version={schema.USER_VERSION + 1}")
    facts = db.execute("SELECT count(*) FROM journal").fetchone()
    assert full.ok("show 1 --json").json["title"] == "printer is dead"
    for line in ("1 note no", "rebuild", "undo"):
        ran = full(f"{line} --json")
        assert (ran.code, ran.error["code"]) == (5, "newer_rows")
    assert db.execute("SELECT count(*) FROM journal").fetchone() == facts
    db.execute(f"PRAGMA user_version={(schema.JOURNAL_FORMAT + 1) * 1000}")
    ran = full("show 1 --json")
    assert (ran.code, ran.error["code"]) == (5, "newer_journal")


def test_a_step_runs_by_sqlite_utils_inside_our_transaction_and_is_rolled_back_with_it(
    full: Desk, tmp_path: Path
) -> None:
    db = opened(full)
    db.execute(f"PRAGMA user_version={schema.USER_VERSION - 1}")

    def step(tables: Any) -> None:
        tables["tickets"].add_column("weather", str)

    db.execute("BEGIN IMMEDIATE")
    migrations.migrate(db, schema.USER_VERSION - 1, {schema.ROWS_FORMAT: step})
    assert db.in_transaction
    assert "weather" in [row[1] for row in db.execute("PRAGMA table_info(tickets)")]
    db.execute("ROLLBACK")
    assert "weather" not in [row[1] for row in db.execute("PRAGMA table_info(tickets)")]
    assert db.execute("PRAGMA user_version").fetchone()[0] == schema.USER_VERSION - 1


def test_another_analyser_makes_the_search_index_anew_with_the_next_write(full: Desk) -> None:
    db = opened(full)
    before = all_rows(db)["search"]
    for table in ("search", "search_words"):
        db.execute(f"DROP TABLE {table}")
    for statement in schema.SEARCH:
        db.execute(statement)
    db.execute("UPDATE here_place SET analyser = analyser - 1")
    full.ok("2 note zzz")
    assert [one for one in all_rows(db)["search"] if one[0] != "zzz"] == before


def test_a_file_with_older_rows_is_made_anew_by_looking(sup: Desk) -> None:
    """The rows are disposable: a new version may have other ones, and `status` is the first thing somebody types."""

    sup.ok("open modem offline")
    before = sup.ok("list --json").out
    db = sqlite3.connect(sup.path)
    db.execute("DROP TABLE moves")
    db.execute(f"PRAGMA user_version = {schema.JOURNAL_FORMAT * 1000}")
    db.commit()
    db.close()
    assert sup.ok("status --json").json["open_count"] == 1
    assert sup.ok("list --json").out == before
