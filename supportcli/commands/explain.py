"""`supportcli explain [KEY]`: how the service clocks of a ticket add up, interval by interval, and why."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

KEYS = True
USAGE = "explain [KEY]"
HELP = """
  sup explain 42
  sup explain 42 --leg resolution       only this clock
  sup explain 42 --json                 every interval with its seconds
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    leg: Annotated[
        Optional[str], typer.Option("--leg", metavar="LEG", help="first_response, next_update or resolution")
    ] = None,
) -> Result:
    """How the clocks of a ticket add up."""
    from supportcli.looking import explaining

    return explaining.explain(ctx.obj, words or [], leg)
