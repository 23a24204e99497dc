"""`supportcli customer rm NAME`: a customer without tickets is no longer listed. Undo brings it back."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "customer rm NAME"
HELP = """
  sup customer rm acme
"""


def run(session: Session, words: Words = None) -> Result:
    """The customer is no longer listed."""
    from supportcli import desk
    from supportcli.recording import customers

    with desk.writing(session) as book:
        return customers.remove(book, " ".join(words or ()))
