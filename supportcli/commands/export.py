"""`supportcli export [QUERY] FILE`: the tickets of a query as a file for another program."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "export [QUERY] FILE|FOLDER|-"
HELP = """
  sup export tickets.csv                one row a ticket
  sup export --tables data/             a CSV file a table: calls, attempts ...
  sup export all.jsonl                  every fact, to import elsewhere
  sup export owner:me tickets/          Markdown, one file a ticket
  sup export is:open due.ics            promises and deadlines for a calendar
  sup export told.mbox                  what customers were told
  sup export --datasette copy.db        plain SQLite, and metadata for Datasette
  sup export --redact --format csv -    without names and typed words, to stdout

The ending names the format, --format forces it. Without a query everything leaves, also what is closed.
"""


def run(
    session: Session,
    words: Words = None,
    format: Annotated[
        str | None, Option("--format", metavar="F", help="jsonl, csv, markdown, ics, mbox or sqlite")
    ] = None,
    tables: Annotated[bool, Option("--tables", help="every table as a CSV file in FOLDER")] = False,
    datasette: Annotated[bool, Option("--datasette", help="SQLite, and metadata.json beside it")] = False,
    redact: Annotated[bool, Option("--redact", help="pseudonyms for names, nothing that was typed")] = False,
    internal: Annotated[bool, Option("--internal", help="also minutes and goodwill")] = False,
    force: Annotated[bool, Option("--force", help="replace FILE if it is there")] = False,
) -> Result:
    """The data as a file for another program."""
    from supportcli.recording import exporting

    return exporting.export(session, words or [], exporting.Wish(format, tables, datasette, redact, internal, force))
