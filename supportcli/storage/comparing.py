"""What another journal holds that this one does not, and where both went on from one copy: compared by digests, before
anything is written.

A digest stands for all that its origin said before about the same subject, and every body has a random salt. So where
two origins without gaps have the same digest at the highest number that both have, all before is the same; where they
differ there, everything differs from some number on: a fork.
"""

import sqlite3

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.storage import sources
from supportcli.storage.advancing import Advance, nobody
from supportcli.storage.incoming import fits, sound
from supportcli.ticket import Header
from supportcli.values import NamedTuple


class Fork(NamedTuple):
    """From `n` on, `origin` has other entries there than here: two writers took themselves for the same place. The
    digests (hex) are those at `n`; `here` is "" where it is not known."""

    origin: str
    n: int
    there: str
    here: str


class Compared(NamedTuple):
    """`marks`: origin there -> up to which number its entries are here as they are. `forks`: where they are not."""

    marks: dict[str, int]
    forks: tuple[Fork, ...]


def compare(db: sqlite3.Connection | None, source: sqlite3.Connection) -> Compared:
    """Compare every origin of `source` with what is here. Raises Refused where entries are missing there."""
    marks: dict[str, int] = {}
    forks: list[Fork] = []
    for number, origin, complete in source.execute("SELECT id, origin, complete_to FROM origins ORDER BY origin"):
        _whole(source, number, origin, complete)
        mine = db.execute("SELECT id, complete_to FROM origins WHERE origin = ?", (origin,)).fetchone() if db else None
        marks[origin] = 0
        if db is None or mine is None:
            continue
        shared = min(complete, mine[1])
        if _digest(db, mine[0], shared) == _digest(source, number, shared):
            marks[origin] = shared
            n = _first_other(db, mine[0], source, number, shared)
        else:
            n = _fork(db, mine[0], source, number, shared)
            marks[origin] = n - 1
        if n is not None:
            forks.append(Fork(origin, n, _digest(source, number, n), _digest(db, mine[0], n)))
    return Compared(marks, tuple(forks))


def _whole(source: sqlite3.Connection, number: int, origin: str, complete: int) -> None:
    count = source.execute("SELECT count(*) FROM journal WHERE origin = ? AND n <= ?", (number, complete)).fetchone()[0]
    if count != complete:
        raise _missing(origin, complete - count)


def _missing(origin: str, n: int) -> Refused:
    values = {"origin": origin, "n": n}
    return Refused(N_("Entries of origin {origin} are missing in the file: {n}."), code="tampered", values=values)


def digest_of(db: sqlite3.Connection, origin: str, n: int) -> str:
    """The digest (hex) of the entry `origin:n`, "" where it is not there."""
    row = db.execute("SELECT id FROM origins WHERE origin = ?", (origin,)).fetchone()
    return _digest(db, row[0], n) if row else ""


def _digest(db: sqlite3.Connection, number: int, n: int) -> str:
    row = db.execute("SELECT hex(digest) FROM journal WHERE origin = ? AND n = ?", (number, n)).fetchone()
    return str(row[0]).lower() if row else ""


def _fork(db: sqlite3.Connection, mine: int, source: sqlite3.Connection, theirs: int, shared: int) -> int:
    """The first number with other digests, by halving: from it on all differ."""
    low, high = 1, shared
    while low < high:
        middle = (low + high) // 2
        if _digest(db, mine, middle) == _digest(source, theirs, middle):
            low = middle + 1
        else:
            high = middle
    return low


def _first_other(db: sqlite3.Connection, mine: int, source: sqlite3.Connection, theirs: int, shared: int) -> int | None:
    """Above what is complete on both sides, single entries may be here, which a handoff brought: the first that is
    another one there."""
    top = source.execute("SELECT coalesce(max(n), 0) FROM journal WHERE origin = ?", (theirs,)).fetchone()[0]
    rows = db.execute(
        "SELECT n, hex(digest) FROM journal WHERE origin = ? AND n > ? AND n <= ? ORDER BY n", (mine, shared, top)
    )
    for n, digest in rows:
        other = _digest(source, theirs, n)
        if other and other != digest.lower():
            return int(n)
    return None


def check(source: sqlite3.Connection, marks: dict[str, int], advance: Advance = nobody) -> None:
    """Verify every chain of the subjects that have something new, each from its beginning. Raises Refused (exit 2,
    `tampered`) with the first entry that does not fit."""
    place, previous = ("", ""), ""
    seen = dict.fromkeys(marks, 0)
    for one in sources.touched(source, marks):
        header = one.header
        if header.n > marks.get(header.origin, header.n):
            seen[header.origin] += 1
        advance(1)
        if (header.origin, header.subject) != place:
            place, previous = (header.origin, header.subject), ""
        if not (sound(one) and fits(one, previous)):
            raise unfit(header)
        previous = one.digest
    for origin, mark in marks.items():  # where an index and its table differ, what was seen is not what will come
        coming_in = sources.count_above(source, origin, mark)
        if coming_in != seen[origin]:
            raise _missing(origin, abs(seen[origin] - coming_in))
    twice = source.execute(
        "SELECT o.origin || ':' || max(j.n) FROM journal j JOIN origins o ON o.id = j.origin WHERE j.key IS NOT NULL "
        "GROUP BY j.origin, j.key HAVING count(*) > 1"
    ).fetchone()
    if twice:  # two commands with the key of one
        raise Refused(N_("The file holds entries that cannot be: {why}."), code="tampered", values={"why": twice[0]})


def unfit(header: Header) -> Refused:
    """An entry is not what its digest says."""
    values = {"id": header.fact_id, "kind": str(header.kind), "at": str(header.at)[:16].replace("T", " ")}
    message = N_("The entry {id} ({kind}, {at}) does not fit its digest: the file was changed, or is not whole.")
    return Refused(message, code="tampered", typed=header.fact_id, values=values)


class Coming(NamedTuple):
    """What would come in: entries, tickets and customers that are not here, and those here that get something new."""

    facts: int
    subjects: dict[str, int]
    """Of each thing, how many are new."""
    changed: int


def coming(db: sqlite3.Connection | None, source: sqlite3.Connection, marks: dict[str, int]) -> Coming:
    """Count what is above the marks and not here. After `check`."""
    facts = changed = 0
    for one in sources.above(source, marks):
        facts += not (db is not None and is_here(db, one.header.origin, one.header.n))
    new: dict[str, int] = {}
    for subject, thing in source.execute(
        "SELECT s.subject, s.thing FROM temp.touched t JOIN subjects s ON s.id = t.subject"
    ):
        if db is not None and db.execute("SELECT 1 FROM subjects WHERE subject = ?", (subject,)).fetchone():
            changed += 1
        else:
            new[thing] = new.get(thing, 0) + 1
    return Coming(facts, new, changed)


def is_here(db: sqlite3.Connection, origin: str, n: int) -> bool:
    """True where the entry `origin:n` is here, with or without its words."""
    found = "SELECT 1 FROM journal WHERE origin = (SELECT id FROM origins WHERE origin = ?) AND n = ?"
    return db.execute(found, (origin, n)).fetchone() is not None
