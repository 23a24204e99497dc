"""`supportcli customer add NAME`: a customer with phones, addresses, language."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "customer add NAME"
HELP = """
  sup customer add Acme Ltd --phone "+7 495 123-45-67" --email desk@acme.example
  sup customer add Acme Ltd --plan Start
"""


def run(
    session: Session,
    words: Words = None,
    phone: Annotated[list[str] | None, Option("--phone", metavar="NUMBER", help="may be given several times")] = None,
    email: Annotated[list[str] | None, Option("--email", metavar="ADDRESS", help="may be given several times")] = None,
    contact: Annotated[str | None, Option("--contact", metavar="NAME", help="whom to ask for")] = None,
    language: Annotated[str | None, Option("--language", metavar="LANG", help="en, ru, ja ...")] = None,
    zone: Annotated[str | None, Option("--zone", metavar="ZONE", help="time zone: Europe/Berlin")] = None,
    plan: Annotated[str | None, Option("--plan", metavar="PLAN", help="the plan of the contract")] = None,
) -> Result:
    """A new customer."""
    from supportcli import desk
    from supportcli.recording import customers

    with desk.writing(session) as book:
        return customers.add(
            book, " ".join(words or ()), phone or (), email or (), plan, contact=contact, language=language, zone=zone
        )
