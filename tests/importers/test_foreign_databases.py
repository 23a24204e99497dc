"""A SQLite file of another program is said to be one, with lines that bring its tables in."""

import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.conftest import Desk


def foreign(path: Path, *tables: str, version: int = 0, wal: bool = False) -> sqlite3.Connection:
    """A database with these tables, two rows in each; open, so that its -wal stays."""
    db = sqlite3.connect(path, isolation_level=None)
    if wal:
        db.execute("PRAGMA journal_mode=WAL")
    db.execute(f"PRAGMA user_version={version}")
    for table in tables:
        db.execute(f'CREATE TABLE "{table}"(id INTEGER PRIMARY KEY, title TEXT, status TEXT, created TEXT)')
        db.execute(f'INSERT INTO "{table}" VALUES (1, \'no, paper\', \'open\', \'2026-03-02\'), '
                   "(2, 'no ink', 'closed', '2026-03-03')")  # fmt: skip
    return db


@pytest.mark.parametrize("name", ["other.db", "old desk.sqlite", "other"])
@pytest.mark.parametrize(("version", "wal"), [(0, False), (7, False), (0, True)])
def test_it_is_said_what_the_file_is_and_nothing_is_made(
    sup: Desk, tmp_path: Path, name: str, version: int, wal: bool
) -> None:
    path = tmp_path / name
    db = foreign(path, "tickets", "notes", version=version, wal=wal)
    for line in ([], ["--format", "database"], ["--format", "csv"], ["--init-map"], ["--dry-run"]):
        ran = sup(["import", str(path), *line, "--json"])
        assert (ran.code, ran.error["code"]) == (5, "not_ours"), line
        assert "a SQLite database of another program" in ran.error["message"]
        assert "tickets, notes" in ran.error["message"]
        assert not any("--format" in choice for choice in ran.error["choices"])
    db.close()
    assert not sup.path.exists()


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="needs the sqlite3 shell")
@pytest.mark.parametrize("table", ["tickets", "it's; a table", "заявки", "-x"])
def test_the_lines_that_are_offered_bring_a_table_in(
    sup: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "old desk.db"
    foreign(path, table).close()
    made, taken = sup(["import", str(path), "--json"]).error["choices"]
    subprocess.run(made, shell=True, check=True, cwd=tmp_path)
    sup.ok(taken.removeprefix("supportcli "))
    (draft,) = tmp_path.glob("*.toml")
    assert {"id", "title", "status", "created"} <= set(draft.read_text().replace('"', " ").split())


def test_a_file_without_a_table_is_named_all_the_same(sup: Desk, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    foreign(path, version=3).close()
    ran = sup(["import", str(path)])
    assert ran.code == 5
    assert "a SQLite database of another program" in ran.err


def test_from_stdin_the_lines_name_a_file(sup: Desk, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    foreign(path, "tickets").close()
    done = sup.process("import", "-", stdin=path.read_bytes())
    assert done.returncode == 5
    assert "FILE" in done.stderr and "stdin" in done.stderr
