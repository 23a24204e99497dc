"""Runs real processes and says what they cost: user and system CPU of each run, or instructions under cachegrind.

Runs are interleaved: a round runs every case once, in a new order, so that a busy machine is as busy for all of them.
"""

import os
import pty
import random
import re
import shutil
import statistics
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
WARM_ROUNDS = 2
"""Rounds that are not counted: they write the bytecode and fill the page cache."""

HELLO = '''"""What Typer itself costs: two commands, Typer's defaults."""
import typer

app = typer.Typer()


@app.command()
def show(number: int) -> None:
    """Show one."""
    print(f"ticket {number}")


@app.command()
def add(name: str, times: int = 1) -> None:
    """Add one."""
    print(name, times)


if __name__ == "__main__":
    app()
'''
WITH_GC = "import sys; from supportcli.cli import main; sys.exit(main())"
"""The program without the entry point that turns the collection of garbage off."""


class Case(NamedTuple):
    """A command line to measure. `words(i)` gives the words of run number i, `before()` is run before each, unmeasured.

    `gate` is the ratio to the hello that must hold; None = only shown.
    """

    name: str
    words: Callable[[int], Sequence[str]]
    gate: float | None
    env: Mapping[str, str]
    terminal: bool = False
    gc: bool = False
    before: Callable[[], None] = lambda: None
    hello: Path | None = None

    def argv(self, run: int) -> list[str]:
        """The whole command line of a run."""
        if self.hello:
            return [sys.executable, str(self.hello), *self.words(run)]
        return [sys.executable, *(["-c", WITH_GC] if self.gc else ["-m", "supportcli"]), *self.words(run)]


class Cost(NamedTuple):
    """What a case cost: median CPU in ms, its ratio to the first case (of medians; median of the ratios of each
    round), and instructions in millions with their ratio, None without valgrind."""

    case: Case
    cpu_ms: float
    ratio: float
    paired: float
    instructions: float | None = None
    instruction_ratio: float | None = None


def environment(home: Path, **more: str) -> dict[str, str]:
    """All that a measured process knows: nothing of the machine that measures."""
    plain = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "TERM": "xterm-256color", "PAGER": "cat"}
    return {**plain, "PYTHONPATH": str(ROOT), "SUPPORTCLI_AGENT": "anna", "SUPPORTCLI_LANG": "en", **more}


def write_hello(folder: Path) -> Path:
    """The Typer hello that everything is compared with."""
    path = folder / "hello.py"
    path.write_text(HELLO)
    return path


def cpu_ms(argv: Sequence[str], env: Mapping[str, str], terminal: bool = False) -> float:
    """User and system CPU of one run in ms. Raises RuntimeError when it does not end with 0 (or 10: yes)."""
    null = os.open(os.devnull, os.O_RDWR)
    reading, writing = pty.openpty() if terminal else (-1, null)
    drain = threading.Thread(target=_drain, args=(reading,), daemon=True) if terminal else None
    if drain:
        drain.start()
    actions = [(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, writing, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
    pid = os.posix_spawn(argv[0], list(argv), dict(env), file_actions=actions)
    _, status, used = os.wait4(pid, 0)
    os.close(null)
    if drain:
        os.close(writing)
        drain.join()
        os.close(reading)
    if os.waitstatus_to_exitcode(status) not in (0, 10):
        done = subprocess.run(list(argv), env=dict(env), capture_output=True, text=True, check=False)
        raise RuntimeError(f"{argv[1:]} ended with {done.returncode}: {done.stderr}")
    return (used.ru_utime + used.ru_stime) * 1000


def _drain(terminal: int) -> None:
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:  # the other end was closed
        pass


def measure(cases: Sequence[Case], rounds: int, seed: int = 1) -> list[Cost]:
    """Run every case so often, interleaved; the first one is what the others are compared with."""
    order = random.Random(seed)
    spent: dict[int, list[float]] = {place: [] for place in range(len(cases))}
    for round_ in range(rounds + WARM_ROUNDS):
        places = list(spent)
        order.shuffle(places)
        for place in places:
            case = cases[place]
            case.before()
            used = cpu_ms(case.argv(round_), case.env, case.terminal)
            if round_ >= WARM_ROUNDS:
                spent[place].append(used)
    base = spent[0]
    return [
        Cost(
            case,
            statistics.median(spent[place]),
            statistics.median(spent[place]) / statistics.median(base),
            statistics.median(one / other for one, other in zip(spent[place], base, strict=True)),
        )
        for place, case in enumerate(cases)
    ]


def counts_instructions() -> bool:
    """True where valgrind is installed."""
    return shutil.which("valgrind") is not None


def instructions(argv: Sequence[str], env: Mapping[str, str], terminal: bool = False) -> float:
    """User instructions of one run in millions, with a fixed hash seed: the same in every run."""
    reading, writing = pty.openpty() if terminal else (-1, -1)
    drain = threading.Thread(target=_drain, args=(reading,), daemon=True) if terminal else None
    if drain:
        drain.start()
    tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run(
        [*tool, *argv],
        env={**env, "PYTHONHASHSEED": "0"},
        stdin=subprocess.DEVNULL,
        stdout=writing if terminal else subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    if drain:
        os.close(writing)
        drain.join()
        os.close(reading)
    found = re.search(rb"I\s+refs:\s+([\d,]+)", done.stderr)
    if not found:
        raise RuntimeError(done.stderr.decode(errors="replace")[-500:])
    return int(found[1].replace(b",", b"")) / 1e6


def with_instructions(costs: Sequence[Cost]) -> list[Cost]:
    """The same costs with instruction counts, where valgrind is."""
    if not counts_instructions():
        return list(costs)
    out: list[Cost] = []
    for cost in costs:
        case = cost.case
        case.before()
        used = instructions(case.argv(0), case.env, case.terminal)
        base = out[0].instructions if out and out[0].instructions else used
        out.append(cost._replace(instructions=used, instruction_ratio=used / base))
    return out
