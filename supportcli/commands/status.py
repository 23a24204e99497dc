"""`supportcli status`, also without any verb: where everything stands, on one screen."""

import typer

from supportcli.commands import Words
from supportcli.results import Result

USAGE = "status"
HELP = """
  sup                                   the same
  sup status --json
"""


def run(ctx: typer.Context, words: Words = None) -> Result:
    """Where everything stands."""
    from supportcli.looking import overview
    from supportcli.looking.listing import refuse_words

    refuse_words(ctx.obj, words or ())
    return overview.status(ctx.obj)
