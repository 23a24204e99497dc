"""`supportcli restore FILE`: a backup is put in place; what was there is kept beside it."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

TICKETLESS = ()
USAGE = "restore FILE"
HELP = """
  sup restore desk.backup-20261121T101500Z.db
What it replaces is kept as desk.replaced-....db. Refused while somebody writes.
"""


def run(session: Session, words: Words = None) -> Result:
    """Put a backup in place."""
    from supportcli.recording import keeping

    return keeping.restore(session, words or [])
