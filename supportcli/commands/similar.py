"""`supportcli similar [KEY or WORDS]`: tickets like this one, open and solved, with what solved them."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "similar [KEY or WORDS]"
HELP = """
  sup similar                           like the ticket at hand
  sup similar 42 -n 3
  sup similar authorisation refused     like these words
  sup similar --json
"""


def run(
    session: Session,
    words: Words = None,
    limit: Annotated[int | None, Option("-n", "--limit", metavar="N", help="at most N tickets, 0 is all [10]")] = None,
) -> Result:
    """Tickets like this one, and what solved them."""
    from supportcli.looking import similar

    return similar.similar(session, words or (), limit)
