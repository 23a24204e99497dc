"""`supportcli config set NAME VALUE`: one setting, checked before it is written."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "config set NAME VALUE"
HELP = """
  sup config set agent anna
  sup config set languages en,ru
  sup config set role customer
  sup config set workday 09:00-18:00
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Set one."""
    from supportcli.looking import configuring

    return configuring.put(ctx.obj, words or [])
