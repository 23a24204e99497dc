"""`supportcli config set NAME VALUE`: one setting, checked before it is written."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "config set NAME VALUE"
HELP = """
  sup config set agent anna
  sup config set languages en,ru
  sup config set role customer
  sup config set workday 09:00-18:00
"""


def run(session: Session, words: Words = None) -> Result:
    """Set one."""
    from supportcli.looking import configuring

    return configuring.put(session, words or [])
