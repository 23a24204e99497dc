"""What every command pays for being a process, against a Typer hello: the gates of docs/performance.md.

A new gate is a row in `_cases`. The verdict is taken from instruction counts where valgrind is there, because they
repeat; from the paired median of CPU where it is not. The gates are a tenth above what was measured, so that growth is
seen (docs/decisions/0023).
"""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from supportcli.languages import available
from supportcli.storage import database
from tests.benchmarks import generator, processes
from tests.benchmarks.processes import Case, Cost
from tests.benchmarks.table import Row, verdict

WRITE, READ, HELP, COMPLETION, DIAGNOSIS, PAGE, LANGUAGE = 0.60, 0.55, 0.45, 0.45, 0.90, 1.20, 0.10
SEARCH, ALL_FOUND = 1.10, 1.50
"""A list with a word must know all tickets that have it, to sort them."""
WITHOUT = 0.70
"""The second gate, for a write with garbage collection as Python has it: so that turning it off hides no growth."""


class Desk:
    """A database to measure at: its open tickets, and how to put a small one back before each run."""

    def __init__(self, path: Path, label: str, home: Path, small: bool):
        self.path, self.label, self.home, self.small = path, label, home, small
        db = database.open_existing(str(path))
        assert db is not None, path
        newest = (
            "SELECT key FROM tickets WHERE visible = 1 AND state NOT IN ('resolved', 'closed') ORDER BY number DESC"
        )
        self.keys = [str(row[0]) for row in db.execute(f"{newest} LIMIT 500")]
        db.close()
        self.bytes = path.read_bytes() if small else b""

    def restore(self) -> None:
        """As it was, in the same file: a copy would be another place, whose first write is more work."""
        if self.small:
            with self.path.open("r+b") as file:
                file.write(self.bytes)
                file.truncate()
            for end in ("-wal", "-shm"):
                Path(f"{self.path}{end}").unlink(missing_ok=True)

    def key(self, run: int) -> str:
        """An open ticket, another one in each run."""
        return self.keys[run % len(self.keys)]

    def env(self, **more: str) -> dict[str, str]:
        return processes.environment(self.home, SUPPORTCLI_DB=str(self.path), **more)

    def case(
        self,
        name: str,
        gate: float | None,
        *words: str,
        key: str = "",
        terminal: bool = False,
        gc: bool = False,
        **env: str,
    ) -> Case:
        """A command line on this desk; `key` is the option before the ticket's key, "" for a line without a ticket."""

        def said(run: int) -> list[str]:
            return [*words, *([key, self.key(run)] if key else [])]

        return Case(f"{name}, {self.label}", said, gate, self.env(**env), terminal, gc, self.restore)


def _shown(*words: str) -> Callable[[int], Sequence[str]]:
    return lambda run: words


def _cases(desk: Desk) -> list[Case]:
    tried = ("tried", "reboot", "failed")
    cases = [
        desk.case("tried (write)", WRITE, *tried, key="-t"),
        desk.case("tried on a terminal", WRITE, *tried, key="-t", terminal=True),
        desk.case("tried with gc", WITHOUT, *tried, key="-t", gc=True),
        desk.case("show --json", READ, "show", "--json", key="-t"),
        desk.case("show --json with gc", None, "show", "--json", key="-t", gc=True),
        desk.case("list, 50 rows, TSV", READ, "list", "-n", "50"),
        desk.case("list, 50 rows, terminal", READ, "list", terminal=True, NO_COLOR="1"),
        desk.case("list --json, 50 rows", READ, "list", "--json", "-n", "50"),
        desk.case("next", READ, "next"),
        desk.case("next on a terminal", READ, "next", terminal=True, NO_COLOR="1"),
        desk.case("due", READ, "due"),
        desk.case("status, plain", READ, "status"),
        desk.case("status --json", READ, "status", "--json"),
        desk.case("status, colour terminal", READ, "status", terminal=True),
        desk.case("search --json, a word", SEARCH, "search", "プリンター", "--json"),
        desk.case("search --json, its form", SEARCH, "search", "prints", "--json"),
        desk.case("search --json, misspelt", SEARCH, "search", "prniter", "--json"),
        desk.case("search --json, words in two facts", SEARCH, "search", "printer", "authorisation", "--json"),
        desk.case("search --json, a word and a field", SEARCH, "search", "printer", "is:open", "--json"),
        desk.case("list of a word, 50 rows", ALL_FOUND, "list", "printer", "-n", "50"),
        desk.case("diagnose --json", DIAGNOSIS, "diagnose", "--json", key="-t"),
        desk.case("show, colour terminal", PAGE, "show", key="-t", terminal=True),
        desk.case("completion of a verb", COMPLETION, "complete", "--", "tri"),
        desk.case("completion of a key", COMPLETION, "complete", "--", "show", ""),
    ]
    if "ru" in available():
        cases += [
            desk.case(
                "tried on a terminal, ru", WRITE + LANGUAGE, *tried, key="-t", terminal=True, SUPPORTCLI_LANG="ru"
            ),
            desk.case("list, terminal, ru", READ + LANGUAGE, "list", terminal=True, NO_COLOR="1", SUPPORTCLI_LANG="ru"),
        ]
    return cases


def run(big: Path, small: Path, rounds: int, home: Path) -> list[Row]:
    """The hello first, with which all others are compared."""
    with tempfile.TemporaryDirectory() as folder:
        few = Desk(small, "10 facts", home, small=True)
        hello = Case("Typer hello", _shown("show", "1"), None, few.env(), hello=processes.write_hello(Path(folder)))
        everywhere = [few.case("--help", HELP, "--help"), few.case("tried --help", HELP, "tried", "--help")]
        many = big_desk(big, home)
        costs = processes.measure([hello, *everywhere, *_cases(few), *_cases(many)], rounds)
        costs = processes.with_instructions(costs)
    return [_row(cost) for cost in costs]


def big_desk(path: Path, home: Path) -> Desk:
    """The desk that the generator built, called by its number of facts."""
    db = database.open_existing(str(path))
    assert db is not None, path
    facts = db.execute("SELECT max(seq) FROM journal").fetchone()[0]
    db.close()
    return Desk(path, f"{facts / 1e6:.0f}M facts" if facts > 9e5 else f"{facts:,} facts", home, small=False)


def small_desk(path: Path) -> None:
    """A database with one open ticket of about ten facts."""
    generator.build(str(path), 1, open_share=1.0)


def _row(cost: Cost) -> Row:
    """Instructions are compared where they were counted, CPU where not; beside them how CPU compares."""
    gate = cost.case.gate
    ratio = cost.paired if cost.instruction_ratio is None else cost.instruction_ratio
    counted = f"{cost.instructions:.0f} M instr., " if cost.instructions else ""
    return Row(
        cost.case.name,
        f"{counted}{cost.cpu_ms:.0f} ms CPU",
        "" if cost.case.hello else f"CPU {cost.paired:.2f} of the hello's",
        None if cost.case.hello else ratio,
        f"{gate:.2f}" if gate else "",
        verdict(ratio <= gate) if gate else "",
    )
