"""Ways in: one file (or folder, where a format needs several) per format, found by listing this folder.

A format has `NAME` (what --format takes; further names in `ALSO`), `sniff(start, path)` and either `items(source,
asked)`, which gives plain values that taking.py records, or `bring(session, source, asked)`, which records facts of
supportcli's own. See docs/adding/an-importer.md. Nothing in a file ever names what is imported: the formats are those
of this folder.
"""

import os
from importlib import import_module
from types import ModuleType

BESIDE = frozenset(("customers", "items", "json_values", "rejects", "states", "summary", "taking"))
"""Files of this folder that are no formats but what all of them share."""
FORMATS = tuple(
    sorted(
        name.removesuffix(".py")
        for name in os.listdir(os.path.dirname(__file__))
        if name[0] not in "_." and name.removesuffix(".py") not in BESIDE
    )
)
SNIFFED = 8192
"""Bytes that a format may look at to know its own."""

NO, MAYBE, LIKELY, SURE = range(4)
"""What `sniff` answers: it cannot be; any text could be; it looks like it; only this format begins so."""


def module(name: str) -> ModuleType:
    """The importer called `name`, one of FORMATS."""
    return import_module(f"supportcli.importers.{name}")


def names() -> list[str]:
    """What --format takes."""
    return sorted(name for one in map(module, FORMATS) for name in (one.NAME, *getattr(one, "ALSO", ())))


def named(name: str) -> ModuleType | None:
    """The importer that --format NAME means."""
    return next((one for one in map(module, FORMATS) if name in (one.NAME, *getattr(one, "ALSO", ()))), None)


def format_of(start: bytes, path: str) -> ModuleType | None:
    """The importer whose format the file or folder is most likely of, None for no known one. `start`: its first
    SNIFFED bytes, empty for a folder."""
    found = [(int(one.sniff(start, path)), one) for one in map(module, FORMATS)]
    certainty, best = max(found, key=lambda pair: pair[0])
    return best if certainty else None
