"""`supportcli open TITLE`: a new ticket, chosen at once; inside a live call it is about that call."""

from supportcli.annotations import Annotated, Any
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
TICKETLESS = ()
USAGE = "open TITLE"
HELP = """
  sup open modem does not connect
  sup open printer is dead -c acme -p p2
  sup open no internet --provider Comstar --ref 4711     you are the customer
  sup open printer prints blank -m "since the new toner"
"""


def run(
    session: Session,
    words: Words = None,
    title: Annotated[
        str | None, Option("--title", metavar="TITLE", help="a title that looks like something else")
    ] = None,
    customer: Annotated[
        str | None,
        Option("-c", "--customer", metavar="NAME", help="who has the problem: name or phone number"),
    ] = None,
    role: Annotated[str | None, Option("--role", metavar="ROLE", help="agent or customer [agent]")] = None,
    provider: Annotated[
        str | None, Option("--provider", metavar="NAME", help="the other side; you are the customer then")
    ] = None,
    ref: Annotated[str | None, Option("--ref", metavar="NO", help="their number for it")] = None,
    kind: Annotated[
        str | None,
        Option("--type", metavar="TYPE", help="incident, service_request, question, problem, complaint"),
    ] = None,
    domain: Annotated[str | None, Option("--domain", metavar="D", help="isp, printer, login, email ...")] = None,
    priority: Annotated[str | None, Option("-p", "--priority", metavar="P", help="p1 to p4 [p3]")] = None,
    channel: Annotated[
        str | None, Option("--channel", metavar="C", help="phone, email, chat, visit, web, monitor")
    ] = None,
    owner: Annotated[str | None, Option("--owner", metavar="WHO", help="who owns the problem")] = None,
    tag: Annotated[list[str] | None, Option("--tag", metavar="TAG", help="may be given several times")] = None,
) -> Result:
    """A new ticket."""
    from supportcli import desk
    from supportcli.recording import opening

    said = title or session.text_line(words)
    typed = opening.checked(session, said, provider, role, kind, priority, channel)
    more: dict[str, Any] = {"customer": customer, "ref": ref, "domain": domain, "owner": owner, "tags": tag or ()}
    with desk.writing(session) as book:
        return opening.open_ticket(book, asked=title is not None, **typed, **more)
