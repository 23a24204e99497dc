"""On a real terminal: questions, the pager, the progress bar."""

import io
import os
import shutil
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from supportcli.errors import Refused
from supportcli.output.progress import progress
from supportcli.output.prompts import ask_line

ASK = """
    from supportcli.output.prompts import ask_line
    try:
        print("got", ascii(ask_line("What happened?")))
    except KeyboardInterrupt:
        print("interrupted")
"""
PLAIN_ASK = (
    """
    import sys
    sys.modules["prompt_toolkit"] = None  # as if it were not installed
"""
    + ASK
)


def _spawn(program: str, **env: str) -> "pexpect.spawn[str]":
    return pexpect.spawn(
        sys.executable,
        ["-c", textwrap.dedent(program)],
        env={**os.environ, "TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", **env},
        encoding="utf-8",
        timeout=30,
        dimensions=(24, 80),
    )


@pytest.fixture(params=[ASK, PLAIN_ASK], ids=["prompt_toolkit", "plain"])
def asking(request: pytest.FixtureRequest) -> "Iterator[pexpect.spawn[str]]":
    child = _spawn(request.param)
    child.expect_exact("What happened?")
    yield child
    child.close(force=True)


@pytest.mark.parametrize(
    ("typed", "got"),
    [
        ("Sales > Invoices; 'Post' $x #1 的\r", "got \"Sales > Invoices; 'Post' $x #1 \\u7684\""),
        ("\r", "got ''"),
        ("\x04", "got None"),
        ("\x03", "interrupted"),
    ],
    ids=["raw line", "empty", "Ctrl-D", "Ctrl-C"],
)
def test_a_question_takes_one_raw_line(asking: "pexpect.spawn[str]", typed: str, got: str) -> None:
    asking.send(typed)
    asking.expect_exact(got)


def test_without_a_terminal_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
    with pytest.raises(Refused) as refused:
        ask_line("Sure?")
    assert refused.value.code == "no_terminal"


LIST = """
    import os, sys
    from supportcli.output import screen_from, show
    from supportcli.results import Column, Listing
    rows = [{"key": str(n), "title": f"title {n}"} for n in range(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)]
    show(Listing(rows, [Column("key", "Key"), Column("title", "Title")]), screen_from(os.environ))
"""


@pytest.fixture
def marking_pager(tmp_path: Path) -> str:
    path = tmp_path / "my pager"
    path.write_text('#!/bin/sh\necho "paged by $1 with LESS=$LESS"\ncat > /dev/null\n')
    path.chmod(0o755)
    return f"'{path}' -X"


def test_a_list_longer_than_the_terminal_is_paged(marking_pager: str) -> None:
    child = _spawn(LIST.replace("ROWS", "100"), PAGER=marking_pager, LESS="S")
    child.expect(pexpect.EOF)
    assert child.before == "paged by -X with LESS=S\r\n"


@pytest.mark.parametrize(
    ("rows", "pager"), [("20", None), ("100", "cat"), ("100", ""), ("100", "/no/such/pager"), ("100", "'")]
)
def test_a_short_list_or_no_pager_is_written_straight(marking_pager: str, rows: str, pager: str | None) -> None:
    child = _spawn(LIST.replace("ROWS", rows), PAGER=marking_pager if pager is None else pager)
    child.expect(pexpect.EOF)
    assert child.before is not None
    assert child.before.startswith("Key  Title\r\n0    title 0\r\n") and child.before.count("\r\n") == int(rows) + 1


@pytest.mark.skipif(shutil.which("less") is None, reason="less is not installed")
def test_less_is_used_when_no_pager_is_named_and_leaving_it_is_no_error() -> None:
    env = {name: value for name, value in os.environ.items() if name not in ("PAGER", "LESS")}
    child = pexpect.spawn(
        sys.executable,
        ["-c", textwrap.dedent(LIST.replace("ROWS", "50000"))],
        env={**env, "TERM": "xterm", "LC_ALL": "C.UTF-8"},  # type: ignore[arg-type]
        encoding="utf-8",
        timeout=30,
        dimensions=(24, 80),
    )
    child.expect_exact("title 5")
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    assert (child.exitstatus, child.signalstatus) == (0, None)


def test_progress_is_shown_on_a_terminal_and_gone_afterwards() -> None:
    child = _spawn(
        """
        import time
        from supportcli.output.progress import progress
        with progress("Importing [red]x", 200) as advance:
            for _ in range(2):
                advance(100)
                time.sleep(0.3)
        print("done")
        """
    )
    child.expect_exact("Importing [red]x")
    child.expect_exact("200/200")
    child.expect_exact("done")
    child.expect(pexpect.EOF)


def test_progress_without_a_terminal_writes_nothing() -> None:
    err = io.StringIO()
    with progress("Importing", 10, err) as advance:
        advance(10)
    assert err.getvalue() == ""
