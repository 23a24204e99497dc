"""Rows of cells laid out in columns of a given width: as a table, or, where that gets too narrow, as stacked records.

For terminal and plain text; table.py, page.py and txt.py use it. It does not know what the cells mean.
"""

from collections.abc import Sequence
from itertools import zip_longest

from supportcli.output.paint import Row, Run
from supportcli.output.widths import fit, width, wrap
from supportcli.values import NamedTuple

GAP = "  "
NARROWEST = 12
"""Cells under which the flexible column says too little: the rows are stacked instead."""
LONGEST_OTHER = 20
"""Cells to which other columns of words are cut before the flexible one suffers."""


class Shape(NamedTuple):
    """How the columns are drawn, one entry a column."""

    titles: Sequence[str]
    flexible: int
    right: Sequence[bool]
    words: Sequence[bool]
    """May be cut: a time or a number may not."""


def laid_out(shape: Shape, rows: Sequence[Sequence[Run]], cells: int, cut: bool = True) -> list[Row]:
    """Lines of at most `cells` cells. `cut`: what does not fit ends with `…`; otherwise it goes on below."""
    widths = _widths(shape, rows, cells)
    if widths is None:
        return stacked(shape, rows, cells, cut)
    lines: list[Row] = []
    if any(shape.titles):
        lines.append(
            [(GAP.join(fit(t, w, r) for t, w, r in zip(shape.titles, widths, shape.right, strict=True)), "strong")]
        )
    for row in rows:
        lines.extend(_line(shape, row, widths) if cut else _lines(shape, row, widths))
    return lines


def _widths(shape: Shape, rows: Sequence[Sequence[Run]], cells: int) -> list[int] | None:
    """The width of each column, or None if the flexible column would get under NARROWEST."""
    widths = [max([width(title), *(width(row[i][0]) for row in rows)]) for i, title in enumerate(shape.titles)]
    spare = cells - sum(widths) - len(GAP) * (len(widths) - 1)
    if spare >= 0:
        return widths
    wanted = widths[shape.flexible]
    least = min(wanted, NARROWEST)
    for i in sorted(range(len(widths)), key=lambda i: -widths[i]):
        # First the flexible column down to a readable half, then the other words, then the flexible one again.
        if spare < 0 and i != shape.flexible and shape.words[i] and wanted + spare < max(least, wanted // 2):
            less = min(-spare, max(0, widths[i] - max(LONGEST_OTHER, width(shape.titles[i]))))
            widths[i] -= less
            spare += less
    widths[shape.flexible] = wanted + spare if spare < 0 else wanted
    return widths if widths[shape.flexible] >= least else None


def _line(shape: Shape, row: Sequence[Run], widths: Sequence[int]) -> list[Row]:
    line: list[Run] = []
    for i, (text, style) in enumerate(row):
        line += [(GAP, "")] if i else []
        cell = fit(text, widths[i], shape.right[i])
        if type(text) is str:
            line.append((cell, style))
        else:
            from supportcli.output.marked import pieces

            line += [(piece, "strong" if hit else style) for piece, hit in pieces(text, cell)]
    return [line]


def _lines(shape: Shape, row: Sequence[Run], widths: Sequence[int]) -> list[Row]:
    """One row on as many lines as its longest cell needs."""
    wrapped = [wrap(text, cells) for (text, _), cells in zip(row, widths, strict=True)]
    lines: list[Row] = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        lines += _line(shape, [(part, style) for part, (_, style) in zip(parts, row, strict=True)], widths)
    return lines


def stacked(shape: Shape, rows: Sequence[Sequence[Run]], cells: int, cut: bool = True) -> list[Row]:
    """Each row as a record: its first column and the flexible one on a line, the rest as `Title: value` below it."""
    lines: list[Row] = []
    margin = " " * 4
    for row in rows:
        first = 0 if shape.flexible != 0 else -1
        head = f"{row[first][0]}  {row[shape.flexible][0]}" if first == 0 else row[shape.flexible][0]
        if cut:
            lines.append([(fit(head, cells).rstrip(), "strong")])
        else:
            lines += [[(line, "strong")] for line in wrap(head, cells, 4)]
        line: list[Run] = []
        used = 0
        for i, (text, style) in enumerate(row):
            if i in (first, shape.flexible) or not text:
                continue
            pair = f"{shape.titles[i]}: {text}" if shape.titles[i] else text
            if used and used + 2 + width(pair) > cells:
                lines.append(line)
                line, used = [], 0
            if used + len(margin) + width(pair) <= cells or used:
                line += [(GAP if used else margin, ""), (pair, style)]
                used += width(pair) + (2 if used else len(margin))
            else:
                lines += [[(margin + part, style)] for part in wrap(pair, cells - len(margin), 2)]
        if line:
            lines.append(line)
    return lines
