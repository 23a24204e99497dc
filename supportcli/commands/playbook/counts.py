"""`supportcli playbook counts [DOMAIN]`: what closed tickets taught, in whole numbers."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "playbook counts [DOMAIN]"
HELP = """
  sup playbook counts                   all domains
  sup playbook counts isp --json

Counted are tickets that were closed with a cause: sup close --cause LAYER
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """What closed tickets taught."""
    from supportcli.looking import playbooks

    return playbooks.counts(ctx.obj, words or ())
