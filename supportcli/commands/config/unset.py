"""`supportcli config unset NAME`: a setting goes back to its default."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "config unset NAME"
HELP = """
  sup config unset role
"""


def run(session: Session, words: Words = None) -> Result:
    """Back to the default."""
    from supportcli.looking import configuring

    return configuring.unset(session, words or [])
