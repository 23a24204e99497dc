"""A write on a ticket of 2,000 facts against one of ten: a ticket that never ends must not become slow to write on."""

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

LONG, SHORT = 2_000, 10
GATE = 1.6


def run(folder: Path, rounds: int) -> str:
    """Build both, measure the write on each, give the table."""
    costs = processes.measure([_case(folder, facts) for facts in (SHORT, LONG)], rounds)
    rows = [
        f"| tried on a ticket of {facts:,} facts | {cost.cpu_ms:.0f} | {cost.paired:.2f} | {gate} |"
        for facts, cost, gate in zip(
            (SHORT, LONG), costs, ("", f"{GATE} {'ok' if costs[1].paired <= GATE else 'OVER'}"), strict=True
        )
    ]
    return "\n".join(["| write | CPU ms | paired | gate |", "|---|---:|---:|---|", *rows])


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
