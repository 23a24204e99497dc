"""`supportcli wait WHO`: who has the ball now, and until when where a time was given."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "wait us|customer|provider|them|nobody [WORDS]"
HELP = """
  sup wait customer
  sup wait provider --until fri the part is ordered
  sup wait nobody                       on hold
"""


def run(
    session: Session,
    words: Words = None,
    until: Annotated[str | None, Option("--until", metavar="WHEN", help="until when nothing is to be done")] = None,
) -> Result:
    """Who has the ball now."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(session) as book:
        return changing.wait(book, words or [], until)
