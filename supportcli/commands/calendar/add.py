"""`supportcli calendar add NAME`: weekly hours, holidays of a country, exceptions."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "calendar add NAME"
HELP = """
  sup calendar add office --hours "mon-fri 09:00-12:30 13:30-18:00" --hours "sat 10:00-14:00"
  sup calendar add berlin --zone Europe/Berlin --hours "mon-fri 9-18" --holidays DE/BE
  sup calendar add nights --hours "mon-thu 22:00-06:00" --closed "2026-12-24..2026-12-31 company holidays"
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    zone: Annotated[
        Optional[str], typer.Option("--zone", metavar="ZONE", help="Europe/Berlin [this machine's]")
    ] = None,
    hours: Annotated[
        Optional[list[str]], typer.Option("--hours", metavar="TEXT", help="mon-fri 09:00-12:30 13:30-18:00")
    ] = None,
    holidays: Annotated[
        Optional[list[str]], typer.Option("--holidays", metavar="COUNTRY", help="DE, DE/BY; may be given often")
    ] = None,
    closed: Annotated[
        Optional[list[str]],
        typer.Option("--closed", metavar="DATE", help="2026-12-24 inventory; A..B for several days"),
    ] = None,
    opened: Annotated[
        Optional[list[str]], typer.Option("--open", metavar="DATE", help="2026-12-31 09:00-12:00 half day")
    ] = None,
) -> Result:
    """A new calendar."""
    from supportcli import desk
    from supportcli.recording import calendars

    asked = calendars.Asked(zone, hours, holidays, closed, opened)
    with desk.writing(ctx.obj) as book:
        return calendars.add(book, " ".join(words or ()), asked)
