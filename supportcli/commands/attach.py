"""`supportcli attach FILE...`: files are kept with the ticket, inside the database; --save writes one out again."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "attach FILE..."
HELP = """
  sup attach screenshot.png
  sup 42 attach log.txt -m "from the second PC"
  sup attach --save k7q2                writes the file k7q2 here, under its own name
  sup 42 attach --save k7q2 copy.txt
"""


def run(
    session: Session,
    words: Words = None,
    save: Annotated[str | None, Option("--save", metavar="HANDLE", help="write this file out instead")] = None,
) -> Result:
    """Keep a file with the ticket."""
    from supportcli import desk
    from supportcli.recording import attaching

    if save:
        return attaching.save(session, save, " ".join(words or ()))
    files = attaching.read(words or [])
    with desk.writing(session) as book:
        return attaching.attach(book, book.ticket(), files)
