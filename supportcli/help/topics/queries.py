"""`help queries`: the words that choose tickets. The table is words/queries.py; this page explains it."""

from supportcli.help.topics import Rows, Typed
from supportcli.languages import N_

SUMMARY = N_("The words that choose tickets")
PAGE = (
    N_("The same words filter list, next and search. All of them must hold."),
    Rows(
        (
            (
                "is:",
                "open closed resolved overdue stale new waiting live mine unowned reopened escalated at_risk breached",
            ),
            ("has:", "attempt callback call escalation note file link ref customer provider owner class"),
            ("state:", "new open waiting_customer waiting_support waiting_third_party on_hold resolved closed"),
            ("waiting:", "us customer provider them support third_party nobody"),
            ("class:", "bug question request operations billing user_error third_party known_error"),
            ("type:", "incident service_request question problem complaint"),
            ("p:", "p1 p2 p3 p4"),
            ("role:", "agent customer"),
            ("customer: owner:", N_("a name; owner:me is you")),
            ("tag: ref: domain:", N_("also provider: channel: key: call:")),
            ("opened:", N_("a time, also reported: resolved: closed: updated:")),
            ("title: note: fix:", N_("words in one place, also tried: said: told: answer: promise: file:")),
            ("words", N_('text in the ticket; "two words" in quotes')),
        )
    ),
    N_("Words are found in any inflection; search finds parts and misspelt ones, too, when little else is there."),
    Typed(("sup search auth* customer:acme", "sup search note:refund not:invoice", 'sup search "period is closed"')),
    N_("Times are ranges with two dots (never < or >, which the shell takes):"),
    Typed(
        (
            "sup list opened:2026-10-01..",
            "sup list opened:..2026-10-31",
            "sup list opened:-7d",
            "sup list closed:2026-10",
        )
    ),
    N_("Not: not:tag:vip, or -tag:vip"),
    Typed(("sup list is:open waiting:us p:p1", "sup list customer:acme not:class:bug", "sup next owner:me")),
)
