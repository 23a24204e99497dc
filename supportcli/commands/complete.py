"""`supportcli complete -- WORDS...` (hidden): candidates for the last word, for the functions in completion/. Never
an error, never a file."""

import typer

from supportcli.commands import Words
from supportcli.results import Text

USAGE = "complete -- WORDS..."


def run(ctx: typer.Context, words: Words = None) -> Text:
    """Candidates, one a line."""
    from supportcli import completion

    return Text(completion.complete(ctx.obj, words or []))
