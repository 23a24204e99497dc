"""`supportcli import FILE`: what somebody else recorded comes in, checked, under numbers of this database."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "import FILE"
HELP = """
  sup import modem.handoff              a ticket that the other side handed over
  sup import modem.handoff -c acme      it is acme's problem
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    customer: Annotated[
        Optional[str], typer.Option("-c", "--customer", metavar="NAME", help="whose problem it is")
    ] = None,
    role: Annotated[
        Optional[str], typer.Option("--role", metavar="ROLE", help="agent or customer: your side of it")
    ] = None,
    clock_ahead: Annotated[
        bool, typer.Option("--clock-ahead", help="take entries noted over 24 h ahead of this clock")
    ] = False,
) -> Result:
    """What somebody else recorded comes in."""
    from supportcli import desk
    from supportcli.recording import importing

    data, module = importing.read(" ".join(words or ()))
    with desk.writing(ctx.obj) as book:
        return importing.bring(book, module, data, customer, role, clock_ahead)
