"""`supportcli tried STEP [RESULT]`: a fix or test that was tried, in one's own words; the last words are the
result."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "tried STEP [RESULT]"
HELP = """
  sup tried reinstall failed            sup tried other pc same --where office
  sup tried "asked if it worked"        quotes: all of it is the step
  sup tried reboot                      no result yet; then: sup result failed
  sup tried переустановил не помогло    any language of: sup help languages

Results of a fix    worked  helped  failed  worse
Results of a test   gone (trouble vanished)  same (trouble stays)
Of both             inconclusive  not_possible        more: sup help results
"""


def run(
    session: Session,
    words: Words = None,
    result: Annotated[
        str | None,
        Option("-r", "--result", metavar="RESULT", help="the result; all the words are the step then"),
    ] = None,
    times: Annotated[int, Option("-n", "--times", metavar="N", min=1, help="how often [1]")] = 1,
    where: Annotated[str | None, Option("--where", metavar="PLACE", help="at which place or on which device")] = None,
    by: Annotated[str | None, Option("--by", metavar="WHO", help="us, customer, provider or a name [you]")] = None,
) -> Result:
    """A fix or test that was tried."""
    from supportcli import desk
    from supportcli.recording import attempting, saying
    from supportcli.words.results import split_result

    saying.refuse_key_first(session, words or [])
    split = split_result(words or [], result, session.given)
    with desk.writing(session) as book:
        return attempting.tried(book, book.ticket(), split.step, split.result, split.typed, times, where, by)
