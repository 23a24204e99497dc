"""`supportcli wait WHO`: who has the ball now, and until when where a time was given."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "wait us|customer|provider|them|nobody [WORDS]"
HELP = """
  sup wait customer
  sup wait provider --until fri the part is ordered
  sup wait nobody                       on hold
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    until: Annotated[
        Optional[str], typer.Option("--until", metavar="WHEN", help="until when nothing is to be done")
    ] = None,
) -> Result:
    """Who has the ball now."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(ctx.obj) as book:
        return changing.wait(book, words or [], until)
