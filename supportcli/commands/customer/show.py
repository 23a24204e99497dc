"""`supportcli customer show NAME`: contacts, open tickets, promises of one customer."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "customer show NAME"
HELP = """
  sup customer show acme
  sup customer show +74951234567
  sup customer show acme --internal     also what the month costs and brings
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    internal: Annotated[bool, typer.Option("--internal", help="also what the month costs and brings")] = False,
) -> Result:
    """One customer."""
    from supportcli.looking import customers

    return customers.show(ctx.obj, " ".join(words or ()), internal)
