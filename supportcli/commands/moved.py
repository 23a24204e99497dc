"""`supportcli moved WHEN [WHICH]`: the promise has another time; it stays the same promise."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "moved WHEN [WHICH]"
HELP = """
  sup moved tomorrow 12:00
  sup moved fri 14:00 Ines              by name, kind, time or handle
"""


def run(session: Session, words: Words = None) -> Result:
    """The promise has another time."""
    from supportcli import desk, when
    from supportcli.recording import promising
    from supportcli.words.whens import split_when

    time, which = split_when("moved", words or [], when.reads(session), options=session.given)
    with desk.writing(session) as book:
        return promising.moved(book, book.ticket_of((which or "").split()), time, which)
