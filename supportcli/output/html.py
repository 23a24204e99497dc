"""One self-contained HTML page: it loads nothing, prints well, follows dark mode, and typed text in it is escaped.

Wide tables are records on a narrow screen, as on a terminal; charts are drawn by svg.py. A new block of results.py
needs a branch in `_drawn`.
"""

from collections.abc import Sequence

from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.output.cells import shown
from supportcli.output.fields import chosen, listing_of
from supportcli.output.page import after_title, are_numbers
from supportcli.output.safe import html_safe, visible
from supportcli.output.saying import named, said, say
from supportcli.results import (
    Bars,
    Block,
    Columns,
    Document,
    Fields,
    Heading,
    Line,
    Listing,
    Paste,
    Say,
    Spark,
)

if TYPE_CHECKING:
    from supportcli.output import Screen

CSS = """
:root { color-scheme: light dark; --text: #1c1e21; --back: #fff; --line: #c9ccd1; --soft: #5b6068; --bad: #b3261e; --good: #1b6e3c; --warn: #8a5a00; --bar: #2b5f9e }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --back: #17181a; --line: #44474d; --soft: #a3a8b0; --bad: #ff8a80; --good: #7bd89a; --warn: #ffcc66; --bar: #86b4ee } }
@page { margin: 14mm 12mm }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem } h1, h2, th, figcaption, li { overflow-wrap: anywhere }
.table { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line) } td:not(.number) { min-width: 3.5em }
td, p, dd { overflow-wrap: anywhere; white-space: pre-line } .number { text-align: end; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: .25rem 1rem } dt { color: var(--soft); overflow-wrap: anywhere } dd { margin: 0 }
pre { border: 1px solid var(--line); padding: .5rem .75rem; overflow-x: auto }
figure { margin: 1.25rem 0; max-width: 34rem } figcaption { font-weight: 600; margin-bottom: .4rem } figure p { margin: .2rem 0 }
.keys { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0 0 .4rem; padding: 0 } .key { width: .8em; height: .8em; margin-inline-end: .4em }
.chart { display: block; height: auto; font-size: 13px } .chart text { fill: currentColor; unicode-bidi: plaintext } .axis { stroke: var(--line); fill: none }
.s0 { fill: var(--bar) } .s1, .s3 { fill: var(--back); stroke: var(--bar); stroke-width: 1.2 } .s2 { fill: var(--bar); fill-opacity: .45 } .s3 { stroke-dasharray: 3 2 }
.below { fill: var(--bad) } .s1.below, .s3.below { fill: var(--back); stroke: var(--bad) } .line { fill: none; stroke: var(--bar); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round } .dot { fill: var(--bar) }
.strong { font-weight: 600 } .dim { color: var(--soft) } .bad { color: var(--bad); font-weight: 600 } .good { color: var(--good) } .warn { color: var(--warn) }
@media screen and (max-width: 48rem) {
  .wide table, .wide tbody, .wide tr, .wide td { display: block } .wide thead { display: none }
  .wide tr { padding: .5rem 0; border-bottom: 1px solid var(--line) } .wide td { border: 0; padding: 0; text-align: start } .wide td:empty { display: none }
  .wide td:first-child { font-weight: 600 } .wide td[data-name]::before { content: attr(data-name) " "; color: var(--soft); font-weight: 400 }
}
@media print {
  :root { color-scheme: light; --text: #000; --back: #fff; --line: #999; --soft: #444; --bad: #000; --good: #000; --warn: #000; --bar: #555 }
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt } pre { white-space: pre-wrap; overflow-wrap: anywhere } .table { overflow: visible }
  tr, pre, .chart { break-inside: avoid } thead { display: table-header-group } h1, h2, figcaption, .keys { break-after: avoid }
}
"""  # noqa: E501


