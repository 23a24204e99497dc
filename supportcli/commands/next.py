"""`supportcli next [KEY or QUERY]`: what to do now, in order, each with its reason and the line to type."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "next [KEY or QUERY]"
HELP = """
  sup next                              the best move of each ticket
  sup next 42                           everything that could be done on 42
  sup next owner:me -n 3
  sup next --json
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    limit: Annotated[
        Optional[int], typer.Option("-n", "--limit", metavar="N", help="at most N moves, 0 is all [10]")
    ] = None,
) -> Result:
    """What to do now, in order."""
    from supportcli.looking import listing

    return listing.next_moves(ctx.obj, words or (), limit)
