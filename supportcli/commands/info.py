"""`supportcli info`: where the data is, and how much; versions and formats. `--version` is `info --version`."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "info"
HELP = """
  sup info
  sup info --json
  sup --version
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    version: Annotated[bool, typer.Option("--version", help="only the version")] = False,
) -> Result:
    """Where the data is, and how much."""
    from supportcli.looking import describing

    return describing.version(ctx.obj) if version else describing.info(ctx.obj)
