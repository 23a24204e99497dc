"""Processes that merge a large file, and are killed: others write in between, nothing is ever half here, and the next
import ends what the last began."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.test_two_databases import verified
from tests.benchmarks.generator import build
from tests.conftest import ROOT, Desk

SMALL = "import sys; from supportcli.storage import turns; turns.FACTS = {}; from supportcli.cli import main; main()"
"""The program with shorter turns than a file of a few thousand entries would have."""


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """About 6,000 entries on 600 tickets."""
    path = tmp_path_factory.mktemp("big") / "big.db"
    build(str(path), 600)
    return path


def merging(desk: Desk, other: Path, *more: str, facts: int = 250) -> "subprocess.Popen[bytes]":
    """`import OTHER` in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", SMALL.format(facts), "import", str(other), "-q", "--clock-ahead", *more],
        env={**os.environ, **desk.env, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )


def entries(path: Path) -> dict[str, set[tuple[str, int, bytes]]]:
    """Subject -> (origin, n, digest) of all entries about it."""
    db = sqlite3.connect(path)
    found: dict[str, set[tuple[str, int, bytes]]] = {}
    for subject, *entry in db.execute(
        "SELECT s.subject, o.origin, j.n, j.digest FROM journal j JOIN origins o ON o.id = j.origin "
        "JOIN subjects s ON s.id = j.subject"
    ):
        found.setdefault(subject, set()).add(tuple(entry))
    db.close()
    return found


def numbers(path: Path) -> dict[str, int]:
    """Ticket -> its number there."""
    db = sqlite3.connect(path)
    found = dict(db.execute("SELECT id, number FROM tickets"))
    db.close()
    return found


def nothing_half(desk: Desk, other: Path) -> int:
    """No subject and no command of `other` is here in part; gives how many subjects are here."""
    there, here = entries(other), entries(desk.path)
    for subject in there.keys() & here.keys():
        assert there[subject] <= here[subject]
    db = sqlite3.connect(other)
    together: dict[tuple[str, int], set[str]] = {}
    for origin, command, subject in db.execute(
        "SELECT j.origin, j.command, s.subject FROM journal j JOIN subjects s ON s.id = j.subject"
    ):
        together.setdefault((origin, command), set()).add(subject)
    db.close()
    for subjects in together.values():
        assert subjects <= here.keys() or not subjects & here.keys()
    return len(there.keys() & here.keys())


def test_what_another_process_writes_comes_in_between(desks: Callable[[str], Desk], big: Path) -> None:
    one = desks("one")
    one.ok("open printer is dead")
    merge = merging(one, big)
    while merge.poll() is None:
        one.ok("note still there -t 1")
        time.sleep(0.05)
    assert merge.returncode == 0
    db = sqlite3.connect(one.path)
    first, last = db.execute("SELECT min(seq), max(seq) FROM journal WHERE origin <> 1").fetchone()
    notes = "SELECT count(*) FROM journal WHERE kind = 'note.added' AND origin = 1 AND seq BETWEEN ? AND ?"
    assert db.execute(notes, (first, last)).fetchone()[0] > 3
    db.close()
    verified(one)


def test_a_merge_that_is_killed_leaves_nothing_half_and_the_next_one_ends_it(
    desks: Callable[[str], Desk], big: Path
) -> None:
    one, undisturbed = desks("one"), desks("undisturbed")
    for desk in (one, undisturbed):
        desk.ok("open printer is dead")
    merging(undisturbed, big).wait()
    seen = set()
    for wait in (0.7, 0.9, 1.1, 1.3, 1.5):
        merge = merging(one, big, facts=100)
        time.sleep(wait)
        merge.send_signal(signal.SIGKILL)
        merge.wait()
        seen.add(nothing_half(one, big))
        verified(one)
    whole = len(entries(big))
    assert [count for count in seen if 0 < count < whole]
    one.ok(["import", str(big), "-q", "--clock-ahead"])
    assert one.ok(["import", str(big), "--json"]).json["new_count"] == 0
    theirs = entries(big)
    for desk in (one, undisturbed):
        here = entries(desk.path)
        assert all(theirs[subject] <= here[subject] for subject in theirs)
    mine, other = numbers(one.path), numbers(undisturbed.path)
    assert {subject: mine[subject] for subject in theirs.keys() & mine.keys()} == {
        subject: other[subject] for subject in theirs.keys() & other.keys()
    }
    verified(one)


def test_atomic_leaves_nothing_of_a_merge_that_is_killed(desks: Callable[[str], Desk], big: Path) -> None:
    one = desks("one")
    one.ok("open printer is dead")
    before = entries(one.path)
    kills = 0
    for wait in (0.7, 1.0, 1.3, 1.6):
        merge = merging(one, big, "--atomic", facts=100)
        time.sleep(wait)
        kills += merge.poll() is None
        merge.send_signal(signal.SIGKILL)
        merge.wait()
        assert entries(one.path) == before or merge.returncode == 0
    assert kills
    verified(one)
