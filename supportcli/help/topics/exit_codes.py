"""`help exit-codes`: what the exit code says. The codes are classes in errors.py."""

from supportcli.help.topics import Rows
from supportcli.languages import N_

SUMMARY = N_("What the exit code says")
PAGE = (
    Rows(
        (
            ("0", N_("done; an empty list, too")),
            ("1", N_("unexpected: a fault of the program")),
            ("2", N_("words or usage; nothing was opened")),
            ("3", N_("not found")),
            ("4", N_("not allowed as things stand, or several candidates")),
            ("5", N_("the file or the database")),
            ("10", N_("yes (due --exit-code, escalate --check)")),
            ("130", N_("interrupted")),
        )
    ),
    N_(
        "With --json a failure is an object on stderr: error with code, message, hint, choices, typed, "
        "exit_code. Its code is stable; the message is for people."
    ),
)
