"""`supportcli handoff KEY FILE`: the ticket with everything on it, as one file that the other side imports."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "handoff [KEY] FILE"
HELP = """
  sup 42 handoff modem.handoff          then, on the other side: sup import modem.handoff
  sup handoff 42 modem.handoff --internal

Minutes and goodwill are internal: they leave as header and hash, without their words, unless --internal is given.
"""


def run(
    session: Session,
    words: Words = None,
    internal: Annotated[bool, Option("--internal", help="internal entries leave with their words")] = False,
    force: Annotated[bool, Option("--force", help="replace FILE if it is there")] = False,
) -> Result:
    """The ticket as one file."""
    from supportcli.recording import handing

    return handing.hand_over(session, words or [], internal, force)
