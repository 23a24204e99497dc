"""TSV of the columns of a listing, the form of a pipe: a row a line, tabs between cells, no header unless asked."""

from supportcli.annotations import TYPE_CHECKING
from supportcli.output.cells import plain
from supportcli.output.fields import chosen, listing_of
from supportcli.output.json import spoken
from supportcli.output.safe import formula_safe, one_line
from supportcli.results import Document, Listing

if TYPE_CHECKING:
    from supportcli.output import Screen


def listing(result: Listing, screen: "Screen") -> str:
    """Times stay RFC 3339, the header has the names of the fields, not their titles: both are for programs."""
    result = chosen(result, screen.fields)
    fields = [column.field for column in result.columns]
    rows = [[plain(spoken(row.get(name), screen)) for name in fields] for row in result.rows]
    lines = [fields, *rows] if screen.header else rows
    return "".join("\t".join(formula_safe(one_line(cell)) for cell in line) + "\n" for line in lines)


def document(result: Document, screen: "Screen") -> str:
    return listing(listing_of(result, "tsv"), screen)
