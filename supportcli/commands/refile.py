"""`supportcli refile KEY [HANDLE...]`: entries move to the right ticket; without handles, those of the last
command."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "refile KEY [HANDLE...]"
HELP = """
  sup refile 43                         the last entry belongs to 43
  sup 42 refile 43 k7q2 m3x9
"""


def run(session: Session, words: Words = None) -> Result:
    """Move entries to the right ticket."""
    from supportcli import desk
    from supportcli.recording import refiling

    with desk.writing(session) as book:
        return refiling.refile(book, words or [])
