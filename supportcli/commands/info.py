"""`supportcli info`: where the data is, and how much; versions and formats. `--version` is `info --version`."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option
from supportcli.results import Result
from supportcli.session import Session

TICKETLESS = ()
USAGE = "info"
HELP = """
  sup info
  sup info --json
  sup --version
"""


def run(
    session: Session,
    version: Annotated[bool, Option("--version", help="only the version")] = False,
) -> Result:
    """Where the data is, and how much."""
    from supportcli.looking import describing

    return describing.version(session) if version else describing.info(session)
