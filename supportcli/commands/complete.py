"""`supportcli complete -- WORDS...` (hidden): candidates for the last word, for the functions in completion/. Never
an error, never a file."""

from supportcli.arguments import Words
from supportcli.results import Text
from supportcli.session import Session

USAGE = "complete -- WORDS..."


def run(session: Session, words: Words = None) -> Text:
    """Candidates, one a line."""
    from supportcli import completion

    return Text(completion.complete(session, words or []))
