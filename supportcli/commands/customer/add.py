"""`supportcli customer add NAME`: a customer with phones, addresses, language."""

from typing import Annotated, Optional

import typer

from supportcli.commands import Words
from supportcli.results import Result

WRITES = True
USAGE = "customer add NAME"
HELP = """
  sup customer add Acme Ltd --phone "+7 495 123-45-67" --email desk@acme.example
  sup customer add Acme Ltd --plan Start
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    phone: Annotated[
        Optional[list[str]], typer.Option("--phone", metavar="NUMBER", help="may be given several times")
    ] = None,
    email: Annotated[
        Optional[list[str]], typer.Option("--email", metavar="ADDRESS", help="may be given several times")
    ] = None,
    contact: Annotated[Optional[str], typer.Option("--contact", metavar="NAME", help="whom to ask for")] = None,
    language: Annotated[Optional[str], typer.Option("--language", metavar="LANG", help="en, ru, ja ...")] = None,
    zone: Annotated[Optional[str], typer.Option("--zone", metavar="ZONE", help="time zone: Europe/Berlin")] = None,
    plan: Annotated[Optional[str], typer.Option("--plan", metavar="PLAN", help="the plan of the contract")] = None,
) -> Result:
    """A new customer."""
    from supportcli import desk
    from supportcli.recording import customers

    with desk.writing(ctx.obj) as book:
        return customers.add(
            book, " ".join(words or ()), phone or (), email or (), plan, contact=contact, language=language, zone=zone
        )
