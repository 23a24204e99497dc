"""`supportcli article edit N`: change the given fields of an article, and only them."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "article edit N"
HELP = """
  sup article edit 3 -m "Settings > Periods > Open"
  sup article edit 3 --question "Posting refused after month close"
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    question: Annotated[Optional[str], typer.Option("--question", metavar="TEXT", help="another question")] = None,
    topic: Annotated[
        Optional[list[str]], typer.Option("--topic", metavar="TOPIC", help="instead of those there are")
    ] = None,
    language: Annotated[Optional[str], typer.Option("--language", metavar="LANG", help="en, ru, ja ...")] = None,
) -> Result:
    """Change the given fields."""
    from supportcli import desk
    from supportcli.recording import articles

    with desk.writing(ctx.obj) as book:
        return articles.edit(book, words or [], question, topic, language)
