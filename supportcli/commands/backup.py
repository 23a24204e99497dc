"""`supportcli backup [FILE]`: a safe copy, also while others write."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "backup [FILE]"
HELP = """
  sup backup                            a dated file beside the database
  sup backup /mnt/usb                   a dated file in that folder
  sup backup --replace ~/desk-copy.db   for cron: the same file every time
The copy is checked before it gets its name, and only you can read it.
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    replace: Annotated[bool, typer.Option("--replace", help="replace the file if it is there")] = False,
) -> Result:
    """A safe copy, also while others write."""
    from supportcli.recording import keeping

    return keeping.backup(ctx.obj, words or [], replace)
