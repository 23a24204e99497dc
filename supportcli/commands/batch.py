"""`supportcli batch [FILE]`: many commands from stdin or a file, each acknowledged after it was recorded."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Result
from supportcli.session import Session

WRITES = True
USAGE = "batch [FILE]"
HELP = """
  sup batch < lines.txt                 a line: open printer is dead -c acme
  printf '%s\\n' '["note", "it'"'"'s -5 V"]' | sup 42 batch --json
  sup batch --atomic lines.txt          all or nothing, and one undo
An apostrophe needs quotes around the text, as in a shell; in JSON it needs none.
After open, use or take, the lines that follow are about that ticket.
A line that fails is named on stderr and the next one runs; the exit code is
that of the first failure. With --json: one object a line, errors as well.
"""


def run(
    session: Session,
    words: Words = None,
    atomic: Annotated[bool, Option("--atomic", help="one command: nothing is recorded if a line fails")] = False,
    stop: Annotated[bool, Option("--stop", help="stop at the first line that fails")] = False,
) -> Result:
    """Many commands from stdin."""
    from supportcli.lines import batching

    return batching.run(session, batching.Asked(" ".join(words) if words else None, atomic, stop))
