"""`supportcli history`: your last commands in this database, newest first, with their ids for undo and redo."""

from typing import Annotated

import typer

from supportcli.results import Result

USAGE = "history"
HELP = """
  sup history
  sup history --all                     everybody's
"""


def run(
    ctx: typer.Context,
    everybody: Annotated[bool, typer.Option("--all", help="everybody's commands")] = False,
    limit: Annotated[int, typer.Option("-n", "--limit", metavar="N", min=1, help="how many [20]")] = 20,
) -> Result:
    """Your last commands."""
    from supportcli.recording import undoing

    return undoing.history(ctx.obj, everybody, limit)
