"""`supportcli calendar edit NAME`: the given terms change from a day on; exceptions of other dates stay."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.commands.calendar import Closed, Holidays, Hours, Opened
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "calendar edit NAME"
HELP = """
  sup calendar edit office --hours "mon-fri 08:00-17:00" --from 2027-01-01
  sup calendar edit office --open "2026-12-24 09:00-12:00 half day"
  sup calendar edit office --holidays DE/BE      looks the dates up again, five years ahead
"""


def run(
    session: Session,
    words: Words = None,
    zone: Annotated[str | None, Option("--zone", metavar="ZONE", help="Europe/Berlin ")] = None,
    hours: Hours = None,
    holidays: Holidays = None,
    closed: Closed = None,
    opened: Opened = None,
    usual: Annotated[
        list[str] | None, Option("--as-usual", metavar="DATE", help="no exception on that date any more")
    ] = None,
    name: Annotated[str | None, Option("--name", metavar="NAME", help="another name")] = None,
    since: Annotated[str | None, Option("--from", metavar="WHEN", help="in force from then on; always [today]")] = None,
) -> Result:
    """Change the given terms."""
    from supportcli import desk
    from supportcli.recording import calendars

    asked = calendars.Asked(zone, hours, holidays, closed, opened, usual, name, since)
    with desk.writing(session) as book:
        return calendars.edit(book, " ".join(words or ()), asked)
