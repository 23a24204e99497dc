"""`supportcli kept [WHICH]`: The promise was kept; with several open, by handle, name, kind or time."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "kept [WHICH]"
HELP = """
  sup kept                              the only open promise
  sup kept Ines                         by name, kind, time or handle
  sup kept k7q2 --at 11:40
"""


def run(
    session: Session,
    words: Words = None,
) -> Result:
    """The promise was kept."""
    from supportcli import desk
    from supportcli.facts.callback import Kept
    from supportcli.recording import promising

    with desk.writing(session) as book:
        return promising.outcome(book, book.ticket_of(words or ()), Kept, words or [])
