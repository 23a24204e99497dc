"""The group `supportcli article`: known answers. Its own menu, one file per command."""

from supportcli.languages import N_

MENU = {
    "add": N_("A known answer"),
    "list": N_("All articles, or those that hold WORDS"),
    "show": N_("One article"),
    "edit": N_("Change question, answer, topics"),
    "rm": N_("The answer is no longer given"),
}
