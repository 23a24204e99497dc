"""Ways out: one file per format. A new format is a file here; `export` then knows it (docs/adding/an-exporter.md).

A format says `ENDINGS` (how its files are called), `counted(n, path)` (the sentence for what was written), and has one
of: `lines(leaving)` gives the text of one stream, `files(leaving)` pieces of a folder, `fill(leaving, path)` makes
the file itself. `superseded(folder, new)` names files of an earlier export to remove. `DIGESTED = True`: it keeps the
journal's digests, so nothing in it can be redacted.
"""

import os
from collections.abc import Callable, Iterator
from importlib import import_module

from supportcli.annotations import Any
from supportcli.results import Say
from supportcli.storage import Connection, leaving
from supportcli.values import NamedTuple

BESIDE = frozenset(("handoff", "describing", "redacting"))
"""Files of this folder that are no format of `export`: `handoff` is a command, the others serve all formats."""


class Leaving(NamedTuple):
    """What a format is given. `db` is read through storage/leaving.py, where the tickets are chosen already."""

    db: Connection
    now: str
    say: Callable[[Say], str]
    """A sentence in the language of whoever exports; line ends in typed text stay."""
    counted: Callable[[int], None]
    """So many more things were written: tickets, messages ..."""
    internal: bool = False
    whole: bool = True
    """No query was given: everything leaves."""
    redactor: Any = None
    """An exporters.redacting.Redactor, or None: everything leaves as it was typed."""

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """The rows of a table of storage/leaving.py as they may leave."""
        found = leaving.rows(self.db, table, self.now, self.internal)
        return (self.redactor.row(row, table) for row in found) if self.redactor else found


def formats() -> tuple[str, ...]:
    """The names of the formats: the files of this folder that are not in BESIDE."""
    names = (name[:-3] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".py"))
    return tuple(sorted(name for name in names if not name.startswith("_") and name not in BESIDE))


def module(name: str) -> Any:
    """The format called `name`, which is one of `formats()`."""
    assert name in formats(), name
    return import_module(f"supportcli.exporters.{name}")


def format_of(path: str) -> str | None:
    """The format that a file of this name has, None where no name ends like it; `/` is the end of a folder."""
    ending = "/" if path.endswith("/") else os.path.splitext(path)[1].lower()
    return next((name for name in formats() if ending in module(name).ENDINGS), None) if ending else None


def format_called(word: str) -> str | None:
    """The format that somebody calls `word`: its name, or how its files end."""
    word = word.lower().lstrip(".")
    return word if word in formats() else format_of(f"x.{word}")
