"""`ask` on a real pseudo-terminal: four questions at a time, one command, nothing lost on Ctrl-C."""

import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from supportcli.diagnosis.scenarios import QUESTIONS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(sup: Any):  # type: ignore[no-untyped-def]
    sup.ok("open everything worked and now it is all broken -c acme", now="2026-11-16T10:00:00Z")
    return sup


def checklist(desk: Any):  # type: ignore[no-untyped-def]
    return desk.ok("checklist 1 --json").json


def walk(desk: Any, *argv: str):  # type: ignore[no-untyped-def]
    """`ask` on a real pseudo-terminal."""
    pexpect = pytest.importorskip("pexpect")
    env = {**os.environ, **desk.env, "PYTHONPATH": str(ROOT), "TERM": "dumb", "SUPPORTCLI_NO_INPUT": ""}
    return pexpect.spawn(
        sys.executable, ["-m", "supportcli", *argv], env=env, encoding="utf-8", timeout=30, dimensions=(24, 100)
    )


def settled(child) -> None:  # type: ignore[no-untyped-def]
    """A dumb terminal shows the prompt a moment before its keys are read one by one."""
    child.expect(">")
    time.sleep(0.5)


def answer_next(child, text: str) -> None:  # type: ignore[no-untyped-def]
    child.expect(r"\d/\d ")
    settled(child)
    child.sendline(text)


def test_ask_walks_four_questions_and_records_them_as_one_command(desk: Any) -> None:  # type: ignore[no-untyped-def]
    child = walk(desk, "1", "ask")
    for text in ("Sales > Invoices; Post", "", 'it\'s "closed"', "?"):
        answer_next(child, text)
    child.expect("Undo")
    child.wait()
    states = {one["name"]: (one["state"], one["answer"]) for one in checklist(desk)["questions"][:5]}
    assert states == {
        "did": ("answered", "Sales > Invoices; Post"),
        "wanted": ("open", None),
        "happened": ("answered", 'it\'s "closed"'),
        "expected": ("unknown", None),
        "changed": ("open", None),
    }
    desk.ok("undo")
    assert checklist(desk)["open_count"] == len(QUESTIONS)


def test_ctrl_d_ends_the_walk_and_keeps_what_was_said(desk: Any) -> None:  # type: ignore[no-untyped-def]
    child = walk(desk, "1", "ask")
    answer_next(child, "clicked Post")
    child.expect("2/4")
    settled(child)
    child.sendeof()
    child.expect("Undo")
    child.wait()
    assert checklist(desk)["questions"][0]["answer"] == "clicked Post"


def test_ctrl_c_records_nothing_and_loses_nothing(desk: Any, tmp_path) -> None:  # type: ignore[no-untyped-def]
    child = walk(desk, "1", "ask")
    answer_next(child, "it's a long story")
    child.expect("2/4")
    settled(child)
    child.sendintr()
    child.expect("nothing was recorded")
    child.wait()
    assert child.exitstatus == 130
    assert checklist(desk)["answered_count"] == 0
    drafts = list((tmp_path / "state" / "supportcli" / "drafts").iterdir())
    assert len(drafts) == 1
    for line in drafts[0].read_text().splitlines():
        desk.ok(line)
    assert checklist(desk)["questions"][0]["answer"] == "it's a long story"


def test_ctrl_c_before_anything_was_typed_leaves_no_draft(desk: Any, tmp_path) -> None:  # type: ignore[no-untyped-def]
    child = walk(desk, "1", "ask")
    child.expect("1/4")
    settled(child)
    child.sendintr()
    child.wait()
    assert child.exitstatus == 130
    assert not (tmp_path / "state").exists()


def test_ask_all_puts_every_open_question(desk: Any) -> None:  # type: ignore[no-untyped-def]
    child = walk(desk, "1", "ask", "--all")
    for _ in QUESTIONS:
        answer_next(child, "x")
    child.expect("complete")
    child.wait()
    assert checklist(desk)["open_count"] == 0
