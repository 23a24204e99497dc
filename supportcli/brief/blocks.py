"""A sheet as the blocks of a page: a terminal and plain text lay them out. Its sentences are finished, so they go in
as values, which nobody translates again."""

from supportcli.brief.parts import Section
from supportcli.brief.sheet import Sheet
from supportcli.results import Block, Gap, Heading, Line, Say


def blocks(page: Sheet) -> list[Block]:
    """About 60 lines at 80 columns for a ticket of four days."""
    out: list[Block] = [Heading(said(page.title)), Line(said(page.to, "dim")), Line(said(page.intro))]
    for part in page.sections:
        out += [Heading(said(part.title)), *_part(part)]
    out += [
        Gap(),
        Heading(said(page.ask_title)),
        Line(said(page.ask, "strong"), 2),
        Line(said(page.ask_by, "strong"), 2),
    ]
    return [*out, Line(said(page.closing)), Gap(), Line(said(f"{page.signed} · {page.head}", "dim"))]


def said(text: str, style: str = "") -> Say:
    return Say("{text}", {"text": text}, style)


def _part(part: Section) -> list[Block]:
    lines: list[Block] = [Line(said(line), 2, 2) for line in part.lines]
    rows: list[Block] = [Line(said(" · ".join(filter(None, row))), 2, 4) for row in part.rows]
    return lines + rows
