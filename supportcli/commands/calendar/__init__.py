"""The group `supportcli calendar`: when business time runs. Its own menu, one file per command."""

from supportcli.languages import N_

MENU = {
    "add": N_("A new calendar"),
    "list": N_("All calendars, or those whose name holds WORDS"),
    "show": N_("One calendar: hours, holidays, exceptions"),
    "edit": N_("Change the given terms, from a day on"),
    "hours": N_("Business time between two moments"),
    "rm": N_("The calendar is no longer offered"),
}
