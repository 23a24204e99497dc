"""`supportcli close [KEY...]`: the fix holds; from any open state it records the resolution, too."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "close [KEY...] [TEXT]"
HELP = """
  sup close
  sup close 42 43 -m "alert cleared"
  sup list ref:4711 -q | sup close -    the keys come from stdin
"""


def run(
    session: Session,
    words: Words = None,
    cause: Annotated[
        str | None, Option("--cause", metavar="LAYER", help="where the fault sat: sup help layers")
    ] = None,
) -> Result:
    """The fix holds."""
    from supportcli import desk
    from supportcli.recording import ending

    with desk.writing(session) as book:
        return ending.close(book, words or [], cause)
