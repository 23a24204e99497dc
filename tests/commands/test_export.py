"""`export`: the words of the line, where files go, and that nothing is lost when it cannot be written."""

import json
import os
import resource
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from supportcli import exporters
from tests.conftest import ROOT, Desk


@pytest.fixture
def desk(sup: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Two tickets, one closed; the current folder is `out/`."""
    sup.ok("open modem offline -c acme", now="2026-03-02T09:00:00Z")
    sup.ok("1 callback +2h we ring --from us")
    sup.ok("open printer jams -c beta")
    sup.ok("2 close fixed")
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path / "out")
    return sup


@pytest.mark.parametrize("name", exporters.formats())
def test_every_format_says_what_it_is(name):
    module = exporters.module(name)
    assert module.ENDINGS and "_plural" in module.counted(2, "x").values
    assert any(hasattr(module, way) for way in ("lines", "files", "fill"))


def test_the_ending_names_the_format_and_every_format_has_its_own():
    endings = [ending for name in exporters.formats() for ending in exporters.module(name).ENDINGS]
    assert len(endings) == len(set(endings))
    assert all(exporters.format_of(f"x{ending}") for ending in endings)
    assert exporters.format_of("tickets.CSV") == "csv" and exporters.format_of("tickets.xyz") is None
    assert exporters.format_called("md") == "markdown" and exporters.format_called("nix") is None


@pytest.mark.parametrize(
    ("words", "format", "count"),
    [
        ("tickets.csv", "csv", 2),
        ("is:open tickets.csv", "csv", 1),
        ("--format csv tickets.txt", "csv", 2),
        ("all.ics", "ics", 1),
        ("told.mbox", "mbox", 0),
        ("copy.db", "sqlite", 2),
        ("pages/", "markdown", 2),
        ("--tables data", "csv", 2),
        ("customer:acme --format md acme", "markdown", 1),
        ("printer found.csv", "csv", 1),
        ("-t 2 one.csv", "csv", 1),
    ],
)
def test_the_result_says_format_file_count_and_bytes(desk: Desk, words, format, count):
    data = desk.ok(f"export {words} --json").json
    path = Path(data["file"])
    size = sum(one.stat().st_size for one in path.iterdir()) if path.is_dir() else path.stat().st_size
    assert (data["format"], data["count"], data["bytes"]) == (format, count, size)
    assert data["file"].rstrip("/") == words.split()[-1].rstrip("/")


def test_on_a_terminal_it_is_a_sentence_and_in_a_pipe_the_path(desk: Desk):
    assert desk.ok("export one.csv", tty=True).out == "2 tickets in one.csv\n"
    assert desk.ok("export is:open two.csv", tty=True).out == "1 ticket in two.csv\n"
    assert desk.ok("export three.csv").out == "three.csv\n"


def test_a_dash_or_nothing_is_stdout(desk: Desk):
    whole = desk.process("export", "--format", "csv")
    assert whole.returncode == 0 and whole.stdout.count("\n") == 3
    assert desk.process("export", "--format", "csv", "-").stdout == whole.stdout
    assert desk.process("export", "is:open", "--format", "csv").stdout.count("\n") == 2
    assert desk.process("export", "is:open", "-", "--format", "jsonl").stdout.startswith('{"supportcli":"journal"')
    assert os.listdir() == []


def test_stdout_is_utf_8_whatever_the_locale(desk: Desk):
    desk.ok("open модем")
    done = desk.process("export", "--format", "csv", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert "модем" in done.stdout and done.returncode == 0


@pytest.mark.parametrize(
    ("words", "code", "paste"),
    [
        ("", "file_missing", "supportcli export tickets.csv"),
        ("is:open", "file_missing", "supportcli export is:open tickets.csv"),
        ("tickets.xyz", "file_missing", "supportcli export tickets.xyz --format csv"),
        ("--format nix x", "unknown_format", "supportcli export tickets.csv"),
        ("is:opne x.csv", "unknown_query_value", "supportcli export is:open x.csv"),
        ("--tables", "file_missing", "supportcli export tickets/ --tables"),
        ("--format sqlite is:open", "file_missing", "supportcli export is:open tickets.db"),
        ("-o x.csv", "usage", "supportcli export x.csv"),
        ("--datasette --format csv x", "usage", None),
        ("--redact all.jsonl", "cannot_redact", "supportcli export --redact tickets.csv"),
    ],
)
def test_a_line_that_cannot_be_meant_is_refused_with_one_that_can(desk: Desk, words, code, paste):
    ran = desk(f"export {words} --json")
    assert ran.code == 2 and ran.error["code"] == code
    assert paste is None or paste in ran.error["choices"]
    assert os.listdir() == []


def test_the_line_that_is_offered_works(desk: Desk):
    desk.ok("export is:open x.csv")
    ran = desk("export is:open x.csv --json")
    assert ran.code == 4 and ran.error["code"] == "file_exists"
    assert desk(ran.error["choices"][0].removeprefix("supportcli ")).code == 0


@pytest.mark.parametrize("words", ["x.csv", "x.db", "pages/", "--tables data", "--datasette copy.db"])
def test_what_is_there_stays_without_force(desk: Desk, words):
    desk.ok(f"export {words}")
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    desk.ok("note -t 1 more")
    assert desk(f"export {words}").code == 4
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before
    desk.ok(f"export {words} --force")
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} != before


def test_metadata_of_another_is_not_replaced(desk: Desk):
    Path("metadata.json").write_text("mine")
    assert desk("export --datasette copy.db").code == 4
    assert Path("metadata.json").read_text() == "mine" and not Path("copy.db").exists()


@pytest.mark.parametrize("words", ["--force", "--force --format csv"])
def test_the_database_itself_is_never_replaced(desk: Desk, words):
    before = desk.path.read_bytes()
    ran = desk(f"export {words} {desk.path} --json")
    assert ran.code == 4 and ran.error["code"] == "same_file"
    assert desk.path.read_bytes() == before


def test_only_the_owner_can_read_what_was_written(desk: Desk):
    desk.ok("export x.csv")
    desk.ok("export x.db")
    desk.ok("export pages/")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in Path().rglob("*")}
    assert modes.pop("pages") == 0o700
    assert set(modes.values()) == {0o600}


@pytest.mark.parametrize("words", ["nowhere/x.csv", "nowhere/x.db", "nowhere/pages/", "nowhere/x.ics"])
def test_a_place_that_cannot_be_written_is_a_sentence_and_exit_5(desk: Desk, words):
    ran = desk(f"export {words} --json")
    assert ran.code == 5 and ran.error["code"] == "cannot_write"
    assert "nowhere" in ran.error["message"]


LIMIT = 64 * 1024
"""Bytes; the shared memory of SQLite is half of that."""


@pytest.mark.parametrize("words", [["x.csv"], ["x.db"], ["--tables", "data"], ["x.jsonl"], ["x.mbox"], ["x.ics"]])
def test_a_full_disk_leaves_nothing_half(desk: Desk, words):
    desk.ok(["1", "note", "x" * LIMIT])
    desk.ok(["1", "told", "y" * LIMIT])
    desk.ok(["1", "edit", "--title", "z" * LIMIT])
    db = sqlite3.connect(desk.path)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    done = subprocess.run(
        [sys.executable, "-m", "supportcli", "export", *words],
        env={**os.environ, **desk.env, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        preexec_fn=_nearly_full,
    )
    assert done.returncode == 5, done
    assert "cannot be written" in done.stderr and "Traceback" not in done.stderr
    assert os.listdir() == []


def _nearly_full() -> None:
    """No file of this process can be longer than LIMIT; it hears of that as of a full disk."""
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT))


def test_a_pipe_is_written_as_it_is(desk: Desk):
    os.mkfifo("pipe")
    with subprocess.Popen(["cat", "pipe"], stdout=subprocess.PIPE, text=True) as reader:
        done = desk.process("export", "--format", "csv", "pipe")
        assert done.returncode == 0, done
        assert reader.stdout.read().count("\n") == 3


def test_a_ticket_that_is_not_there_is_no_empty_export(desk: Desk):
    ran = desk("-t 99 export one.csv --json")
    assert (ran.code, ran.error["code"]) == (3, "ticket_not_found")
    assert not Path("one.csv").exists()


def test_looking_creates_no_database(sup: Desk, tmp_path: Path):
    assert sup(f"export {tmp_path}/x.csv").code == 3
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_database_can_be_exported(desk: Desk):
    db = sqlite3.connect(desk.path)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.execute("PRAGMA journal_mode=DELETE")
    db.close()
    folder = desk.path.parent / "fixed"
    folder.mkdir()
    copy = folder / "desk.db"
    copy.write_bytes(desk.path.read_bytes())
    copy.chmod(0o400)
    folder.chmod(0o500)
    try:
        for name in ("x.csv", "x.jsonl", "x.db"):
            desk.ok(f"export {name} --db {copy}")
    finally:
        folder.chmod(0o700)
    assert json.loads(desk.ok("list --json").out)


def test_an_export_sees_one_moment_of_the_file(desk: Desk):
    from supportcli.storage import database, leaving

    db = database.open_existing(str(desk.path))
    with leaving.chosen(db, None) as count:
        desk.ok("open another")
        desk.ok("1 note later")
        assert count == 2 and len(list(leaving.rows(db, "tickets", ""))) == 2
        assert list(leaving.rows(db, "notes", "")) == []
    assert len(list(db.execute("SELECT * FROM notes"))) == 1
    assert db.execute("SELECT name FROM sqlite_temp_master").fetchall() == []


def test_in_a_batch_it_leaves_the_transaction_as_it_was(desk: Desk):
    lines = "note -t 1 before\nexport x.csv\nnote -t 1 after\n"
    assert desk("batch --atomic", stdin=lines).code == 0
    assert Path("x.csv").exists() and len(json.loads(desk.ok("show 1 --json").out)["notes"]) == 2
