"""supportcli's own journal as lines (exporters/jsonl.py): read once to its end, checked, then taken whole or not at
all.

Into a file in which nothing was recorded it comes with its numbers: that file is the same desk again. Other JSON lines
are tables' business (importers/table).
"""

import base64
import json
from collections.abc import Iterator

from supportcli.annotations import IO, Any
from supportcli.errors import Refused
from supportcli.importers import NO, SURE
from supportcli.importers.items import Asked, Source
from supportcli.languages import N_
from supportcli.recording import joining
from supportcli.results import Done
from supportcli.storage import comparing
from supportcli.storage.incoming import NAME as NAME_FORM
from supportcli.storage.incoming import Incoming, sound
from supportcli.storage.sources import Stage
from supportcli.ticket import Header

NAME = "journal"
MARK = b'{"supportcli":"journal"'
BOM = b"\xef\xbb\xbf"
"""What some editors put before a text in UTF-8."""
FORMAT = 1
LONGEST = 80 * 1024 * 1024
"""Bytes of a line: an attachment of 50 MB in base64, and room."""
NAMES = ("origin", "n", "subject", "at", "noted", "actor", "command", "key", "kind")


def sniff(start: bytes, path: str) -> int:
    """SURE for the first bytes of an exported journal."""
    return SURE if start.removeprefix(BOM).startswith(MARK) else NO


def bring(session: Any, source: Source, asked: Asked) -> Done:
    """Merge it. Raises Refused (exit 2): not whole, changed, of a newer version."""
    stage = Stage()
    try:
        with open(source.path, "rb") as file:
            read(file, stage, NAME)
        return joining.join(session, stage.whole(), source.name, asked)
    finally:
        stage.close()


def read(file: IO[bytes], stage: Stage, what: str) -> dict[str, Any]:
    """Put the facts and attachments of the lines into `stage`; gives the first line."""
    head: dict[str, Any] = {}
    end: dict[str, Any] = {}
    number = 0
    for number, row in _rows(file, what):
        if end:
            raise cut(number, what)
        if number == 1:
            head = _head(row, stage, what)
        elif "origin" in row:
            stage.add(_fact(number, row, what))
        elif "attachment" in row:
            stage.attach(row["attachment"], _bytes(number, row, what))
        elif "end" in row:
            end = row
        else:
            raise cut(number, what)
    if not end or end.get("end") != stage.facts or end.get("attachments") != stage.attachments:
        raise cut(number + 1, what)
    return head


def _rows(file: IO[bytes], what: str) -> Iterator[tuple[int, dict[str, Any]]]:
    number = 0
    while line := file.readline(LONGEST):
        number += 1
        try:
            row = json.loads(line.removeprefix(BOM) if number == 1 else line) if line.endswith(b"\n") else None
        except (ValueError, RecursionError) as error:
            raise cut(number, what) from error
        if not isinstance(row, dict):
            raise cut(number, what)
        yield number, row


def _head(row: dict[str, Any], stage: Stage, what: str) -> dict[str, Any]:
    if row.get("supportcli") != what:
        raise cut(1, what)
    if row.get("format") != FORMAT:
        raise Refused(N_("This file was made by a newer version of supportcli."), code=f"{what}_newer")
    own = row.get("own") or []
    if not isinstance(own, list) or not all(isinstance(one, str) and NAME_FORM.fullmatch(one) for one in own):
        raise cut(1, what)
    stage.own(own)
    return row


def _fact(number: int, row: dict[str, Any], what: str) -> Incoming:
    try:
        header = Header(*(row[name] for name in NAMES))
        one = Incoming(header, row["body"], row["body_hash"], row["digest"], row["thing"])
    except KeyError as error:
        raise cut(number, what) from error
    if not sound(one):
        raise comparing.unfit(header)
    return one


def _bytes(number: int, row: dict[str, Any], what: str) -> bytes:
    from hashlib import sha256

    try:
        data = base64.b64decode(row["base64"], validate=True)
    except (KeyError, TypeError, ValueError) as error:
        raise cut(number, what) from error
    if sha256(data).hexdigest() != row["attachment"]:
        raise Refused(N_("The attachment in line {n} was changed."), code="tampered", values={"n": number})
    return data


def cut(number: int, what: str = NAME) -> Refused:
    """The file ends too early, or a line is none of ours."""
    message = N_("This file is not whole: it ends or breaks at line {n}. Nothing was imported.")
    return Refused(message, code=f"{what}_cut", values={"n": number})
