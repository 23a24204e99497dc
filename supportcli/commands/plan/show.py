"""`supportcli plan show NAME`: one plan with its versions."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "plan show NAME"
HELP = """
  sup plan show Start
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """One plan."""
    from supportcli.looking import plans

    return plans.show(ctx.obj, " ".join(words or ()))
