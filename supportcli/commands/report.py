"""`supportcli report NAME [QUERY]`: the figures of a period, each with its definition and the tickets behind it."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "report NAME [QUERY]"
HELP = """
  sup report                            the reports there are
  sup report service --year 2026 --compare
  sup report service -c acme --lang zh -o html > service.html
  sup report service --month 2026-11 --list bugs
  sup report customers --last 30d --internal
  sup report service owner:me class:bug --from 2026-10-01 --until 2026-10-31
  sup report promises --month 2026-11 --list by_who:support:anna:broken
  sup report complaint 42               one ticket, for who examines it
"""


def run(
    session: Session,
    words: Words = None,
    customer: Annotated[
        str | None, Option("-c", "--customer", metavar="CUSTOMER", help="tickets of this customer only")
    ] = None,
    year: Annotated[str | None, Option("--year", metavar="Y", help="a calendar year [this one, so far]")] = None,
    month: Annotated[str | None, Option("--month", metavar="Y-M", help="a month, like 2026-11")] = None,
    since: Annotated[str | None, Option("--from", metavar="WHEN", help="from the beginning of this day")] = None,
    until: Annotated[str | None, Option("--until", metavar="WHEN", help="to the end of this day")] = None,
    last: Annotated[str | None, Option("--last", metavar="LENGTH", help="the time up to now: 30d, 12w")] = None,
    compare: Annotated[bool, Option("--compare", help="beside the same time a year before")] = False,
    figure: Annotated[str | None, Option("--list", metavar="FIGURE", help="the tickets behind this figure")] = None,
    language: Annotated[str | None, Option("--lang", metavar="LANG", help="the language of the report")] = None,
    internal: Annotated[bool, Option("--internal", help="also cost and margin: never for outside")] = False,
) -> Result:
    """The figures of a period, each with its definition and the tickets behind it."""
    from supportcli.looking import reporting

    wish = reporting.Wish(customer, year, month, since, until, last, compare, figure, language, internal)
    return reporting.report(session, words or (), wish)
