"""`supportcli calendar add NAME`: weekly hours, holidays of a country, exceptions."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.commands.calendar import Closed, Holidays, Hours, Opened
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "calendar add NAME"
HELP = """
  sup calendar add office --hours "mon-fri 09:00-12:30 13:30-18:00" --hours "sat 10:00-14:00"
  sup calendar add berlin --zone Europe/Berlin --hours "mon-fri 9-18" --holidays DE/BE
  sup calendar add nights --hours "mon-thu 22:00-06:00" --closed "2026-12-24..2026-12-31 company holidays"
"""


def run(
    session: Session,
    words: Words = None,
    zone: Annotated[str | None, Option("--zone", metavar="ZONE", help="Europe/Berlin [this machine's]")] = None,
    hours: Hours = None,
    holidays: Holidays = None,
    closed: Closed = None,
    opened: Opened = None,
) -> Result:
    """A new calendar."""
    from supportcli import desk
    from supportcli.recording import calendars

    asked = calendars.Asked(zone, hours, holidays, closed, opened)
    with desk.writing(session) as book:
        return calendars.add(book, " ".join(words or ()), asked)
