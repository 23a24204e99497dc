"""`supportcli classify CLASS`: what kind of problem it turned out to be."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "classify CLASS"
HELP = """
  sup classify bug
  sup 42 classify question

Classes: bug question request operations billing user_error third_party known_error
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """What kind of problem it is."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(ctx.obj) as book:
        return changing.classify(book, words or [])
