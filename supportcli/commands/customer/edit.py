"""`supportcli customer edit NAME`: change the given fields of a customer, and only them."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "customer edit NAME"
HELP = """
  sup customer edit acme --phone "+7 495 123-45-67"
  sup customer edit acme --name "Acme Ltd"
  sup customer edit acme --plan Gold --from 2027-01-01 --until 2027-12-31
"""


def run(
    session: Session,
    words: Words = None,
    name: Annotated[str | None, Option("--name", metavar="NAME", help="another name")] = None,
    phone: Annotated[
        list[str] | None, Option("--phone", metavar="NUMBER", help="instead of the numbers there are")
    ] = None,
    email: Annotated[
        list[str] | None, Option("--email", metavar="ADDRESS", help="instead of the addresses there are")
    ] = None,
    contact: Annotated[str | None, Option("--contact", metavar="NAME", help="whom to ask for")] = None,
    language: Annotated[str | None, Option("--language", metavar="LANG", help="en, ru, ja ...")] = None,
    zone: Annotated[str | None, Option("--zone", metavar="ZONE", help="time zone: Europe/Berlin")] = None,
    plan: Annotated[str | None, Option("--plan", metavar="PLAN", help="the plan; none = no plan")] = None,
    since: Annotated[
        str | None, Option("--from", metavar="WHEN", help="the plan holds from then on; always [today]")
    ] = None,
    until: Annotated[str | None, Option("--until", metavar="WHEN", help="the last day of the plan")] = None,
) -> Result:
    """Change the given fields."""
    from supportcli import desk
    from supportcli.recording import customers

    asked = customers.Plan(plan, since, until)
    with desk.writing(session) as book:
        return customers.edit(
            book, " ".join(words or ()), phone, email, asked, name=name, contact=contact, language=language, zone=zone
        )
