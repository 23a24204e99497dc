"""What is found for the pieces of a question, best first: where a step of widening.py finds too little, by the next;
where nothing has all pieces, without the small words; then what has most of them (most.py).

Facts that have all pieces stand before tickets that have each somewhere. A fact counts by relevance x place x
(1 + 1 / (1 + age in days / 30)), where relevance is bm25 and place 3 for a title, 2 for a customer's name, 1 for all
else.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from supportcli.searching import asking
from supportcli.searching.asking import Piece
from supportcli.storage.queries import CUSTOMERS, Where
from supportcli.storage.search import IN_NAME, IN_TITLE
from supportcli.storage.widening import STEPS, Way, any_of, has, ways
from supportcli.values import NamedTuple
from supportcli.words.queries import FIELDS

COMPARED = 60
"""Facts that are compared with each other, titles and the rest: of words that more have, the newest are. Who asks for
more tickets compares more."""
MOST_APART = 8
"""Pieces that are looked for in different facts of a ticket, each by itself (apart.py)."""
CUSTOMERS_TRIED, THEIR_TICKETS = 100, 200
TITLE, NAME = 3.0, 2.0
RECENT_DAYS = 30
ANYWHERE = ("", IN_TITLE)
"""In a title or elsewhere in a ticket."""

COUNTS = """NOT EXISTS (SELECT 1 FROM uncounted u WHERE u.subject = j.subject
    AND +u.id = (SELECT origin FROM origins WHERE id = j.origin) || ':' || j.n)"""
"""Not undone, moved away, erased or withheld. Most subjects have no such fact, and with `+` no id is made for them."""
MATCHING = f"FROM search JOIN journal j ON j.seq = search.rowid WHERE search MATCH ? AND {COUNTS}"


class Hit(NamedTuple):
    """A ticket or article by its local number, its best fact by `seq`, what to mark in the fact's text, and whether it
    has all that was asked for or only most of it."""

    subject: int
    seq: int
    ways: tuple[Way, ...]
    whole: bool = True


class Asked(NamedTuple):
    """Who asks for what: the pieces, the moment, the languages spoken (first the user's), and which tickets may be
    found (None = all)."""

    pieces: Sequence[Piece]
    now: str
    languages: Sequence[str] = ("en",)
    among: Where | None = None
    compared: int = COMPARED


def hits(db: sqlite3.Connection, question: Asked) -> list[Hit]:
    """What has all the pieces, the best first; each ticket or article once."""
    if not question.pieces:
        return []
    first, *wider, last = STEPS
    found: dict[int, Hit] = {}
    tried = _in_steps(db, question, [first], found, ())
    loosened = question if found else question._replace(pieces=asking.loosened(question.pieces))
    if len(loosened.pieces) >= len(question.pieces):  # else small words are left out before other words are widened
        tried = _in_steps(db, question, wider, found, tried)
    if not found:
        same = loosened == question
        tried = _in_steps(db, loosened, [last] if same else list(STEPS), found, tried if same else ())
    if not found:
        from supportcli.storage.most import having_most

        return having_most(db, loosened, tried)
    return list(found.values())


def _in_steps(
    db: sqlite3.Connection, question: Asked, steps: Sequence[str], found: dict[int, Hit], tried: tuple[Way, ...]
) -> tuple[Way, ...]:
    """Add to `found` (subject → hit) what has all the pieces. Returns in which ways, those that were `tried` included.
    A question of which one piece is nowhere is not asked."""
    for step in steps:
        if len(found) >= STEPS[step]:
            break
        wider = ways(db, question.pieces, question.languages, step, tried)
        if wider != tried and (len(wider) == 1 or all(has(db, way) for way in wider)):
            for hit in _found(db, question, wider):
                found.setdefault(hit.subject, hit)
        tried = wider
    return tried


def subjects_with(db: sqlite3.Connection, piece: Piece, languages: Sequence[str]) -> Where:
    """The condition on the ticket `t` that some fact of it has this piece, in any form or unfinished."""
    way = (*ways(db, [piece], languages, "inflected", ())[0], *asking.unfinished(piece))
    kinds, values = _of_field(piece.field)
    return Where(f"t.subject IN (SELECT j.subject {MATCHING}{kinds})", (any_of(way, _places(piece)), *values))


def _found(db: sqlite3.Connection, question: Asked, found_as: tuple[Way, ...]) -> list[Hit]:
    """What has the pieces in one of these ways: first in one fact, then in several."""
    alone = len(question.pieces) == 1
    found: dict[int, int] = {}
    if alone or not any(piece.field for piece in question.pieces):
        found = _together(db, question, found_as)
    if not alone and len(question.pieces) <= MOST_APART and len(found) < question.compared:
        from supportcli.storage.apart import apart

        for subject, seq in apart(db, question, found_as).items():
            found.setdefault(subject, seq)
    return [Hit(subject, seq, found_as) for subject, seq in found.items()]


def _together(db: sqlite3.Connection, question: Asked, found_as: tuple[Way, ...]) -> dict[int, int]:
    """Subject → its best fact that has everything, best first."""
    field = question.pieces[0].field
    kinds, values = _of_field(field)
    if question.among is not None:
        # Asked of one ticket after the other, newest facts first: mostly few are looked at until enough are found.
        kinds += f" AND EXISTS (SELECT 1 FROM tickets t WHERE t.subject = j.subject AND {question.among.sql})"
        values += question.among.values
    scores: dict[int, tuple[float, int]] = {}

    def count(subject: int, seq: int, score: float) -> None:
        if score > scores.get(subject, (-1.0, 0))[0]:
            scores[subject] = (score, seq)

    titles: set[int] = set()
    if field in ("", "title"):
        for seq, subject, at, relevance in _ranked(db, _every(found_as, (IN_TITLE,)), kinds, values, question.compared):
            titles.add(seq)
            count(subject, seq, relevance * TITLE * _recent(at, question.now))
    if field != "title" and len(titles) < question.compared:  # no other fact stands above so many titles
        for seq, subject, at, relevance in _ranked(db, _every(found_as, ANYWHERE), kinds, values, question.compared):
            if seq not in titles:
                count(subject, seq, relevance * _recent(at, question.now))
    if not field:
        for subject, (seq, at, relevance) in of_customers(db, found_as, question.compared).items():
            count(subject, seq, relevance * NAME * _recent(at, question.now))
    order = sorted(scores, key=lambda subject: scores[subject], reverse=True)
    return {subject: scores[subject][1] for subject in order}


def _ranked(
    db: sqlite3.Connection, wanted: str, kinds: str, values: tuple[object, ...], compared: int
) -> list[tuple[int, int, str, float]]:
    """(seq, subject, at, relevance) of the newest facts that match and count. Words that more facts have than are
    compared tell nothing by how often they stand in one: their relevance is 1, and the whole index is not counted."""
    newest = _newest(db, wanted, kinds, values, compared + 1)
    if len(newest) > compared:
        return list(
            db.execute(
                f"SELECT j.seq, j.subject, j.at, 1.0 FROM json_each(?) e CROSS JOIN journal j ON j.seq = e.value "
                f"WHERE {COUNTS}",
                (array(newest[:compared]),),
            )
        )
    if not newest:
        return []
    return list(db.execute(f"SELECT j.seq, j.subject, j.at, -bm25(search) {MATCHING}{kinds}", (wanted, *values)))


def _newest(db: sqlite3.Connection, wanted: str, kinds: str, values: tuple[object, ...], most: int) -> list[int]:
    """The newest facts that match, whether they count or not."""
    joined = " CROSS JOIN journal j ON j.seq = search.rowid" if kinds else ""
    rows = db.execute(
        f"SELECT search.rowid FROM search{joined} WHERE search MATCH ?{kinds} ORDER BY search.rowid DESC LIMIT ?",
        (wanted, *values, most),
    )
    return [row[0] for row in rows]


def of_customers(db: sqlite3.Connection, found_as: Sequence[Way], most: int) -> dict[int, tuple[int, str, float]]:
    """Ticket → (seq of the customer's fact, when the ticket changed last, relevance) for customers whose names and
    numbers have the words; the newest tickets of each, together about `most`."""
    cards = _ranked(db, _every(found_as, (IN_NAME,)), "", (), CUSTOMERS_TRIED)
    found: dict[int, tuple[int, str, float]] = {}
    for seq, subject, _, relevance in sorted(cards, key=lambda card: -card[3]):
        which = CUSTOMERS.format(which="subject = ?")
        rows = db.execute(
            f"SELECT subject, updated_at FROM tickets WHERE customer_id IN ({which}) ORDER BY opened_at DESC LIMIT ?",
            (subject, min(most, THEIR_TICKETS)),
        )
        for ticket, updated_at in rows:
            found.setdefault(ticket, (seq, updated_at, relevance))
        if len(found) >= most:
            break
    return found


def rows_with(db: sqlite3.Connection, piece: Piece, way: Way, most: int) -> list[int]:
    """The newest facts with a piece, whether they count or not."""
    return _newest(db, any_of(way, _places(piece)), *_of_field(piece.field), most)


def array(numbers: Iterable[int]) -> str:
    """Numbers as json_each reads them."""
    return f"[{','.join(map(str, numbers))}]"


def _recent(at: str, now: str) -> float:
    """2 today, 1.5 a month ago, 1.08 a year ago."""
    days = date.fromisoformat(now[:10]).toordinal() - date.fromisoformat(at[:10]).toordinal()
    return 1 + 1 / (1 + max(0, days) / RECENT_DAYS)


def _places(piece: Piece) -> tuple[str, ...]:
    return (IN_TITLE,) if piece.field == "title" else ("",) if piece.field else ANYWHERE


def _of_field(field: str) -> tuple[str, tuple[object, ...]]:
    """(condition on the fact `j`, its values) of a field word; none for free words and for titles, which are a
    column of the index."""
    kinds = FIELDS[field] if field else ()
    return (f" AND j.kind IN ({','.join('?' * len(kinds))})", kinds) if kinds else ("", ())


def _every(found_as: Sequence[Way], places: Sequence[str]) -> str:
    """All pieces in these places, as FTS5 reads it."""
    return " AND ".join(any_of(way, places) for way in found_as)
