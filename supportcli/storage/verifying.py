"""Whether the journal is as it was written: digests, gapless numbers, bodies, erasures, attachments, references.
Reads only.

A new check is a function here that gives `Fault`s, called from `whole` or `one_ticket`. What this cannot show: facts
cut from the end of a foreign origin, and a file that its owner wrote anew with this program. For both somebody else
must hold the ticket's head.
"""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from supportcli import facts
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.storage import here, journal
from supportcli.storage.advancing import Advance, nobody
from supportcli.ticket import Record
from supportcli.values import NamedTuple

ADVANCE = 1000


class Fault(NamedTuple):
    """Something that is not as it was written. `code` is stable."""

    code: str
    message: str
    values: dict[str, Any]


class Seen(NamedTuple):
    """What was looked at, and what is no fault but worth knowing."""

    facts: int
    origins: int
    subjects: int
    erased: int
    withheld: int
    attachments: int
    orphans: tuple[str, ...]
    """Facts that name a fact or subject which is not in this file: a handoff may still bring it."""


def whole(db: sqlite3.Connection, advance: Advance = nobody) -> tuple[list[Fault], Seen]:
    """Every fault of the file, and what was looked at. `advance` is told of facts as they are read."""
    found = [
        Fault("sqlite", N_("SQLite finds the file damaged: {why}."), {"why": row[0]})
        for row in db.execute("PRAGMA integrity_check(10)")
        if row[0] != "ok"
    ]
    if found:
        return found, Seen(0, 0, 0, 0, 0, 0, ())
    facts_, origins, subjects = (
        db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("journal", "origins", "subjects")
    )
    found += _lost(db) + _numbers(db)
    reader = Reader(own=here.last_origin(db), complete=dict(db.execute("SELECT origin, complete_to FROM origins")))
    for read, stored in enumerate(_by_origin(db), 1):
        reader.add(stored)
        if read % ADVANCE == 0:
            advance(ADVANCE)
    found += reader.faults()
    kept, more = _attachments(db, reader.attached)
    orphans = tuple(fact_id for fact_id, of in reader.named if of not in reader.ids)
    erased = sum(fact_id in reader.erased for fact_id in reader.blank)
    return found + more, Seen(facts_, origins, subjects, erased, len(reader.withheld()), kept, orphans)


def one_ticket(stored: Iterable[journal.Stored]) -> list[Fault]:
    """The faults of one ticket's own facts: each origin's chain, each body. Gaps between tickets do not show here."""
    reader = Reader()
    for one in sorted(stored, key=lambda one: (one.record.header.origin, one.record.header.n)):
        reader.add(one)
    return reader.faults()


class Reader:
    """Reads facts by `(origin, n)` and remembers what does not fit."""

    def __init__(self, own: Collection[str] | None = None, complete: dict[str, int] | None = None):
        self.own, self.complete = own or (), complete or {}
        self.ends: dict[tuple[str, str], str] = {}  # (origin, subject) -> digest
        self.found: list[Fault] = []
        self.erased: set[str] = set()
        self.blank: dict[str, bool] = {}  # fact ids without a body -> may be withheld
        self.ids: set[str] = set()
        self.named: list[tuple[str, str]] = []  # (fact id, what it names)
        self.attached: dict[str, str] = {}  # sha256 -> fact id

    def add(self, stored: journal.Stored) -> None:
        """Look at one fact."""
        header, body = stored.record
        fact_id = header.fact_id
        self.ids.add(fact_id)
        place = (header.origin, header.subject)
        if journal.link(self.ends.get(place, ""), header, stored.body_hash) != stored.digest:
            self.found.append(
                Fault(
                    "digest",
                    N_("The entry {id} ({kind}, {at}) or the one before it was changed: its digest does not fit."),
                    {"id": fact_id, "kind": header.kind, "at": header.at},
                )
            )
        self.ends[place] = stored.digest
        if body is None:
            # Facts that came alone, behind the gapless part of another desk's origin, may lack their words: internal
            # ones travel as hashes.
            self.blank[fact_id] = header.origin not in self.own and (
                facts.is_internal(header.kind) or header.n > self.complete.get(header.origin, 0)
            )
        elif not isinstance(body, str) or not body.isascii() or journal.hash_of(body) != stored.body_hash:
            self.found.append(
                Fault(
                    "body",
                    N_("The words of the entry {id} ({kind}, {at}) were changed."),
                    {"id": fact_id, "kind": header.kind, "at": header.at},
                )
            )
        else:
            self._references(fact_id, stored.record)

    def _references(self, fact_id: str, record: Record) -> None:
        fact = facts.read(record)
        if record.header.kind == "fact.erased":
            self.erased.update(one for one in getattr(fact, "facts", ()) if isinstance(one, str))
        elif record.header.kind == "file.attached" and isinstance(getattr(fact, "sha256", None), str):
            self.attached[fact.sha256] = fact_id
        of = getattr(fact, "of", None)
        named = of if isinstance(of, tuple) else (of, getattr(fact, "command", None))
        self.named += [(fact_id, one) for one in named if isinstance(one, str) and ":" in one]

    def withheld(self) -> list[str]:
        """Facts that came without their words."""
        return [fact_id for fact_id, may in self.blank.items() if may and fact_id not in self.erased]

    def faults(self) -> list[Fault]:
        """All that does not fit, in the order of reading; blank bodies at the end, because the reason comes later
        than the fact."""
        blank = [
            Fault(
                "blank",
                N_("The words of the entry {id} are gone, and no entry says that they were erased."),
                {"id": fact_id},
            )
            for fact_id, may in self.blank.items()
            if fact_id not in self.erased and not may
        ]
        standing = [
            Fault("not_erased", N_("The entry {id} was erased, but its words are still here."), {"id": fact_id})
            for fact_id in sorted(self.erased & self.ids)
            if fact_id not in self.blank
        ]
        return self.found + blank + standing


