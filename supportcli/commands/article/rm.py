"""`supportcli article rm N`: the answer is no longer given; its number is never given again. Undo brings it back."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "article rm N"
HELP = """
  sup article rm 3
"""


def run(session: Session, words: Words = None) -> Result:
    """The answer is no longer given."""
    from supportcli import desk
    from supportcli.recording import articles

    with desk.writing(session) as book:
        return articles.remove(book, words or [])
