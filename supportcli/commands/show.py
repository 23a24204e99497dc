"""`supportcli show [KEY...]`: one ticket, whole; `42.k7q2` shows that entry. `supportcli 42` is the same."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "show [KEY...]"
HELP = """
  sup show 42                           the same: sup 42
  sup show 42.k7q2                      one entry
  sup show 42 --json
  sup show 42 -o html > 42.html
"""


def run(session: Session, words: Words = None) -> Result:
    """One ticket, whole."""
    from supportcli.looking import viewing

    return viewing.show(session, words or [])
