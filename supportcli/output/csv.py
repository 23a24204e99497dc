"""CSV (RFC 4180) with a header and every field of the rows. No cell is a formula; line ends in a text stay, quoted."""

import csv
import io

from supportcli.annotations import TYPE_CHECKING
from supportcli.output.cells import plain
from supportcli.output.fields import chosen, known_fields, listing_of
from supportcli.output.json import spoken
from supportcli.output.safe import formula_safe, visible
from supportcli.results import Document, Listing

if TYPE_CHECKING:
    from supportcli.output import Screen


def listing(result: Listing, screen: "Screen") -> str:
    result = chosen(result, screen.fields)
    fields = list(screen.fields) or known_fields(result)
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow([_cell(name) for name in fields])
    writer.writerows([_cell(plain(spoken(row.get(name), screen))) for name in fields] for row in result.rows)
    return target.getvalue()


def _cell(text: str) -> str:
    return formula_safe(visible(text.replace("\r\n", "\n"), keep="\n"))


def document(result: Document, screen: "Screen") -> str:
    return listing(listing_of(result, "csv"), screen)
