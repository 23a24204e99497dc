"""The group `config`: your settings. A new verb is a file here and its row in MENU."""

from supportcli.languages import N_

MENU = {
    "list": N_("Every setting, its value, and where it comes from"),
    "set": N_("Set one"),
    "unset": N_("Back to the default"),
}
