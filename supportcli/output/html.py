"""One self-contained HTML page: it loads nothing, prints well, follows dark mode, and typed text in it is escaped.

A new block of results.py needs a branch in `_drawn`.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from supportcli.output.cells import shown
from supportcli.output.fields import chosen, listing_of
from supportcli.output.page import after_title
from supportcli.output.safe import html_safe, visible
from supportcli.output.saying import named, said, say
from supportcli.results import Block, Columns, Document, Fields, Heading, Line, Listing, Paste, Say

if TYPE_CHECKING:
    from supportcli.output import Screen

CSS = """
:root { color-scheme: light dark; --text: #1c1e21; --back: #fff; --line: #c9ccd1; --soft: #5b6068; --bad: #b3261e; --good: #1b6e3c; --warn: #8a5a00 }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --back: #17181a; --line: #44474d; --soft: #a3a8b0; --bad: #ff8a80; --good: #7bd89a; --warn: #ffcc66 } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line) }
td, p, dd { overflow-wrap: anywhere; white-space: pre-line } .number { text-align: end; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dt { color: var(--soft) } dd { margin: 0 }
pre { border: 1px solid var(--line); padding: .5rem .75rem; overflow-x: auto }
.strong { font-weight: 600 } .dim { color: var(--soft) } .bad { color: var(--bad); font-weight: 600 } .good { color: var(--good) } .warn { color: var(--warn) }
@media print { :root { --text: #000; --back: #fff; --line: #999; --soft: #444 } body { max-width: none; margin: 0; font-size: 11pt } tr, dl, pre { break-inside: avoid } thead { display: table-header-group } h2 { break-after: avoid } }
"""  # noqa: E501


def listing(result: Listing, screen: "Screen") -> str:
    result = chosen(result, screen.fields)
    if not result.rows:
        return _page("supportcli", f"<p>{_escaped(say(result.empty, screen))}</p>\n" if result.empty else "", screen)
    rows = [[shown(column, row, screen) for column in result.columns] for row in result.rows]
    numbers = [column.kind == "number" for column in result.columns]
    body = _table([named(column.title, screen) for column in result.columns], rows, numbers)
    return _page(
        "supportcli",
        body + (f'<p class="dim">{_escaped(say(result.footer, screen))}</p>\n' if result.footer else ""),
        screen,
    )


def document(result: Document, screen: "Screen") -> str:
    if screen.fields:
        return listing(listing_of(result, "html"), screen)
    title = say(result.title, screen)
    body = "".join(_drawn(block, screen) for block in after_title(result, screen))
    return _page(title, f"<h1>{_escaped(title)}</h1>\n{body}", screen)


def _page(title: str, body: str, screen: "Screen") -> str:
    return (
        f'<!doctype html>\n<html lang="{_escaped(screen.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escaped(title)}</title>\n<style>{CSS}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


def _escaped(text: str) -> str:
    return html_safe(text)


def _drawn(block: Block, screen: "Screen") -> str:
    if isinstance(block, Heading):
        return f"<h2>{_escaped(say(block.say, screen))}</h2>\n"
    if isinstance(block, Line):
        return f'<p dir="auto"{_class(block.say.style)}>{_escaped(say(block.say, screen, lines=True))}</p>\n'
    if isinstance(block, Fields):
        pairs = ((_escaped(say(name, screen)), _styled(value, screen)) for name, value in block.pairs)
        return "<dl>\n" + "".join(f"<dt>{name}</dt>{value}\n" for name, value in pairs) + "</dl>\n"
    if isinstance(block, Columns):
        rows = [
            [(said(value, screen), value.style if isinstance(value, Say) else "") for value in row]
            for row in block.rows
        ]
        return _table([named(name, screen) for name in block.names], rows, [False] * len(block.names))
    if isinstance(block, Paste):
        return "<pre>" + "\n".join(_escaped(visible(line)) for line in block.lines) + "</pre>\n"
    return ""


def _styled(value: Any, screen: "Screen") -> str:
    style = value.style if isinstance(value, Say) else ""
    return f'<dd dir="auto"{_class(style)}>{_escaped(said(value, screen, lines=True))}</dd>'


def _class(style: str) -> str:
    return f' class="{_escaped(style)}"' if style else ""


def _table(titles: Sequence[str], rows: Sequence[Sequence[tuple[str, str]]], numbers: Sequence[bool]) -> str:
    head = "".join(
        f'<th scope="col"{_class("number" if n else "")}>{_escaped(t)}</th>'
        for t, n in zip(titles, numbers, strict=True)
    )
    lines = []
    for row in rows:
        cells = (
            f'<td dir="auto"{_class(" ".join(filter(None, (style, "number" if number else ""))))}>{_escaped(text)}</td>'
            for (text, style), number in zip(row, numbers, strict=True)
        )
        lines.append(f"<tr>{''.join(cells)}</tr>\n")
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{''.join(lines)}</tbody>\n</table>\n"
