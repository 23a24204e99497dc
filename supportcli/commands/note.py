"""`supportcli note TEXT`: words worth keeping."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES, FREE_TEXT = True, True
USAGE = "note TEXT"
HELP = """
  sup note the customer says -5 volts
  sup 42 note rang back, nobody there
  sup note -m - < mail.txt              a longer text from a file
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Keep words with the ticket."""
    from supportcli import desk
    from supportcli.facts.note import Added
    from supportcli.recording import done
    from supportcli.recording.saying import required_text

    session = ctx.obj
    text = required_text(session, words)
    with desk.writing(session) as book:
        ticket = book.ticket()
        return done.of(book, ticket, book.record(ticket, Added(text)))
