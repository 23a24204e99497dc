"""`supportcli said TEXT`: what the other side said; part of the record, weak evidence for the diagnosis."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES, FREE_TEXT = True, True
USAGE = "said TEXT"
HELP = """
  sup said payment arrived, servers work, no error
  sup said wait, being processed --who Ines
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    who: Annotated[Optional[str], typer.Option("--who", metavar="NAME", help="who said it")] = None,
    by: Annotated[
        Optional[str], typer.Option("--by", metavar="SIDE", help="customer or provider [the other side]")
    ] = None,
    via: Annotated[
        Optional[str], typer.Option("--via", metavar="CHANNEL", help="phone, email, chat, visit, web")
    ] = None,
) -> Result:
    """What the other side said."""
    from supportcli import desk, parties
    from supportcli.facts.statement import Heard
    from supportcli.recording import done, saying
    from supportcli.recording.vocabulary import CHANNELS, one_of, side

    session, text = ctx.obj, saying.required_text(ctx.obj, words)
    one_of("--via", via, CHANNELS)
    with desk.writing(session) as book:
        ticket = book.ticket()
        heard = Heard(text, side("--by", by, ticket.role) or parties.other_side(ticket.role), who, via)
        header = book.record(ticket, heard)
        return done.of(book, ticket, header, consequence=saying.about_money(ticket, text, session.program))
