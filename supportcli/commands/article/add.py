"""`supportcli article add QUESTION`: a known answer, under a number of its own."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "article add QUESTION"
HELP = """
  sup article add Posting refused after month close -m "Open the period: Settings > Periods."
  sup article add How to load a dump --topic database -m - < answer.txt
"""


def run(
    session: Session,
    words: Words = None,
    topic: Annotated[list[str] | None, Option("--topic", metavar="TOPIC", help="may be given often")] = None,
    language: Annotated[str | None, Option("--language", metavar="LANG", help="en, ru, ja ...")] = None,
) -> Result:
    """A known answer."""
    from supportcli import desk
    from supportcli.recording import articles

    with desk.writing(session) as book:
        return articles.add(book, session.text_line(words), topic or (), language)
