"""`supportcli due`: promises that are overdue or due today, ours and theirs, most overdue first."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "due"
HELP = """
  sup due                               overdue, and the rest of today
  sup due --within 2d
  sup due --overdue -o txt              for a cron mail: empty when there is nothing
  sup due --overdue --exit-code         10 if something is overdue
"""


def run(
    session: Session,
    words: Words = None,
    overdue: Annotated[bool, Option("--overdue", help="only what is overdue")] = False,
    within: Annotated[
        str | None, Option("--within", metavar="TIME", help="up to then: 2d, 4h, tomorrow, fri [today]")
    ] = None,
    exit_code: Annotated[bool, Option("--exit-code", help="exit with 10 if anything is due")] = False,
    limit: Annotated[
        int | None,
        Option("-n", "--limit", metavar="N", help="at most N promises, 0 is all [50 on a terminal]"),
    ] = None,
) -> Result:
    """Promises that are due."""
    from supportcli.looking import listing

    return listing.due(session, words or (), overdue, within, limit, exit_code)
