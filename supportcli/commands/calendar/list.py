"""`supportcli calendar list [WORDS]`: all calendars, or those whose name holds the words."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "calendar list [WORDS]"
HELP = """
  sup calendar list
  sup calendar list --json
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """All calendars."""
    from supportcli.looking import calendars

    return calendars.listing(ctx.obj, " ".join(words or ()))
