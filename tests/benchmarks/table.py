"""The one table that a run prints: a row is what was measured, what it took here, and what stands beside it.

A part gives rows and nothing else; a figure that has no column of its own goes into `ours` with its unit.
"""

from typing import NamedTuple

OK, OVER = "ok", "OVER"
HEAD = (
    "| part | measured | ours | beside it | ratio | gate | verdict |",
    "|---|---|---|---|---:|---|---|",
)


class Row(NamedTuple):
    """A line of the table. `ratio` is ours to what stands beside it; `gate` is what must hold, if anything."""

    measured: str
    ours: str
    beside: str = ""
    ratio: float | None = None
    gate: str = ""
    verdict: str = ""

    def line(self, part: str) -> str:
        """The row in Markdown."""
        ratio = f"{self.ratio:.2f}" if self.ratio is not None else ""
        return f"| {part} | {' | '.join((*self[:3], ratio, *self[4:]))} |"


def verdict(held: bool) -> str:
    """`ok` or `OVER`."""
    return OK if held else OVER
