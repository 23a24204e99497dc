"""`supportcli merge KEY`: this ticket is the same problem as another; lists show the other from now on."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "merge KEY"
HELP = """
  sup 43 merge 42                       43 is the same problem as 42
"""


def run(session: Session, words: Words = None) -> Result:
    """The same problem as another ticket."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(session) as book:
        return changing.merge(book, words or [])
