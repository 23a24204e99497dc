"""`supportcli article edit N`: change the given fields of an article, and only them."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "article edit N"
HELP = """
  sup article edit 3 -m "Settings > Periods > Open"
  sup article edit 3 --question "Posting refused after month close"
"""


def run(
    session: Session,
    words: Words = None,
    question: Annotated[str | None, Option("--question", metavar="TEXT", help="another question")] = None,
    topic: Annotated[list[str] | None, Option("--topic", metavar="TOPIC", help="instead of those there are")] = None,
    language: Annotated[str | None, Option("--language", metavar="LANG", help="en, ru, ja ...")] = None,
) -> Result:
    """Change the given fields."""
    from supportcli import desk
    from supportcli.recording import articles

    with desk.writing(session) as book:
        return articles.edit(book, words or [], question, topic, language)
