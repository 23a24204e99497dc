"""`supportcli plan list [WORDS]`: all plans, or those whose name holds the words."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "plan list [WORDS]"
HELP = """
  sup plan list
  sup plan list --json
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """All plans."""
    from supportcli.looking import plans

    return plans.listing(ctx.obj, " ".join(words or ()))
