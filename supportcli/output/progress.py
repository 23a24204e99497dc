"""How far a long work is, on stderr, and only where a person looks: import, export, rebuild, verify."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from supportcli.annotations import IO
from supportcli.output.safe import one_line


@contextmanager
def progress(title: str, total: int | None = None, err: IO[str] | None = None) -> Iterator[Callable[[int], None]]:
    """`with progress("Importing", 12000) as advance: ... advance(100)`. Without a terminal on stderr nothing is shown.

    `total` None: not known, the bar only moves. The bar is removed at the end.
    """
    stream = sys.stderr if err is None else err
    if not stream.isatty():
        yield _nothing
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(file=stream),
        transient=True,
    )
    with bar:
        task = bar.add_task(one_line(title), total=total)
        yield lambda steps: bar.advance(task, steps)


def _nothing(steps: int) -> None:
    """No terminal: nobody looks."""
