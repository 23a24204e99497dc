"""`supportcli playbook show DOMAIN`: one domain: prior, signs, steps."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "playbook show DOMAIN"
HELP = """
  sup playbook show isp
"""


def run(session: Session, words: Words = None) -> Result:
    """One domain."""
    from supportcli.looking import playbooks

    return playbooks.show(session, words or ())
