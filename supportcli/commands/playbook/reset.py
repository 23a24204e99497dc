"""`supportcli playbook reset [DOMAIN]`: count only tickets that are closed from now on."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "playbook reset [DOMAIN]"
HELP = """
  sup playbook reset isp                tickets closed before now count no more
  sup playbook reset                    the same for every domain
  sup playbook reset isp --all          count all of them again
"""


def run(
    session: Session,
    words: Words = None,
    every: Annotated[bool, Option("--all", help="count all closed tickets again")] = False,
) -> Result:
    """Count only tickets that are closed from now on."""
    from supportcli.recording import learning

    return learning.reset(session, words or (), every)
