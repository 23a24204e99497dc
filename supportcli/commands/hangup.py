"""`supportcli hangup [TEXT]`: the live call ends; its outcome is derived and said back, and what is missing is
printed."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES, FREE_TEXT = True, True
USAGE = "hangup [TEXT]"
HELP = """
  sup hangup
  sup hangup dropped                    also: no answer, voicemail, transferred
  sup hangup not connected to a technician
  sup hangup --minutes 9                it ended earlier than now
"""


def run(
    session: Session,
    words: Words = None,
    outcome: Annotated[
        str | None, Option("--outcome", metavar="O", help="resolved, callback_promised, dropped ...")
    ] = None,
    minutes: Annotated[str | None, Option("--minutes", metavar="N", help="minutes of talk [since it began]")] = None,
    wait: Annotated[str | None, Option("--wait", metavar="N", help="minutes in the queue")] = None,
    hold: Annotated[str | None, Option("--hold", metavar="N", help="minutes on hold")] = None,
    after: Annotated[str | None, Option("--after", metavar="N", help="minutes of work after the call")] = None,
) -> Result:
    """The call ends."""
    from supportcli import desk
    from supportcli.recording import hanging_up

    with desk.writing(session) as book:
        return hanging_up.end(book, words or [], outcome, minutes, wait, hold, after)
