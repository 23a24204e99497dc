"""`supportcli classify CLASS`: what kind of problem it turned out to be."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "classify CLASS"
HELP = """
  sup classify bug
  sup 42 classify question

Classes: bug question request operations billing user_error third_party known_error
"""


def run(session: Session, words: Words = None) -> Result:
    """What kind of problem it is."""
    from supportcli import desk
    from supportcli.recording import changing

    with desk.writing(session) as book:
        return changing.classify(book, words or [])
