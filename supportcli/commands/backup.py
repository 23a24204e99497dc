"""`supportcli backup [FILE]`: a safe copy, also while others write."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

TICKETLESS = ()
USAGE = "backup [FILE]"
HELP = """
  sup backup                            a dated file beside the database
  sup backup /mnt/usb                   a dated file in that folder
  sup backup --replace ~/desk-copy.db   for cron: the same file every time
The copy is checked before it gets its name, and only you can read it.
"""


def run(
    session: Session,
    words: Words = None,
    replace: Annotated[bool, Option("--replace", help="replace the file if it is there")] = False,
) -> Result:
    """A safe copy, also while others write."""
    from supportcli.recording import keeping

    return keeping.backup(session, words or [], replace)
