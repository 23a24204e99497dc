"""`supportcli article list`: all articles, or those that hold the words."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "article list [WORDS]"
HELP = """
  sup article list
  sup article list period --json
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """All articles."""
    from supportcli.looking import articles

    return articles.listing(ctx.obj, " ".join(words or ()))
