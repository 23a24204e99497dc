"""`supportcli playbook counts [DOMAIN]`: what closed tickets taught, in whole numbers."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "playbook counts [DOMAIN]"
HELP = """
  sup playbook counts                   all domains
  sup playbook counts isp --json

Counted are tickets that were closed with a cause: sup close --cause LAYER
"""


def run(session: Session, words: Words = None) -> Result:
    """What closed tickets taught."""
    from supportcli.looking import playbooks

    return playbooks.counts(session, words or ())
