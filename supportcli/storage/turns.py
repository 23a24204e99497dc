"""What comes in which turn: a large merge is taken in several transactions, and others write in between.

A turn takes whole subjects, and all subjects that one command wrote about: no ticket is ever half there, and no command
can be undone by half. First comes what has the highest numbers, so that whoever writes in between takes none that is
still to come; then all that holds cards, because names and deadlines follow from them; then the rest, as it was begun;
last, and together, what erases words, because they go out of the file at once.
"""

import sqlite3
from collections.abc import Collection, Iterator, Mapping

from supportcli import facts
from supportcli.storage import journal, sources
from supportcli.storage.incoming import Incoming, number_in
from supportcli.ticket import fold
from supportcli.values import NamedTuple

FACTS = 5_000
"""After so many entries a turn ends, with the subject that it is at. About a second."""


class Turn(NamedTuple):
    """One of so many; the first is 0."""

    number: int
    of: int

    @property
    def is_first(self) -> bool:
        return self.number == 0

    @property
    def is_last(self) -> bool:
        return self.number == self.of - 1


WHOLE = Turn(0, 1)
"""All in one transaction, as it stands in the source."""

_TABLES = (
    "marks(origin INTEGER PRIMARY KEY, mark INTEGER NOT NULL)",
    "known(origin INTEGER, n INTEGER, PRIMARY KEY(origin, n)) WITHOUT ROWID",
    "linked(subject INTEGER PRIMARY KEY, unit INTEGER NOT NULL)",
    "ahead(subject INTEGER PRIMARY KEY)",
    "coming(subject INTEGER PRIMARY KEY, facts INTEGER, first TEXT, card INTEGER, ahead INTEGER, erases INTEGER)",
    "turns(subject INTEGER PRIMARY KEY, turn INTEGER NOT NULL)",
)

_COMING = """
    INSERT INTO temp.coming SELECT t.subject, count(*), min(j.noted || o.origin || printf('%016d', j.n)),
        s.thing NOT IN ('ticket', 'call'), t.subject IN temp.ahead, max(j.kind = 'fact.erased' AND k.n IS NULL)
    FROM temp.touched t CROSS JOIN subjects s ON s.id = t.subject CROSS JOIN journal j ON j.subject = t.subject
    CROSS JOIN origins o ON o.id = j.origin CROSS JOIN temp.marks m ON m.origin = j.origin
    LEFT JOIN temp.known k ON k.origin = j.origin AND k.n = j.n
    GROUP BY t.subject HAVING max(j.n > m.mark AND k.n IS NULL)
"""

_UNITS = """
    SELECT subject, facts, unit, max(erases) OVER one AS last, max(ahead) OVER one AS ahead,
        max(card) OVER one AS card, min(first) OVER one AS first
    FROM (SELECT c.*, coalesce(l.unit, c.subject) AS unit FROM temp.coming c LEFT JOIN temp.linked l USING (subject))
    WINDOW one AS (PARTITION BY unit) ORDER BY last, ahead DESC, card DESC, first, unit
"""


def plan(
    db: sqlite3.Connection | None, source: sqlite3.Connection, marks: Mapping[str, int], own: Collection[str]
) -> int:
    """Say which turn brings which subject of `source`, and give how many turns there are, at least one. After
    `comparing.check`. `own`: the origins whose numbers are bare here, or will be."""
    for table in _TABLES:
        source.execute(f"DROP TABLE IF EXISTS temp.{table.partition('(')[0]}")
        source.execute(f"CREATE TEMP TABLE {table}")
    source.executemany("INSERT INTO temp.marks SELECT id, ?2 FROM origins WHERE origin = ?1", marks.items())
    if db is not None:
        source.executemany("INSERT INTO temp.known VALUES (?, ?)", _known(db, source, marks))
    source.executemany("INSERT INTO temp.linked VALUES (?, ?)", _linked(source, marks).items())
    source.executemany("INSERT OR IGNORE INTO temp.ahead VALUES (?)", _ahead(source, marks, own))
    source.execute(_COMING)
    source.executemany("INSERT INTO temp.turns VALUES (?, ?)", _turns(source))
    source.execute("CREATE INDEX temp.turns_turn ON turns(turn)")
    return int(source.execute("SELECT coalesce(max(turn), 0) + 1 FROM temp.turns").fetchone()[0])


