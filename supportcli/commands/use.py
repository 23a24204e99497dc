"""`supportcli use KEY`: work on this ticket from now on; a live call is about it, too."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "use KEY"
HELP = """
  sup use 42
"""


def run(session: Session, words: Words = None) -> Result:
    """Work on this ticket from now on."""
    from supportcli import desk
    from supportcli.recording import choosing

    with desk.writing(session) as book:
        return choosing.use(book, words or [])
