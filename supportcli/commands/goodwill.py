"""`supportcli goodwill TEXT 12m`: help beyond the plan, with its minutes, so that it stays a gift."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "goodwill TEXT MINUTES"
HELP = """
  sup goodwill load a dump 12m -c acme  opens and closes a request for it
  sup 42 goodwill moved the mailbox 20m
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    customer: Annotated[
        Optional[str], typer.Option("-c", "--customer", metavar="NAME", help="for whom; makes a request of its own")
    ] = None,
    channel: Annotated[Optional[str], typer.Option("--channel", metavar="C", help="how it was asked for")] = None,
    article: Annotated[
        Optional[str], typer.Option("--article", metavar="N", help="the article that would teach it")
    ] = None,
    internal: Annotated[bool, typer.Option("--internal", help="also what the month costs and brings")] = False,
) -> Result:
    """Help beyond the plan, with minutes."""
    from supportcli import desk
    from supportcli.recording import spending
    from supportcli.words.minutes import split_minutes

    text, minutes = split_minutes("goodwill", words or [], options=ctx.obj.given)
    with desk.writing(ctx.obj) as book:
        return spending.goodwill(book, text, minutes, customer, channel, article, internal)
