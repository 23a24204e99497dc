"""Which of the first rows of a table is its header: reports have a title and lines about themselves above it."""

from collections.abc import Sequence

from supportcli.importers.table.written import looks_like

LOOKED_AT = 20
"""Rows at the top, the empty ones left out."""
TITLE = 2
"""Filled cells that a row of a title has at most (`Generated:`, `2024-05-05`)."""
WIDE = 4
"""Filled cells from which on a row below it can be the header."""


def place(rows: Sequence[Sequence[str]]) -> int:
    """The index of the header: 0 but where rows of a title stand above a much wider one that holds only names."""
    filled = [[cell for cell in row if cell.strip()] for row in rows[:LOOKED_AT]]
    widest = max(map(len, filled), default=0)
    if widest < WIDE or len(filled[0]) > TITLE:
        return 0
    found = next(number for number, row in enumerate(filled) if len(row) > TITLE)
    header = filled[found]
    is_header = 2 * len(header) >= widest and not any(_is_value(cell.strip()) for cell in header)
    return found if is_header else 0


def _is_value(cell: str) -> bool:
    return looks_like(cell) or cell.replace(".", "", 1).replace(",", "", 1).isdigit()
