"""`supportcli said TEXT`: what the other side said; part of the record, weak evidence for the diagnosis."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES, FREE_TEXT = True, True
USAGE = "said TEXT"
HELP = """
  sup said payment arrived, servers work, no error
  sup said wait, being processed --who Ines
"""


def run(
    session: Session,
    words: Words = None,
    who: Annotated[str | None, Option("--who", metavar="NAME", help="who said it")] = None,
    by: Annotated[str | None, Option("--by", metavar="SIDE", help="customer or provider [the other side]")] = None,
    via: Annotated[str | None, Option("--via", metavar="CHANNEL", help="phone, email, chat, visit, web")] = None,
) -> Result:
    """What the other side said."""
    from supportcli import desk, parties
    from supportcli.facts.call import CHANNELS
    from supportcli.facts.statement import Heard
    from supportcli.recording import done, saying
    from supportcli.recording.vocabulary import one_of, side

    text = saying.required_text(session, words)
    via = one_of("--via", via, CHANNELS)
    with desk.writing(session) as book:
        ticket = book.ticket()
        heard = Heard(text, side("--by", by, ticket.role) or parties.other_side(ticket.role), who, via)
        header = book.record(ticket, heard)
        return done.of(book, ticket, header, consequence=saying.about_money(ticket, text, session.program))
