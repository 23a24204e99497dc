"""`supportcli call [WHO]`: a call begins and is live until `hangup`; with --minutes it is over already."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "call [WHO]"
HELP = """
  sup call acme                         a customer rings
  sup call +7 495 123-45-67             somebody rings from this number
  sup 42 call --with Ines               about ticket 42
  sup call --minutes 6                  a finished call
  sup call --at yesterday@9:00 --minutes 7 --with Ines being processed
"""


def run(
    session: Session,
    words: Words = None,
    with_name: Annotated[str | None, Option("--with", metavar="NAME", help="who is on the line")] = None,
    line: Annotated[int | None, Option("--line", metavar="N", min=1, help="first line, second line ...")] = None,
    incoming: Annotated[bool, Option("--in", help="they rang [for an agent]")] = False,
    outgoing: Annotated[bool, Option("--out", help="we rang [for a customer]")] = False,
    via: Annotated[
        str | None, Option("--via", metavar="CHANNEL", help="phone, visit, email, chat, web [phone]")
    ] = None,
    minutes: Annotated[str | None, Option("--minutes", metavar="N", help="it is over: minutes of talk")] = None,
    wait: Annotated[str | None, Option("--wait", metavar="N", help="minutes in the queue")] = None,
    outcome: Annotated[
        str | None, Option("--outcome", metavar="O", help="no_answer, voicemail, dropped, informed ...")
    ] = None,
    new: Annotated[bool, Option("--new", help="about no ticket yet")] = False,
    internal: Annotated[bool, Option("--internal", help="also what the month costs and brings")] = False,
) -> Result:
    """A call begins."""
    from supportcli import desk
    from supportcli.recording import calling

    asked = calling.Asked(words or [], with_name, line, incoming, outgoing, via, minutes, wait, outcome, new, internal)
    with desk.writing(session) as book:
        return calling.begin(book, asked)
