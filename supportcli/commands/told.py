"""`supportcli told TEXT`: what we told the other side; which duty it meets is derived and said back."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES, FREE_TEXT = True, True
USAGE = "told TEXT"
HELP = """
  sup told we have it, you will hear from us
  sup told bug                          the stock sentence: our bug, recorded
  sup told fixed in 4.2
  sup told --article 12                 a known answer was sent
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    article: Annotated[Optional[str], typer.Option("--article", metavar="N", help="the article that was sent")] = None,
    via: Annotated[
        Optional[str], typer.Option("--via", metavar="CHANNEL", help="phone, email, chat, visit, web")
    ] = None,
) -> Result:
    """What we told them."""
    from supportcli import desk
    from supportcli.recording import saying, telling
    from supportcli.recording.vocabulary import CHANNELS, one_of

    one_of("--via", via, CHANNELS)
    saying.refuse_key_first(ctx.obj, words or [])
    with desk.writing(ctx.obj) as book:
        return telling.tell(book, book.ticket(), words or [], article, via)
