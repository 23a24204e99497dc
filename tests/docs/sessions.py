"""Sessions shown in the docs, run: what stands in a ```console block is typed, and what is shown must come out.

In a block, `$ LINE` is typed, the lines below it are what it prints; `# 09:05` or `# 2026-03-02 09:05` is a comment for
the shell and moves the clock. In the output `...` stands for anything: on a line of its own for any number of lines,
inside a line for any letters. A handle stands for any handle. A page is played from top to bottom on one empty desk.
`<!-- run: bash -->` at its top plays it in one bash process without a terminal; else an agent sits at a terminal.

    python tests/docs/sessions.py docs/guides/scripts.md     writes what comes out now where it differs: read the diff
"""

import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MOMENT = re.compile(r"# (?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d)\b")
FIRST_DAY = "2026-03-02"
END = "\x1e"
HANDLE = r"\b(?:[b-z][2-9]){2,4}\b"
HEAD = r"\b[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}\b"


class Typed(NamedTuple):
    """A line of a session: when it is typed, what is typed, what is shown below it."""

    now: str
    line: str
    shown: str


def lines(page: str) -> list[Typed]:
    """All lines that are typed on a page, in order."""
    return [piece for piece in pieces(page) if isinstance(piece, Typed)]


def pieces(page: str) -> Iterator[str | Typed]:
    """The page as it is, cut where something is typed: text in between, then a line with its output ..."""
    day, clock, last = FIRST_DAY, "09:00", 0
    for block in BLOCK.finditer(page):
        yield page[last : block.start(1)]
        last = block.end(1)
        typed, shown = "", list[str]()
        for text in [*block[1].splitlines(), "$"]:
            if typed.endswith("\\"):
                typed += f"\n{text}"
                continue
            moved = MOMENT.fullmatch(text) or MOMENT.match(text)
            if text.startswith("$") or moved:
                if typed:
                    yield Typed(f"{day}T{clock}:00Z", typed, "\n".join(shown).rstrip("\n"))
                typed, shown = text[2:], []
                if moved:
                    typed, day, clock = "", moved[1] or day, moved[2]
                    yield f"{text}\n"
            elif typed:
                shown.append(text)
            else:
                yield f"{text}\n"
    yield page[last:]


def matches(shown: str, came: str) -> bool:
    """True when the output is what the page shows, `...` standing for anything."""
    parts = []
    for line in shown.splitlines():
        if line.strip() == "...":
            parts.append("(?:.*\n)*?")
        else:
            parts.append(as_pattern(line.rstrip()) + "[ \t]*\n")
    return re.fullmatch("".join(parts), came.rstrip("\n") + "\n" if came.strip() else "") is not None


def as_pattern(line: str) -> str:
    """A line as a pattern: `...` is anything; a handle (k7q2) and a head (7f3a 91c2 0b4d), which are different on every
    desk, are any handle and any head."""
    out, last = [], 0
    for part in re.finditer(rf"\.\.\.|{HANDLE}|{HEAD}", line):
        kind = r".*?" if part[0] == "..." else HANDLE if re.fullmatch(HANDLE, part[0]) else HEAD
        out += [re.escape(line[last : part.start()]), kind]
        last = part.end()
    return "".join([*out, re.escape(line[last:])])


BAR = re.compile(r"\x1b\[\?25l.*?\x1b\[\?25h\r?\x1b\[1A\x1b\[2K", re.S)
"""What draws a bar of progress, and takes it off the screen again: nothing stays of it."""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def surroundings(folder: Path) -> dict[str, str]:
    """A desk of its own: nothing of whoever runs this."""
    return {
        "SUPPORTCLI_DB": str(folder / "desk.db"),
        "SUPPORTCLI_AGENT": "anna",
        "SUPPORTCLI_LANG": "en",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_DATA_HOME": str(folder / "data"),
        "HOME": str(folder),
        "NO_COLOR": "1",
        "PAGER": "cat",
        "COLUMNS": "80",
        "TZ": "UTC",
    }


def at_a_terminal(typed: list[Typed], folder: Path) -> list[str]:
    """What each line prints on a terminal. Every line starts with `sup`."""
    from supportcli import cli
    from supportcli.session import Session

    os.environ["TZ"] = "UTC"
    time.tzset()
    came = []
    for one in typed:
        argv = shlex.split(one.line.replace("\\\n", " "), comments=True)
        assert argv[0] in ("sup", "supportcli"), one.line
        out, err = Terminal(), Terminal()
        session = Session({**surroundings(folder), "SUPPORTCLI_NOW": one.now}, argv[0], argv[1:], stdin=Terminal())
        try:
            with chdir(folder):
                cli.answer(session, argv[1:], out, err)
        finally:
            session.close()
        came.append(out.getvalue() + BAR.sub("", err.getvalue()))
    return came


def in_bash(typed: list[Typed], folder: Path) -> list[str]:
    """What each line prints in one bash process, without a terminal; both streams as they come."""
    folder.joinpath("bin").mkdir()
    for name in ("sup", "supportcli"):
        program = folder / "bin" / name
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m supportcli "$@"\n')
        program.chmod(0o700)
    script = "".join(f"export SUPPORTCLI_NOW={one.now}\n{one.line}\nprintf {shlex.quote(END)}\n" for one in typed)
    env = {**os.environ, **surroundings(folder), "PATH": f"{folder}/bin:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["bash"], input=script, env=env, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        timeout=100, check=False,
    )  # fmt: skip
    return done.stdout.split(END)[: len(typed)]


def played(page: str, folder: Path) -> list[tuple[Typed, str]]:
    """(what is shown, what came) of every line of a page, played on an empty desk in `folder`."""
    typed = lines(page)
    run = in_bash if "<!-- run: bash -->" in page else at_a_terminal
    return list(zip(typed, run(typed, folder), strict=True))


def rewritten(page: str, folder: Path) -> str:
    """The page with what comes out now, where it is not what is shown."""
    came = iter(played(page, folder))
    out = []
    for piece in pieces(page):
        if isinstance(piece, str):
            out.append(piece)
        else:
            one, now = next(came)
            text = (
                one.shown
                if matches(one.shown, now)
                else "\n".join(line.rstrip() for line in now.splitlines()).strip("\n")
            )
            out.append(f"$ {one.line}\n" + (f"{text}\n" if text else ""))
    return "".join(out)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(name)
            path.write_text(rewritten(path.read_text(encoding="utf-8"), Path(folder)), encoding="utf-8")
