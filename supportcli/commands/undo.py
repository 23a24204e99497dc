"""`supportcli undo [ID]`: take back your last command (on a ticket), or the one that `history` names."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "undo [ID]"
HELP = """
  sup undo
  sup 42 undo                           the last one about that ticket
  sup undo 3f9a:17                      a command from sup history
  sup undo 3f9a:17 --with-later         and what was recorded about it since
"""


def run(
    session: Session,
    words: Words = None,
    with_later: Annotated[
        bool, Option("--with-later", help="take back later commands that name its entries, too")
    ] = False,
) -> Result:
    """Take back your last command."""
    from supportcli import desk
    from supportcli.recording import undoing

    with desk.writing(session) as book:
        return undoing.undo(book, words or [], with_later)
