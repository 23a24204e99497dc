"""`help times`: how times are written."""

from supportcli.help.topics import Rows
from supportcli.languages import N_

SUMMARY = N_("How times are written")
PAGE = (
    N_(
        "Promises look forward, --at looks back. The time that was understood is said back; what has two "
        "readings is refused with both."
    ),
    Rows(
        (
            ("18:00", N_("the next (or, with --at, the last) 18:00")),
            ("tomorrow 10:00", N_("also: today yesterday, now")),
            ("fri 14:00", N_("a weekday is never today")),
            ("yesterday@9:00", N_("with @, for --at without quotes")),
            ("2026-11-22 10:00", N_("also 2026-11-22T10:00Z, 2026-11-22")),
            ("+2h  30m  3d", N_("from now (or from --at); -30m looks back")),
            ("2bd", N_("business days")),
            ("eod  eow", N_("end of the working day, of the working week")),
        )
    ),
    N_("A date without a time is the end of that working day. Working hours: sup config set workday 09:00-18:00"),
    N_(
        "Other wordings and languages: завтра 10:00, morgen 10 Uhr, 明日10時. Your languages: sup config set "
        "languages en,ru"
    ),
    N_("Inside the program and in JSON all times are UTC (RFC 3339, with Z)."),
)