def _by_origin(db: sqlite3.Connection) -> Iterator[journal.Stored]:
    return journal.stored(db, "ORDER BY j.origin, j.n")


def _lost(db: sqlite3.Connection) -> list[Fault]:
    """Facts whose origin or subject is missing from the small tables; no other query would ever show them."""
    rows = db.execute(
        "SELECT seq, kind FROM journal "
        "WHERE origin NOT IN (SELECT id FROM origins) OR subject NOT IN (SELECT id FROM subjects)"
    )
    message = N_("The entry with the arrival number {seq} ({kind}) belongs to no ticket or origin.")
    return [Fault("orphan", message, {"seq": seq, "kind": kind}) for seq, kind in rows]


def _numbers(db: sqlite3.Connection) -> list[Fault]:
    """Gaps in an origin's numbers up to where it is complete; that of this place is complete to its end."""
    found = []
    rows = db.execute(
        "SELECT o.id, o.origin, o.complete_to, h.origin IS NOT NULL "
        "FROM origins o LEFT JOIN here_place h ON h.origin = o.origin"
    )
    for number, origin, complete, own in rows.fetchall():
        count, low, high, last = db.execute(
            "SELECT count(*), coalesce(min(n), 1), coalesce(max(n), 0), "
            "(SELECT coalesce(max(n), 0) FROM journal WHERE origin = ?) FROM journal WHERE origin = ? AND n <= ?",
            (number, number, complete),
        ).fetchone()
        if own and last > complete:
            found.append(
                Fault(
                    "complete_to",
                    N_("Origin {origin} is noted as complete to entry {complete}, but has {last}."),
                    {"origin": origin, "complete": complete, "last": last},
                )
            )
        if count != complete or low != 1 or high != complete:
            found.append(
                Fault(
                    "gap",
                    N_("{n} entry is missing from origin {origin}, the first of them {id}."),
                    {
                        "n": complete - count,
                        "origin": origin,
                        "id": f"{origin}:{_first_gap(db, number, complete)}",
                        "_plural": N_("{n} entries are missing from origin {origin}, the first of them {id}."),
                    },
                )
            )
    return found


def _first_gap(db: sqlite3.Connection, number: int, complete: int) -> int:
    expected = 1
    for (n,) in db.execute("SELECT n FROM journal WHERE origin = ? AND n <= ? ORDER BY n", (number, complete)):
        if n != expected:
            break
        expected += 1
    return expected


def _attachments(db: sqlite3.Connection, named: dict[str, str]) -> tuple[int, list[Fault]]:
    """How many attachments there are, and those whose bytes are not what their name says, or missing."""
    from hashlib import sha256

    found, there = [], Counter[str]()
    for name, data in db.execute("SELECT sha256, bytes FROM attachments"):
        there[name] += 1
        if sha256(data if isinstance(data, bytes) else str(data).encode()).hexdigest() != name:
            found.append(
                Fault("attachment", N_("The bytes of the attachment {name} were changed."), {"name": str(name)[:16]})
            )
    found += [
        Fault("attachment_missing", N_("The bytes that the entry {id} attached are missing."), {"id": named[name]})
        for name in sorted(set(named) - set(there))
    ]
    return len(there), found


def continues(stored: Iterable[journal.Stored], head: str) -> journal.Stored | None:
    """The fact after which the ticket had this head, None where it never had. `head` is 8 to 12 hex digits, with or
    without blanks.

    Every way in which the origins' chains can have been cut is a possible state of a copy; up to WAYS of them are
    looked at, then only those in order of arrival and in journal order.
    """
    wanted = "".join(head.split()).lower()
    counting = _that_spoke(stored)
    for order in _orders(counting):
        ends: dict[str, journal.Stored] = {}
        for one in order:
            header = one.record.header
            if header.origin not in ends or header.n > ends[header.origin].record.header.n:
                ends[header.origin] = one
            if _fits(ends.values(), wanted):
                return one
    chains: dict[str, list[journal.Stored]] = {}
    for one in sorted(counting, key=lambda one: one.record.header.n):
        chains.setdefault(one.record.header.origin, []).append(one)
    return _any_cut(list(chains.values()), wanted)


def _that_spoke(stored: Iterable[journal.Stored]) -> list[journal.Stored]:
    """Facts from the first one on with which their origin did more than number the ticket: only these make a head."""
    spoke: set[str] = set()
    found = []
    for one in sorted(stored, key=lambda one: one.record.header.n):
        if one.record.header.kind != "ticket.numbered":
            spoke.add(one.record.header.origin)
        if one.record.header.origin in spoke:
            found.append(one)
    return found


def _fits(ends: Iterable[journal.Stored], wanted: str) -> bool:
    head = journal.head_of({one.record.header.origin: one.digest for one in ends})
    return head.replace(" ", "").startswith(wanted)


WAYS = 200_000
"""1 to 2 s of hashing: a ticket with more combinations than this is looked at in order of arrival only."""


def _orders(stored: list[journal.Stored]) -> Iterator[list[journal.Stored]]:
    yield sorted(stored, key=lambda one: one.seq)
    yield sorted(stored, key=lambda one: (one.record.header.noted, one.record.header.origin, one.record.header.n))


def _any_cut(chains: list[list[journal.Stored]], wanted: str) -> journal.Stored | None:
    from itertools import product
    from math import prod

    if len(chains) < 2 or prod(len(chain) + 1 for chain in chains) > WAYS:
        return None
    for cut in product(*([None, *chain] for chain in chains)):
        there = [one for one in cut if one is not None]
        if there and _fits(there, wanted):
            return max(there, key=lambda one: one.seq)
    return None
