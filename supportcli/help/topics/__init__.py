"""The topics of `supportcli help TOPIC`: one file per topic (`exit_codes.py` is `exit-codes`), in the order of ORDER.

A topic is SUMMARY (marked English) and PAGE, a tuple of: a marked sentence (wrapped), Rows (something typed and
a marked explanation), Typed (lines to type, shown as they are). A new topic is a file here and its name in ORDER.
"""

from collections.abc import Sequence
from importlib import import_module

from supportcli.annotations import Any
from supportcli.values import NamedTuple

ORDER = ("start", "words", "times", "queries", "results", "exit-codes", "environment", "scripts")


class Rows(NamedTuple):
    """Pairs in two columns."""

    pairs: Sequence[tuple[str, str]]


class Typed(NamedTuple):
    """Lines to type."""

    lines: Sequence[str]


def load(name: str) -> Any:
    """The module of a topic in ORDER."""
    return import_module(f"supportcli.help.topics.{name.replace('-', '_')}")
