"""`import FILE --init-map`: looks at a table and writes a draft of its map, to read and change before it is used."""

import os
from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.errors import Broken, NotAllowed, Refused
from supportcli.importers import database
from supportcli.importers.table import draft as drafting
from supportcli.importers.table import maps, reading
from supportcli.languages import N_
from supportcli.recording import importing
from supportcli.results import Done, Paste, Say


def draft(session: Any, words: Sequence[str], format_: str | None, path: str | None) -> Done:
    """Write the draft to `path`, else to FILE.toml here. What is there already is never replaced.

    Raises Refused (no table), NotAllowed (the map is there), Broken (cannot be written).
    """
    names = importing.paths(words)
    if len(names) > 1:
        raise Refused(
            N_("A map is drafted from one file."), f"supportcli import {names[0]} --init-map", code="one_file"
        )
    path = path or maps.beside(names[0])
    with importing.Folder(session) as folder:
        source = folder.source(names[0])
        if source.is_folder:
            raise Refused(
                N_("{path} is a folder; name the files in it."), code="is_a_folder", values={"path": names[0]}
            )
        if not source.start:
            raise Refused(N_("{path} is empty."), code="file_empty", typed=source.name, values={"path": source.name})
        database.refuse_foreign(source)
        table = reading.table(source.path, source.name, None, None if format_ == "table" else format_)
        text = drafting.text(table, os.path.splitext(os.path.basename(source.name))[0])
    values: dict[str, Any] = {"path": path}
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        line = f"supportcli import {names[0]} --init-map --map OTHER-FILE"
        raise NotAllowed(N_("{path} is there already."), line, code="file_exists", typed=path, values=values) from error
    except OSError as error:
        values["why"] = error.strerror or str(error)
        raise Broken(N_("{path} cannot be written: {why}."), code="cannot_write", values=values) from error
    data = {"map": path, "file": source.name, "columns": list(table.header), "undo": None, "repeated": False,
            "warnings": [], "ticket_from": None}  # fmt: skip
    say = Say(N_("The draft of the map is in {path}. Read it, then try it:"), values)
    lines = Paste([f"supportcli import {names[0]} --map {path} --dry-run"])
    return Done(data, [say], [path], page=[lines])
