"""Facts that come from elsewhere: checked against their digests and against what is here, then added as they are.

Never re-serialised, never renumbered. A handoff brings the facts of one ticket, another database brings whole origins;
both end in `receive`. Rules: docs/journal.md, "Evidence" and "One table of facts".
"""

import sqlite3
from collections.abc import Iterable, Sequence

from supportcli import facts
from supportcli.errors import NotAllowed, Refused
from supportcli.languages import N_
from supportcli.moments import shifted
from supportcli.storage import arriving, journal, search
from supportcli.ticket import Header, Record
from supportcli.values import NamedTuple

CLOCK_AHEAD_HOURS = 24


class Incoming(NamedTuple):
    """A fact as it travels: `body` is None where it is withheld or was erased; hashes are hex."""

    header: Header
    body: str | None
    body_hash: str
    digest: str
    thing: str


class Received(NamedTuple):
    """What came in: how many facts were new, how many got words that were withheld before, which subjects changed."""

    new: int
    filled: int
    known: int
    subjects: tuple[str, ...]


def check(incoming: Iterable[Incoming]) -> None:
    """Verify the chain of each origin in each subject, from its beginning.

    Raises Refused (exit 2, `tampered`) with the first fact that does not fit.
    """
    ends: dict[tuple[str, str], str] = {}
    for one in sorted(incoming, key=lambda one: (one.header.origin, one.header.n)):
        header = one.header
        place = (header.origin, header.subject)
        whole = one.body is None or (one.body.isascii() and journal.hash_of(one.body) == one.body_hash)
        if not whole or journal.link(ends.get(place, ""), header, one.body_hash) != one.digest:
            values = {"id": header.fact_id, "kind": header.kind, "at": header.at[:16].replace("T", " ")}
            message = N_(
                "The entry {id} ({kind}, {at}) does not fit its digest: the file was changed, or is not whole."
            )
            raise Refused(message, code="tampered", typed=header.fact_id, values=values)
        ends[place] = one.digest


def receive(db: sqlite3.Connection, incoming: Sequence[Incoming], now: str, clock_ahead: bool = False) -> Received:
    """Add what is not here yet. Inside a transaction; the rows of `subjects` are the caller's to write.

    Raises NotAllowed (exit 4): `forked_origin` where an entry here has the same name and other words,
    `clock_ahead` where entries are noted over 24 h ahead of our clock.
    """
    new = filled = known = 0
    changed: dict[str, None] = {}
    for one in sorted(incoming, key=lambda one: (one.header.noted, one.header.origin, one.header.n)):
        header = one.header
        here = arriving.hashes_of(db, header.origin, header.n)
        if here is None:
            if header.noted > shifted(now, hours=CLOCK_AHEAD_HOURS) and not clock_ahead:
                message = N_("The entry {id} is noted {noted}, over 24 h ahead of this computer's clock.")
                values = {"id": header.fact_id, "noted": header.noted}
                raise NotAllowed(message, "supportcli import FILE --clock-ahead", code="clock_ahead", values=values)
            _add(db, one)
            new += 1
            changed[header.subject] = None
        elif here.digest != one.digest:
            message = N_("The entry {id} is here with other words: a copy of this file was written to elsewhere.")
            raise NotAllowed(message, code="forked_origin", typed=header.fact_id, values={"id": header.fact_id})
        elif not here.has_body and one.body is not None and not arriving.was_erased(db, header):
            arriving.fill_body(db, header, one.body)
            _index(db, header, one.body)
            filled += 1
            changed[header.subject] = None
        else:
            known += 1
    _erase(db, incoming)
    return Received(new, filled, known, tuple(changed))


def _add(db: sqlite3.Connection, one: Incoming) -> None:
    header = one.header
    origin, subject = journal.add_origin(db, header.origin), journal.add_subject(db, header.subject, one.thing)
    seq = arriving.add_received(db, origin, subject, header, one.body, one.body_hash, one.digest)
    if one.body is not None:
        search.add(db, seq, facts.read(Record(header, one.body)))
    arriving.settle_complete(db, origin)


def _index(db: sqlite3.Connection, header: Header, body: str) -> None:
    seq = arriving.seq_of(db, header.origin, header.n)
    if seq is not None:
        search.add(db, seq, facts.read(Record(header, body)))


def _erase(db: sqlite3.Connection, incoming: Iterable[Incoming]) -> None:
    """An arriving `erased` is carried out here, too."""
    for one in incoming:
        if one.header.kind == "fact.erased" and one.body is not None:
            for fact_id in getattr(facts.read(Record(one.header, one.body)), "facts", ()):
                origin, _, n = str(fact_id).rpartition(":")
                if n.isdigit():
                    arriving.blank_body(db, origin, int(n))