def of_turn(source: sqlite3.Connection, turn: int) -> Iterator[Incoming]:
    """All entries of the subjects of a turn, in journal order."""
    first = "temp.turns t CROSS JOIN journal j ON j.subject = t.subject"
    select = sources.SELECT.format(first=first) + "WHERE t.turn = ? ORDER BY j.noted, o.origin, j.n"
    return map(sources.read, source.execute(select, (turn,)))


def _known(db: sqlite3.Connection, source: sqlite3.Connection, marks: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """(origin there, n) of entries above the marks that are here: an interrupted merge, or a handoff, brought them."""
    for theirs, origin in source.execute("SELECT id, origin FROM origins").fetchall():
        yield from db.execute(
            "SELECT ?, n FROM journal WHERE origin = (SELECT id FROM origins WHERE origin = ?) AND n > ?",
            (theirs, origin, marks[origin]),
        )


def _linked(source: sqlite3.Connection, marks: Mapping[str, int]) -> dict[int, int]:
    """Subject -> the one that stands for all that must come together with it; those that come alone are left out.

    The numbers that a merge gave are one command over all that it brought, and cannot be undone: they link nothing.
    """
    unit: dict[int, int] = {}

    def find(subject: int) -> int:
        while (above := unit.setdefault(subject, subject)) != subject:
            unit[subject] = unit[above]
            subject = above
        return subject

    kinds = ", ".join(f"'{kind}'" for kind in sorted(journal.OF_A_MERGE))
    for origin, mark in marks.items():
        before = (0, 0)
        for command, subject in source.execute(
            "SELECT command, subject FROM journal WHERE origin = (SELECT id FROM origins WHERE origin = ?) AND n > ? "
            f"AND kind NOT IN ({kinds}) ORDER BY n",
            (origin, mark),
        ):
            if command == before[0] and subject != before[1]:
                unit[find(subject)] = find(before[1])
            before = (command, subject)
    return {subject: find(subject) for subject in unit}


def _ahead(source: sqlite3.Connection, marks: Mapping[str, int], own: Collection[str]) -> list[tuple[int]]:
    """The ticket with the highest number of our own and its customer, and the article with the highest number."""
    tops: dict[str, tuple[int, str]] = {}
    for one in journal.stored(source, "WHERE j.kind IN ('ticket.numbered', 'article.added', 'article.numbered')"):
        header = one.record.header
        thing = header.kind.partition(".")[0]
        if header.n > marks[header.origin] and (thing == "article" or header.origin in own):
            tops[thing] = max(tops.get(thing, (0, "")), (number_in(one.record), header.subject))
    subjects = [subject for _, subject in tops.values()]
    if "ticket" in tops:
        ticket = tops["ticket"][1]
        records = (one.record for one in journal.of_subject(source, ticket))
        customer = fold(ticket, records, facts.read).fields.get("customer")
        if isinstance(customer, str) and customer.isascii():
            subjects.append(customer)
    numbers = (journal.subject_number(source, subject) for subject in subjects)
    return [(number,) for number in numbers if number is not None]


def _turns(source: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    turn = size = 0
    before, erasing = None, 0
    for subject, count, unit, erases, ahead, *_ in source.execute(_UNITS):
        full = size >= FACTS and not (ahead or erases)  # neither is parted
        if unit != before and size and (full or erases > erasing):
            turn, size = turn + 1, 0
        before, erasing = unit, erases
        size += count
        yield subject, turn
