"""`supportcli history`: your last commands in this database, newest first, with their ids for undo and redo."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option
from supportcli.results import Result
from supportcli.session import Session

USAGE = "history"
HELP = """
  sup history
  sup 42 history                        about that ticket
  sup history --all                     everybody's
"""


def run(
    session: Session,
    everybody: Annotated[bool, Option("--all", help="everybody's commands")] = False,
    limit: Annotated[int, Option("-n", "--limit", metavar="N", min=1, help="how many [20]")] = 20,
) -> Result:
    """Your last commands."""
    from supportcli.recording import undoing

    return undoing.history(session, everybody, limit)
