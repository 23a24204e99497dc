"""Files kept with a ticket: read before the file is locked, stored once per content, in the same transaction as the
fact."""

import os
from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import Broken, NotAllowed, Refused
from supportcli.facts.file import Attached
from supportcli.languages import N_
from supportcli.recording import done
from supportcli.results import Done, Say
from supportcli.storage import attachments, reading
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

MOST_BYTES = 50 * 1024 * 1024
"""docs/journal.md: attachments are rows in the same file, at most 50 MB each."""


class Content(NamedTuple):
    """A file that was read: its name without folders, its bytes."""

    name: str
    data: bytes


def read(words: Sequence[str]) -> list[Content]:
    """The files named by the words; a single name with blanks may be typed without quotes.

    Raises Refused (no name), Broken (exit 5: not there, a folder, too big).
    """
    if not words:
        raise Refused(N_("Which file?"), "supportcli attach screenshot.png", code="file_missing")
    whole = " ".join(words)
    paths = [whole] if len(words) > 1 and os.path.exists(whole) else list(words)
    return [_read(path) for path in paths]


def _read(path: str) -> Content:
    values = {"path": path}
    if os.path.isdir(path):
        raise Broken(N_("{path} is a folder; name the files in it."), code="is_a_folder", values=values)
    try:
        size = os.path.getsize(path)
        if size > MOST_BYTES:
            raise Broken(
                N_("{path} is too big: {size} MB, and 50 MB is the most."),
                code="file_too_big",
                values={**values, "size": size // 1024 // 1024 + 1},
            )
        with open(path, "rb") as file:
            return Content(os.path.basename(path), file.read(MOST_BYTES + 1))
    except OSError as error:
        raise Broken(
            N_("{path} cannot be read: {why}."),
            code="cannot_read",
            values={**values, "why": error.strerror or str(error)},
        ) from error


def attach(book: Book, ticket: Ticket, files: Sequence[Content]) -> Done:
    """Record each file; the same bytes are stored once."""
    dones = []
    for content in files:
        sha256 = attachments.store(book.db, content.data)
        header = book.record(ticket, Attached(content.name, sha256, len(content.data), book.session.message))
        dones.append(done.of(book, ticket, header))
    return done.several(dones)


def save(session: Any, handle: str, path: str) -> Done:
    """Write an attached file out, under its own name or `path`; what is there already is never replaced.

    Raises NotAllowed (no such file on the ticket, or its bytes were erased), Broken (cannot be written).
    """
    from supportcli import current, handles
    from supportcli.words.keys import split_handle

    key, start = split_handle(handle)
    ticket, _ = reading.ticket(session.db, current.choose(session, session.db, key))
    found = [one for one in ticket.files if handles.matching([one.fact_id], start)]
    data = attachments.fetch(session.db, found[0].sha256) if len(found) == 1 else None
    if data is None:
        lines = [f"supportcli attach --save {ticket.handle(one.fact_id)}   ({one.name})" for one in ticket.files]
        asked = {"handle": handle}
        raise NotAllowed(N_("There is no attached file {handle}."), *lines, code="file_not_attached", values=asked)
    path = path or os.path.basename(found[0].name.replace("\\", "/").replace("\0", "")) or "file"
    values: dict[str, Any] = {"path": path, "size": len(data)}
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(data)
    except FileExistsError as error:
        line = f"supportcli attach --save {handle} OTHER-NAME"
        raise NotAllowed(N_("{path} is there already."), line, code="file_exists", typed=path, values=values) from error
    except OSError as error:
        values["why"] = error.strerror or str(error)
        raise Broken(N_("{path} cannot be written: {why}."), code="cannot_write", values=values) from error
    return Done(
        {"file": path, "bytes": len(data), "name": found[0].name}, [Say(N_("{path}: {size} bytes"), values)], [path]
    )
