"""`supportcli reopen [KEY...]`: the fix did not hold."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "reopen [KEY...] [TEXT]"
HELP = """
  sup reopen 42 it is back since this morning
"""


def run(session: Session, words: Words = None) -> Result:
    """The fix did not hold."""
    from supportcli import desk
    from supportcli.recording import ending

    with desk.writing(session) as book:
        return ending.reopen(book, words or [])