def listing(result: Listing, screen: "Screen") -> str:
    result = chosen(result, screen.fields)
    if not result.rows:
        return _page("supportcli", f"<p>{html_safe(say(result.empty, screen))}</p>\n" if result.empty else "", screen)
    rows = [[shown(column, row, screen) for column in result.columns] for row in result.rows]
    numbers = [column.kind == "number" for column in result.columns]
    body = _table([named(column.title, screen) for column in result.columns], rows, numbers)
    return _page(
        "supportcli",
        body + (f'<p class="dim">{html_safe(say(result.footer, screen))}</p>\n' if result.footer else ""),
        screen,
    )


def document(result: Document, screen: "Screen") -> str:
    if screen.fields:
        return listing(listing_of(result, "html"), screen)
    title = say(result.title, screen)
    body = "".join(_drawn(block, screen) for block in after_title(result, screen))
    return _page(title, f"<h1>{html_safe(title)}</h1>\n{body}", screen)


def _page(title: str, body: str, screen: "Screen") -> str:
    return (
        f'<!doctype html>\n<html lang="{html_safe(screen.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html_safe(title)}</title>\n<style>{CSS}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


def _drawn(block: Block, screen: "Screen") -> str:
    if isinstance(block, Heading):
        return f"<h2>{html_safe(say(block.say, screen))}</h2>\n"
    if isinstance(block, Line):
        return f'<p dir="auto"{_class(block.say.style)}>{html_safe(say(block.say, screen, lines=True))}</p>\n'
    if isinstance(block, Fields):
        pairs = ((html_safe(say(name, screen)), _styled(value, screen)) for name, value in block.pairs)
        return "<dl>\n" + "".join(f"<dt>{name}</dt>{value}\n" for name, value in pairs) + "</dl>\n"
    if isinstance(block, Columns):
        rows = [
            [(said(value, screen), value.style if isinstance(value, Say) else "") for value in row]
            for row in block.rows
        ]
        return _table([named(name, screen) for name in block.names], rows, are_numbers(block))
    if isinstance(block, Paste):
        return "<pre>" + "\n".join(html_safe(visible(line)) for line in block.lines) + "</pre>\n"
    if isinstance(block, Bars | Spark):
        from supportcli.output import svg

        return svg.bars(block, screen) if isinstance(block, Bars) else svg.spark(block, screen)
    return ""


def _styled(value: Any, screen: "Screen") -> str:
    style = value.style if isinstance(value, Say) else ""
    return f'<dd dir="auto"{_class(style)}>{html_safe(said(value, screen, lines=True))}</dd>'


def _class(style: str) -> str:
    return f' class="{html_safe(style)}"' if style else ""


WIDE_FROM = 5
"""Columns from which a table is shown as records on a narrow screen."""


def _cell(text: str) -> str:
    """With what is marked in it as <mark>."""
    from supportcli.output.marked import pieces

    return "".join(f"<mark>{html_safe(one)}</mark>" if hit else html_safe(one) for one, hit in pieces(text))


def _table(titles: Sequence[str], rows: Sequence[Sequence[tuple[str, str]]], numbers: Sequence[bool]) -> str:
    wide = len(titles) >= WIDE_FROM
    head = "".join(
        f'<th scope="col"{_class("number" if n else "")}>{html_safe(t)}</th>'
        for t, n in zip(titles, numbers, strict=True)
    )
    # On a narrow screen the head is gone: each cell carries its name, but for the first, which is the record's own.
    named = [f' data-name="{html_safe(title)}:"' if wide and i and title else "" for i, title in enumerate(titles)]
    lines = []
    for row in rows:
        cells = (
            f'<td dir="auto"{_class(" ".join(filter(None, (style, "number" if number else ""))))}{name}>'
            f"{_cell(text)}</td>"
            for (text, style), number, name in zip(row, numbers, named, strict=True)
        )
        lines.append(f"<tr>{''.join(cells)}</tr>\n")
    return (
        f'<div class="table{" wide" if wide else ""}"><table>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{''.join(lines)}</tbody>\n</table></div>\n"
    )
