"""`supportcli playbook show DOMAIN`: one domain: prior, signs, steps."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "playbook show DOMAIN"
HELP = """
  sup playbook show isp
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """One domain."""
    from supportcli.looking import playbooks

    return playbooks.show(ctx.obj, words or ())
