"""The handoff file of exporters/handoff.py comes in: the same facts under a number of this database, nothing asked
twice.

Read whole and checked before anything is written. Importing again adds nothing; a later handoff of the same ticket
adds what is new; the way back is the same way.
"""

import base64
import json
from typing import Any

from supportcli import shapes
from supportcli.desk import Book
from supportcli.errors import Refused
from supportcli.facts.ticket import Edited, Numbered
from supportcli.languages import N_
from supportcli.recording import people
from supportcli.results import Done, Say
from supportcli.storage import attachments, journal, merging, reading
from supportcli.ticket import Header
from supportcli.values import NamedTuple

MARK = b'{"supportcli":"handoff"'
FORMAT = 1


class Handoff(NamedTuple):
    """A handoff file that was read: its first line, its facts, its attachments by SHA-256."""

    head: dict[str, Any]
    facts: list[merging.Incoming]
    files: dict[str, bytes]


def sniff(start: bytes) -> bool:
    """True for the first bytes of a handoff file."""
    return start.startswith(MARK)


def parse(data: bytes) -> Handoff:
    """Read the file. Raises Refused (exit 2): `handoff_cut` for a file that is not whole, `handoff_newer`,
    `tampered`."""
    rows = [_row(number, line) for number, line in enumerate(data.split(b"\n"), 1) if line.strip()]
    if not rows or rows[0].get("supportcli") != "handoff":
        raise _cut(1)
    head = rows[0]
    if head.get("format") != FORMAT:
        raise Refused(N_("This handoff was made by a newer version of supportcli."), code="handoff_newer")
    facts = [_incoming(number, row) for number, row in enumerate(rows[1:], 2) if "origin" in row]
    files = {row["attachment"]: _bytes(number, row) for number, row in enumerate(rows[1:], 2) if "attachment" in row}
    end = rows[-1]
    if end.get("end") != len(facts) or end.get("attachments") != len(files) or head.get("facts") != len(facts):
        raise _cut(len(rows))
    merging.check(facts)
    return Handoff(head, facts, files)


def _row(number: int, line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise _cut(number) from error
    if not isinstance(row, dict):
        raise _cut(number)
    return row


def _incoming(number: int, row: dict[str, Any]) -> merging.Incoming:
    try:
        names = ("origin", "n", "subject", "at", "noted", "actor", "command", "key", "kind")
        header = Header(*(row[name] for name in names))
        texts = (header.origin, header.subject, header.at, header.noted, header.actor, header.command, header.kind)
        bytes.fromhex(row["body_hash"]), bytes.fromhex(row["digest"])
        int(header.command.rpartition(":")[2])
        whole = isinstance(header.n, int) and all(isinstance(text, str) for text in texts)
        if not whole or not isinstance(row["body"], (str, type(None))) or row["thing"] not in ("ticket", "customer"):
            raise ValueError
        return merging.Incoming(header, row["body"], row["body_hash"], row["digest"], row["thing"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _cut(number) from error


def _bytes(number: int, row: dict[str, Any]) -> bytes:
    from hashlib import sha256

    try:
        data = base64.b64decode(row["base64"], validate=True)
    except (KeyError, TypeError, ValueError) as error:
        raise _cut(number) from error
    if sha256(data).hexdigest() != row["attachment"]:
        raise Refused(N_("The attachment in line {n} was changed."), code="tampered", values={"n": number})
    return data


def _cut(number: int) -> Refused:
    return Refused(
        N_("This handoff file is not whole: it ends or breaks at line {n}. Nothing was imported."),
        code="handoff_cut",
        values={"n": number},
    )


def bring(
    book: Book, data: bytes, *, customer: str | None = None, role: str | None = None, clock_ahead: bool = False
) -> Done:
    """Record what is new. The ticket gets a number and a role of this database when it comes for the first time."""
    handoff = parse(data)
    subject = str(handoff.head.get("ticket"))
    received = merging.receive(book.db, handoff.facts, book.now, clock_ahead)
    for content in handoff.files.values():
        attachments.store(book.db, content)
    book.received(handoff.facts)
    for changed in received.subjects:
        book.refold(changed)
    ticket = book.load(subject)
    if not any(origin in book.own for origin, _ in ticket.numbers):
        ours = role or book.session.role
        book.record(ticket, Numbered(reading.next_number(book.db), ours if ours != ticket.role else None))
        ticket.read_by(book.own)
    if customer:
        ids, _ = people.find_or_add(book, customer)
        book.record(ticket, Edited({"customer": ids}))
    book.use(ticket)
    return _answer(book, handoff, received, subject)


def _answer(book: Book, handoff: Handoff, received: merging.Received, subject: str) -> Done:
    ticket = book.load(subject)
    key, their = book.key_of(ticket), str(handoff.head.get("key"))
    head = journal.head(journal.of_subject(book.db, subject))
    values = {
        "key": key,
        "their": their,
        "title": ticket.fields.get("title"),
        "n": received.new,
        "head": head,
        "_plural": "",
    }
    if received.new + received.filled:
        message, values["_plural"] = (
            N_("{key} (their {their}) {title}: {n} new entry; head {head}"),
            N_("{key} (their {their}) {title}: {n} new entries; head {head}"),
        )
        say = Say(message, values)
    else:
        values.pop("_plural")
        say = Say(N_("{key} (their {their}) {title}: nothing new; head {head}"), values)
    data = {
        **shapes.head(ticket, key, book.now), "their_key": their, "new_count": received.new,
        "known_count": received.known, "head": head, "undo": None, "repeated": False,
        "warnings": [], "ticket_from": "option",
    }  # fmt: skip
    return Done(data, [say], [key])
