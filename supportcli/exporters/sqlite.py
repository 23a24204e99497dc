"""A plain SQLite copy with views, descriptions and full text, for Datasette and whoever speaks SQL.

What is in it: storage/plain_copy.py; what it means: describing.py.
"""

import json
import os
from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.exporters import Leaving, describing
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.storage import leaving as storage
from supportcli.storage import plain_copy

ENDINGS = (".db", ".sqlite", ".sqlite3")


def counted(n: int, path: str) -> Say:
    """What was written, as a sentence."""
    return Say(N_("{n} ticket in {path}"), {"n": n, "path": path, "_plural": N_("{n} tickets in {path}")})


def fill(leaving: Leaving, path: str) -> None:
    """Make the copy in the empty file at `path`."""
    tables = (
        (name, storage.fields(name, leaving.internal), _counted(leaving, name))
        for name in storage.tables(leaving.internal)
    )
    plain_copy.fill(path, tables, describing.about(leaving.internal))


def _counted(leaving: Leaving, table: str) -> Iterator[dict[str, Any]]:
    for row in leaving.rows(table):
        if table == "tickets":
            leaving.counted(1)
        yield row


def metadata(path: str, internal: bool) -> Iterator[str]:
    """The metadata.json of Datasette for the copy at `path`."""
    name = os.path.splitext(os.path.basename(path))[0]
    yield json.dumps(describing.datasette(name, storage.tables(internal), internal), indent=2) + "\n"
