"""A write on a ticket of 2,000 facts: a ticket that never ends must not become slow to write on."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from supportcli.facts.attempt import Tried
from supportcli.facts.note import Added
from supportcli.facts.ticket import Opened
from supportcli.session import stamp
from supportcli.storage import database
from supportcli.storage.bulk import Pen, append_many
from tests.benchmarks import processes
from tests.benchmarks.processes import Case
from tests.benchmarks.table import Row, verdict

LONG, SHORT = 2_000, 10
GATE = 1.6
"""Of the Typer hello's CPU."""


def run(folder: Path, rounds: int) -> list[Row]:
    """Build both, measure the write on each, against a Typer hello."""
    env = processes.environment(folder)
    hello = Case("hello", lambda run: ["show", "1"], None, env, hello=processes.write_hello(folder))
    base, short, long = processes.measure([hello, *(_case(folder, facts) for facts in (SHORT, LONG))], rounds)
    return [
        Row(
            f"tried on a ticket of {LONG:,} facts",
            f"{long.cpu_ms:.0f} ms CPU",
            f"Typer hello {base.cpu_ms:.0f} ms, on a ticket of {SHORT} facts {short.cpu_ms:.0f} ms",
            long.paired,
            str(GATE),
            verdict(long.paired <= GATE),
        )
    ]


def _case(folder: Path, facts: int) -> Case:
    path = folder / f"ticket-{facts}.db"
    db = database.open_or_create(str(path))
    append_many(db, str(path), stamp(datetime.now(UTC)), [partial(_story, facts=facts)])
    db.close()
    env = processes.environment(folder, SUPPORTCLI_DB=str(path))
    return Case(f"{facts} facts", lambda run: ["tried", "reboot", "failed", "-t", "1"], None, env)


def _story(pen: Pen, facts: int) -> None:
    random, at = Random(1), datetime.now(UTC) - timedelta(days=30)
    ticket = pen.new_ticket()
    pen.record(ticket, Opened("modem does not connect"), stamp(at), "anna")
    pen.number(ticket, stamp(at), "anna")
    for number in range(facts - 2):
        at += timedelta(minutes=10)
        tried = Tried("other cable", None, "fix", "failed", "failed")
        pen.record(ticket, tried if random.random() < 0.5 else Added(f"note {number}"), stamp(at), "anna")
