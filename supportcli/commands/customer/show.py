"""`supportcli customer show NAME`: contacts, open tickets, promises of one customer."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "customer show NAME"
HELP = """
  sup customer show acme
  sup customer show +74951234567
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """One customer."""
    from supportcli.pages import customers

    return customers.show(ctx.obj, " ".join(words or ()))
