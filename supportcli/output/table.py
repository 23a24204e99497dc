"""A listing on the terminal, laid out by us: lists are asked for all day, and a Rich table would double their time."""

from supportcli.annotations import TYPE_CHECKING
from supportcli.output.cells import shown
from supportcli.output.columns import Shape, laid_out
from supportcli.output.fields import chosen
from supportcli.output.paint import painted
from supportcli.output.saying import named, say
from supportcli.results import Document, Listing

if TYPE_CHECKING:
    from supportcli.output import Screen


def listing(result: Listing, screen: "Screen", cut: bool = True) -> str:
    """A line a row, in the width of the screen; a narrow one gets records (columns.py). `cut` False wraps instead."""
    result = chosen(result, screen.fields)
    if not result.rows:
        return f"{say(result.empty, screen)}\n" if result.empty else ""
    columns = result.columns
    fields = [column.field for column in columns]
    words = [column.kind in ("text", "tags", "marked") for column in columns]
    flexible = (
        fields.index(result.flexible)
        if result.flexible in fields
        else max((i for i, w in enumerate(words) if w), default=-1)
    )
    shape = Shape(
        [named(column.title, screen) for column in columns],
        flexible % len(columns),
        [column.kind == "number" for column in columns],
        words,
    )
    rows = [[shown(column, row, screen, brief=cut) for column in columns] for row in result.rows]
    lines = laid_out(shape, rows, screen.width, cut)
    if result.footer:
        lines.append([(say(result.footer, screen), result.footer.style or "dim")])
    return painted(lines, screen.color)


def document(result: Document, screen: "Screen") -> str:
    """The rows of a page, or the page itself if it has none."""
    if result.listing is not None:
        return listing(result.listing(), screen)
    from supportcli.output import text

    return text.document(result, screen)
