"""`supportcli customer list [WORDS]`: all customers, or those whose name holds the words."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "customer list [WORDS]"
HELP = """
  sup customer list
  sup customer list acm --json
"""


def run(session: Session, words: Words = None) -> Result:
    """All customers."""
    from supportcli.looking import customers

    return customers.listing(session, " ".join(words or ()))
