"""`supportcli customer list [WORDS]`: all customers, or those whose name holds the words."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "customer list [WORDS]"
HELP = """
  sup customer list
  sup customer list acm --json
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """All customers."""
    from supportcli.looking import customers

    return customers.listing(ctx.obj, " ".join(words or ()))
