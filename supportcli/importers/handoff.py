"""The handoff file of exporters/handoff.py comes in: the same facts under a number of this database, nothing asked
twice.

Read whole and checked before anything is written. Importing again adds nothing; a later handoff of the same ticket
adds what is new; the way back is the same way.
"""

from supportcli import desk, shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.facts.ticket import Edited
from supportcli.importers import NO, SURE, jsonl
from supportcli.importers.items import Asked, Source
from supportcli.languages import N_
from supportcli.recording import joining, lost_bytes, people
from supportcli.results import Done, Say
from supportcli.storage import comparing, journal, merging, reading
from supportcli.storage.sources import Stage

NAME = "handoff"
MARK = b'{"supportcli":"handoff"'


def sniff(start: bytes, path: str) -> int:
    """SURE for the first bytes of a handoff file."""
    return SURE if start.removeprefix(jsonl.BOM).startswith(MARK) else NO


def bring(session: Any, source: Source, asked: Asked) -> Done:
    """Record what is new. The ticket gets a number and a role of this database when it comes for the first time.

    Raises Refused (exit 2: not whole, changed, of a newer version) and NotAllowed (exit 4: `forked_origin`,
    `clock_ahead`); then nothing was recorded.
    """
    stage = Stage()
    try:
        with open(source.path, "rb") as file:
            head = jsonl.read(file, stage, NAME)
        facts = stage.whole()
        compared = comparing.compare(None, facts)
        comparing.check(facts, compared.marks)
        if asked.dry_run:
            return joining.preview(session, facts, comparing.compare(session.db, facts), source.name)
        with desk.writing(session) as book:
            joined = joining.take(book, facts, compared, source.name, asked, asked.role or session.role)
            done = _record(book, head, joined, asked)
    finally:
        stage.close()
    joining.sweep(session, joined)
    return done


def _record(book: Book, head: dict[str, Any], joined: joining.Joined, asked: Asked) -> Done:
    subject = str(head.get("ticket"))
    if not subject.isascii() or reading.thing_of(book.db, subject) != "ticket":
        raise jsonl.cut(1, NAME)
    ticket = book.load(subject)
    if asked.customer:
        ids, _ = people.find_or_add(book, asked.customer)
        book.record(ticket, Edited({"customer": ids}))
    book.use(ticket)
    return _answer(book, str(head.get("key")), joined.arrived, subject)


def _answer(book: Book, their: str, arrived: merging.Arrived, subject: str) -> Done:
    ticket = book.load(subject)
    key = book.key_of(ticket)
    head = journal.head(journal.of_subject(book.db, subject))
    lost = lost_bytes.found(book.db, arrived.lost)
    values = {
        "key": key,
        "their": their,
        "title": ticket.fields.get("title"),
        "n": arrived.new,
        "head": head,
        "_plural": "",
    }
    if arrived.new + arrived.filled:
        message, values["_plural"] = (
            N_("{key} (their {their}) {title}: {n} new entry; head {head}"),
            N_("{key} (their {their}) {title}: {n} new entries; head {head}"),
        )
        say = Say(message, values)
    else:
        values.pop("_plural")
        say = Say(N_("{key} (their {their}) {title}: nothing new; head {head}"), values)
    data = {
        **shapes.head(ticket, key, book.now), "their_key": their, "new_count": arrived.new,
        "known_count": arrived.known, "head": head, "attachments_lost": lost, "undo": None, "repeated": False,
        "warnings": [], "ticket_from": "option",
    }  # fmt: skip
    return Done(data, [say], [key], lost_bytes.said(lost))
