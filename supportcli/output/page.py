"""The blocks of a page as lines for a terminal or plain text.

A new block of results.py needs a branch in `rows_of` (and one in md.py and html.py).
"""

from collections.abc import Sequence

from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.output.columns import Shape, laid_out
from supportcli.output.paint import Row, Run
from supportcli.output.safe import visible
from supportcli.output.saying import named, said, say
from supportcli.output.widths import fit, width, wrap
from supportcli.results import Bars, Block, Columns, Document, Fields, Gap, Heading, Line, Paste, Say, Spark

if TYPE_CHECKING:
    from supportcli.output import Screen

NAME_LONGEST = 24
"""Cells a field's name may take before its values move to the next line."""


def rows_of(blocks: Sequence[Block], screen: "Screen", cells: int, cut: bool = True) -> list[Row]:
    """Lines of at most `cells` cells, except those to paste. `cut` is for tables: see columns.py."""
    rows: list[Row] = []
    for block in blocks:
        if isinstance(block, Heading):
            rows += [[(line, block.say.style or "head")] for line in wrap(say(block.say, screen), cells)]
        elif isinstance(block, Line):
            rows += _paragraph(block, screen, cells)
        elif isinstance(block, Fields):
            rows += _fields(block, screen, cells)
        elif isinstance(block, Columns):
            rows += _columns(block, screen, cells, cut)
        elif isinstance(block, Paste):
            rows += [[("  ", ""), (visible(line), "paste")] for line in block.lines]
        elif isinstance(block, Gap):
            rows.append([])
        elif isinstance(block, Bars | Spark):
            from supportcli.output import charts

            rows += (
                charts.bars(block, screen, cells, cut)
                if isinstance(block, Bars)
                else charts.spark(block, screen, cells)
            )
    return rows


def after_title(page: Document, screen: "Screen") -> list[Block]:
    """The blocks for a form that shows the title itself: without a first heading that says the same, without gaps."""
    blocks: list[Block] = [block for block in page.blocks() if not isinstance(block, Gap)]
    if blocks and isinstance(blocks[0], Heading) and say(blocks[0].say, screen) == say(page.title, screen):
        del blocks[0]
    return blocks


def _paragraph(block: Line, screen: "Screen", cells: int) -> list[Row]:
    text = say(block.say, screen, lines=True)
    # Typed line ends hang by two at least, so that what was typed cannot pass for a line of ours.
    indent = block.indent + (max(block.hang, 2 if not block.indent else 0) if "\n" in text else block.hang)
    start = " " * min(block.indent, cells // 2)
    return [[(line, block.say.style)] for line in wrap(start + text, cells, indent)]


def _fields(block: Fields, screen: "Screen", cells: int) -> list[Row]:
    rows: list[Row] = []
    pairs = [(say(name, screen), value) for name, value in block.pairs]
    longest = min(max((width(name) for name, _ in pairs), default=0), NAME_LONGEST, max(cells // 2, 4))
    for name, value in pairs:
        text, style = _cell(value, screen, lines=True)
        lines = wrap(text, cells - longest - 2) or [""]
        start = [(fit(name, longest), "name"), ("  ", "")]
        rows.append([*start, (lines[0], style)])
        rows += [[(" " * (longest + 2), ""), (line, style)] for line in lines[1:]]
    return rows


def are_numbers(block: Columns) -> list[bool]:
    """Which columns hold numbers or nothing: they are aligned to the right."""
    return [
        bool(block.rows) and all(isinstance(row[i], (int, float)) or row[i] is None for row in block.rows)
        for i in range(len(block.names))
    ]


def _columns(block: Columns, screen: "Screen", cells: int, cut: bool) -> list[Row]:
    count = len(block.names)
    if not count:
        return []
    numeric = are_numbers(block)
    shape = Shape(
        [named(name, screen) for name in block.names], block.flexible % count, numeric, [not each for each in numeric]
    )
    return laid_out(
        shape, [[_cell(value, screen, longest=cells if cut else 0) for value in row] for row in block.rows], cells, cut
    )


def _cell(value: Any, screen: "Screen", lines: bool = False, longest: int = 0) -> Run:
    return said(value, screen, lines=lines, longest=longest), value.style if isinstance(value, Say) else ""
