"""`supportcli status`, also without any verb: where everything stands, on one screen."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "status"
HELP = """
  sup                                   the same
  sup status --json
"""


def run(session: Session, words: Words = None) -> Result:
    """Where everything stands."""
    from supportcli.looking import overview
    from supportcli.looking.listing import refuse_words

    refuse_words(session, words or ())
    return overview.status(session)
