"""New files in their places: written beside their name first and renamed when they are whole, private (0600), so that
there is never half an export.

A file or folder that is there already is replaced only where the caller asks for it. Raises Broken (exit 5) where
nothing can be written; the place is as it was then.
"""

import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress

from supportcli.errors import Broken
from supportcli.languages import N_
from supportcli.storage import Error

UNWRITABLE = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")
"""What SQLite says where a new file cannot be written; everything else is about the database that is read."""


def is_place(path: str) -> bool:
    """False for a pipe or a device, into which one writes as it is: `/dev/stdout`, `>(gzip)`."""
    return not os.path.exists(path) or os.path.isfile(path) or os.path.isdir(path)


def write_file(path: str, texts: Iterable[str]) -> int:
    """Write the texts one after the other, as UTF-8; gives how many bytes."""
    if not is_place(path):
        with _said(path), open(path, "wb") as device:
            return sum(device.write(text.encode()) for text in texts)
    return make_file(path, lambda part: _write(part, texts))


def make_file(path: str, make: Callable[[str], object]) -> int:
    """Let `make` fill an empty file under another name, and put it in place; gives its size in bytes."""
    part = f"{path}.{os.getpid()}.part"
    with _said(path):
        try:
            os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
            make(part)
            size = os.path.getsize(part)
            os.replace(part, path)
        finally:
            for end in ("", "-journal"):
                with suppress(FileNotFoundError):
                    os.remove(part + end)
    return size


def write_folder(
    path: str,
    files: Iterable[tuple[str, Iterable[str]]],
    superseded: Callable[[str, Collection[str]], Iterable[str]] | None = None,
) -> int:
    """Write the files of a folder; gives how many bytes they have together. In a folder that is there already, files
    that are the same stay untouched, and others stay there unless `superseded` names them."""
    path = path.rstrip("/") or "/"
    part = f"{path}.{os.getpid()}.part"
    size = 0
    with _said(path):
        try:
            os.mkdir(part, 0o700)
            for name, texts in files:
                size += _write(os.path.join(part, name), texts)
            if not os.path.isdir(path):
                os.replace(part, path)
            else:
                new = set(os.listdir(part))
                _move_in(part, path)
                for name in superseded(path, new) if superseded else ():
                    os.remove(os.path.join(path, name))
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return size


def _move_in(part: str, path: str) -> None:
    """Put the files of `part` into the folder, where they differ from those there."""
    import filecmp

    for name in os.listdir(part):
        new, old = os.path.join(part, name), os.path.join(path, name)
        if not (os.path.isfile(old) and filecmp.cmp(new, old, shallow=False)):
            os.replace(new, old)


def _write(path: str, texts: Iterable[str]) -> int:
    with os.fdopen(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
        return sum(file.write(text.encode()) for text in texts)


@contextmanager
def _said(path: str) -> Iterator[None]:
    """What the file system or SQLite could not do, as a sentence. A fault of the database itself is said by the
    door."""
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
    except Error as error:
        if not (getattr(error, "sqlite_errorname", "") or "").startswith(UNWRITABLE):
            raise
        why = str(error)
    else:
        return
    raise Broken(
        N_("{path} cannot be written: {why}."), code="cannot_write", typed=path, values={"path": path, "why": why}
    )
