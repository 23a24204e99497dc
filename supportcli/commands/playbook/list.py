"""`supportcli playbook list`: every domain, where its playbook comes from, what was learnt."""

import typer

from supportcli.results import Result

USAGE = "playbook list"
HELP = """
  sup playbook list
"""


def run(ctx: typer.Context) -> Result:
    """Every domain."""
    from supportcli.looking import playbooks

    return playbooks.listed(ctx.obj)
