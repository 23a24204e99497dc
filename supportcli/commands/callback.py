"""`supportcli callback WHEN [WHAT]`: somebody promised something for a time."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "callback WHEN [WHAT]"
HELP = """
  sup callback tomorrow 10:00 specialist rings
  sup callback 18:00                    the next 18:00
  sup callback fri --who Ines --kind fix
  sup callback +2h --from us            we promised it

A date alone means the end of that working day. More: sup help times
"""


def run(
    session: Session,
    words: Words = None,
    side: Annotated[
        str | None,
        Option("--from", metavar="SIDE", help="us, them, customer or provider [who owes by your role]"),
    ] = None,
    who: Annotated[str | None, Option("--who", metavar="NAME", help="who promised it")] = None,
    kind: Annotated[
        str | None, Option("--kind", metavar="KIND", help="callback, reply, fix, visit or refund [callback]")
    ] = None,
) -> Result:
    """Somebody promised something for a time."""
    from supportcli import desk, when
    from supportcli.recording import promising
    from supportcli.words.whens import split_when

    time, what = split_when("callback", words or [], when.reads(session), options=session.given)
    with desk.writing(session) as book:
        return promising.promised(book, book.ticket(), time, what, side, who, kind)
