"""`supportcli plan rm NAME`: it is no longer offered. What it promised still counts; undo brings it back."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "plan rm NAME"
HELP = """
  sup plan rm Start
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """The plan is no longer offered."""
    from supportcli import desk
    from supportcli.recording import plans

    with desk.writing(ctx.obj) as book:
        return plans.remove(book, " ".join(words or ()))
