"""Ways in: one file per format, found by listing this folder. A new format is a file with `NAME`, `sniff` and
`bring`.

`sniff(start)` says whether the first bytes of a file are of its format; `bring(book, data, asked)` records what it
holds and gives a `Done`. Nothing in a file ever names what is imported: the formats are those of this folder.
"""

import os
from importlib import import_module
from types import ModuleType

FORMATS = tuple(
    sorted(
        name[:-3] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".py") and name != "__init__.py"
    )
)
SNIFFED = 4096
"""Bytes that a format may look at to know its own."""


def module(name: str) -> ModuleType:
    """The importer called `name`, one of FORMATS."""
    return import_module(f"supportcli.importers.{name}")


def format_of(start: bytes) -> str | None:
    """The format of a file that begins so, None for no known one."""
    return next((name for name in FORMATS if module(name).sniff(start)), None)
