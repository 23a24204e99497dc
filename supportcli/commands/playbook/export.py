"""`supportcli playbook export DOMAIN`: one domain as TOML, with everything learnt."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "playbook export DOMAIN"
HELP = """
  sup playbook export isp > ~/.config/supportcli/playbooks/isp.toml
"""


def run(session: Session, words: Words = None) -> Result:
    """One domain as TOML."""
    from supportcli.looking import playbooks

    return playbooks.export(session, words or ())
