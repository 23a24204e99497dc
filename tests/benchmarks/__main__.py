"""`python -m tests.benchmarks [PART] [--tickets N] [--runs N] [--keep FILE]`: one of PARTS, or all of them.

`--keep FILE` uses the big database there, or builds it and leaves it. Exit code 1 when a gate does not hold. A new part
is a function here and its row in PARTS.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import (
    beside_taskwarrior,
    diagnosis,
    generator,
    importing,
    long_ticket,
    one_process,
    report,
    startup,
)


class Asked(NamedTuple):
    """What was asked for, and a folder for what is made."""

    folder: Path
    tickets: int
    runs: int
    keep: Path | None

    @property
    def big(self) -> Path:
        """The big database, built where it is not there."""
        path = self.keep or self.folder / "big.db"
        if not path.exists():
            show([generator.build(str(path), self.tickets).line()])
        return path

    @property
    def small(self) -> Path:
        """A database with one ticket of about ten facts."""
        path = self.folder / "small.db"
        if not path.exists():
            startup.small_desk(path)
        return path


def show(lines: list[str]) -> None:
    """Print at once: a part may take minutes."""
    print("\n".join(["", *lines]), flush=True)


def reasoning(asked: Asked) -> bool:
    """How good the diagnosis is."""
    show(diagnosis.report())
    return True


def building(asked: Asked) -> bool:
    """Building the big database: facts a second, bytes a fact, memory."""
    return asked.big.exists()


def starting(asked: Asked) -> bool:
    """What commands cost against a Typer hello."""
    return startup.run(asked.big, asked.small, asked.runs, asked.folder)


def batching(asked: Asked) -> bool:
    """Lines of one running process."""
    desks = (
        startup.Desk(asked.small, "10 facts", asked.folder, small=True),
        startup.big_desk(asked.big, asked.folder),
    )
    show([*one_process.HEAD, *(row for desk in desks for row in one_process.run(desk))])
    return True


def lengthening(asked: Asked) -> bool:
    """A write on a long ticket against one on a short ticket."""
    show([long_ticket.run(asked.folder, asked.runs)])
    return True


def reporting(asked: Asked) -> bool:
    """Reports over two years."""
    years = asked.folder / "years.db"
    show([report.build(years, asked.tickets)])
    good, lines = report.run(years, asked.folder, asked.runs)
    show(lines)
    return good


def bringing(asked: Asked) -> bool:
    """Importing an event log, beside `sqlite-utils insert` of the same file."""
    lines, good = importing.run(asked.folder)
    show(lines)
    return good


def comparing(asked: Asked) -> bool:
    """Everyday things beside Taskwarrior."""
    if not beside_taskwarrior.installed():
        show(["Taskwarrior is not installed, and cannot be: nothing was compared with it."])
        return True
    lines, good = beside_taskwarrior.run(asked.folder, asked.runs, asked.keep)
    show(lines)
    return good


PARTS: dict[str, Callable[[Asked], bool]] = {
    "diagnosis": reasoning,
    "generate": building,
    "startup": starting,
    "batch": batching,
    "ticket": lengthening,
    "report": reporting,
    "import": bringing,
    "taskwarrior": comparing,
}


def main() -> int:
    """Run the parts that were asked for, in the order of PARTS."""
    words = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    words.add_argument("part", nargs="?", default="all", choices=(*PARTS, "all"))
    words.add_argument("--tickets", type=int, default=100_000, help="of the big database, about ten facts each")
    words.add_argument("--runs", type=int, default=20, help="of every command")
    words.add_argument("--keep", type=Path, help="where the big database is, or is to stay")
    typed = words.parse_args()
    with tempfile.TemporaryDirectory() as name:
        asked = Asked(Path(name), typed.tickets, typed.runs, typed.keep)
        held = [run(asked) for part, run in PARTS.items() if typed.part in (part, "all")]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
