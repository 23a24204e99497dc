"""The form for a person at a terminal: sentences of a write, pages in colour. page.py lays out, paint.py colours."""

from supportcli.annotations import TYPE_CHECKING
from supportcli.output.paint import painted, pretty
from supportcli.output.saying import say
from supportcli.results import Document, Done, Listing, Text

if TYPE_CHECKING:
    from supportcli.output import Screen


def done(result: Done, screen: "Screen") -> str:
    """One line a sentence, then the page, if there is one. Typed text is cut to the width of the screen."""
    lines = [[(say(sentence, screen, longest=screen.width), sentence.style)] for sentence in result.says]
    text = painted(lines, screen.color)
    if result.page:
        from supportcli.output.page import rows_of

        text += painted(rows_of(result.page, screen, screen.width), screen.color)
    return text


def listing(result: Listing, screen: "Screen") -> str:
    from supportcli.output import table

    return table.listing(result, screen)


def document(result: Document, screen: "Screen") -> str:
    if screen.fields:
        from supportcli.output.fields import listing_of

        return listing(listing_of(result, "text"), screen)
    from supportcli.output.page import rows_of

    rows = rows_of(result.blocks(), screen, screen.width)
    if result.quick or not screen.color:
        return painted(rows, screen.color)
    return pretty(rows, screen.width, screen.encoding)


def words(result: Text, screen: "Screen") -> str:
    """As they are; a line end is added if there is none."""
    return result.text if result.text.endswith("\n") or not result.text else result.text + "\n"
