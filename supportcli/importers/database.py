"""Another supportcli database: its journal is merged into this one. It is only read, also while another writes to it;
nothing of its rows is used."""

import os

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.importers import NO, SURE
from supportcli.importers.items import Asked, Source
from supportcli.languages import N_
from supportcli.recording import joining
from supportcli.results import Done
from supportcli.storage import schema, sources

NAME = "database"
MARK = b"SQLite format 3\x00"
APPLICATION = slice(68, 72)
"""Where a SQLite file names its application (https://www.sqlite.org/fileformat2.html, 1.3)."""


def sniff(start: bytes, path: str) -> int:
    """SURE for one of ours; also for one whose first page still stands in its -wal alone."""
    if not start.startswith(MARK):
        return NO
    ours = start[APPLICATION] == schema.APPLICATION_ID.to_bytes(4, "big")
    return SURE if ours or (start[APPLICATION] == bytes(4) and os.path.exists(path + "-wal")) else NO


def bring(session: Any, source: Source, asked: Asked) -> Done:
    """Merge it. Raises Broken (exit 5) where it cannot be read, and what joining.join refuses."""
    if os.path.exists(session.path) and os.path.samefile(source.path, session.path):
        raise Refused(N_("{path} is the database itself."), code="same_file", values={"path": source.name})
    other = sources.open_database(source.path)
    try:
        return joining.join(session, other, source.name, asked)
    finally:
        other.close()
