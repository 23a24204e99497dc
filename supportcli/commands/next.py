"""`supportcli next [KEY or QUERY]`: what to do now, in order, each with its reason and the line to type."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "next [KEY or QUERY]"
HELP = """
  sup next                              the best move of each ticket
  sup next 42                           everything that could be done on 42
  sup next owner:me -n 3
  sup next --json
"""


def run(
    session: Session,
    words: Words = None,
    limit: Annotated[int | None, Option("-n", "--limit", metavar="N", help="at most N moves, 0 is all [10]")] = None,
) -> Result:
    """What to do now, in order."""
    from supportcli.looking import listing

    return listing.next_moves(session, words or (), limit)
