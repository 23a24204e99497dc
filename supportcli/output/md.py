"""Markdown (CommonMark with GitHub's tables), to send or to paste. Typed text never becomes markup."""

from collections.abc import Sequence

from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.output.cells import shown
from supportcli.output.fields import chosen, listing_of
from supportcli.output.page import after_title, are_numbers
from supportcli.output.safe import fence_for, markdown_safe, visible
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


def listing(result: Listing, screen: "Screen") -> str:
    result = chosen(result, screen.fields)
    if not result.rows:
        return f"{markdown_safe(say(result.empty, screen))}\n" if result.empty else ""
    right = [column.kind == "number" for column in result.columns]
    rows = [[shown(column, row, screen)[0] for column in result.columns] for row in result.rows]
    text = _table([named(column.title, screen) for column in result.columns], rows, right)
    return text + (f"\n{markdown_safe(say(result.footer, screen))}\n" if result.footer else "")


def document(result: Document, screen: "Screen") -> str:
    if screen.fields:
        return listing(listing_of(result, "md"), screen)
    parts = [f"# {markdown_safe(say(result.title, screen))}\n"]
    parts += [_drawn(block, screen) for block in after_title(result, screen)]
    return "\n".join(part for part in parts if part)


def _drawn(block: Block, screen: "Screen") -> str:
    if isinstance(block, Heading):
        return f"## {markdown_safe(say(block.say, screen))}\n"
    if isinstance(block, Line):
        # Two blanks at the end of a line are Markdown's line break.
        text = "  \n".join(markdown_safe(line) for line in say(block.say, screen, lines=True).split("\n"))
        return (
            f"**{text.strip()}**"
            if block.say.style in ("strong", "bad") and text.strip() and "\n" not in text
            else text
        ) + "\n"
    if isinstance(block, Fields):
        pairs = ((markdown_safe(say(name, screen)), _inside(value, screen)) for name, value in block.pairs)
        return "".join(f"- {name}: {value}".rstrip() + "\n" for name, value in pairs)
    if isinstance(block, Columns):
        rows = [[said(value, screen) for value in row] for row in block.rows]
        return _table([named(name, screen) for name in block.names], rows, are_numbers(block))
    if isinstance(block, Paste):
        lines = [visible(line) for line in block.lines]
        fence = fence_for(lines)
        return "\n".join([fence, *lines, fence]) + "\n"
    if isinstance(block, Bars):
        return _bars(block, screen)
    if isinstance(block, Spark):
        from supportcli.output import charts

        line, told = charts.line_of(block, screen, gap="·"), markdown_safe(charts.told(block, screen))
        title = markdown_safe(say(block.title, screen))
        return f"**{title}**  \n`{line}`  \n{told}\n" if line else f"**{title}**  \n{told}\n"
    return ""


BAR = 24
"""Blocks of the longest bar, shared by the series."""


def _bars(chart: Bars, screen: "Screen") -> str:
    """A table whose cells begin with a bar: a forge aligns its columns in any font and script, which it does not do for
    labels and blanks in a code block."""
    from supportcli.output import charts

    title = f"**{markdown_safe(say(chart.title, screen))}**\n"
    if not any(values for _, values in chart.groups):
        return f"{title}\n{markdown_safe(say(charts.NOTHING, screen))}\n"
    rows = charts.cells(chart, screen, max(BAR // max(len(chart.series), 1), 6))
    names = [say(one, screen) for one in chart.series] if len(chart.series) > 1 else [""]
    return f"{title}\n{_table(['', *names], rows, [False] * (len(names) + 1))}"


def _inside(value: Any, screen: "Screen") -> str:
    """A value that does not begin its line."""
    text = markdown_safe(said(value, screen))
    return f"**{text}**" if isinstance(value, Say) and value.style in ("strong", "bad") and text else text


def _cell(text: str) -> str:
    """With what is marked in it in bold."""
    from supportcli.output.marked import pieces

    return "".join(f"**{markdown_safe(one)}**" if hit else markdown_safe(one) for one, hit in pieces(text))


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]) -> str:
    if not titles:
        return ""
    lines = [list(titles), *rows]
    body = ["| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines]
    body.insert(1, "|" + "|".join(" ---: " if each else " --- " for each in right) + "|")
    return "\n".join(body) + "\n"
