"""`supportcli calendar show NAME`: one calendar with its versions."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "calendar show NAME"
HELP = """
  sup calendar show office
"""


def run(session: Session, words: Words = None) -> Result:
    """One calendar."""
    from supportcli.looking import calendars

    return calendars.show(session, " ".join(words or ()))
