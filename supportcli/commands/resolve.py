"""`supportcli resolve [TEXT]`: a fix was given; `close` confirms that it holds."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "resolve [KEY...] [TEXT]"
HELP = """
  sup resolve fixed in 4.2
  sup resolve --cause account-record -m "record re-created on all servers"
"""


def run(
    session: Session,
    words: Words = None,
    cause: Annotated[
        str | None, Option("--cause", metavar="LAYER", help="where the fault sat: sup help layers")
    ] = None,
) -> Result:
    """A fix was given."""
    from supportcli import desk
    from supportcli.recording import ending

    with desk.writing(session) as book:
        return ending.resolve(book, words or [], cause)
