"""`supportcli broken [WHICH]`: The promise was not kept; with several open, by handle, name, kind or time."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "broken [WHICH]"
HELP = """
  sup broken
  sup broken Ines                       by name, kind, time or handle
  sup broken --now                      it is not due yet, and will not be kept
"""


def run(
    session: Session,
    words: Words = None,
    now: Annotated[bool, Option("--now", help="it is not due yet, and will not be kept")] = False,
) -> Result:
    """The promise was not kept."""
    from supportcli import desk
    from supportcli.facts.callback import Broken
    from supportcli.recording import promising

    with desk.writing(session) as book:
        return promising.outcome(book, book.ticket_of(words or ()), Broken, words or [], early=now)
