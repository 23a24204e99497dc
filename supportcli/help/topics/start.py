"""`help start`: the first ten minutes."""

from supportcli.help.topics import Rows, Typed
from supportcli.languages import N_

SUMMARY = N_("The first ten minutes")
PAGE = (
    N_(
        "Type what is said, when it is said. There is nothing to set up: the first line that records "
        "something makes the log."
    ),
    N_("A customer rings:"),
    Typed(
        (
            "sup call acme",
            "sup open modem does not connect",
            "sup ask",
            "sup tried other pc failed",
            "sup callback tomorrow 10:00 specialist rings",
            "sup hangup",
        )
    ),
    N_("You are the customer, and a provider owes you an answer:"),
    Typed(
        (
            "sup open modem offline --provider Comstar --ref 4711",
            "sup call",
            "sup said wait, it is being processed",
            "sup callback 18:00 they ring back",
            "sup hangup",
            "sup broken",
            "sup timeline",
        )
    ),
    N_("What stands where, and what to do now:"),
    Rows(
        (
            ("sup", N_("overdue, due today, who has the ball, what next")),
            ("sup next", N_("what to do now, in order, with the line to type")),
            ("sup 42", N_("ticket 42, whole")),
            ("sup list is:open", N_("all open tickets")),
        )
    ),
    N_("A wrong line is taken back with: sup undo. Only looking around first? sup demo"),
)
