"""`help environment`: variables that are read."""

from supportcli.help.topics import Rows
from supportcli.languages import N_

SUMMARY = N_("Environment variables")
PAGE = (
    N_("Flag before environment before config before default."),
    Rows(
        (
            ("SUPPORTCLI_DB", N_("the database file")),
            ("SUPPORTCLI_AGENT", N_("your name in the log")),
            ("SUPPORTCLI_TICKET", N_("the ticket, where none is named")),
            ("SUPPORTCLI_ROLE", N_("role of new tickets: agent or customer")),
            ("SUPPORTCLI_LANG", N_("language of the sentences")),
            ("SUPPORTCLI_NO_INPUT", N_("never ask, never guess a ticket")),
            ("SUPPORTCLI_NOW", N_("the clock, for tests and demonstrations")),
            ("NO_COLOR", N_("no colour; CLICOLOR_FORCE forces it")),
            ("TERM=dumb", N_("no colour, no pager")),
            ("PAGER", N_("shows long pages; cat = none")),
            ("COLUMNS", N_("width, where the terminal does not say")),
            ("XDG_DATA_HOME", N_("the database is in supportcli/desk.db below it")),
            ("XDG_CONFIG_HOME", N_("the settings are in supportcli/config.json below it")),
            ("XDG_STATE_HOME", N_("drafts are in supportcli/drafts below it")),
        )
    ),
    N_("What is set now: sup info, sup config list"),
)
