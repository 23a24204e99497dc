"""`supportcli article show`: question, answer and topics of one article."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "article show N"
HELP = """
  sup article show 3
"""


def run(session: Session, words: Words = None) -> Result:
    """One article."""
    from supportcli.looking import articles

    return articles.show(session, words or [])
