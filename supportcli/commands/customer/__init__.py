"""The group `supportcli customer`: its own menu, one file per command."""

from supportcli.languages import N_

MENU = {
    "add": N_("A new customer"),
    "list": N_("All customers, or those whose name holds WORDS"),
    "show": N_("One customer: contacts, open tickets, promises"),
    "edit": N_("Change the given fields"),
    "merge": N_("Two entries are the same customer"),
    "rm": N_("A customer without tickets is no longer listed"),
}
