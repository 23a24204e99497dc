"""The handoff file: one ticket with its facts, digests and attachments, as lines of JSON that the other side imports.

The first line says what it is, the last how much it was, so that a cut file is known. Bodies travel as the very text
that was hashed. Internal facts leave as header and hash, unless `internal` asks for them.
"""

from collections.abc import Iterator

from supportcli import facts
from supportcli.exporters.jsonl import attachment, fact, line
from supportcli.storage import Connection, attachments, journal, reading
from supportcli.storage.incoming import Incoming

FORMAT = 1


def lines(db: Connection, subject: str, key: str, now: str, internal: bool = False) -> Iterator[str]:
    """The lines of the file for the ticket `subject`, spoken `key` here, each with its newline."""
    ticket, stored = reading.ticket(db, subject)
    customer = ticket.fields.get("customer")
    everything = [(one, "ticket") for one in stored]
    if customer:
        everything += [(one, "customer") for one in journal.of_subject(db, customer)]
    yield line({
        "supportcli": "handoff", "format": FORMAT, "ticket": subject, "key": key, "title": ticket.fields.get("title"),
        "role": ticket.role, "head": journal.head(stored), "made_at": now, "facts": len(everything),
    })  # fmt: skip
    names: dict[str, None] = {}
    for one, thing in everything:
        yield line(fact(_incoming(one, thing, internal)))
        if one.record.header.kind == "file.attached" and one.record.body is not None:
            names[facts.read(one.record).sha256] = None
    found = 0
    for name in names:
        data = attachments.fetch(db, name)
        if data is not None:
            found += 1
            yield line(attachment(name, data))
    yield line({"end": len(everything), "attachments": found})


def _incoming(stored: journal.Stored, thing: str, internal: bool) -> Incoming:
    header, body = stored.record
    withheld = not internal and facts.is_internal(header.kind)
    return Incoming(header, None if withheld else body, stored.body_hash, stored.digest, thing)
