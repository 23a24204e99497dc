"""The plain SQLite copy: sound, described, and open in the real Datasette."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from supportcli.exporters import describing
from supportcli.storage import leaving, plain_copy
from tests.conftest import Desk


def read(path: Path, sql: str) -> list[tuple]:
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


def test_the_copy_is_sound_and_every_key_leads_somewhere(exported):
    path = exported("copy.db", "--internal")
    assert read(path, "PRAGMA integrity_check") == [("ok",)]
    assert read(path, "PRAGMA foreign_key_check") == []
    assert read(path, "PRAGMA journal_mode") == [("delete",)]
    foreign = {(row[3], row[2]) for row in read(path, "PRAGMA foreign_key_list(calls)")}
    assert ("ticket_id", "tickets") in foreign


def test_nothing_of_the_journal_is_in_it(exported):
    names = {row[0] for row in read(exported("copy.db"), "SELECT name FROM sqlite_master")}
    assert {"tickets", "calls", "callbacks", "attempts", "promises_kept"} <= names
    assert not {"journal", "subjects", "origins", "moves", "work"} & names


def test_the_views_count_as_the_program_does(story: Desk, exported):
    story.ok("1 kept zqring")
    path = exported("copy.db")
    assert read(path, "SELECT promised, kept, open FROM promises_kept") == [(3, 1, 2)]
    assert read(path, "SELECT key FROM tickets_open ORDER BY key") == [("1",), ("3",)]
    assert read(path, "SELECT name, tickets, talk_minutes FROM customer_summary ORDER BY name") == [
        ("Zqacme", 1, 9),
        ("Zqbeta", 1, 0),
    ]


def test_a_merged_customer_counts_with_the_one_it_was_merged_into(story: Desk, exported):
    story.ok("customer merge zqbeta zqacme")
    assert read(exported("copy.db"), "SELECT name, tickets FROM customer_summary") == [("Zqacme", 2)]


def test_a_customer_that_is_not_here_leaves_no_key_to_nowhere(story: Desk, exported):
    db = sqlite3.connect(story.path)
    db.execute("DELETE FROM customers WHERE name = 'Zqbeta'")
    db.commit()
    db.close()
    path = exported("copy.db")
    assert read(path, "PRAGMA foreign_key_check") == []
    assert read(path, "SELECT customer_id FROM tickets WHERE key = '2'") == [(None,)]


def test_words_are_found_in_titles_and_entries(exported):
    path = exported("copy.db")
    sql = "SELECT t.key FROM tickets_fts f JOIN tickets t ON t.rowid = f.rowid WHERE tickets_fts MATCH 'zqthird'"
    assert read(path, sql) == [("3",)]
    sql = "SELECT e.kind FROM events_fts f JOIN events e ON e.rowid = f.rowid WHERE events_fts MATCH 'zqsecond'"
    assert sorted(read(path, sql)) == [("message.told",), ("ticket.opened",)]


@pytest.mark.parametrize("internal", [False, True])
def test_every_table_view_and_column_says_what_it_means(internal):
    for table in leaving.tables(internal):
        for column in plain_copy.columns(table, leaving.fields(table, internal)):
            assert describing.means(table, column), (table, column)
    assert set(plain_copy.VIEWS) == set(describing.VIEWS)
    assert set(describing.TABLES) == set(leaving.tables(True))


def test_no_description_is_of_something_that_is_gone():
    for table, (_, described) in describing.TABLES.items():
        assert set(described) <= set(plain_copy.columns(table, leaving.fields(table, True))), table


def test_the_descriptions_stand_in_the_copy(exported):
    path = exported("copy.db")
    described = dict(read(path, 'SELECT "table", description FROM about WHERE "column" = \'\''))
    assert described["promises_kept"] == describing.VIEWS["promises_kept"]
    tables = {row[0] for row in read(path, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    assert {name for name in tables if "_fts" not in name} == {*described, "about"}


def datasette(folder: Path, page: str) -> str:
    """What the real Datasette answers. Its `--get` asks the whole application, without a port."""
    pytest.importorskip("datasette")
    done = subprocess.run(
        [sys.executable, "-m", "datasette", "copy.db", "-m", "metadata.json", "--get", page],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, (page, done.stdout[-500:], done.stderr[-2000:])
    return done.stdout


def test_datasette_shows_the_pages_with_their_descriptions(exported):
    folder = exported("copy.db", "--datasette").parent
    assert json.loads((folder / "metadata.json").read_text())["databases"]["copy"]["tables"]["tickets"]
    page = datasette(folder, "/copy/tickets")
    assert describing.TABLES["tickets"][0] in page
    assert describing.TABLES["tickets"][1]["held_by"] in page
    assert "zqsecond ticket" in page and 'name="_search"' in page
    assert "<b>zqbold</b>" not in page


@pytest.mark.parametrize("view", ["", *plain_copy.VIEWS])
def test_datasette_opens_every_view(exported, view):
    folder = exported("copy.db", "--datasette").parent
    page = json.loads(datasette(folder, f"/copy/{view}.json" if view else "/copy.json"))
    assert "error" not in page or page["error"] is None
    if not view:
        assert {one["name"] for one in page["views"]} == set(plain_copy.VIEWS)


def test_datasette_searches_and_follows_a_key(exported):
    folder = exported("copy.db", "--datasette").parent
    found = json.loads(datasette(folder, f"/copy/events.json?_search={quote('zqmoved')}&_shape=objects&_labels=on"))
    assert [row["kind"] for row in found["rows"]] == ["callback.promised"]
    assert found["rows"][0]["ticket_id"]["label"] == "zqsecond ticket"
