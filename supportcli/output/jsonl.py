"""JSON lines: one object a line, for streams."""

from supportcli.annotations import TYPE_CHECKING
from supportcli.output.fields import chosen, listing_of
from supportcli.output.json import dumped, spoken
from supportcli.results import Document, Listing

if TYPE_CHECKING:
    from supportcli.output import Screen


def listing(result: Listing, screen: "Screen") -> str:
    rows = (spoken(row, screen) for row in chosen(result, screen.fields).rows)
    return "".join(dumped(row, encoding=screen.encoding) + "\n" for row in rows)


def document(result: Document, screen: "Screen") -> str:
    return listing(listing_of(result, "jsonl"), screen)
