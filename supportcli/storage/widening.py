"""The ways in which each piece of a question may stand in the index, wider with every step.

For storage/finding.py, which asks for the next step only where too little was found. A new step is a value of STEPS
and a branch in `ways`.
"""

import sqlite3
from collections.abc import Sequence
from functools import partial

from supportcli.searching import asking, runs
from supportcli.searching.asking import Alternative, Piece
from supportcli.searching.folding import asked, is_run
from supportcli.storage import known_words
from supportcli.storage.search import IN_NAME, IN_TITLE

STEPS = {"inflected": 1, "parts": 10, "akin": 5, "misspelt": 1}
"""Step -> under how many found tickets it is tried: all forms of the words; unfinished, joined and taken apart; other
words of the same root; misspelt."""
EVERYWHERE = ("", IN_TITLE, IN_NAME)
MOST_INFLECTED = 3
"""Words that a misspelt one may have meant of which other forms are looked for, too."""

Way = tuple[Alternative, ...]
"""The alternatives of one piece: any of them will do."""


def ways(
    db: sqlite3.Connection, pieces: Sequence[Piece], speaking: Sequence[str], step: str, before: Sequence[Way]
) -> tuple[Way, ...]:
    """For each piece the alternatives of this step, those of the step `before` included. `speaking`: the languages of
    whoever asks."""
    if step == "inflected":
        return tuple(_once(piece.as_typed(), _forms(db, piece.word, speaking)) for piece in pieces)
    if step == "parts":
        known = known_words.among(db, asking.could_join(pieces))
        return tuple(
            _wider(db, way, [*_parts(db, pieces, place, speaking), *asking.joined(pieces, place, known)])
            for place, way in enumerate(before)
        )
    widen = _akin if step == "akin" else _misspelt
    return tuple(_wider(db, way, widen(db, piece, way, speaking)) for piece, way in zip(pieces, before, strict=True))


def has(db: sqlite3.Connection, way: Way) -> bool:
    """True where some fact has one of the alternatives."""
    sql = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
    return db.execute(sql, (any_of(way, EVERYWHERE),)).fetchone() is not None


def _once(*parts: Sequence[Alternative]) -> Way:
    return tuple(dict.fromkeys(one for part in parts for one in part))


def _wider(db: sqlite3.Connection, way: Way, more: Sequence[Alternative]) -> Way:
    """The way with more alternatives, if any fact has one of them: else what was found would be looked for again."""
    new = tuple(dict.fromkeys(one for one in more if one not in way))
    return (*way, *new) if new and has(db, new) else way


def _forms(db: sqlite3.Connection, word: str, speaking: Sequence[str]) -> list[Alternative]:
    """Forms of a word. Most words of a question are there in no other form: then nothing is loaded."""
    if not word or not known_words.others_like(db, word):
        return []
    from supportcli.searching import stems

    languages = known_words.languages_of(db, word, speaking)
    return [Alternative((one,)) for one in stems.forms(word, languages, partial(known_words.beginning_with, db))]


def _parts(db: sqlite3.Connection, pieces: Sequence[Piece], place: int, speaking: Sequence[str]) -> list[Alternative]:
    """The piece unfinished, if it is the last; as a part of compounds; taken apart; of a number; looser, if a run."""
    piece = pieces[place]
    word = piece.word
    last = place == len(pieces) - 1 and (not word or known_words.begins_another(db, word))
    found = asking.unfinished(piece) if last else []
    if word:
        known = known_words.among(db, [part for pair in asking.halves(word) for part in pair])
        found += asking.apart(word, known)
        found += _compounds(db, word, speaking)
    number = asking.number_with(pieces, place)
    if number:
        from supportcli.storage import customer_rows

        found += [Alternative((one,)) for one in customer_rows.written_as(db, number)]
    return [*found, *runs.looser(piece.text), *asking.grouped(piece.text)]


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


def _akin(db: sqlite3.Connection, piece: Piece, way: Way, speaking: Sequence[str]) -> list[Alternative]:
    """Words of one root that no stemmer brings together, and verbs whose parts stand elsewhere."""
    word = piece.word
    if not word:
        return []
    from supportcli.searching import verbs

    beginning_with = partial(known_words.beginning_with, db)
    found = [Alternative((one,)) for one in verbs.kin(word, beginning_with)]
    for code in known_words.languages_of(db, word, speaking):
        if code == "en":
            found += [Alternative((one,)) for one in verbs.irregular(word)]
        elif code in verbs.FIRST_PARTS:
            found += verbs.apart_or_together(word, code, beginning_with)
    return found


def _misspelt(db: sqlite3.Connection, piece: Piece, way: Way, speaking: Sequence[str]) -> list[Alternative]:
    """Words spelled nearly so in all their forms, and runs that are partly so, for a piece that no fact has."""
    if has(db, way):
        return []
    from supportcli.searching import typos

    word = piece.word
    if not word:
        return [*runs.loosest(piece.text), *(Alternative((one,)) for one in typos.codes_near(piece.text))]
    other = typos.other_keyboard(word)
    meant = list(known_words.among(db, [other]))
    meant = meant or typos.near(word, known_words.about_as_long(db, len(word), typos.allowed(word)))
    found = [Alternative((one,)) for one in meant]
    for one in meant[:MOST_INFLECTED]:
        found += _forms(db, one, speaking)
    return found or [Alternative((one,)) for one in _near_stems(db, word, speaking)]


def _near_stems(db: sqlite3.Connection, word: str, speaking: Sequence[str]) -> list[str]:
    """Words whose beginning is nearly the stem of this one: misspelt, and in another form."""
    from supportcli.searching import stems, typos

    found: list[str] = []
    for code in known_words.languages_of(db, word, speaking):
        stem = stems.stemmer(code)(word)
        found += typos.near_stem(stem, known_words.about_as_long(db, len(stem), stems.LONGEST_ENDING))
    return found


def any_of(way: Way, places: Sequence[str]) -> str:
    """The alternatives as FTS5 reads them. Texts hold letters, digits and blanks only (folding.py), so nothing that was
    typed is ever an operator."""
    return f"({' OR '.join(_expression(one, places) for one in way)})"


def _expression(one: Alternative, places: Sequence[str]) -> str:
    """All texts of an alternative, each in one of the places; a single sign of a run begins the words that have it."""
    texts = []
    for number, text in enumerate(one.texts, 1):
        words = asked(text)
        star = " *" if (one.prefix and number == len(one.texts)) or (len(words[-1]) == 1 and is_run(words[-1])) else ""
        some = " OR ".join(f'"{" ".join(place + word for word in words)}"{star}' for place in places)
        texts.append(f"({some})" if len(places) > 1 else some)
    return f"({' AND '.join(texts)})" if len(texts) > 1 else texts[0]
