"""Taskwarrior: what `task export` writes (a list, or one task a line), and its data files.

task.py says which field becomes what, reading.py knows the files.
"""

import os
import re
from collections.abc import Iterator, Sequence

from supportcli.errors import Refused
from supportcli.importers import NO, SURE
from supportcli.importers.items import Asked, Item, Rejected, Source
from supportcli.languages import N_

NAME = "taskwarrior"
ALSO = ("task",)
DATA = ("pending.data", "completed.data")
"""Files of a folder that hold tasks. backlog.data waits for a server, undo.data holds what tasks were before."""
NEWER = "taskchampion.sqlite3"
"""What Taskwarrior 3 keeps its tasks in."""


def sniff(start: bytes, path: str) -> int:
    """SURE for an export, a data file, and a folder with data files."""
    if not start:
        held = os.listdir(path) if os.path.isdir(path) else []
        return SURE if any(name in held for name in (*DATA, NEWER)) else NO
    if start.startswith(b"SQLite format 3") and os.path.basename(path) == NEWER:
        return SURE
    start = start.replace(b"\0", b"") if start[:2] in (b"\xff\xfe", b"\xfe\xff") else start
    if re.match(rb'\s*\[\w[\w.-]*:"|time \d+\r?\n(old|new) \[', start):
        return SURE
    if not re.match(rb"\s*[\[{]", start.lstrip(b"\xef\xbb\xbf\xff\xfe")):
        return NO
    marks = (rb'"uuid"\s*:\s*"[0-9a-f]{8}-', rb'"entry"\s*:\s*"\d{8}T\d{6}Z"', rb'"description"\s*:', rb'"status"\s*:')
    return SURE if sum(re.search(mark, start) is not None for mark in marks) >= 3 else NO


def items(source: Source, asked: Asked) -> Iterator[Item | Rejected]:
    """The tasks, then what links them. Raises Refused for files of Taskwarrior that hold no tasks or are not read."""
    paths = [source.path]
    if source.is_folder:
        paths = [path for path in (os.path.join(source.path, name) for name in DATA) if os.path.exists(path)]
    newer = os.path.exists(os.path.join(source.path, NEWER))  # the data files beside it are older than it
    if newer or not paths or source.start.startswith(b"SQLite format 3"):
        raise Refused(
            N_("Taskwarrior 3 keeps its tasks in {file}, which only Taskwarrior reads. Let it export them:"),
            "task export > tasks.json",
            "supportcli import tasks.json",
            code="taskwarrior_3",
            typed=source.name,
            values={"file": NEWER},
        )
    if source.start.startswith(b"time "):
        raise Refused(
            N_("{path} holds what tasks were before they were changed. The tasks are in pending.data, completed.data."),
            f"supportcli import {os.path.dirname(source.name) or '.'}",
            code="no_tasks",
            typed=source.name,
            values={"path": source.name},
        )
    return _items(paths, asked)


def _items(paths: Sequence[str], asked: Asked) -> Iterator[Item | Rejected]:
    from supportcli.importers.taskwarrior import reading, task

    linked = False
    for path in paths:
        for one in reading.tasks(path):
            if isinstance(one, Rejected):
                yield one
                continue
            place, fields = one
            linked = linked or any(task.depends(fields))
            yield task.item(fields, place, asked)
    if linked:  # read again, and not remembered: a link needs both tickets
        for path in paths:
            for one in reading.tasks(path):
                if not isinstance(one, Rejected):
                    yield from task.links(one[1], one[0])
