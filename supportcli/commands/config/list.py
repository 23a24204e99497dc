"""`supportcli config list`: every setting, its value, and where it comes from."""

import typer

from supportcli.results import Result

USAGE = "config list"
HELP = """
  sup config list
"""


def run(ctx: typer.Context) -> Result:
    """Every setting, its value, and where it comes from."""
    from supportcli.looking import configuring

    return configuring.listed(ctx.obj)
