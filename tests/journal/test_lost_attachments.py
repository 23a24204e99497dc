"""Bytes of an attachment that are damaged or missing where a merge comes from: nothing is lost silently."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Desk


@pytest.fixture
def two(desks: Callable[[str], Desk], tmp_path: Path) -> tuple[Desk, Desk]:
    """One desk with a ticket and a file, and another whose ticket has four files: one changed behind its back, one
    gone, one that the first desk has, one whole."""
    one, other = desks("one"), desks("other")
    for name in ("changed.log", "gone.log", "known.log", "whole.log"):
        (tmp_path / name).write_text(f"what {name} holds")
    one.ok("open printer is dead")
    one.ok(["1", "attach", str(tmp_path / "known.log")])
    other.ok("open modem is dead")
    for name in ("changed.log", "gone.log", "known.log", "whole.log"):
        other.ok(["1", "attach", str(tmp_path / name)])
    db = sqlite3.connect(other.path)
    name_of = {one["name"]: one["sha256"] for one in other.ok("1 show --json").json["files"]}
    db.execute("UPDATE attachments SET bytes = ? WHERE sha256 = ?", (b"what else", name_of["changed.log"]))
    for name in ("gone.log", "known.log"):
        db.execute("DELETE FROM attachments WHERE sha256 = ?", (name_of[name],))
    db.commit()
    db.close()
    return one, other


def test_a_merge_names_the_files_whose_bytes_did_not_come(two: tuple[Desk, Desk]) -> None:
    one, other = two
    came = one.ok(["import", str(other.path), "--json"])
    handles = {file["name"]: file["handle"] for file in one.ok("2 show --json").json["files"]}
    lost = [{"ticket": "2", "handle": handles[name], "name": name} for name in ("changed.log", "gone.log")]
    assert came.json["attachments_lost"] == lost
    assert [warning["code"] for warning in came.json["warnings"]] == ["attachment_lost"] * 2
    for name in ("changed.log", "gone.log"):
        said = [warning["message"] for warning in came.json["warnings"] if name in warning["message"]]
        assert len(said) == 1
        assert f"2.{handles[name]}" in said[0]


def test_somebody_at_a_terminal_and_somebody_in_a_pipe_are_told(two: tuple[Desk, Desk]) -> None:
    one, other = two
    ran = one.ok(["import", str(other.path)], tty=True)
    assert "changed.log" in ran.out + ran.err and "gone.log" in ran.out + ran.err
    assert "known.log" not in ran.out + ran.err and "whole.log" not in ran.out + ran.err


def test_a_merge_that_lost_nothing_says_nothing(
    desks: Callable[[str], Desk], two: tuple[Desk, Desk], tmp_path: Path
) -> None:
    third = desks("third")
    came = third.ok(["import", str(two[0].path), "--json"]).json
    assert (came["attachments_lost"], came["warnings"]) == ([], [])


def test_a_handoff_without_the_bytes_says_so(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    one, other = two
    file = tmp_path / "modem.handoff"
    with sqlite3.connect(other.path) as db:
        db.execute("DELETE FROM attachments WHERE bytes = ?", (b"what else",))
    db.close()
    other.ok(["handoff", "1", str(file)])
    came = one.ok(["import", str(file), "--json"])
    assert [warning["code"] for warning in came.json["warnings"]] == ["attachment_lost"] * 2
    assert [lost["name"] for lost in json.loads(came.out)["attachments_lost"]] == ["changed.log", "gone.log"]
