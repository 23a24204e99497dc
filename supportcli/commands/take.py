"""`supportcli take [KEY]`: the ticket is yours and chosen; what was tried and promised is printed."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "take [KEY]"
HELP = """
  sup take 42
"""


def run(session: Session, words: Words = None) -> Result:
    """Make it yours, and read what was tried and promised."""
    from supportcli import desk
    from supportcli.recording import choosing

    with desk.writing(session) as book:
        return choosing.take(book, words or [])
