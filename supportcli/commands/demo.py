"""`supportcli demo`: a whole story in a temporary database, with the real commands."""

from typing import Annotated, Optional

import typer

from supportcli.results import Result

USAGE = "demo"
HELP = """
  sup demo
  sup demo --speed 1                    one line a second
  sup demo --keep                       keep its database, to look around
"""


def run(
    ctx: typer.Context,
    keep: Annotated[bool, typer.Option("--keep", help="keep the database and print where it is")] = False,
    speed: Annotated[Optional[float], typer.Option("--speed", metavar="N", min=0.1, help="N lines a second")] = None,
) -> Result:  # fmt: skip
    """A whole story in a temporary database."""
    from supportcli.lines import demo

    return demo.play(ctx.obj, demo.Asked(keep, speed))
