"""`supportcli cancelled [WHICH]`: The promise is no longer wanted; with several open, by handle, name, kind or
time."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "cancelled [WHICH]"
HELP = """
  sup cancelled
  sup cancelled visit                   by name, kind, time or handle
"""


def run(
    session: Session,
    words: Words = None,
) -> Result:
    """The promise is no longer wanted."""
    from supportcli import desk
    from supportcli.facts.callback import Cancelled
    from supportcli.recording import promising

    with desk.writing(session) as book:
        return promising.outcome(book, book.ticket_of(words or ()), Cancelled, words or [])
