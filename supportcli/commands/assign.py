"""`supportcli assign WHO`: who owns the problem from now on."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "assign WHO"
HELP = """
  sup assign Sergey
  sup assign me
  sup assign account manager
  sup assign nobody
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Who owns the problem."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(ctx.obj) as book:
        return changing.assign(book, words or [])
