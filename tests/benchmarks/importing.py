"""Importing an event log beside `sqlite-utils insert` of the same file: seconds, CPU, peak memory, process to process.

The log is made up after the shape of BPI Challenge 2013 (incidents): 65,533 events, about nine a ticket. Rounds are
interleaved, the median counts. A further figure is a row of `report`.
"""

import csv
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.benchmarks.processes import environment
from tests.benchmarks.table import Row, verdict

ROWS = 65_533
ROUNDS = 3
MOST_RATIO = 3.0
"""Seconds of the import to those of sqlite-utils."""
MOST_MB = 150
HEADER = (
    "case:concept:name", "org:group", "resource country", "org:resource", "organization country", "org:role",
    "concept:name", "impact", "product", "time:timestamp", "lifecycle:transition",
)  # fmt: skip
STEPS = (
    ("Accepted", "In Progress"), ("Accepted", "In Progress"), ("Accepted", "In Progress"), ("Accepted", "Assigned"),
    ("Queued", "Awaiting Assignment"), ("Accepted", "Wait - User"), ("Accepted", "Wait"), ("Accepted", "Wait - Vendor"),
)  # fmt: skip


class Ran(NamedTuple):
    """What a process took: seconds by the wall clock, user and system CPU, the peak of its memory; what it printed."""

    seconds: float
    cpu: float
    peak_mb: float
    out: str


def run(folder: Path, rows: int = ROWS, rounds: int = ROUNDS) -> list[Row]:
    """The first import, and the same again."""
    log, map_ = folder / "events.csv", folder / "events.toml"
    with log.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(events(rows, Random(1)))
    env = environment(folder, SUPPORTCLI_DB=str(folder / "import.db"), SUPPORTCLI_NO_INPUT="1")
    own = [sys.executable, "-m", "supportcli", "import", str(log)]
    process([*own, "--init-map", "--map", str(map_)], env)
    insert = [sys.executable, "-m", "sqlite_utils", "insert", str(folder / "theirs.db"), "t"]
    theirs: list[Ran] = []
    ours: list[Ran] = []
    for _ in range(rounds):
        for path in folder.glob("*.db*"):
            path.unlink()
        theirs.append(process([*insert, str(log), "--csv", "--silent"], env))
        ours.append(process([*own, "--map", str(map_), "--json"], env))
    again = process([*own, "--map", str(map_), "--json"], env)
    return report(theirs, ours, again, (folder / "import.db").stat().st_size, rows)


def report(theirs: Sequence[Ran], ours: Sequence[Ran], again: Ran, size: int, rows: int) -> list[Row]:
    """The rows of what was measured."""
    facts = json.loads(ours[0].out)["fact_count"]
    seconds, base = _median(ours, "seconds"), _median(theirs, "seconds")
    ratio = statistics.median(one.seconds / other.seconds for one, other in zip(ours, theirs, strict=True))
    peak = max(one.peak_mb for one in ours)
    added = json.loads(again.out)["fact_count"]
    took = f"{seconds:.2f} s, {_median(ours, 'cpu'):.2f} s CPU, {peak:.0f} MB, {facts / seconds:,.0f} facts/s"
    beside = (
        f"sqlite-utils insert: {base:.2f} s, {_median(theirs, 'cpu'):.2f} s CPU, "
        f"{max(one.peak_mb for one in theirs):.0f} MB"
    )
    return [
        Row(
            f"{rows:,} events, {facts:,} facts, {size / facts:.0f} bytes a fact",
            took,
            beside,
            ratio,
            f"{MOST_RATIO}, {MOST_MB} MB",
            verdict(ratio <= MOST_RATIO and peak <= MOST_MB),
        ),
        Row(
            "the same again",
            f"{again.seconds:.2f} s, {again.peak_mb:.0f} MB, {added} facts",
            gate="0 facts",
            verdict=verdict(added == 0),
        ),
    ]


def _median(runs: Sequence[Ran], name: str) -> float:
    return statistics.median(getattr(one, name) for one in runs)


def process(argv: Sequence[str], env: Mapping[str, str]) -> Ran:
    """Run a process to its end. Raises RuntimeError when it fails."""
    begun = time.perf_counter()
    with subprocess.Popen(list(argv), env=dict(env), stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        out = running.stdout.read()
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise RuntimeError(f"{argv} ended with {running.returncode}")
    return Ran(time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, out)


def events(rows: int, random: Random) -> Iterator[list[str]]:
    """The rows: tickets one after the other, each assigned, passed on, waiting, resolved, closed."""
    made = number = 0
    while made < rows:
        number += 1
        at = datetime(2012, 3, 1, 8) + timedelta(minutes=37 * number)
        left = min(rows - made, random.choice((3, 5, 7, 8, 9, 10, 12, 15)))
        impact, product = random.choice(("Low", "Medium", "Medium", "High", "Major")), f"PROD{random.randint(1, 700)}"
        who, group = f"Person {random.randint(1, 1400)}", f"G{random.randint(1, 600)} 2nd"
        for place in range(left):
            status, more = random.choice(STEPS)
            if place >= left - 2:
                status, more = "Completed", "Closed" if place == left - 1 else "Resolved"
            who = f"Person {random.randint(1, 1400)}" if random.random() < 0.45 else who
            group = f"G{random.randint(1, 600)} 2nd" if random.random() < 0.25 else group
            country = random.choice(("Sweden", "Poland", "India"))
            yield [f"1-{364_285_768 + number}", group, country, who, "se", "A2_1", status, impact, product,
                   f"{at.isoformat()}+01:00", more]  # fmt: skip
            at += timedelta(minutes=random.randint(1, 3000))
            made += 1
