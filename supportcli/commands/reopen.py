"""`supportcli reopen [KEY...]`: the fix did not hold."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "reopen [KEY...] [TEXT]"
HELP = """
  sup reopen 42 it is back since this morning
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """The fix did not hold."""
    from supportcli import desk
    from supportcli.recording import ending

    with desk.writing(ctx.obj) as book:
        return ending.reopen(book, words or [])
