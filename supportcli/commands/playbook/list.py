"""`supportcli playbook list`: every domain, where its playbook comes from, what was learnt."""

from supportcli.results import Result
from supportcli.session import Session

USAGE = "playbook list"
HELP = """
  sup playbook list
"""


def run(session: Session) -> Result:
    """Every domain."""
    from supportcli.looking import playbooks

    return playbooks.listed(session)
