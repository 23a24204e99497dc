"""`supportcli calendar show NAME`: one calendar with its versions."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "calendar show NAME"
HELP = """
  sup calendar show office
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """One calendar."""
    from supportcli.looking import calendars

    return calendars.show(ctx.obj, " ".join(words or ()))
