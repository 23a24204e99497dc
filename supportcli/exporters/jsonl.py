"""The journal itself, one fact a line: nothing is lost, and importing it into an empty file gives the same file again.

The first line says what it is and whose numbers are bare, the last how much it was, so that a cut file is known. Facts
stand in journal order with their digests, bodies as the very text that was hashed, attachments behind them. The whole
journal leaves whole; of single tickets internal facts leave as header and hash, unless they are asked for.
"""

import base64
import json
from collections.abc import Iterator

from supportcli import facts
from supportcli.annotations import Any
from supportcli.exporters import Leaving
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.storage import Connection, attachments, journal_lines
from supportcli.storage.incoming import Incoming

FORMAT = 1
ENDINGS = (".jsonl",)
DIGESTED = True


def counted(n: int, path: str) -> Say:
    """What was written, as a sentence."""
    return Say(N_("{n} entry in {path}"), {"n": n, "path": path, "_plural": N_("{n} entries in {path}")})


def lines(leaving: Leaving) -> Iterator[str]:
    """The lines of the chosen tickets with their customers and what these stand on, or of the whole journal."""
    for number, text in enumerate(written(leaving.db, leaving.whole, leaving.whole or leaving.internal)):
        leaving.counted(1 if number and text.startswith('{"origin"') else 0)
        yield text


def written(db: Connection, whole: bool = True, internal: bool = True) -> Iterator[str]:
    """The lines, each with its newline. `whole` False: what storage/leaving.py has chosen."""
    choice = journal_lines.chosen(db, whole)
    head = {"supportcli": "journal", "format": FORMAT, "made_at": journal_lines.newest(db, choice)}
    yield line({**head, "own": journal_lines.own_origins(db)} if whole else head)
    count = 0
    files: dict[str, None] = {}
    for one in journal_lines.in_order(db, choice):
        withheld = not internal and facts.is_internal(one.header.kind)
        yield line(fact(one._replace(body=None) if withheld else one))
        count += 1
        if one.header.kind == "file.attached" and one.body is not None:
            files[journal_lines.attached(one)] = None
    found = 0
    for name in sorted(files):
        data = attachments.fetch(db, name)
        if data is not None:
            found += 1
            yield line(attachment(name, data))
    yield line({"end": count, "attachments": found})


def fact(one: Incoming) -> dict[str, Any]:
    """A fact as all files of ours have it."""
    header = one.header
    return {
        "origin": header.origin, "n": header.n, "subject": header.subject, "thing": one.thing, "at": header.at,
        "noted": header.noted, "actor": header.actor, "command": header.command, "key": header.key, "kind": header.kind,
        "body": one.body, "body_hash": one.body_hash, "digest": one.digest,
    }  # fmt: skip


def attachment(name: str, data: bytes) -> dict[str, Any]:
    """The bytes of an attachment by their SHA-256."""
    return {"attachment": name, "base64": base64.b64encode(data).decode("ascii")}


def line(data: dict[str, Any]) -> str:
    """One line of a file, with its newline."""
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")) + "\n"
