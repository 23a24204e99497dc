"""`supportcli brief [KEY]`: the evidence on one page, for whoever acts next: what was tried, promised, what is left,
the one step to ask for."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "brief [KEY]"
HELP = """
  sup brief 42                          on the screen
  sup brief 42 --lang ru -o md > complaint.md
  sup brief 42 -o html > brief.html     prints on one page of A4
  sup brief 42 --for authority --by fri@18:00
  sup brief 42 --for colleague --internal

Readers: next-line provider authority colleague. Languages: en ru ja zh
"""


def run(
    session: Session,
    words: Words = None,
    reader: Annotated[
        str | None,
        Option("--for", metavar="READER", help="who reads it [the provider, or a colleague of an agent]"),
    ] = None,
    language: Annotated[
        str | None, Option("--lang", metavar="LANG", help="en, ru, ja or zh [that of your settings]")
    ] = None,
    by: Annotated[
        str | None, Option("--by", metavar="WHEN", help="by when the step is asked for [next working day]")
    ] = None,
    internal: Annotated[
        bool, Option("--internal", help="also goodwill, work, notes, quarrels: never for outside")
    ] = False,
) -> Result:
    """The evidence on one page, for whoever acts next."""
    from supportcli.brief import document

    return document.brief(session, words or [], reader, language, by, internal)
