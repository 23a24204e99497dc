"""Facts that come from elsewhere: compared with what is here, checked against their digests, then added as they are.

Never re-serialised, never renumbered, except the tail of a fork (forks.py). A handoff brings the facts of one ticket,
another database or an export brings whole origins: each is a source (sources.py) whose new facts `arrive` adds; then
refolding.py makes the rows. Rules: docs/journal.md, "Evidence" and "One table of facts".
"""

import sqlite3
from collections.abc import Iterable, Mapping

from supportcli import facts
from supportcli.annotations import Any
from supportcli.errors import NotAllowed, Refused
from supportcli.languages import N_
from supportcli.moments import shifted
from supportcli.storage import arriving, attachments, erasing, journal, search, sources
from supportcli.storage.advancing import Advance, nobody
from supportcli.storage.comparing import Fork
from supportcli.storage.forks import Renaming, Rule
from supportcli.storage.incoming import Incoming, number_in
from supportcli.ticket import Record
from supportcli.values import NamedTuple

CLOCK_AHEAD_HOURS = 24
"""Above that, entries come only with --clock-ahead: one wrong clock would pull all others along."""
BATCH = 5_000
"""Facts that are kept in memory before they are written."""


class Lost(NamedTuple):
    """An entry that came without the bytes of its file: they are damaged or missing there, and are not here."""

    fact_id: str
    subject: str
    name: str


class Arrived(NamedTuple):
    """What came in: how many facts were new, how many got words that were withheld before, how many were here. `newest`
    is the latest `noted` among the new, `highest` the highest number that an own origin gave, `begun` the first entries
    of tails that got their name now."""

    new: int
    filled: int
    known: int
    newest: str
    highest: int
    begun: tuple[Incoming, ...]
    lost: tuple[Lost, ...]

    def and_then(self, later: "Arrived") -> "Arrived":
        """This and what came in a later transaction."""
        counts = (self.new + later.new, self.filled + later.filled, self.known + later.known)
        return Arrived(*counts, max(self.newest, later.newest), max(self.highest, later.highest), later.begun,
                       self.lost + later.lost)  # fmt: skip


def latest(now: str, clock_ahead: bool) -> str:
    """The latest `noted` that may come in while our clock shows `now`."""
    return "9" if clock_ahead else shifted(now, hours=CLOCK_AHEAD_HOURS)


def refuse_forks(db: sqlite3.Connection, forks: tuple[Fork, ...], rules: Mapping[str, Rule], line: str) -> None:
    """Raise NotAllowed (exit 4, `forked_origin`) for a fork whose tail has no name here yet."""
    for fork in forks:
        if not arriving.has_origin(db, rules[fork.origin].name):
            fact_id = f"{fork.origin}:{fork.n}"
            message = N_("The entry {id} is here with other words: a copy of this file was written to elsewhere.")
            raise NotAllowed(message, line, code="forked_origin", typed=fact_id, values={"id": fact_id})


def refuse_ahead(db: sqlite3.Connection, source: sqlite3.Connection, marks: Mapping[str, int], limit: str) -> None:
    """Raise NotAllowed (exit 4, `clock_ahead`) where what is to come is noted after `limit`."""
    for origin, mark in marks.items():
        for n, noted in source.execute(
            "SELECT n, noted FROM journal WHERE origin = (SELECT id FROM origins WHERE origin = ?) AND n > ? "
            "AND noted > ?",
            (origin, mark, limit),
        ):
            if arriving.hashes_of(db, origin, n) is None:
                raise _ahead(f"{origin}:{n}", noted)


def _ahead(fact_id: str, noted: str) -> NotAllowed:
    message = N_("The entry {id} is noted {noted}, over 24 h ahead of this computer's clock.")
    values = {"id": fact_id, "noted": noted}
    return NotAllowed(message, "supportcli import FILE --clock-ahead", code="clock_ahead", values=values)


def arrive(
    db: sqlite3.Connection,
    source: sqlite3.Connection,
    coming: Iterable[Incoming],
    marks: Mapping[str, int],
    rules: Mapping[str, Rule],
    limit: str,
    own: Mapping[str, None],
    words: bool = True,
    advance: Advance = nobody,
) -> Arrived:
    """Add what of `coming` is not here yet, and remember its subjects in temp.arrived. Inside a transaction, after
    `check`. `words`: give those entries their words, too, that came without them before.

    Raises NotAllowed (exit 4, `clock_ahead`) where entries are noted after `limit`.
    """
    arriving.begin(db)
    writer = _Writer(db, source)
    renaming = Renaming(rules)
    new = filled = known = highest = 0
    newest = ""
    begun = []
    for theirs in coming:
        advance(1)
        one = renaming.of(theirs)
        if one is None:
            known += 1
            continue
        header = one.header
        here = writer.hashes(header.origin, header.n)
        if here is None:
            if header.noted > limit:
                raise _ahead(header.fact_id, header.noted)
            if one is not theirs and header.n == 1:
                begun.append(theirs)
            writer.add(one)
            new += 1
            newest = max(newest, header.noted)
            if header.kind == "ticket.numbered" and header.origin in own:
                highest = max(highest, number_in(Record(header, one.body)))
        elif here.digest != one.digest:
            message = N_("The entry {id} is here with other words: a copy of this file was written to elsewhere.")
            raise NotAllowed(message, code="forked_origin", typed=header.fact_id, values={"id": header.fact_id})
        else:
            known += theirs.header.n > marks[theirs.header.origin]
    writer.write()
    for theirs in arriving.with_words(db, source) if words else ():
        filled += theirs.header.origin not in rules and writer.fill(theirs)
    writer.write()
    for origin in writer.tops:
        number = arriving.number_of(db, origin)
        if number is not None:
            arriving.settle_complete(db, number)
    return Arrived(new, filled, known, newest, highest, tuple(begun), tuple(writer.lost))


