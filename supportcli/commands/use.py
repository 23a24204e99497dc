"""`supportcli use KEY`: work on this ticket from now on; a live call is about it, too."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES, KEYS = True, True
USAGE = "use KEY"
HELP = """
  sup use 42
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Work on this ticket from now on."""
    from supportcli import desk
    from supportcli.recording import choosing

    with desk.writing(ctx.obj) as book:
        return choosing.use(book, words or [])
