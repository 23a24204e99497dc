"""What a line costs where the process is there already: p50 and p95 of `tried` and `show` through `batch --json`.

Each line is written to a running `batch`, and its answer waited for: for a write that is after the commit.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from tests.benchmarks.startup import Desk
from tests.benchmarks.table import Row, verdict

LINES = 300
FEW_LINES = 40
WARM = 20
P50_MS = 5.0
"""A line must be answered in this time (median), without what the disk needs to flush."""


def run(desk: Desk) -> list[Row]:
    """Rows for one desk. The small one has one ticket, which must stay small."""
    lines = FEW_LINES if desk.small else LINES
    desk.restore()
    out = []
    for name, words in (
        ("tried", lambda key: ["tried", "reboot", "failed", "-t", key]),
        ("show --json", lambda key: ["show", key]),
    ):
        times = sorted(_times(desk, words, lines))
        p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
        took = f"{p50:.2f} ms, p95 {p95:.2f} ms"
        out.append(Row(f"{name}, {desk.label}", took, gate=f"{P50_MS:.0f} ms", verdict=verdict(p50 <= P50_MS)))
    desk.restore()
    return out


def _times(desk: Desk, words: Callable[[str], Sequence[str]], lines: int) -> list[float]:
    """Milliseconds from each line to its answer."""
    batch = subprocess.Popen(
        [sys.executable, "-m", "supportcli", "batch", "--json"],
        env=desk.env(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert batch.stdin and batch.stdout
    times = []
    for number in range(lines + WARM):
        line = json.dumps(list(words(desk.key(number))))
        begun = time.perf_counter()
        batch.stdin.write(line + "\n")
        batch.stdin.flush()
        answer = batch.stdout.readline()
        if number >= WARM:
            times.append((time.perf_counter() - begun) * 1000)
        assert answer.startswith("{"), answer
    batch.stdin.close()
    assert batch.wait() == 0
    return times
