"""`supportcli playbook reset [DOMAIN]`: count only tickets that are closed from now on."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "playbook reset [DOMAIN]"
HELP = """
  sup playbook reset isp                tickets closed before now count no more
  sup playbook reset                    the same for every domain
  sup playbook reset isp --all          count all of them again
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    every: Annotated[bool, typer.Option("--all", help="count all closed tickets again")] = False,
) -> Result:
    """Count only tickets that are closed from now on."""
    from supportcli.recording import learning

    return learning.reset(ctx.obj, words or (), every)
