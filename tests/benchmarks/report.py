"""The yearly report of a year of 50,000 tickets beside the year before, as a process: seconds and peak memory.

`python -m tests.benchmarks report [--tickets N]`: N tickets over two years. A new report is a row in LINES.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks import generator, processes
from tests.benchmarks.table import Row, verdict

SECONDS, PEAK_MB = 2.0, 150
LINES = {
    "service --compare": ["report", "service", "--compare", "--last", "365d", "--json"],
    "customers": ["report", "customers", "--last", "365d", "--internal", "--json"],
    **{
        name: ["report", name, "--last", "365d", "--compare", "--json"]
        for name in ("promises", "sla", "backlog", "agents", "causes")
    },
}
GATED = "service --compare"
MOST_RUNS = 7


def build(path: Path, tickets: int) -> generator.Built:
    """Two years of tickets, with classes and minutes."""
    return generator.build(str(path), tickets, years=2, served=True)


def run(path: Path, folder: Path, runs: int) -> list[Row]:
    """Medians of a few runs, the first of which is not counted."""
    rows = []
    env = processes.environment(folder, SUPPORTCLI_DB=str(path))
    for name, words in LINES.items():
        measured = [_once(words, env) for _ in range(min(runs, MOST_RUNS) + 1)][1:]
        wall, cpu, peak = (statistics.median(one[place] for one in measured) for place in range(3))
        row = Row(name, f"{wall:.2f} s, {cpu:.2f} s CPU, {peak:.0f} MB")
        if name == GATED:
            held = wall <= SECONDS and peak <= PEAK_MB
            row = row._replace(gate=f"{SECONDS:.0f} s, {PEAK_MB} MB", verdict=verdict(held))
        rows.append(row)
    return rows


def _once(words: list[str], env: dict[str, str]) -> tuple[float, float, float]:
    """(wall seconds, CPU seconds, peak MB) of one process."""
    begun = time.perf_counter()
    one = subprocess.Popen([sys.executable, "-m", "supportcli", *words], env=env, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(one.pid, 0)
    one.returncode = os.waitstatus_to_exitcode(status)
    if one.returncode:
        raise RuntimeError(f"{words} ended with {one.returncode}")
    return time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
