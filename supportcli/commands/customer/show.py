"""`supportcli customer show NAME`: contacts, open tickets, promises of one customer."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "customer show NAME"
HELP = """
  sup customer show acme
  sup customer show +74951234567
  sup customer show acme --internal     also what the month costs and brings
"""


def run(
    session: Session,
    words: Words = None,
    internal: Annotated[bool, Option("--internal", help="also what the month costs and brings")] = False,
) -> Result:
    """One customer."""
    from supportcli.looking import customers

    return customers.show(session, " ".join(words or ()), internal)
