"""`supportcli config list`: every setting, its value, and where it comes from."""

from supportcli.results import Result
from supportcli.session import Session

USAGE = "config list"
HELP = """
  sup config list
"""


def run(session: Session) -> Result:
    """Every setting, its value, and where it comes from."""
    from supportcli.looking import configuring

    return configuring.listed(session)
