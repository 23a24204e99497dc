"""`supportcli result RESULT [HANDLE]`: what came of the last attempt that has no result yet, or of the one that is
named."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "result RESULT [HANDLE]"
HELP = """
  sup result failed
  sup result did not work k7q2          the attempt k7q2
"""


def run(session: Session, words: Words = None) -> Result:
    """The result of an attempt."""
    from supportcli import desk
    from supportcli.recording import attempting

    with desk.writing(session) as book:
        return attempting.result(book, book.ticket_of(words or ()), words or [])
