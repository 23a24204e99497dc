"""`supportcli playbook export DOMAIN`: one domain as TOML, with everything learnt."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "playbook export DOMAIN"
HELP = """
  sup playbook export isp > ~/.config/supportcli/playbooks/isp.toml
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """One domain as TOML."""
    from supportcli.looking import playbooks

    return playbooks.export(ctx.obj, words or ())
