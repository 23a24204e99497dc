"""The same everyday things with Taskwarrior and with supportcli, in the same run: add, show, count by word.

`python -m tests.benchmarks taskwarrior`. Items have the same titles on both sides. Ours have about ten facts each;
theirs are pending, once with as many annotations of the same kind (the same log on both sides), once bare. Another
everyday thing is a row in THINGS.
"""

import os
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import generator
from tests.benchmarks.processes import environment
from tests.benchmarks.table import Row, verdict

SIZES = (1_000, 10_000, 100_000)
THINGS = {
    "add": (("add", "another", "printer", "fault"), ("open", "another", "printer", "fault")),
    "show": (("500", "info"), ("show", "500")),
    "count by word": (("description.contains:printer", "count"), ("list", "printer", "--count")),
}
ANNOTATIONS = 9
"""With the title that makes the ten facts that our tickets have."""
FASTER_AT, SEVENTH_AT = 10_000, 100_000
"""Ours at 100,000 must be faster than theirs at the first, and take at most a seventh of their time at the second."""


class Took(NamedTuple):
    """Medians of one thing at one size, in ms of wall time and of CPU."""

    theirs: float
    ours: float
    their_cpu: float
    our_cpu: float


def installed() -> bool:
    """True when Taskwarrior is there; installs Debian's where apt-get and the rights are."""
    if shutil.which("task") is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "-y", "-q", "taskwarrior"], capture_output=True, check=False)
    return shutil.which("task") is not None


def their_desk(folder: Path, size: int, annotations: int) -> dict[str, str]:
    """A Taskwarrior folder with so many pending tasks, in its own file format; gives the environment of its process."""
    data = folder / f"task-{size}-{annotations}"
    data.mkdir()
    titles = [title for title, _ in generator.TITLES]
    said = [*generator.NOTES, *generator.SAID, *(step for step, _ in generator.STEPS)]
    choose = random.Random(1)
    with open(data / "pending.data", "w", encoding="utf-8") as file:
        for number in range(size):
            uuid = f"{number:08x}-0000-4000-8000-000000000000"
            title = f"{choose.choice(titles)} {number}"
            notes = "".join(
                f' annotation_{1_600_000_000 + number * 60 + place}:"{choose.choice(said)}"'
                for place in range(annotations)
            )
            entry = 1_600_000_000 + number * 60
            file.write(f'[description:"{title}"{notes} entry:"{entry}" status:"pending" uuid:"{uuid}"]\n')
    settings = data / "taskrc"
    settings.write_text(f"data.location={data}\nconfirmation=no\nverbose=nothing\n")
    return {**environment(folder), "TASKRC": str(settings)}


def our_desk(folder: Path, size: int, kept: Path | None) -> dict[str, str]:
    """A database with so many tickets; `kept` is one of 100,000 that is there already."""
    path = folder / f"desk-{size}.db"
    if kept is not None and size == SIZES[-1] and kept.exists():
        shutil.copy(kept, path)
    else:
        generator.build(str(path), size)
    return {**environment(folder), "SUPPORTCLI_DB": str(path), "SUPPORTCLI_NO_INPUT": "1"}


def run(folder: Path, runs: int, kept: Path | None = None) -> list[Row]:
    """Every thing at every size, and what must hold: with the same log on both sides, and with bare items there."""
    ours = {size: our_desk(folder, size, kept) for size in SIZES}
    rows: list[Row] = []
    for annotations, title in ((ANNOTATIONS, "the same log"), (0, "bare items there")):
        theirs = {size: their_desk(folder, size, annotations) for size in SIZES}
        for thing in THINGS:
            rows += _rows(f"{thing}, {title}", _took(thing, theirs, ours, runs))
    return rows


def _took(thing: str, theirs: dict[int, dict[str, str]], ours: dict[int, dict[str, str]], runs: int) -> dict[int, Took]:
    """Rounds run all sizes of both, so that a busy machine is as busy for all of them."""
    task = shutil.which("task") or "task"
    their_line, our_line = [task, *THINGS[thing][0]], [sys.executable, "-m", "supportcli", *THINGS[thing][1]]
    rounds = [
        {size: (_time(their_line, theirs[size]), _time(our_line, ours[size])) for size in SIZES}
        for _ in range(runs + 1)
    ][1:]
    return {
        size: Took(*(statistics.median(one[size][side][kind] for one in rounds) for kind in (0, 1) for side in (0, 1)))
        for size in SIZES
    }


def _time(argv: Sequence[str], env: dict[str, str]) -> tuple[float, float]:
    """(wall, CPU) of one process in ms. Raises RuntimeError when it fails."""
    before, begun = os.times(), time.perf_counter()
    done = subprocess.run(list(argv), env=env, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    wall, after = time.perf_counter() - begun, os.times()
    if done.returncode:
        raise RuntimeError(f"{argv} ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return wall * 1000, spent * 1000


def _rows(name: str, took: dict[int, Took]) -> list[Row]:
    """A row a size, then ours at the largest beside theirs at the two sizes that count."""

    def row(measured: str, ours: Took, theirs: Took, gate: float | None = None) -> Row:
        ratio = ours.ours / theirs.theirs
        return Row(
            f"{name}, {measured}",
            f"{ours.ours:.0f} ms, {ours.our_cpu:.0f} ms CPU",
            f"Taskwarrior: {theirs.theirs:.0f} ms, {theirs.their_cpu:.0f} ms CPU",
            ratio,
            f"{gate:.2f}" if gate else "",
            verdict(ratio <= gate) if gate else "",
        )

    most = took[SIZES[-1]]
    return [
        *(row(f"{size:,}", one, one) for size, one in took.items()),
        row(f"ours at {SIZES[-1]:,}, theirs at {FASTER_AT:,}", most, took[FASTER_AT], 1.0),
        row(f"ours and theirs at {SEVENTH_AT:,}", most, took[SEVENTH_AT], 1 / 7),
    ]
