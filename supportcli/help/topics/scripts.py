"""`help scripts`: what a script can rely on."""

from supportcli.help.topics import Rows, Typed
from supportcli.languages import N_

SUMMARY = N_("What scripts can rely on")
PAGE = (
    Rows(
        (
            ("--json", N_("on every command: the bare object or array on stdout, errors as JSON on stderr")),
            ("-o FORM", N_("lists and pages: table jsonl csv tsv md html txt")),
            ("--fields a,b", N_("only these fields")),
            ("--once TEXT", N_("the same TEXT again does nothing, and gives the same answer")),
            ("--at WHEN", N_("when it happened")),
            ("-q", N_("ids only")),
        )
    ),
    N_(
        "Where stdout is no terminal: lists are TSV without a header (--header adds it), writes print the "
        "id alone (42, 42.k7q2), nothing is coloured, cut, paged or asked. A script names its ticket, with"
        " 42, -t or SUPPORTCLI_TICKET; the live call never counts there."
    ),
    Typed(
        (
            'id=$(sup open "disk full on $HOST" --channel monitor --once "$ALERT")',
            'sup "$id" note -m - < df.txt',
            'sup "$id" close disk was cleaned',
            "sup due --overdue        # prints nothing when empty: cron mails only then",
            "sup batch < lines.txt    # many lines, one process",
        )
    ),
    N_(
        "Fields are only added after a release. Times end in Z, durations are whole numbers ending in "
        "their unit. See also: sup help exit-codes"
    ),
)
