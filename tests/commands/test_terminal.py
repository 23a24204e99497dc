"""At a real pseudo-terminal: questions only where they are allowed, Ctrl-C leaves nothing half done, any width."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pexpect
import pytest

from tests.conftest import ROOT, Desk

NOW = "2026-11-20T10:00:00Z"
Spawn = Callable[..., Any]
PROMPT = ">(\x08\x1b\\[2C| )"
"""As prompt_toolkit draws `> `."""


@pytest.fixture
def typed(sup: Desk) -> Spawn:
    """Start `sup ARGV` at a terminal of `width` columns."""

    def start(*argv: str, width: int = 80, height: int = 24, **env: str) -> Any:
        keep = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        surroundings = {**keep, "LC_ALL": "C.UTF-8", "TERM": "xterm", **sup.env, "PYTHONPATH": str(ROOT), **env}
        return pexpect.spawn(sys.executable, ["-m", "supportcli", *argv], env=surroundings, encoding="utf-8",
        timeout=20,
                             dimensions=(height, width))  # fmt: skip

    return start


def end(child: Any) -> tuple[int, str]:
    """(exit code, everything that was written)."""
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus, child.before.replace("\r\n", "\n")


def facts(sup: Desk) -> int:
    with sqlite3.connect(f"file:{sup.path}?mode=ro", uri=True) as db:
        return int(db.execute("SELECT count(*) FROM journal").fetchone()[0])


@pytest.mark.parametrize("line", [
    "note words", "tried", "callback", "open", "hangup", "kept", "escalate", "resolve", "use 99", "customer add",
    "undo",
])  # fmt: skip
def test_no_verb_but_ask_puts_a_question(sup: Desk, typed: Spawn, line: str) -> None:
    sup.ok("open modem offline", now=NOW)
    child = typed(*line.split())
    code, out = end(child)  # a question would wait for an answer until the timeout
    assert code in (0, 2, 3, 4) and "Traceback" not in out


def test_the_questions_are_asked_and_answered_and_recorded_together(sup: Desk, typed: Spawn) -> None:
    sup.ok("open printer prints blank", now=NOW)
    child = typed("1", "ask")
    for answer in ("pressed print", "?", "", "a printed page"):
        child.expect(PROMPT)
        child.sendline(answer)
    code, _ = end(child)
    assert code == 0
    given = {one["question"]: (one["state"], one["text"]) for one in sup.ok("show 1 --json").json["answers"]}
    assert list(given.values()) == [("answered", "pressed print"), ("unknown", None), ("answered", "a printed page")]
    assert len(sup.ok("history --json").json) == 2


def test_ctrl_c_in_a_question_records_nothing_and_keeps_what_was_typed(sup: Desk, typed: Spawn) -> None:
    sup.ok("open printer prints blank", now=NOW)
    before = facts(sup)
    child = typed("1", "ask")
    child.expect(PROMPT)
    child.sendline("pressed print")
    child.expect(PROMPT)
    child.sendintr()
    code, out = end(child)
    assert code == 130 and "nothing was recorded" in out and facts(sup) == before
    (draft,) = (sup.path.parent / "state").rglob("*.txt")
    assert "pressed print" in draft.read_text()
    assert sup.ok("batch", stdin=draft.read_text()).code == 0
    assert sup.ok("show 1 --json").json["answers"][0]["text"] == "pressed print"


def test_ctrl_c_while_the_text_comes_in_records_nothing(sup: Desk, typed: Spawn) -> None:
    sup.ok("open printer prints blank", now=NOW)
    before = facts(sup)
    child = typed("1", "note", "-m", "-")
    child.sendline("half a mail")
    child.expect("half a mail")
    time.sleep(1)  # until it reads: nothing on the screen says so
    sup.ok("1 note written meanwhile")  # nothing is locked while somebody types
    child.sendintr()
    code, out = end(child)
    assert code == 130 and "Traceback" not in out
    assert facts(sup) == before + 1


def test_ctrl_d_ends_the_text(sup: Desk, typed: Spawn) -> None:
    sup.ok("open printer prints blank", now=NOW)
    child = typed("1", "note", "-m", "-")
    child.sendline("a whole mail")
    child.sendeof()
    code, out = end(child)
    assert code == 0 and "1 note: a whole mail" in out
    assert sup.ok("show 1 --json").json["notes"][0]["text"] == "a whole mail"


@pytest.mark.parametrize("how", [["--no-input"], []])
def test_no_input_asks_nothing_and_guesses_no_ticket(sup: Desk, typed: Spawn, how: list[str]) -> None:
    sup.ok("open printer prints blank", now=NOW)
    env = {} if how else {"SUPPORTCLI_NO_INPUT": "1"}
    code, out = end(typed("1", "ask", *how, **env))
    assert code == 0 and "answer did" in out
    code, out = end(typed("note", "words", *how, **env))
    assert code == 4 and "No ticket is chosen" in out


def test_the_live_call_survives_its_terminal(sup: Desk, typed: Spawn) -> None:
    sup.ok("open printer prints blank", now=NOW)
    assert end(typed("1", "call", "--with", "Ines"))[0] == 0
    code, out = end(typed("note", "on the phone", SUPPORTCLI_NOW="2026-11-20T10:05:00Z"))
    assert code == 0 and out.startswith("1 note: on the phone.")
    assert "after 7 min" in end(typed("hangup", SUPPORTCLI_NOW="2026-11-20T10:07:00Z"))[1]


def full_desk(sup: Desk) -> None:
    sup.ok(
        "open プリンタが動かない 打印机坏了 👩‍👩‍👧 and a title that is longer than any terminal is wide -c acme",
        now=NOW,
    )
    sup.ok("1 tried other pc failed")
    sup.ok("1 callback 11:00 a promise with many words in it, more than forty columns can hold")
    sup.ok("1 note " + "word " * 60)


@pytest.mark.parametrize("width", [40, 200])
@pytest.mark.parametrize("line", ["list", "status", "next", "due", "show 1", "timeline 1", "history", "checklist 1"])
def test_no_line_is_wider_than_the_terminal(sup: Desk, typed: Spawn, width: int, line: str) -> None:
    from supportcli.output.widths import width as columns

    full_desk(sup)
    code, out = end(typed(*line.split(), width=width, PAGER="cat", SUPPORTCLI_NOW="2026-11-20T12:00:00Z"))
    assert code == 0
    wide = [row for row in out.splitlines() if columns(row) > width]
    pasted = [row for row in wide if "supportcli" in row]
    assert wide == pasted, wide
    assert len(pasted) <= (3 if width > 40 else 60)


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb", "NO_COLOR": ""}])
def test_no_colour_where_none_is_wanted(sup: Desk, typed: Spawn, env: dict[str, str]) -> None:
    full_desk(sup)
    for line in ("list", "status", "show 1", "due"):
        code, out = end(typed(*line.split(), PAGER="cat", **env))
        assert code == 0 and "\x1b[" not in out, line


def test_colour_on_a_terminal_and_none_in_a_pipe(sup: Desk, typed: Spawn) -> None:
    full_desk(sup)
    late = {"SUPPORTCLI_NOW": "2026-11-20T12:00:00Z", "NO_COLOR": ""}
    assert "\x1b[" in end(typed("due", **late))[1]
    assert "\x1b[" not in sup.process("due", **late).stdout


def test_an_error_stands_on_stderr_of_a_terminal_in_one_sentence(sup: Desk, typed: Spawn) -> None:
    code, out = end(typed("show", "99"))
    assert (code, out.splitlines()[0]) == (3, "There is no ticket 99: none is recorded yet.")


def test_ctrl_c_at_any_moment_is_exit_130_and_half_of_nothing(sup: Desk) -> None:
    sup.ok("open printer prints blank", now=NOW)
    env = {**os.environ, **sup.env, "PYTHONPATH": str(ROOT)}
    for place in range(12):
        child = subprocess.Popen([sys.executable, "-m", "supportcli", "1", "note", "words"], env=env,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # fmt: skip
        time.sleep(0.04 + 0.02 * place)
        before = child.poll()
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=20)
        in_python = child.returncode == 1 and "supportcli" not in err  # it was still starting itself
        assert in_python or child.returncode in (0, 130, -signal.SIGINT)
        assert before is None or child.returncode == 0
        assert child.returncode != 130 or "Traceback" not in err
    notes = sup.ok("show 1 --json").json["notes"]
    assert facts(sup) == 2 + len(notes) and sup.ok("verify").code == 0


def test_ctrl_c_is_heard_while_another_program_holds_the_file(sup: Desk) -> None:
    sup.ok("open printer prints blank", now=NOW)
    before = facts(sup)
    holder = sqlite3.connect(sup.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    env = {**os.environ, **sup.env, "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen([sys.executable, "-m", "supportcli", "1", "note", "words"], env=env)
    time.sleep(1)
    child.send_signal(signal.SIGINT)
    assert child.wait(timeout=5) == 130
    holder.execute("ROLLBACK")
    holder.close()
    assert facts(sup) == before
