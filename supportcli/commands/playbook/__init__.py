"""The group `playbook`: what the diagnosis knows and has learnt. A new verb is a file here and its row in MENU."""

from supportcli.languages import N_

MENU = {
    "list": N_("Every domain, where its playbook comes from, what was learnt"),
    "show": N_("One domain: prior, signs, steps"),
    "counts": N_("What closed tickets taught: whole numbers"),
    "reset": N_("Count only tickets that are closed from now on"),
    "export": N_("One domain as TOML, with everything learnt"),
}
