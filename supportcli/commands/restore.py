"""`supportcli restore FILE`: a backup is put in place; what was there is kept beside it."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "restore FILE"
HELP = """
  sup restore desk.backup-20261121T101500Z.db
What it replaces is kept as desk.replaced-....db. Refused while somebody writes.
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Put a backup in place."""
    from supportcli.recording import keeping

    return keeping.restore(ctx.obj, words or [])
