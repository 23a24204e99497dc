"""`supportcli ask [KEY]`: walks through the open questions at a terminal; elsewhere prints them with the lines to
type."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "ask [KEY]"
HELP = """
  sup ask                               at most four questions at a time
  sup 42 ask --all

Type what was said; quotes are not needed. Enter alone goes to the next
question, ? says that nobody knows, Ctrl-D ends. All answers are recorded
together at the end; Ctrl-C records nothing and keeps them in a draft.
"""


def run(
    session: Session,
    words: Words = None,
    everything: Annotated[bool, Option("--all", help="all open questions, not only four")] = False,
) -> Result:
    """Walk through the open questions."""
    from supportcli.recording import asking

    return asking.ask(session, words or [], everything)
