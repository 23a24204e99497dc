"""`supportcli similar [KEY or WORDS]`: tickets like this one, open and solved, with what solved them."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "similar [KEY or WORDS]"
HELP = """
  sup similar                           like the ticket at hand
  sup similar 42 -n 3
  sup similar authorisation refused     like these words
  sup similar --json
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    limit: Annotated[
        Optional[int], typer.Option("-n", "--limit", metavar="N", help="at most N tickets, 0 is all [10]")
    ] = None,
) -> Result:
    """Tickets like this one, and what solved them."""
    from supportcli.looking import similar

    return similar.similar(ctx.obj, words or (), limit)
