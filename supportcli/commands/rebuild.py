"""`supportcli rebuild`: all rows and the search index made anew from the journal."""

from supportcli.results import Result
from supportcli.session import Session

TICKETLESS = ()
USAGE = "rebuild"
HELP = """
  sup rebuild
The journal is the truth; lists and search are made from it and can always be
made again: about 10,000 facts a second. Others can read meanwhile; who writes
waits for it, and gives up after 30 s.
"""


def run(session: Session) -> Result:
    """Make all rows anew from the journal."""
    from supportcli.recording import keeping

    return keeping.rebuild(session)
