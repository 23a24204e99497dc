"""`supportcli due`: promises that are overdue or due today, ours and theirs, most overdue first."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "due"
HELP = """
  sup due                               overdue, and the rest of today
  sup due --within 2d
  sup due --overdue -o txt              for a cron mail: empty when there is nothing
  sup due --overdue --exit-code         10 if something is overdue
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="only what is overdue")] = False,
    within: Annotated[
        Optional[str], typer.Option("--within", metavar="TIME", help="up to then: 2d, 4h, tomorrow, fri [today]")
    ] = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="exit with 10 if anything is due")] = False,
    limit: Annotated[
        Optional[int],
        typer.Option("-n", "--limit", metavar="N", help="at most N promises, 0 is all [50 on a terminal]"),
    ] = None,
) -> Result:
    """Promises that are due."""
    from supportcli.looking import listing

    return listing.due(ctx.obj, words or (), overdue, within, limit, exit_code)
