"""`python -m tests.benchmarks [PART] [--tickets N] [--runs N] [--keep FILE]`: one table of one of PARTS, or of all.

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
from tests.benchmarks.table import HEAD, OVER, Row


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
            generator.build(str(path), self.tickets)
        return path

    @property
    def small(self) -> Path:
        """A database with one ticket of about ten facts."""
        path = self.folder / "small.db"
        if not path.exists():
            startup.small_desk(path)
        return path


def reasoning(asked: Asked) -> list[Row]:
    """How good the diagnosis is."""
    return diagnosis.run()


def building(asked: Asked) -> list[Row]:
    """Building the big database: facts a second, bytes a fact, memory."""
    if asked.keep and asked.keep.exists():
        return [Row("the big database", "was there already")]
    built = generator.build(str(asked.keep or asked.folder / "big.db"), asked.tickets)
    return [built.row()]


def starting(asked: Asked) -> list[Row]:
    """What commands cost against a Typer hello."""
    return startup.run(asked.big, asked.small, asked.runs, asked.folder)


def batching(asked: Asked) -> list[Row]:
    """Lines of one running process."""
    desks = (
        startup.Desk(asked.small, "10 facts", asked.folder, small=True),
        startup.big_desk(asked.big, asked.folder),
    )
    return [row for desk in desks for row in one_process.run(desk)]


def lengthening(asked: Asked) -> list[Row]:
    """A write on a long ticket against one on a short ticket."""
    return long_ticket.run(asked.folder, asked.runs)


def reporting(asked: Asked) -> list[Row]:
    """Reports over two years."""
    years = asked.folder / "years.db"
    built = report.build(years, asked.tickets)
    return [built.row(), *report.run(years, asked.folder, asked.runs)]


def bringing(asked: Asked) -> list[Row]:
    """Importing an event log, beside `sqlite-utils insert` of the same file."""
    return importing.run(asked.folder)


def comparing(asked: Asked) -> list[Row]:
    """Everyday things beside Taskwarrior."""
    if not beside_taskwarrior.installed():
        return [Row("Taskwarrior", "is not installed, and cannot be: nothing was compared with it")]
    return beside_taskwarrior.run(asked.folder, asked.runs, asked.keep)


PARTS: dict[str, Callable[[Asked], list[Row]]] = {
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
    over = False
    print(*HEAD, sep="\n", flush=True)
    with tempfile.TemporaryDirectory() as name:
        asked = Asked(Path(name), typed.tickets, typed.runs, typed.keep)
        for part, run in PARTS.items():
            if typed.part in (part, "all"):
                print(part, "...", file=sys.stderr, flush=True)
                for row in run(asked):
                    print(row.line(part), flush=True)
                    over = over or row.verdict == OVER
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
