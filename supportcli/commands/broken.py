"""`supportcli broken [WHICH]`: The promise was not kept; with several open, by handle, name, kind or time."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "broken [WHICH]"
HELP = """
  sup broken
  sup broken Ines                       by name, kind, time or handle
  sup broken --now                      it is not due yet, and will not be kept
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    now: Annotated[bool, typer.Option("--now", help="it is not due yet, and will not be kept")] = False,
) -> Result:
    """The promise was not kept."""
    from supportcli import desk
    from supportcli.facts.callback import Broken
    from supportcli.recording import promising

    with desk.writing(ctx.obj) as book:
        return promising.outcome(book, book.ticket_of(words or ()), Broken, words or [], early=now)
