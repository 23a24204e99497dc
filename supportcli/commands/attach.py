"""`supportcli attach FILE...`: files are kept with the ticket, inside the database; --save writes one out again."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "attach FILE..."
HELP = """
  sup attach screenshot.png
  sup 42 attach log.txt -m "from the second PC"
  sup attach --save k7q2                writes the file k7q2 here, under its own name
  sup 42 attach --save k7q2 copy.txt
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    save: Annotated[Optional[str], typer.Option("--save", metavar="HANDLE", help="write this file out instead")] = None,
) -> Result:
    """Keep a file with the ticket."""
    from supportcli import desk
    from supportcli.recording import attaching

    if save:
        return attaching.save(ctx.obj, save, " ".join(words or ()))
    files = attaching.read(words or [])
    with desk.writing(ctx.obj) as book:
        return attaching.attach(book, book.ticket(), files)
