"""The group `supportcli plan`: what a customer's contract covers. Its own menu, one file per command, and the terms
that `add` and `edit` take as options."""

from typing import Annotated, Optional

import typer

from supportcli.languages import N_

MENU = {
    "add": N_("A new plan"),
    "list": N_("All plans, or those whose name holds WORDS"),
    "show": N_("One plan, and its versions"),
    "edit": N_("Change the given terms, from a day on"),
    "rm": N_("The plan is no longer offered"),
}

CalendarName = Annotated[
    Optional[str],
    typer.Option("--calendar", metavar="NAME", help="its targets run by it; always = round the clock"),
]
Price = Annotated[Optional[str], typer.Option("--price", metavar="N", help="a month")]
Currency = Annotated[Optional[str], typer.Option("--currency", metavar="CODE", help="EUR, RUB, JPY ...")]
Cost = Annotated[Optional[str], typer.Option("--cost-per-minute", metavar="N", help="what a minute of work costs you")]
Minutes = Annotated[Optional[str], typer.Option("--minutes", metavar="N", help="included a month")]
PerCall = Annotated[Optional[str], typer.Option("--per-call", metavar="N", help="most minutes of a call")]
Contacts = Annotated[Optional[str], typer.Option("--contacts", metavar="N", help="most contacts of a ticket")]
Covers = Annotated[Optional[list[str]], typer.Option("--covers", metavar="TOPICS", help="hosting, mail")]
Excludes = Annotated[Optional[list[str]], typer.Option("--excludes", metavar="TOPICS", help="database: dump, sql")]
Targets = Annotated[
    Optional[list[str]], typer.Option("--target", metavar="TEXT", help="p1 first response 30m; may be given often")
]
