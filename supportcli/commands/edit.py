"""`supportcli edit`: change the given fields of a ticket, and only them; of an attempt, what it was understood as."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "edit [KEY or HANDLE]"
HELP = """
  sup edit --title modem offline --ref 4711
  sup 42 edit -c acme -p p1 --tag vip --untag new
  sup edit k7q2 --step other-computer   what an attempt means; none: free words
  sup edit k7q2 --layer device --result same
"""


def run(
    session: Session,
    words: Words = None,
    title: Annotated[str | None, Option("--title", metavar="TITLE", help="another title (quoted)")] = None,
    customer: Annotated[str | None, Option("-c", "--customer", metavar="NAME", help="who has the problem")] = None,
    provider: Annotated[str | None, Option("--provider", metavar="NAME", help="the other side")] = None,
    ref: Annotated[str | None, Option("--ref", metavar="NO", help="their number for it")] = None,
    kind: Annotated[
        str | None,
        Option("--type", metavar="TYPE", help="incident, service_request, question, problem, complaint"),
    ] = None,
    domain: Annotated[str | None, Option("--domain", metavar="D", help="isp, printer, login, email ...")] = None,
    priority: Annotated[str | None, Option("-p", "--priority", metavar="P", help="p1 to p4")] = None,
    channel: Annotated[
        str | None, Option("--channel", metavar="C", help="phone, email, chat, visit, web, monitor")
    ] = None,
    tag: Annotated[list[str] | None, Option("--tag", metavar="TAG", help="add a tag")] = None,
    untag: Annotated[list[str] | None, Option("--untag", metavar="TAG", help="remove a tag")] = None,
    step: Annotated[str | None, Option("--step", metavar="STEP", help="what an attempt means")] = None,
    layer: Annotated[str | None, Option("--layer", metavar="LAYER", help="what it is aimed at")] = None,
    result: Annotated[str | None, Option("-r", "--result", metavar="RESULT", help="what came of the attempt")] = None,
) -> Result:
    """Change the given fields."""
    from supportcli import desk
    from supportcli.recording import changing

    fields = {
        "title": title,
        "provider": provider,
        "ref": ref,
        "type": kind,
        "domain": domain,
        "priority": priority,
        "channel": channel,
    }
    with desk.writing(session) as book:
        if any(one is not None for one in (step, layer, result)):
            return changing.attempt(book, words or [], fields, step, layer, result)
        return changing.edit(book, words or [], fields, customer, tag or (), untag or ())
