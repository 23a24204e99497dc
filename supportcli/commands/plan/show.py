"""`supportcli plan show NAME`: one plan with its versions."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "plan show NAME"
HELP = """
  sup plan show Start
"""


def run(session: Session, words: Words = None) -> Result:
    """One plan."""
    from supportcli.looking import plans

    return plans.show(session, " ".join(words or ()))
