"""Files from elsewhere: read before the database is locked, their format found, then handed to their importer."""

import os
from types import ModuleType
from typing import Any

from supportcli import importers
from supportcli.desk import Book
from supportcli.errors import Broken, NotFound, Refused
from supportcli.languages import N_
from supportcli.recording.vocabulary import one_of
from supportcli.results import Done


def read(path: str) -> tuple[bytes, ModuleType]:
    """The bytes of the file and the importer that knows them. Raises Refused, NotFound or Broken; nothing was
    opened."""
    if not path:
        raise Refused(N_("Which file?"), "supportcli import FILE", code="file_missing")
    if not os.path.exists(path):
        raise NotFound(N_("There is no file {path}."), code="file_not_found", typed=path, values={"path": path})
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        values = {"path": path, "why": error.strerror or str(error)}
        raise Broken(N_("{path} cannot be read: {why}."), code="cannot_read", values=values) from error
    name = importers.format_of(data[: importers.SNIFFED])
    if name is None:
        values = {"path": path, "known": ", ".join(importers.FORMATS)}
        raise Refused(
            N_("{path} is of no format that can be imported: {known}."),
            code="unknown_format",
            typed=path,
            values=values,
        )
    return data, importers.module(name)


def bring(
    book: Book, importer: ModuleType, data: bytes, customer: str | None, role: str | None, clock_ahead: bool
) -> Done:
    """Record what the file holds."""
    one_of("--role", role, ("agent", "customer"))
    result: Any = importer.bring(book, data, customer=customer, role=role, clock_ahead=clock_ahead)
    assert isinstance(result, Done)
    return result
