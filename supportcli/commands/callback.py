"""`supportcli callback WHEN [WHAT]`: somebody promised something for a time."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "callback WHEN [WHAT]"
HELP = """
  sup callback tomorrow 10:00 specialist rings
  sup callback 18:00                    the next 18:00
  sup callback fri --who Ines --kind fix
  sup callback +2h --from us            we promised it

A date alone means the end of that working day. More: sup help times
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    side: Annotated[
        Optional[str],
        typer.Option("--from", metavar="SIDE", help="us, them, customer or provider [who owes by your role]"),
    ] = None,
    who: Annotated[Optional[str], typer.Option("--who", metavar="NAME", help="who promised it")] = None,
    kind: Annotated[
        Optional[str], typer.Option("--kind", metavar="KIND", help="callback, reply, fix, visit or refund [callback]")
    ] = None,
) -> Result:
    """Somebody promised something for a time."""
    from supportcli import desk, when
    from supportcli.recording import promising
    from supportcli.words.whens import split_when

    session = ctx.obj
    time, what = split_when("callback", words or [], when.reads(session), options=session.given)
    with desk.writing(session) as book:
        return promising.promised(book, book.ticket(), time, what, side, who, kind)
