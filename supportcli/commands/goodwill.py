"""`supportcli goodwill TEXT 12m`: help beyond the plan, with its minutes, so that it stays a gift."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "goodwill TEXT MINUTES"
HELP = """
  sup goodwill load a dump 12m -c acme  opens and closes a request for it
  sup 42 goodwill moved the mailbox 20m
"""


def run(
    session: Session,
    words: Words = None,
    customer: Annotated[
        str | None, Option("-c", "--customer", metavar="NAME", help="for whom; makes a request of its own")
    ] = None,
    channel: Annotated[str | None, Option("--channel", metavar="C", help="how it was asked for")] = None,
    article: Annotated[str | None, Option("--article", metavar="N", help="the article that would teach it")] = None,
    internal: Annotated[bool, Option("--internal", help="also what the month costs and brings")] = False,
) -> Result:
    """Help beyond the plan, with minutes."""
    from supportcli import desk
    from supportcli.recording import spending
    from supportcli.words.minutes import split_minutes

    text, minutes = split_minutes("goodwill", words or [], options=session.given)
    with desk.writing(session) as book:
        return spending.goodwill(book, text, minutes, customer, channel, article, internal)
