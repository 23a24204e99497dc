"""What is found for the pieces of a question, best first, in three steps: the words in all their forms; unfinished,
joined and taken apart where few tickets have them; misspelt where none has.

Facts that have all pieces stand before tickets that have each somewhere. A fact counts by relevance x place x
(1 + 1 / (1 + age in days / 30)), where relevance is bm25 and place 3 for a title, 2 for a customer's name, 1 for all
else. A new step is a value of STEPS and a branch in `ways`.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

from supportcli.searching import asking
from supportcli.searching.asking import Alternative, Piece
from supportcli.searching.folding import asked
from supportcli.storage import known_words
from supportcli.storage.queries import CUSTOMERS, Where
from supportcli.storage.search import IN_NAME, IN_TITLE
from supportcli.values import NamedTuple
from supportcli.words.queries import FIELDS

COMPARED = 60
"""Facts that are compared with each other, titles and the rest: of words that more have, the newest are. Who asks for
more tickets compares more."""
FEW = 10
"""Tickets under which words are also looked for in the second step; in the third where there are none."""
MOST_APART = 8
"""Pieces that are looked for in different facts of a ticket, each by itself (apart.py)."""
CUSTOMERS_TRIED, THEIR_TICKETS = 100, 200
TITLE, NAME = 3.0, 2.0
RECENT_DAYS = 30
STEPS = ("inflected", "parts", "misspelt")
ANYWHERE = ("", IN_TITLE)
"""In a title or elsewhere in a ticket."""

COUNTS = """NOT EXISTS (SELECT 1 FROM uncounted u WHERE u.subject = j.subject
    AND +u.id = (SELECT origin FROM origins WHERE id = j.origin) || ':' || j.n)"""
"""Not undone, moved away, erased or withheld. Most subjects have no such fact, and with `+` no id is made for them."""
MATCHING = f"FROM search JOIN journal j ON j.seq = search.rowid WHERE search MATCH ? AND {COUNTS}"

Way = tuple[Alternative, ...]
"""The alternatives of one piece: any of them will do."""


class Hit(NamedTuple):
    """A ticket or article by its local number, its best fact by `seq`, and what to mark in the fact's text."""

    subject: int
    seq: int
    ways: tuple[Way, ...]


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
    found: dict[int, Hit] = {}
    before: tuple[Way, ...] = ()
    for step, enough in zip(STEPS, (1, FEW, 1), strict=True):
        if not question.pieces or len(found) >= enough:
            break
        now = ways(db, question, step, before)
        if now != before:
            for hit in _found(db, question, now):
                found.setdefault(hit.subject, hit)
        before = now
    return list(found.values())


def subjects_with(db: sqlite3.Connection, piece: Piece, languages: Sequence[str]) -> Where:
    """The condition on the ticket `t` that some fact of it has this piece, in any form or unfinished."""
    question = Asked([piece], "", languages)
    way = (*ways(db, question, "inflected", ())[0], *asking.unfinished(piece))
    kinds, values = _of_field(piece.field)
    return Where(f"t.subject IN (SELECT j.subject {MATCHING}{kinds})", (any_of(way, _places(piece)), *values))


def ways(db: sqlite3.Connection, question: Asked, step: str, before: Sequence[Way]) -> tuple[Way, ...]:
    """For each piece the alternatives of this step, those of the step `before` included."""
    pieces = question.pieces
    if step == "inflected":
        return tuple((piece.as_typed(), *_forms(db, piece, question.languages)) for piece in pieces)
    if step == "parts":
        known = known_words.among(db, asking.could_join(pieces))
        return tuple(
            _once(way, _parts(db, question, place), asking.joined(pieces, place, known))
            for place, way in enumerate(before)
        )
    return tuple(_once(way, _misspelt(db, piece, way)) for piece, way in zip(pieces, before, strict=True))


def _once(*parts: Sequence[Alternative]) -> Way:
    return tuple(dict.fromkeys(one for part in parts for one in part))


def _forms(db: sqlite3.Connection, piece: Piece, speaking: Sequence[str]) -> list[Alternative]:
    """Forms of a word. Most words of a question are there in no other form: then nothing is loaded."""
    if not piece.word or not known_words.others_like(db, piece.word):
        return []
    from supportcli.searching import stems

    languages = known_words.languages_of(db, piece.word, speaking)
    return [Alternative((one,)) for one in stems.forms(piece.word, languages, partial(known_words.beginning_with, db))]


def _parts(db: sqlite3.Connection, question: Asked, place: int) -> list[Alternative]:
    """The piece unfinished, if it is the last; as a part of compounds; taken apart; of a number; looser, if a run."""
    piece = question.pieces[place]
    found = asking.unfinished(piece) if place == len(question.pieces) - 1 else []
    word = piece.word
    if word:
        known = known_words.among(db, [part for pair in asking.halves(word) for part in pair])
        found += asking.apart(word, known)
        found += _compounds(db, word, question.languages)
    number = asking.number_with(question.pieces, place)
    if number:
        from supportcli.storage import customer_rows

        found += [Alternative((one,)) for one in customer_rows.written_as(db, number)]
    return [*found, *asking.looser(piece.text)]


def _compounds(db: sqlite3.Connection, word: str, speaking: Sequence[str]) -> list[Alternative]:
    """Longer words that have the word, or what its endings leave of it, in the languages that join words."""
    if len(word) < asking.SHORTEST_PART:
        return []
    from supportcli.searching import stems

    joining = [code for code in known_words.languages_of(db, word, speaking) if stems.LANGUAGES[code].compounds]
    parts = dict.fromkeys([word, *(stems.stemmer(code)(word) for code in joining)]) if joining else {}
    return [
        Alternative((one,))
        for part in parts
        if len(part) >= asking.SHORTEST_PART
        for one in known_words.containing(db, part)
    ]


def _misspelt(db: sqlite3.Connection, piece: Piece, way: Way) -> list[Alternative]:
    """Words spelled nearly so, and runs that are partly so, for a piece that no fact has."""
    if rows_with(db, piece, way, 1):
        return []
    word = piece.word
    if not word:
        return asking.loosest(piece.text)
    from supportcli.searching.typos import allowed, near

    return [Alternative((one,)) for one in near(word, known_words.about_as_long(db, len(word), allowed(word)))]


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


def any_of(way: Way, places: Sequence[str]) -> str:
    """The alternatives as FTS5 reads them. Texts hold letters, digits and blanks only (folding.py), so nothing that was
    typed is ever an operator."""
    return f"({' OR '.join(_expression(one, places) for one in way)})"


def _expression(one: Alternative, places: Sequence[str]) -> str:
    """All texts of an alternative, each in one of the places."""
    texts = []
    for number, text in enumerate(one.texts, 1):
        words = asked(text)
        star = " *" if one.prefix and number == len(one.texts) else ""
        some = " OR ".join(f'"{" ".join(place + word for word in words)}"{star}' for place in places)
        texts.append(f"({some})" if len(places) > 1 else some)
    return f"({' AND '.join(texts)})" if len(texts) > 1 else texts[0]
