"""`supportcli told TEXT`: what we told the other side; which duty it meets is derived and said back."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES, FREE_TEXT = True, True
USAGE = "told TEXT"
HELP = """
  sup told we have it, you will hear from us
  sup told bug                          the stock sentence: our bug, recorded
  sup told fixed in 4.2
  sup told --article 12                 a known answer was sent
"""


def run(
    session: Session,
    words: Words = None,
    article: Annotated[str | None, Option("--article", metavar="N", help="the article that was sent")] = None,
    via: Annotated[str | None, Option("--via", metavar="CHANNEL", help="phone, email, chat, visit, web")] = None,
) -> Result:
    """What we told them."""
    from supportcli import desk
    from supportcli.facts.call import CHANNELS
    from supportcli.recording import saying, telling
    from supportcli.recording.vocabulary import one_of

    via = one_of("--via", via, CHANNELS)
    saying.refuse_key_first(session, words or [])
    with desk.writing(session) as book:
        return telling.tell(book, book.ticket(), words or [], article, via)
