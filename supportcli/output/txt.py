"""Plain text, 80 columns, no colour, nothing cut: for a mail, a file, a pipe."""

from supportcli.annotations import TYPE_CHECKING
from supportcli.output.paint import plain
from supportcli.results import Document, Listing

if TYPE_CHECKING:
    from supportcli.output import Screen

WIDTH = 80


def listing(result: Listing, screen: "Screen") -> str:
    from supportcli.output import table

    return table.listing(result, screen._replace(width=WIDTH, color=False), cut=False)


def document(result: Document, screen: "Screen") -> str:
    if screen.fields:
        from supportcli.output.fields import listing_of

        return listing(listing_of(result, "txt"), screen)
    from supportcli.output.page import rows_of

    return plain(rows_of(result.blocks(), screen, WIDTH, cut=False))
