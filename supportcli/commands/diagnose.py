"""`supportcli diagnose [KEY]`: what the log points to, what it rules out and by which entry, and what to do next."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "diagnose [KEY]"
HELP = """
  sup diagnose                          the ticket at hand
  sup 42 diagnose --what-if "other computer=gone"     only supposed, not recorded
  sup diagnose 42 --json

It is arithmetic over what was said and tried, one fault supposed. Weights are
judgement: read them as an order, not as odds. Wrongly understood entries are
put right with: sup edit HANDLE --step STEP
"""


def run(
    session: Session,
    words: Words = None,
    what_if: Annotated[
        list[str] | None, Option("--what-if", metavar="STEP=RESULT", help="suppose a step had this result")
    ] = None,
) -> Result:
    """What the log points to, and what to do next."""
    from supportcli.looking import diagnosing

    return diagnosing.page_of(session, words or (), what_if or ())
