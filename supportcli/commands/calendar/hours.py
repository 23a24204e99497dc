"""`supportcli calendar hours NAME START END`: how much business time lies between two moments."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "calendar hours NAME START END"
HELP = """
  sup calendar hours office 2026-12-21 2026-12-31            whole days, in the zone of the calendar
  sup calendar hours office 2026-12-23T16:00+01:00 2026-12-28T10:00+01:00 --json
  sup calendar hours always yesterday now
"""


def run(session: Session, words: Words = None) -> Result:
    """Business time between two moments."""
    from supportcli.looking import calendars

    return calendars.hours(session, words or [])
