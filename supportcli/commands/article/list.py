"""`supportcli article list`: all articles, or those that hold the words."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "article list [WORDS]"
HELP = """
  sup article list
  sup article list period --json
"""


def run(session: Session, words: Words = None) -> Result:
    """All articles."""
    from supportcli.looking import articles

    return articles.listing(session, " ".join(words or ()))
