"""`supportcli plan add NAME`: what a customer's contract covers, costs and promises."""

from supportcli.arguments import Words
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
USAGE = "plan add NAME"
HELP = """
  sup plan add Start --price 40 --currency EUR --minutes 30 --per-call 15m --contacts 3
  sup plan add Gold --calendar office --target "p1 first response 30m" --target "* resolution 8h"
  sup plan add Basic --covers hosting,mail --excludes "database: dump, sql"
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
) -> Result:
    """A new plan."""
    from supportcli import desk
    from supportcli.recording import plans

    asked = plans.Asked(calendar, price, currency, cost, minutes, per_call, contacts, covers, excludes, target)
    with desk.writing(session) as book:
        return plans.add(book, " ".join(words or ()), asked)
