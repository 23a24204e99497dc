"""`supportcli config unset NAME`: a setting goes back to its default."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "config unset NAME"
HELP = """
  sup config unset role
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Back to the default."""
    from supportcli.looking import configuring

    return configuring.unset(ctx.obj, words or [])
