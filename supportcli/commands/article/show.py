"""`supportcli article show`: question, answer and topics of one article."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "article show N"
HELP = """
  sup article show 3
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """One article."""
    from supportcli.looking import articles

    return articles.show(ctx.obj, words or [])
