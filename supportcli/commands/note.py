"""`supportcli note TEXT`: words worth keeping."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES, FREE_TEXT = True, True
USAGE = "note TEXT"
HELP = """
  sup note the customer says -5 volts
  sup 42 note rang back, nobody there
  sup note -m - < mail.txt              a longer text from a file
"""


def run(session: Session, words: Words = None) -> Result:
    """Keep words with the ticket."""
    from supportcli import desk
    from supportcli.facts.note import Added
    from supportcli.recording import done
    from supportcli.recording.saying import required_text

    text = required_text(session, words)
    with desk.writing(session) as book:
        ticket = book.ticket()
        return done.of(book, ticket, book.record(ticket, Added(text)))
