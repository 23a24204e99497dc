"""`supportcli calendar edit NAME`: the given terms change from a day on; exceptions of other dates stay."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.commands.calendar import Closed, Holidays, Hours, Opened
from supportcli.results import Result

WRITES = True
USAGE = "calendar edit NAME"
HELP = """
  sup calendar edit office --hours "mon-fri 08:00-17:00" --from 2027-01-01
  sup calendar edit office --open "2026-12-24 09:00-12:00 half day"
  sup calendar edit office --holidays DE/BE      looks the dates up again, five years ahead
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    zone: Annotated[Optional[str], typer.Option("--zone", metavar="ZONE", help="Europe/Berlin ")] = None,
    hours: Hours = None,
    holidays: Holidays = None,
    closed: Closed = None,
    opened: Opened = None,
    usual: Annotated[
        Optional[list[str]], typer.Option("--as-usual", metavar="DATE", help="no exception on that date any more")
    ] = None,
    name: Annotated[Optional[str], typer.Option("--name", metavar="NAME", help="another name")] = None,
    since: Annotated[
        Optional[str], typer.Option("--from", metavar="WHEN", help="in force from then on; always [today]")
    ] = None,
) -> Result:
    """Change the given terms."""
    from supportcli import desk
    from supportcli.recording import calendars

    asked = calendars.Asked(zone, hours, holidays, closed, opened, usual, name, since)
    with desk.writing(ctx.obj) as book:
        return calendars.edit(book, " ".join(words or ()), asked)
