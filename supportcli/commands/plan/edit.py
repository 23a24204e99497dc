"""`supportcli plan edit NAME`: the given terms change from a day on; `none` takes one away."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.commands.plan import (
    CalendarName,
    Contacts,
    Cost,
    Covers,
    Currency,
    Excludes,
    Minutes,
    PerCall,
    Price,
    Targets,
)
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "plan edit NAME"
HELP = """
  sup plan edit Start --price 45 --from 2027-01-01
  sup plan edit Start --per-call none
"""


def run(
    session: Session,
    words: Words = None,
    calendar: CalendarName = None,
    price: Price = None,
    currency: Currency = None,
    cost: Cost = None,
    minutes: Minutes = None,
    per_call: PerCall = None,
    contacts: Contacts = None,
    covers: Covers = None,
    excludes: Excludes = None,
    target: Targets = None,
    name: Annotated[str | None, Option("--name", metavar="NAME", help="another name")] = None,
    since: Annotated[str | None, Option("--from", metavar="WHEN", help="in force from then on; always [today]")] = None,
) -> Result:
    """Change the given terms."""
    from supportcli import desk
    from supportcli.recording import plans

    asked = plans.Asked(
        calendar, price, currency, cost, minutes, per_call, contacts, covers, excludes, target, name, since
    )
    with desk.writing(session) as book:
        return plans.edit(book, " ".join(words or ()), asked)
