"""`supportcli customer rm NAME`: a customer without tickets is no longer listed. Undo brings it back."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "customer rm NAME"
HELP = """
  sup customer rm acme
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """The customer is no longer listed."""
    from supportcli import desk
    from supportcli.recording import customers

    with desk.writing(ctx.obj) as book:
        return customers.remove(book, " ".join(words or ()))
