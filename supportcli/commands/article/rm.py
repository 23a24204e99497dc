"""`supportcli article rm N`: the answer is no longer given; its number is never given again. Undo brings it back."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "article rm N"
HELP = """
  sup article rm 3
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """The answer is no longer given."""
    from supportcli import desk
    from supportcli.recording import articles

    with desk.writing(ctx.obj) as book:
        return articles.remove(book, words or [])
