"""`supportcli customer merge NAME INTO`: two entries are the same customer; the second stays."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "customer merge NAME INTO"
HELP = """
  sup customer merge "Acme GmbH" acme   what is Acme GmbH's is acme's from now on
"""


def run(session: Session, words: Words = None) -> Result:
    """Two entries are the same customer."""
    from supportcli import desk
    from supportcli.recording import customers

    with desk.writing(session) as book:
        return customers.merge(book, words or [])
