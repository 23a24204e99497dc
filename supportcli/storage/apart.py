"""Tickets that have each piece of a question somewhere: in different facts, or in the customer's name.

For storage/finding.py, which looks for facts that have all of them first; loaded only for several pieces.
"""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence

from supportcli.storage.finding import COUNTS, Asked, array, of_customers, rows_with
from supportcli.storage.widening import Way

LOOKED_AT = 10_000
"""Facts that are looked at for all pieces together: the newest of each."""
NARROWED = 4
"""How many times more facts with the rarest piece than are compared, where no query word narrows the tickets."""


def apart(db: sqlite3.Connection, question: Asked, found_as: tuple[Way, ...]) -> dict[int, int]:
    """Subject → the newest fact with its rarest piece, where each piece is in some fact of the ticket or in its
    customer's name; newest first."""
    looked_at = LOOKED_AT // len(question.pieces)
    newest = question.compared * NARROWED if question.among is None else looked_at
    rows, customers = [], []
    for piece, way in zip(question.pieces, found_as, strict=True):
        rows.append(rows_with(db, piece, way, looked_at))
        customers.append({} if piece.field else {t: seq for t, (seq, _, _) in of_customers(db, (way,), newest).items()})
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]) + len(customers[place]))
    found: dict[int, int] = dict(customers[order[0]])
    found |= dict(_subjects(db, rows[order[0]][:newest]))
    for place in order[1:]:
        theirs = _seqs(db, found) if found else {}
        wanted = set(rows[place])
        having = {subject for subject, seqs in theirs.items() if not wanted.isdisjoint(seqs)}
        # Only those that are left are asked whether the fact counts.
        left = [seq for subject in having for seq in theirs[subject] if seq in wanted]
        counting = {subject for subject, _ in _subjects(db, left)} | customers[place].keys()
        found = {subject: seq for subject, seq in found.items() if subject in counting}
    return dict(sorted(found.items(), key=lambda pair: -pair[1]))


def _subjects(db: sqlite3.Connection, seqs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(subject, seq) of those of the facts that count, the oldest first."""
    return db.execute(
        f"SELECT j.subject, j.seq FROM json_each(?) e CROSS JOIN journal j ON j.seq = e.value WHERE {COUNTS} "
        "ORDER BY j.seq",
        (array(sorted(seqs)),),
    )


def _seqs(db: sqlite3.Connection, subjects: Collection[int]) -> Mapping[int, list[int]]:
    """Subject → all its facts."""
    found: dict[int, list[int]] = {}
    for subject, seq in db.execute(
        "SELECT j.subject, j.seq FROM json_each(?) e CROSS JOIN journal j ON j.subject = e.value", (array(subjects),)
    ):
        found.setdefault(subject, []).append(seq)
    return found
