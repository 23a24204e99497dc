"""`supportcli import FILE`: what somebody else recorded comes in, checked, under numbers of this database."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
TICKETLESS = ()
USAGE = "import FILE..."
HELP = """
  sup import modem.handoff              a ticket that the other side handed over
  sup import modem.handoff -c acme      it is acme's problem
  sup import laptop.db                  another desk's file, or its export, merged
  sup import desk.csv --init-map        look at a table, write desk.toml to read and change
  sup import desk.csv --map desk.toml --dry-run   what would come of it
  sup import desk.csv --map desk.toml   record it; again: only what is new
  sup import inbox.mbox --us @desk.example   mail: an .eml, mbox, Maildir or folder
The format is recognised; --format forces one. Refused rows go to a file with their
reason, beside the imported one. An interrupted import goes on where it ended.
"""


def run(
    session: Session,
    words: Words = None,
    format: Annotated[str | None, Option("--format", metavar="F", help="read it as csv, xlsx, mail ...")] = None,
    map: Annotated[str | None, Option("--map", metavar="FILE", help="which column of a table is what")] = None,
    init_map: Annotated[bool, Option("--init-map", help="only write a draft of the map, to --map FILE")] = False,
    dry_run: Annotated[bool, Option("--dry-run", help="count and show, record nothing")] = False,
    atomic: Annotated[bool, Option("--atomic", help="all or nothing")] = False,
    rejects: Annotated[str | None, Option("--rejects", metavar="FILE", help="where refused rows go")] = None,
    customer: Annotated[str | None, Option("-c", "--customer", metavar="NAME", help="whose problem it is")] = None,
    role: Annotated[str | None, Option("--role", metavar="ROLE", help="agent or customer: your side of it")] = None,
    us: Annotated[
        list[str] | None, Option("--us", metavar="ADDRESS", help="mail: an address or @domain of ours")
    ] = None,
    adopt: Annotated[bool, Option("--adopt", help="take a copy that went its own way")] = False,
    clock_ahead: Annotated[
        bool, Option("--clock-ahead", help="take entries noted over 24 h ahead of this clock")
    ] = False,
) -> Result:
    """What somebody else recorded comes in."""
    from supportcli.recording import importing, mapping

    if init_map:
        return mapping.draft(session, words or [], format, map)
    wanted = importing.Wanted(format, map, dry_run, atomic, rejects, customer, role, clock_ahead, adopt, us)
    return importing.run(session, words or [], wanted)
