"""`supportcli redo [ID]`: bring back what was undone last, or the command that `history` names."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "redo [ID]"
HELP = """
  sup redo
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Bring it back."""
    from supportcli import desk
    from supportcli.recording import undoing

    with desk.writing(ctx.obj) as book:
        return undoing.redo(book, words or [])
