"""Another supportcli database: its journal is merged into this one. It is only read, also while another writes to it;
nothing of its rows is used."""

import os

from supportcli.annotations import Any
from supportcli.errors import Broken, Refused
from supportcli.importers import NO, SURE
from supportcli.importers.items import Asked, Source
from supportcli.languages import N_
from supportcli.recording import joining
from supportcli.results import Done
from supportcli.storage import schema, sources

NAME = "database"
MARK = b"SQLite format 3\x00"
OFFERED = 3
NAMED = 10
"""Tables for which lines are offered, and those that are named."""
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


def refuse_foreign(source: Source) -> None:
    """Raise Broken (exit 5) for a SQLite file of another program: no format reads it."""
    if not source.start.startswith(MARK):
        return
    try:
        sources.open_database(source.path).close()
    except Broken as error:
        if error.code == "not_ours":
            raise _foreign(source) from error


def _foreign(source: Source) -> Broken:
    """What a SQLite file of another program is, and the lines that bring its tables in."""
    tables = sources.tables_of(source.path)
    file = source.path if source.path == source.name else "FILE"  # what came through stdin is gone by then
    values = {"path": source.name, "tables": ", ".join(tables[:NAMED]) + (" …" if len(tables) > NAMED else "")}
    if not tables:
        message = N_("{path} is a SQLite database of another program, without a table.")
        return Broken(message, code="not_ours", typed=source.name, values=values)
    message = N_("{path} is a SQLite database of another program. Its tables: {tables}. Export one, and import that:")
    lines = [line for table in tables[:OFFERED] for line in _lines(file, table)]
    return Broken(message, *lines, code="not_ours", typed=source.name, values=values)


def _lines(file: str, table: str) -> tuple[str, str]:
    """What writes a table to a CSV file here, and what looks at that."""
    import re
    from shlex import quote

    name = re.sub(r"\W+", "-", f"{os.path.splitext(os.path.basename(file))[0]}-{table}").strip("-") + ".csv"
    made = f"sqlite3 -readonly -header -csv {quote(file)} {quote(sources.all_of(table))} > {quote(name)}"
    return made, f"supportcli import {quote(name)} --init-map"
