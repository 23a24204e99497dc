"""`supportcli checklist [KEY]`: the questions that make the problem reproducible, and the tests that isolate it,
with answers and results."""

from supportcli.arguments import Words
from supportcli.results import Result
from supportcli.session import Session

USAGE = "checklist [KEY]"
HELP = """
  sup checklist                         what is open, and what to type
  sup checklist 42 -o md > form.md      a form for the customer to fill in
  sup checklist 42 --json
"""


def run(session: Session, words: Words = None) -> Result:
    """What makes the problem reproducible."""
    from supportcli.looking import viewing

    return viewing.checklist(session, words or [])
