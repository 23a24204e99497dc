"""`supportcli ask [KEY]`: walks through the open questions at a terminal; elsewhere prints them with the lines to
type."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES, KEYS = True, True
USAGE = "ask [KEY]"
HELP = """
  sup ask                               at most four questions at a time
  sup 42 ask --all

Type what was said; quotes are not needed. Enter alone goes to the next
question, ? says that nobody knows, Ctrl-D ends. All answers are recorded
together at the end; Ctrl-C records nothing and keeps them in a draft.
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    everything: Annotated[bool, typer.Option("--all", help="all open questions, not only four")] = False,
) -> Result:
    """Walk through the open questions."""
    from supportcli.recording import asking

    return asking.ask(ctx.obj, words or [], everything)
