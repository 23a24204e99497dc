"""`supportcli erase HANDLE... --why WORDS`: the words of entries are blanked for good; that they were there stays."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "erase HANDLE... --why WORDS"
HELP = """
  sup erase 42.k7q2 --why "customer asked"
  sup 42 erase k7q2 m3x9 --why "wrong person" --yes
  sup 42 erase --all --why "customer asked" --yes     every entry with words
  sup erase -c acme --why "customer asked" --yes      a customer's record
It cannot be undone. When, by whom and what kind of entry stays; the words are
taken out of the file. Backups and files already sent are not reached.
"""


def run(
    session: Session,
    words: Words = None,
    why: Annotated[str | None, Option("--why", metavar="WORDS", help="the reason; it stays")] = None,
    everything: Annotated[bool, Option("--all", help="every entry of the ticket that has words")] = False,
    customer: Annotated[
        str | None, Option("-c", "--customer", metavar="NAME", help="the record of this customer")
    ] = None,
    yes: Annotated[bool, Option("--yes", help="do not ask")] = False,
) -> Result:
    """Blank the words of entries for good."""
    from supportcli.recording import erasing

    return erasing.erase(session, erasing.Asked(words or [], why, everything, customer, yes))
