"""`supportcli escalate TO [WHY]`: to the next line, a specialist, the management, an authority; --check only looks
whether it is time."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "escalate TO [WHY]"
HELP = """
  sup escalate --check                  is it ready? records nothing, exit 10 = yes
  sup escalate management written complaint
  sup escalate authority consumer authority, press --by tomorrow@21:00
  sup escalate next-line --outcome refused
  sup escalate --outcome accepted       the last one was accepted

Levels: next-line specialist provider account-manager management authority press
"""


def run(
    session: Session,
    words: Words = None,
    level: Annotated[
        str | None, Option("--level", metavar="LEVEL", help="one of the levels [TO, where it is one]")
    ] = None,
    by: Annotated[str | None, Option("--by", metavar="WHEN", help="the deadline that was set")] = None,
    ref: Annotated[str | None, Option("--ref", metavar="NO", help="their number for it")] = None,
    outcome: Annotated[str | None, Option("--outcome", metavar="O", help="accepted or refused")] = None,
    check: Annotated[bool, Option("--check", help="record nothing: is it ready? exit 10 = yes")] = False,
) -> Result:
    """To the next line, a specialist, the management ..."""
    from supportcli import desk
    from supportcli.recording import escalating

    if check:
        return escalating.check(session, words or [])
    with desk.writing(session) as book:
        return escalating.escalate(book, words or [], level, by, ref, outcome)
