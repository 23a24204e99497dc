"""Rows of one ticket together, in the order in which the tickets come up, however they are scattered over the file.

Runs of rows are sorted and put on disk, then merged: memory holds one run and a number for each ticket.
"""

import heapq
import marshal
import tempfile
from collections.abc import Callable, Iterator

from supportcli.annotations import IO, Any

RUN = 20_000
"""Rows of a run."""
PIECE = 500
"""Rows that are read back at once."""

Row = tuple[int, list[Any]]


def together(rows: Iterator[Row], key: Callable[[Row], str]) -> Iterator[Row]:
    """The same rows, those with the same key one after the other in their own order."""
    places: dict[str, int] = {}
    runs: list[IO[bytes]] = []
    waiting: list[tuple[int, int, list[Any]]] = []
    try:
        for number, cells in rows:
            waiting.append((places.setdefault(key((number, cells)), len(places)), number, cells))
            if len(waiting) >= RUN:
                runs.append(_put(waiting))
                waiting = []
        waiting.sort(key=_order)
        for _, number, cells in heapq.merge(*map(_read, runs), waiting, key=_order):
            yield number, cells
    finally:
        for run in runs:
            run.close()


def _order(row: tuple[int, int, list[Any]]) -> tuple[int, int]:
    return row[0], row[1]


def _put(waiting: list[tuple[int, int, list[Any]]]) -> IO[bytes]:
    waiting.sort(key=_order)
    file = tempfile.TemporaryFile(prefix="supportcli-")  # noqa: SIM115 - closed when all runs are merged
    for start in range(0, len(waiting), PIECE):
        marshal.dump(waiting[start : start + PIECE], file)
    file.seek(0)
    return file


def _read(file: IO[bytes]) -> Iterator[tuple[int, int, list[Any]]]:
    while True:
        try:
            yield from marshal.load(file)
        except EOFError:
            return
