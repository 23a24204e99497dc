"""`supportcli calendar rm NAME`: it is no longer offered. Clocks that ran by it still do; undo brings it back."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "calendar rm NAME"
HELP = """
  sup calendar rm office
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """The calendar is no longer offered."""
    from supportcli import desk
    from supportcli.recording import calendars

    with desk.writing(ctx.obj) as book:
        return calendars.remove(book, " ".join(words or ()))
