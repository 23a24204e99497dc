"""`supportcli undo [ID]`: take back your last command, or the one that `history` names."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "undo [ID]"
HELP = """
  sup undo
  sup undo 3f9a:17                      a command from sup history
  sup undo 3f9a:17 --with-later         and what was recorded about it since
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    with_later: Annotated[
        bool, typer.Option("--with-later", help="take back later commands that name its entries, too")
    ] = False,
) -> Result:
    """Take back your last command."""
    from supportcli import desk
    from supportcli.recording import undoing

    with desk.writing(ctx.obj) as book:
        return undoing.undo(book, words or [], with_later)
