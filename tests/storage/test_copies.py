"""A backup is whole and private, made while others write; a restore keeps what it replaces and refuses while somebody
writes."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

from supportcli.storage import database, verifying
from tests.conftest import ROOT, Desk


def writer(desk: Desk, seconds: float) -> "subprocess.Popen[bytes]":
    """A process that writes notes to ticket 1 as fast as it can."""
    code = (
        "import sys, time; from supportcli import cli; from supportcli.session import Session; import os, io\n"
        f"end = time.time() + {seconds}\n"
        "while time.time() < end:\n"
        "    s = Session(os.environ, 'sup', stdin=io.StringIO(''))\n"
        "    assert cli.answer(s, ['1', 'note', 'busy'], io.StringIO(), sys.stderr) == 0\n"
        "    s.close()\n"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, **desk.env, "SUPPORTCLI_NO_INPUT": "1", "PYTHONPATH": str(ROOT)},
    )


def test_a_backup_made_while_others_write_is_whole(sup: Desk, tmp_path: Path) -> None:
    sup.ok("open printer is dead")
    running = [writer(sup, 4), writer(sup, 4)]
    made = []
    try:
        while running[0].poll() is None:
            made.append(sup.ok("backup").out.strip())
    finally:
        assert [one.wait(timeout=60) for one in running] == [0, 0]
    assert len(made) > 2
    counts = []
    for path in made:
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
        db = sqlite3.connect(f"file:{path}?immutable=1", uri=True)
        faults, seen = verifying.whole(db)
        assert faults == []
        counts.append(seen.facts)
        db.close()
    assert counts == sorted(counts) and counts[-1] > counts[0]
    assert not [name for name in os.listdir(tmp_path) if name.endswith((".part", ".part-wal", ".part-journal"))]


def test_a_backup_never_replaces_a_file_unasked(sup: Desk, tmp_path: Path) -> None:
    sup.ok("open printer is dead")
    target = tmp_path / "mine.txt"
    target.write_text("not a backup")
    ran = sup(f"backup {target}")
    assert ran.code == 4 and target.read_text() == "not a backup"
    sup.ok(f"backup --replace {target}")
    assert sup.ok(f"verify --db {target}").code == 0
    assert sup(f"backup --replace {sup.path}").code == 4


def test_restore_brings_back_the_backup_and_keeps_what_it_replaced(sup: Desk) -> None:
    sup.ok("open printer is dead")
    sup.ok("1 note before")
    kept = sup.ok("backup").out.strip()
    sup.ok("1 note after")
    done = sup.ok(["restore", kept, "--json"]).json
    assert [note["text"] for note in sup.ok("show 1 --json").json["notes"]] == ["before"]
    assert [note["text"] for note in sup.ok(f"show 1 --json --db {done['kept']}").json["notes"]] == ["before", "after"]
    sup.ok("1 note goes on")
    sup.ok("verify")
    assert stat.S_IMODE(os.stat(sup.path).st_mode) == 0o600


def test_restore_works_where_the_database_is_missing_or_damaged(sup: Desk) -> None:
    sup.ok("open printer is dead")
    kept = sup.ok("backup").out.strip()
    for name in os.listdir(sup.path.parent):
        if name.startswith("desk.db"):
            os.remove(sup.path.parent / name)
    sup.ok(["restore", kept])
    assert sup.ok("show 1 --json").json["title"] == "printer is dead"
    sup.path.write_bytes(b"no database at all" * 1000)
    damaged = sup.ok(["restore", kept, "--json"]).json["kept"]
    assert Path(damaged).read_bytes().startswith(b"no database")
    sup.ok("1 note goes on")


def test_restore_refuses_what_is_not_a_backup_and_changes_nothing(sup: Desk, tmp_path: Path) -> None:
    sup.ok("open printer is dead")
    before = sup.ok("show 1 --json").json
    (tmp_path / "text.txt").write_text(
        "some text, long enough to be no empty file at all, and certainly no database" * 20
    )
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE t(x)")
    other.close()
    cut = tmp_path / "cut.db"
    shutil.copy(sup.ok("backup").out.strip(), cut)
    with open(cut, "r+b") as file:
        file.truncate(os.path.getsize(cut) // 2)
    for name in ("nothing-there.db", "text.txt", "other.db", "cut.db", "."):
        ran = sup(["restore", str(tmp_path / name)])
        assert ran.code == 5, (name, ran)
        assert ran.err.strip() and "Traceback" not in ran.err
    assert sup.ok("show 1 --json").json == before
    assert not [name for name in os.listdir(tmp_path) if "part" in name or "replaced" in name]


def test_restore_refuses_while_somebody_writes(sup: Desk) -> None:
    sup.ok("open printer is dead")
    kept = sup.ok("backup").out.strip()
    db = database.open_existing(str(sup.path))
    assert db is not None
    db.execute("BEGIN IMMEDIATE")
    ran = sup(["restore", kept, "--json"])
    assert (ran.code, ran.error["code"]) == (5, "database_busy")
    db.execute("ROLLBACK")
    assert sup(["restore", kept]).code == 0


def test_who_has_the_file_open_reads_on_after_a_restore(sup: Desk) -> None:
    sup.ok("open printer is dead")
    kept = sup.ok("backup").out.strip()
    sup.ok("open another")
    db = database.open_existing(str(sup.path))
    assert db is not None
    assert db.execute("SELECT count(*) FROM tickets").fetchone() == (2,)
    sup.ok(["restore", kept])
    assert db.execute("SELECT count(*) FROM tickets").fetchone() == (1,)
