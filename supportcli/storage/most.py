"""Tickets that have most of the pieces of a question, where none has all of them: those with the rarest first.

For storage/finding.py, when nothing else found anything. A piece counts by how few facts have it, in whatever facts of
the ticket or in its customer's name; quoted phrases and words of a field must be there. Of scripts without blanks the
pairs and the single signs count by themselves.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from heapq import nlargest
from math import log

from supportcli.searching import runs
from supportcli.searching.asking import Alternative, Piece
from supportcli.storage.finding import COUNTS, Asked, Hit, array, of_customers, rows_with
from supportcli.storage.widening import Way
from supportcli.values import NamedTuple

LOOKED_AT = 1_000
"""Facts that are looked at for each piece: the newest."""
COMPARED = 200
"""Facts whose tickets are compared, those that have most by themselves; where query words narrow the tickets, as many
as are looked at."""
SIGN = 0.3
"""What a single sign counts beside a pair or a word."""
LEAST = 0.5
"""The share of what the best ticket has that the others must have."""


class Part(NamedTuple):
    """Something that a ticket may have: the facts with it, the tickets whose customer's name has it (ticket → the
    customer's fact), what it counts, whether it must be there, and how it is marked."""

    seqs: frozenset[int]
    named: dict[int, int]
    counts: float
    needed: bool
    way: Way


def having_most(db: sqlite3.Connection, question: Asked, found_as: Sequence[Way]) -> list[Hit]:
    """The tickets and articles that have most, the best first, of equally good ones the newest."""
    last = db.execute("SELECT max(rowid) FROM search").fetchone()[0] or 0
    parts = [part for both in zip(question.pieces, found_as, strict=True) for part in _parts(db, *both, last)]
    worth: dict[int, float] = {}
    named: dict[int, int] = {}
    for part in parts:
        named |= part.named
        for seq in part.seqs:
            worth[seq] = worth.get(seq, 0.0) + part.counts
    most = COMPARED if question.among is None else LOOKED_AT
    best = nlargest(most, worth, key=lambda seq: (worth[seq], seq))
    scores: dict[int, tuple[float, int]] = {}
    for subject, seqs in _facts(db, question, best, named).items():
        has = [part for part in parts if subject in part.named or not part.seqs.isdisjoint(seqs)]
        if has and all(part in has for part in parts if part.needed):
            shown = max(seqs, key=lambda seq: (worth.get(seq, 0.0), seq))
            scores[subject] = (sum(part.counts for part in has), shown if shown in worth else named[subject])
    order = sorted(scores, key=lambda subject: scores[subject], reverse=True)
    ways = tuple(part.way for part in parts)
    return [Hit(one, scores[one][1], ways, False) for one in order if scores[one][0] >= scores[order[0]][0] * LEAST]


def _parts(db: sqlite3.Connection, piece: Piece, way: Way, last: int) -> Iterable[Part]:
    """The piece as a whole, and what of it counts by itself. `last`: about how many facts there are."""
    of_itself = [(Alternative((text,)),) for text in runs.features(piece)]
    for one in (way, *of_itself):
        seqs = frozenset(rows_with(db, piece, one, LOOKED_AT))
        named = {} if piece.field else {id_: seq for id_, (seq, _, _) in of_customers(db, (one,), COMPARED).items()}
        rare = log(1 + last / max(1, len(seqs) + len(named)))
        sign = one is not way and len(one[0].texts[0]) == 1
        yield Part(seqs, named, rare * (SIGN if sign else 1), piece.exact or bool(piece.field), one)


def _facts(
    db: sqlite3.Connection, question: Asked, seqs: Sequence[int], subjects: Iterable[int]
) -> dict[int, list[int]]:
    """Subject → all its facts that count: the subjects of these facts, and these."""
    among, values = "", ()
    if question.among is not None:
        among = f" AND EXISTS (SELECT 1 FROM tickets t WHERE t.subject = j.subject AND {question.among.sql})"
        values = question.among.values
    found: dict[int, list[int]] = {}
    for subject, seq in db.execute(
        "WITH s AS (SELECT j.subject FROM json_each(?) e CROSS JOIN journal j ON j.seq = e.value "
        "UNION SELECT value FROM json_each(?)) "
        f"SELECT j.subject, j.seq FROM s CROSS JOIN journal j ON j.subject = s.subject WHERE {COUNTS}{among}",
        (array(seqs), array(subjects), *values),
    ):
        found.setdefault(subject, []).append(seq)
    return found
