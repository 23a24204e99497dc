"""`supportcli link KEY`: this ticket has to do with another; both stay where they are."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "link KEY"
HELP = """
  sup 43 link 42
  sup 43 link 42 --kind cause           kinds: related duplicate cause blocks
"""


def run(
    session: Session,
    words: Words = None,
    kind: Annotated[
        str | None, Option("--kind", metavar="KIND", help="related, duplicate, cause or blocks [related]")
    ] = None,
) -> Result:
    """Link it to another ticket."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(session) as book:
        return changing.link(book, words or [], kind)
