"""The group `supportcli plan`: what a customer's contract covers. Its own menu, one file per command, and the terms
that `add` and `edit` take as options."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option
from supportcli.languages import N_

MENU = {
    "add": N_("A new plan"),
    "list": N_("All plans, or those whose name holds WORDS"),
    "show": N_("One plan, and its versions"),
    "edit": N_("Change the given terms, from a day on"),
    "rm": N_("The plan is no longer offered"),
}

CalendarName = Annotated[
    str | None,
    Option("--calendar", metavar="NAME", help="its targets run by it; always = round the clock"),
]
Price = Annotated[str | None, Option("--price", metavar="N", help="a month")]
Currency = Annotated[str | None, Option("--currency", metavar="CODE", help="EUR, RUB, JPY ...")]
Cost = Annotated[str | None, Option("--cost-per-minute", metavar="N", help="what a minute of work costs you")]
Minutes = Annotated[str | None, Option("--minutes", metavar="N", help="included a month")]
PerCall = Annotated[str | None, Option("--per-call", metavar="N", help="most minutes of a call")]
Contacts = Annotated[str | None, Option("--contacts", metavar="N", help="most contacts of a ticket")]
Covers = Annotated[list[str] | None, Option("--covers", metavar="TOPICS", help="hosting, mail")]
Excludes = Annotated[list[str] | None, Option("--excludes", metavar="TOPICS", help="database: dump, sql")]
Targets = Annotated[
    list[str] | None, Option("--target", metavar="TEXT", help="p1 first response 30m; may be given often")
]
