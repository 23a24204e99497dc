"""`supportcli article add QUESTION`: a known answer, under a number of its own."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "article add QUESTION"
HELP = """
  sup article add Posting refused after month close -m "Open the period: Settings > Periods."
  sup article add How to load a dump --topic database -m - < answer.txt
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    topic: Annotated[Optional[list[str]], typer.Option("--topic", metavar="TOPIC", help="may be given often")] = None,
    language: Annotated[Optional[str], typer.Option("--language", metavar="LANG", help="en, ru, ja ...")] = None,
) -> Result:
    """A known answer."""
    from supportcli import desk
    from supportcli.recording import articles

    with desk.writing(ctx.obj) as book:
        return articles.add(book, ctx.obj.text_line(words), topic or (), language)
