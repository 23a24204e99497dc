"""`supportcli escalate TO [WHY]`: to the next line, a specialist, the management, an authority; --check only looks
whether it is time."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "escalate TO [WHY]"
HELP = """
  sup escalate --check                  is it ready? records nothing, exit 10 = yes
  sup escalate management written complaint
  sup escalate authority consumer authority, press --by tomorrow@21:00
  sup escalate next-line --outcome refused
  sup escalate --outcome accepted       the last one was accepted

Levels: next-line specialist provider account-manager management authority press
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    level: Annotated[
        Optional[str], typer.Option("--level", metavar="LEVEL", help="one of the levels [TO, where it is one]")
    ] = None,
    by: Annotated[Optional[str], typer.Option("--by", metavar="WHEN", help="the deadline that was set")] = None,
    ref: Annotated[Optional[str], typer.Option("--ref", metavar="NO", help="their number for it")] = None,
    outcome: Annotated[Optional[str], typer.Option("--outcome", metavar="O", help="accepted or refused")] = None,
    check: Annotated[bool, typer.Option("--check", help="record nothing: is it ready? exit 10 = yes")] = False,
) -> Result:
    """To the next line, a specialist, the management ..."""
    from supportcli import desk
    from supportcli.recording import escalating

    if check:
        return escalating.check(ctx.obj, words or [])
    with desk.writing(ctx.obj) as book:
        return escalating.escalate(book, words or [], level, by, ref, outcome)
