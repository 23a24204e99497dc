"""An error becomes a sentence with lines to paste, or JSON, on stderr, and gives the exit code. For the door only.

A new error needs nothing here: it is a call of a class in supportcli/errors.py.
"""

import sys

from supportcli.annotations import IO, Any
from supportcli.errors import SupportError
from supportcli.output import Screen, write
from supportcli.output.safe import one_line
from supportcli.output.saying import say
from supportcli.results import Say


def show_error(
    error: SupportError, screen: Screen | None = None, as_json: bool = False, err: IO[str] | None = None
) -> int:
    """Write the error to `err` (stderr) and give its exit code. `screen` None: there is none yet, so English.

    JSON: `{"error": {code, message, hint, choices[], typed, exit_code}}`; `choices` are the lines to paste, `hint` the
    first of them.
    """
    err = sys.stderr if err is None else err
    screen = screen or Screen()
    sentence = say(Say(error.message, dict(error.values)), screen)
    if as_json:
        from supportcli.output.json import dumped

        choices = [pasted(line) for line in error.paste]
        shown: dict[str, Any] = {
            "code": error.code,
            "message": sentence,
            "hint": choices[0] if choices else None,
            "choices": choices,
            "typed": error.typed,
            "exit_code": error.exit_code,
        }
        write(dumped({"error": shown}, encoding=getattr(err, "encoding", None) or "utf-8") + "\n", err)
    else:
        write("\n".join([sentence, *(f"  {one_line(line)}" for line in error.paste)]) + "\n", err)
    return error.exit_code


def pasted(line: str) -> str:
    """The line without its `   (why)`."""
    start = line.rfind("   (")
    return line[:start].rstrip() if start > 0 and line.endswith(")") else line
