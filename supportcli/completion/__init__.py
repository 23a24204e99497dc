"""Completion: what can stand at the cursor (`candidates`), and the functions for bash, zsh and fish (the files beside
this one).

A new option or command is completed by itself; values it takes are a row in values.py, words that follow a verb a row
in following.py.
"""

import os
from collections.abc import Iterable, Sequence

from supportcli.annotations import Any
from supportcli.values import NamedTuple

SHELLS = ("bash", "zsh", "fish")
FILES = "\0files"
"""Stands for: names of files. The shell knows them better than we do."""


class Candidate(NamedTuple):
    """A word that could stand here, and what it means (not inserted)."""

    value: str
    title: str = ""


def script(shell: str) -> str:
    """The function for `shell` (one of SHELLS), for both names of the program."""
    with open(os.path.join(os.path.dirname(__file__), f"supportcli.{shell}"), encoding="utf-8") as file:
        return file.read()


def lines(found: Iterable[Candidate]) -> str:
    """`value<TAB>title`, one a line; a line with an empty value and the title `files` asks for names of files."""
    from supportcli.output.safe import one_line

    out = []
    for one in found:
        value, title = ("", "files") if one.value == FILES else (one_line(one.value), one_line(one.title))
        out.append(f"{value}\t{title}")
    return "\n".join(dict.fromkeys(out))


def complete(session: Any, words: Sequence[str]) -> str:
    """The candidates for the last of `words` (those after the program's name). Never raises: a broken prompt helps
    nobody."""
    for name, value in (("settings", {}), ("now", "")):  # a broken config file or clock must not speak up here
        try:
            getattr(session, name)
        except Exception:
            session.__dict__[name] = value
    try:
        from supportcli.completion.place import candidates

        return lines(candidates(session, list(words) or [""]))
    except Exception:
        return ""
