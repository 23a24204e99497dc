"""`supportcli calendar list [WORDS]`: all calendars, or those whose name holds the words."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "calendar list [WORDS]"
HELP = """
  sup calendar list
  sup calendar list --json
"""


def run(session: Session, words: Words = None) -> Result:
    """All calendars."""
    from supportcli.looking import calendars

    return calendars.listing(session, " ".join(words or ()))
