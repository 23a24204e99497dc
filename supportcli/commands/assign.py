"""`supportcli assign WHO`: who owns the problem from now on."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "assign WHO"
HELP = """
  sup assign Sergey
  sup assign me
  sup assign account manager
  sup assign nobody
"""


def run(session: Session, words: Words = None) -> Result:
    """Who owns the problem."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(session) as book:
        return changing.assign(book, words or [])
