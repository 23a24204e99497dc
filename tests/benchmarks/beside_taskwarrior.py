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


def run(folder: Path, runs: int, kept: Path | None = None) -> tuple[list[str], bool]:
    """The rows of the tables, and whether both gates hold where both sides have the same log."""
    ours = {size: our_desk(folder, size, kept) for size in SIZES}
    rows: list[str] = []
    good = True
    for annotations, title in (
        (ANNOTATIONS, "The same log on both sides"),
        (0, "Taskwarrior's items bare, ours as before"),
    ):
        theirs = {size: their_desk(folder, size, annotations) for size in SIZES}
        lines, held = _rows(
            {(thing, size): _took(thing, theirs[size], ours[size], runs) for thing in THINGS for size in SIZES}
        )
        rows += [f"\n{title}:\n", *lines]
        good = good and (held or not annotations)
    return rows, good


def _took(thing: str, theirs: dict[str, str], ours: dict[str, str], runs: int) -> Took:
    task = shutil.which("task") or "task"
    their_line, our_line = [task, *THINGS[thing][0]], [sys.executable, "-m", "supportcli", *THINGS[thing][1]]
    pairs = [(_time(their_line, theirs), _time(our_line, ours)) for _ in range(runs + 1)][1:]
    wall, cpu = ([statistics.median(pair[side][kind] for pair in pairs) for side in (0, 1)] for kind in (0, 1))
    return Took(*wall, *cpu)


def _time(argv: Sequence[str], env: dict[str, str]) -> tuple[float, float]:
    """(wall, CPU) of one process in ms. Raises RuntimeError when it fails."""
    before, begun = os.times(), time.perf_counter()
    done = subprocess.run(list(argv), env=env, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    wall, after = time.perf_counter() - begun, os.times()
    if done.returncode:
        raise RuntimeError(f"{argv} ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return wall * 1000, spent * 1000


def _rows(took: dict[tuple[str, int], Took]) -> tuple[list[str], bool]:
    out = [
        "| everyday thing | items | Taskwarrior ms | supportcli ms | ratio | CPU ms, theirs | CPU ms, ours |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for (thing, size), one in took.items():
        out.append(
            f"| {thing} | {size:,} | {one.theirs:.0f} | {one.ours:.0f} | {one.ours / one.theirs:.2f} | "
            f"{one.their_cpu:.0f} | {one.our_cpu:.0f} |"
        )
    good = True
    for thing in THINGS:
        ours = took[thing, SIZES[-1]].ours
        faster, seventh = took[thing, FASTER_AT].theirs, took[thing, SEVENTH_AT].theirs / 7
        verdict = "ok" if ours < faster and ours <= seventh else "OVER"
        good = good and verdict == "ok"
        out.append(
            f"\n{thing}: ours at 100,000 takes {ours:.0f} ms; theirs at 10,000 {faster:.0f} ms, a seventh of theirs at "
            f"100,000 {seventh:.0f} ms: {verdict}"
        )
    return out, good
