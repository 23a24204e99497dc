"""`supportcli plan rm NAME`: it is no longer offered. What it promised still counts; undo brings it back."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "plan rm NAME"
HELP = """
  sup plan rm Start
"""


def run(session: Session, words: Words = None) -> Result:
    """The plan is no longer offered."""
    from supportcli import desk
    from supportcli.recording import plans

    with desk.writing(session) as book:
        return plans.remove(book, " ".join(words or ()))
