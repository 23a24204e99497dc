"""`supportcli explain [KEY]`: how the service clocks of a ticket add up, interval by interval, and why."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "explain [KEY]"
HELP = """
  sup explain 42
  sup explain 42 --leg resolution       only this clock
  sup explain 42 --json                 every interval with its seconds
"""


def run(
    session: Session,
    words: Words = None,
    leg: Annotated[str | None, Option("--leg", metavar="LEG", help="first_response, next_update or resolution")] = None,
) -> Result:
    """How the clocks of a ticket add up."""
    from supportcli.looking import explaining

    return explaining.explain(session, words or [], leg)
