"""CSV (RFC 4180): all tickets as one table, or every table as a file of a folder. No cell is a formula.

A new column of tickets is a row in storage.leaving.COUNTED, a new table one of its tables.
"""

import csv
from collections.abc import Iterable, Iterator

from supportcli.annotations import Any
from supportcli.exporters import Leaving
from supportcli.languages import N_
from supportcli.output.cells import plain
from supportcli.output.safe import formula_safe, visible
from supportcli.results import Say
from supportcli.storage import leaving as storage

ENDINGS = (".csv",)


def counted(n: int, path: str) -> Say:
    """What was written, as a sentence."""
    return Say(N_("{n} ticket in {path}"), {"n": n, "path": path, "_plural": N_("{n} tickets in {path}")})


class _Line:
    """Where csv writes: it keeps the last line only."""

    text = ""

    def write(self, text: str) -> None:
        self.text = text


def lines(leaving: Leaving) -> Iterator[str]:
    """One row a ticket, its fields and counts."""
    for number, line in enumerate(_table(leaving, "tickets")):
        leaving.counted(1 if number else 0)
        yield line


def files(leaving: Leaving) -> Iterator[tuple[str, Iterable[str]]]:
    """A file for each table: `tickets.csv`, `calls.csv` ..."""
    for table in storage.tables(leaving.internal):
        yield f"{table}.csv", lines(leaving) if table == "tickets" else _table(leaving, table)


def _table(leaving: Leaving, table: str) -> Iterator[str]:
    fields = storage.fields(table, leaving.internal)
    line = _Line()
    writer = csv.writer(line, lineterminator="\r\n")
    writer.writerow(fields)
    yield line.text
    for row in leaving.rows(table):
        writer.writerow([_cell(row[name]) for name in fields])
        yield line.text


def _cell(value: Any) -> str:
    text = value if type(value) is str else plain(value)
    if text.isprintable() and text[:1].isalnum():
        return text  # nearly every cell
    return formula_safe(visible(text.replace("\r\n", "\n"), keep="\n"))
