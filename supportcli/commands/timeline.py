"""`supportcli timeline [KEY]`: what happened when, who held the ball and for how long; totals below."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "timeline [KEY]"
HELP = """
  sup timeline 42
  sup timeline 42 --all                 what was undone or moved, too
  sup timeline 42 --totals --json       the sums for a script
  sup timeline 42 -o md > timeline.md
"""


def run(
    session: Session,
    words: Words = None,
    everything: Annotated[bool, Option("--all", help="also what was undone, moved or erased")] = False,
    totals: Annotated[bool, Option("--totals", help="only the sums")] = False,
) -> Result:
    """What happened when, and who held the ball."""
    from supportcli.looking import viewing

    return viewing.timeline(session, words or [], everything, totals)
