"""`supportcli verify [KEY]`: whether the journal, or one ticket, is as it was written."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "verify [KEY] [--head HEAD]"
HELP = """
  sup verify                            the whole file; exit 5 and the first fault
  sup verify 42                         one ticket, and its head
  sup verify 42 --head '7f3a 91c2'      does it continue the copy that had this head?
It finds entries that were changed, blanked or taken out of the middle. It cannot
find entries cut from the end, nor a file that its owner wrote anew: for that,
send the head of a ticket to somebody else (brief and handoff do).
"""


def run(
    session: Session,
    words: Words = None,
    head: Annotated[str | None, Option("--head", metavar="HEAD", help="the head of a copy that was sent")] = None,
) -> Result:
    """Check the journal and its digests."""
    from supportcli.looking import checking

    return checking.verify(session, words or [], head)
