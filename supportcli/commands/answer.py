"""`supportcli answer QUESTION TEXT`: the answer to one question of the checklist; `unknown` is an answer and brings
scenarios."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

WRITES, FREE_TEXT = True, True
USAGE = "answer QUESTION TEXT"
HELP = """
  sup answer did Sales - Invoices - Post
  sup answer 3 Period is closed         by its number in the checklist
  sup answer changed unknown            nobody knows: brings what to try

Questions: did wanted happened expected changed before often who where
"""


def run(session: Session, words: Words = None) -> Result:
    """The answer to one question."""
    from supportcli.recording import asking

    return asking.answer(session, words or [])
