"""`supportcli link KEY`: this ticket has to do with another; both stay where they are."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "link KEY"
HELP = """
  sup 43 link 42
  sup 43 link 42 --kind cause           kinds: related duplicate cause blocks
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    kind: Annotated[
        Optional[str], typer.Option("--kind", metavar="KIND", help="related, duplicate, cause or blocks [related]")
    ] = None,
) -> Result:
    """Link it to another ticket."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(ctx.obj) as book:
        return changing.link(book, words or [], kind)
