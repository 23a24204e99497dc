"""`supportcli calendar rm NAME`: it is no longer offered. Clocks that ran by it still do; undo brings it back."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "calendar rm NAME"
HELP = """
  sup calendar rm office
"""


def run(session: Session, words: Words = None) -> Result:
    """The calendar is no longer offered."""
    from supportcli import desk
    from supportcli.recording import calendars

    with desk.writing(session) as book:
        return calendars.remove(book, " ".join(words or ()))
