"""`supportcli search WORDS`: tickets and articles in which the words occur, best first, with the place."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "search WORDS"
HELP = """
  sup search authorisation refused
  sup search "period is closed"         exactly these words in this order
  sup search printer customer:acme      query words narrow it: sup help queries
  sup search note:refund auth*          in one place; the beginning of a word
"""


def run(
    session: Session,
    words: Words = None,
    limit: Annotated[int | None, Option("-n", "--limit", metavar="N", help="at most N tickets, 0 is all [10]")] = None,
) -> Result:
    """Tickets in which these words occur."""
    from supportcli.looking import finding

    return finding.search(session, words or (), limit)
