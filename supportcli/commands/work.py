"""`supportcli work TEXT 20m`: minutes spent, on a ticket, or before anything broke (--preventive)."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "work TEXT MINUTES"
HELP = """
  sup work read the server logs 20m
  sup work updates 20m --preventive -c beta
"""


def run(
    session: Session,
    words: Words = None,
    customer: Annotated[
        str | None, Option("-c", "--customer", metavar="NAME", help="for whom, where there is no ticket")
    ] = None,
    preventive: Annotated[
        bool, Option("--preventive", help="before anything broke; makes an entry of its own")
    ] = False,
) -> Result:
    """Minutes spent."""
    from supportcli import desk
    from supportcli.recording import spending
    from supportcli.words.minutes import split_minutes

    text, minutes = split_minutes("work", words or [], options=session.given)
    with desk.writing(session) as book:
        return spending.work(book, text, minutes, customer, preventive)
