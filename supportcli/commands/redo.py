"""`supportcli redo [ID]`: bring back what was undone last, or the command that `history` names."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "redo [ID]"
HELP = """
  sup redo
"""


def run(session: Session, words: Words = None) -> Result:
    """Bring it back."""
    from supportcli import desk
    from supportcli.recording import undoing

    with desk.writing(session) as book:
        return undoing.redo(book, words or [])
