"""`supportcli take [KEY]`: the ticket is yours and chosen; what was tried and promised is printed."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES, KEYS = True, True
USAGE = "take [KEY]"
HELP = """
  sup take 42
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Make it yours, and read what was tried and promised."""
    from supportcli import desk
    from supportcli.recording import choosing

    with desk.writing(ctx.obj) as book:
        return choosing.take(book, words or [])
