"""Fixtures that every test folder uses: `sup` runs a line through the door on a real file; `process` starts a real
process."""

import io
import json as json_
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")  # no property holds or fails by how fast the machine is

ROOT = Path(__file__).parent.parent


class Ran(NamedTuple):
    """What a line gave: exit code, both streams."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json_.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        return json_.loads(self.err)["error"]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Desk:
    """One database file, and lines typed at it through the door. `now` moves the clock for all later lines."""

    def __init__(self, folder: Path):
        self.path = folder / "desk.db"
        self.env = {
            "SUPPORTCLI_DB": str(self.path),
            "SUPPORTCLI_AGENT": "anna",
            "SUPPORTCLI_LANG": "en",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_DATA_HOME": str(folder / "data"),
            "NO_COLOR": "1",
            "HOME": str(folder),
            "PAGER": "cat",
        }

    def __call__(
        self, line: str | Sequence[str], *, now: str | None = None, tty: bool = False, stdin: str = "", **env: str
    ) -> Ran:
        """Run one line; `tty=True` is an agent at a terminal: current ticket, sentences instead of ids."""
        from supportcli import cli
        from supportcli.session import Session

        if now:
            self.env["SUPPORTCLI_NOW"] = now
        argv = shlex.split(line) if isinstance(line, str) else list(line)
        out, err = (Terminal(), Terminal()) if tty else (io.StringIO(), io.StringIO())
        source = Terminal(stdin) if tty else io.StringIO(stdin)
        settings = {**self.env, **({} if tty else {"SUPPORTCLI_NO_INPUT": "1"}), **env}
        session = Session(settings, "sup", argv, stdin=source)
        try:
            code = cli.answer(session, argv, out, err)
        finally:
            session.close()
        return Ran(code, out.getvalue(), err.getvalue())

    def ok(self, line: str | Sequence[str], **options: Any) -> Ran:
        """The same, for lines that must succeed."""
        ran = self(line, **options)
        assert ran.code == 0, (line, ran)
        return ran

    def process(
        self, *argv: str, stdin: str | bytes = b"", timeout: float = 60, **env: str
    ) -> subprocess.CompletedProcess[str]:
        """The same line in a real process, without a terminal."""
        data = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [sys.executable, "-m", "supportcli", *argv],
            env={**os.environ, **self.env, **env, "PYTHONPATH": str(ROOT)},
            input=data,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        )


@pytest.fixture(autouse=True)
def _zone_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Local times in tests are UTC, whatever the zone of the computer."""
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def sup(tmp_path: Path) -> Desk:
    """An empty desk."""
    return Desk(tmp_path)


@pytest.fixture
def desks(tmp_path: Path) -> Callable[[str], Desk]:
    """As many desks as a test wants, each in a folder of its own."""

    def make(name: str) -> Desk:
        folder = tmp_path / name
        folder.mkdir()
        return Desk(folder)

    return make
