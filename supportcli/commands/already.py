"""`supportcli already [KEY]`: what was tried, in one line to read out; JSON and pipes get the attempts."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "already [KEY]"
HELP = """
  sup already                           one line to read out
  sup already 42 --json                 the attempts
  sup already 42 -o txt                 the line, into a file or mail
"""


def run(session: Session, words: Words = None) -> Result:
    """What was tried, in one line to read out."""
    from supportcli.looking import viewing

    return viewing.already(session, words or [])
