"""`supportcli demo`: a whole story in a temporary database, with the real commands."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option
from supportcli.results import Result
from supportcli.session import Session

TICKETLESS = ()
USAGE = "demo"
HELP = """
  sup demo
  sup demo --speed 1                    one line a second
  sup demo --keep                       keep its database, to look around
"""


def run(
    session: Session,
    keep: Annotated[bool, Option("--keep", help="keep the database and print where it is")] = False,
    speed: Annotated[float | None, Option("--speed", metavar="N", min=0.1, help="N lines a second")] = None,
) -> Result:  # fmt: skip
    """A whole story in a temporary database."""
    from supportcli.lines import demo

    return demo.play(session, demo.Asked(keep, speed))
