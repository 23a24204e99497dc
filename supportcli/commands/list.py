"""`supportcli list [QUERY]`: tickets that match a query; without one those that are open."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "list [QUERY]"
HELP = """
  sup list                              what is open, newest first
  sup list owner:me is:overdue
  sup list customer:acme opened:-30d    all of them, closed ones too
  sup list waiting:provider not:tag:vip --sort due
  sup list "invoice posted twice"       tickets in which these words occur
  sup list printer --count              how many there are
  sup list --json | jq -r .[].key       all rows: only a terminal gets 50
"""


def run(
    session: Session,
    words: Words = None,
    sort: Annotated[
        str | None,
        Option("--sort", metavar="ORDER", help="opened, updated, due, priority, key ...; -ORDER backwards [opened]"),
    ] = None,
    limit: Annotated[
        int | None, Option("-n", "--limit", metavar="N", help="at most N rows, 0 is all [50 on a terminal]")
    ] = None,
    count: Annotated[bool, Option("--count", help="only how many there are")] = False,
) -> Result:
    """Tickets that match a query."""
    from supportcli.looking import listing

    if count:
        return listing.count(session, words or ())
    return listing.tickets(session, words or (), sort, limit)