class _Writer:
    """Puts facts into the journal and the index, their subjects into temp.arrived, their attachments beside them; many
    at once."""

    def __init__(self, db: sqlite3.Connection, source: sqlite3.Connection):
        self.db, self.source = db, source
        self.tops: dict[str, int] = {}  # origin -> its highest number here
        self.origins: dict[str, int] = {}
        self.subjects: dict[str, int] = {}
        self.seq = journal.last_seq(db)
        self.lines: list[tuple[Any, ...]] = []
        self.words: list[tuple[int, search.Parts]] = []
        self.lost: list[Lost] = []

    def hashes(self, origin: str, n: int) -> arriving.Hashes | None:
        """What is here of a fact; entries above all that are here need no look."""
        if origin not in self.tops:
            number = arriving.number_of(self.db, origin)
            self.tops[origin] = journal.last_number(self.db, number) if number is not None else 0
        return arriving.hashes_of(self.db, origin, n) if n <= self.tops[origin] else None

    def add(self, one: Incoming) -> None:
        header = one.header
        self.seq += 1
        if header.origin not in self.origins:
            self.origins[header.origin] = journal.add_origin(self.db, header.origin)
        if len(self.subjects) > 10 * BATCH:
            self.subjects.clear()
        if header.subject not in self.subjects:
            self.subjects[header.subject] = arriving.add_subject(self.db, header.subject, one.thing)
        self.lines.append((
            self.seq, self.origins[header.origin], header.n, self.subjects[header.subject], header.at, header.noted,
            header.actor, int(header.command.rpartition(":")[2]), header.key, header.kind, one.body,
            bytes.fromhex(one.body_hash), bytes.fromhex(one.digest),
        ))  # fmt: skip
        if one.body is not None:
            self._beside(one, self.seq)
        if len(self.lines) >= BATCH:
            self.write()

    def fill(self, one: Incoming) -> bool:
        """Give a fact that is here its words, unless they are here or were erased."""
        header, body = one.header, one.body
        here = arriving.hashes_of(self.db, header.origin, header.n)
        if body is None or here is None or here.has_body or here.digest != one.digest:
            return False
        if journal.hash_of(body) != one.body_hash or arriving.was_erased(self.db, header):
            return False
        arriving.fill_body(self.db, header, body)
        arriving.add_subject(self.db, header.subject, one.thing)
        self._beside(one, arriving.seq_of(self.db, header.origin, header.n) or 0)
        return True

    def _beside(self, one: Incoming, seq: int) -> None:
        """What belongs to the words of a fact: its place in the index, the bytes that it attached."""
        fact = facts.read(Record(one.header, one.body))
        parts = search.parts_of(fact)
        if parts:
            self.words.append((seq, parts))
        if one.header.kind == "file.attached" and isinstance(getattr(fact, "sha256", None), str):
            data = sources.attachment(self.source, fact.sha256)
            if data is not None:
                attachments.store(self.db, data)
            elif attachments.fetch(self.db, fact.sha256) is None:
                self.lost.append(Lost(one.header.fact_id, one.header.subject, str(getattr(fact, "name", ""))))

    def write(self) -> None:
        """Put everything that waits into the file."""
        try:
            journal.append_lines(self.db, self.lines)
        except sqlite3.IntegrityError as error:  # two commands with the key of one
            raise Refused(
                N_("The file holds entries that cannot be: {why}."), code="tampered", values={"why": str(error)}
            ) from error
        search.add_all(self.db, self.words)
        self.lines.clear()
        self.words.clear()


def carry_out_erasures(db: sqlite3.Connection) -> bool:
    """Blank here what an `erased` of an arrived subject names, whichever of them came first; True where words went."""
    gone = False
    attached = []
    for fact_id in arriving.erased(db):
        record = arriving.blank_body(db, fact_id)
        gone |= record is not None
        if record is not None and record.header.kind == "file.attached":
            attached.append(str(getattr(facts.read(record), "sha256", "")))
    erasing.drop_unnamed(db, attached)
    return gone
