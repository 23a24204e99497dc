"""`supportcli plan list [WORDS]`: all plans, or those whose name holds the words."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "plan list [WORDS]"
HELP = """
  sup plan list
  sup plan list --json
"""


def run(session: Session, words: Words = None) -> Result:
    """All plans."""
    from supportcli.looking import plans

    return plans.listing(session, " ".join(words or ()))
