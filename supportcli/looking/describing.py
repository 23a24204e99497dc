"""What `info` tells: where the data is, how much, in which format, on what kind of disk, and what runs. Creates
nothing."""

import os
import platform
import shutil
import sys

from supportcli import __version__
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.pages import info as page
from supportcli.results import Document, Say, Text


def version(session: Any) -> Text:
    """One line: the program and its version."""
    return Text(f"supportcli {__version__}", {"program": "supportcli", "version": __version__})


def info(session: Any) -> Document:
    """Everything somebody asks for who wants to help with the program itself."""
    data = figures(session)
    return Document(data, lambda: page.blocks(data), Say(N_("About this supportcli")), [data["database"]])


def figures(session: Any) -> dict[str, Any]:
    """The object of `info --json`; figures of the file are null where there is none yet."""
    from supportcli import settings
    from supportcli.storage import extent, schema, volumes

    db, path = session.db, session.path
    journal_format, rows_format = extent.formats(db) if db is not None else (None, None)
    none = dict.fromkeys(
        ("fact_count", "ticket_count", "open_count", "customer_count", "attachment_count", "attachment_bytes")
    )
    return {
        "version": __version__,
        "database": path,
        "exists": db is not None,
        "bytes": size(path) if db is not None else None,
        **(extent.counts(db) if db is not None else none),
        "origins": extent.origins(db) if db is not None else [],
        "journal_format": journal_format,
        "rows_format": rows_format,
        "program_journal_format": schema.JOURNAL_FORMAT,
        "program_rows_format": schema.ROWS_FORMAT,
        "journal_mode": extent.journal_mode(db) if db is not None else None,
        "network_file_system": volumes.network(path),
        "config": settings.config_path(session.env),
        "agent": session.agent,
        "language": session.languages[0],
        "sqlite": extent.sqlite_version(),
        "python": platform.python_version(),
        "platform": sys.platform,
        "sup_on_path": shutil.which("sup"),
        "sup_is_ours": ours(shutil.which("sup")),
    }


def size(path: str) -> int:
    """Bytes of the database with what its journal files hold."""
    return sum(os.path.getsize(path + end) for end in ("", "-wal") if os.path.exists(path + end))


def ours(path: str | None) -> bool | None:
    """Whether the `sup` on PATH starts this program (there is a mail reader of that name); None where there is
    none."""
    if path is None:
        return None
    try:
        with open(path, "rb") as file:
            return b"supportcli" in file.read(4096)
    except OSError:
        return False
