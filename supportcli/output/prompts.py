"""One question to the person at the terminal, one raw line back. Commands that ask use this and nothing else."""

import sys

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.output import write
from supportcli.output.safe import one_line


def ask_line(question: str, default: str = "") -> str | None:
    """What was typed, exactly, without its line end; None for Ctrl-D (skip, stop). Ctrl-C raises KeyboardInterrupt.

    `default` can be edited where prompt_toolkit is there (it also knows wide characters), and is what an empty line
    means elsewhere. Raises Refused (no_terminal) where nobody can answer:
    the caller looks at `--no-input` and the terminal first.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refused(N_("There is no terminal to ask at."), code="no_terminal")
    asked = one_line(question).rstrip() + " "
    try:
        from prompt_toolkit import prompt
    except ImportError:
        return _plain_line(asked, default)
    try:
        return prompt(asked, default=default)
    except EOFError:
        return None


def tell(text: str) -> None:
    """Words before a question, on the terminal where it is put."""
    write("".join(f"{one_line(line)}\n" for line in text.splitlines()), sys.stdout)


def _plain_line(asked: str, default: str) -> str | None:
    write(asked, sys.stdout)
    line = sys.stdin.readline()
    if not line:
        write("\n", sys.stdout)
        return None
    return line.rstrip("\n") or default
