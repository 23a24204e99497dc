"""The group `supportcli calendar`: when business time runs. Its own menu, one file per command, and the terms that
`add` and `edit` take as options."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option
from supportcli.languages import N_

MENU = {
    "add": N_("A new calendar"),
    "list": N_("All calendars, or those whose name holds WORDS"),
    "show": N_("One calendar: hours, holidays, exceptions"),
    "edit": N_("Change the given terms, from a day on"),
    "hours": N_("Business time between two moments"),
    "rm": N_("The calendar is no longer offered"),
}

Hours = Annotated[list[str] | None, Option("--hours", metavar="TEXT", help="mon-fri 09:00-12:30 13:30-18:00")]
Holidays = Annotated[list[str] | None, Option("--holidays", metavar="COUNTRY", help="DE, DE/BY; may be given often")]
Closed = Annotated[
    list[str] | None,
    Option("--closed", metavar="DATE", help="2026-12-24 inventory; A..B for several days"),
]
Opened = Annotated[list[str] | None, Option("--open", metavar="DATE", help="2026-12-31 09:00-12:00 half day")]
