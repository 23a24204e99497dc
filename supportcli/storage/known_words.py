"""The words that the search index has, each once: what inflected, joined and misspelt words are looked for in.

A word stays known when all that had it was undone; an erase makes the table anew. Read only by searches.
"""

import sqlite3
from collections.abc import Iterable, Sequence

MOST_FORMS = 100
"""Words of the same beginning that are stemmed: each takes some 30 µs."""
MOST_COMPOUNDS = 40
ALIKE = 3
"""Letters that a word and its forms have in common."""
LAST_LETTER = "\U0010ffff"


def among(db: sqlite3.Connection, words: Iterable[str]) -> set[str]:
    """Those of `words` that are known."""
    wanted = list(dict.fromkeys(words))
    slots = ",".join("?" * len(wanted))
    return {row[0] for row in db.execute(f"SELECT word FROM search_words WHERE word IN ({slots})", wanted)}


def beginning_with(db: sqlite3.Connection, start: str, longest: int) -> list[str]:
    """Words with this beginning, the shortest first; with at most so many letters."""
    rows = db.execute(
        "SELECT word FROM search_words WHERE word >= ? AND word < ? AND length(word) <= ? "
        "ORDER BY length(word) LIMIT ?",
        (start, start + LAST_LETTER, longest, MOST_FORMS),
    )
    return [row[0] for row in rows]


def others_like(db: sqlite3.Connection, word: str) -> bool:
    """True where another word begins like this one, so that it might be a form of it."""
    start = word[:ALIKE]
    sql = "SELECT 1 FROM search_words WHERE word >= ? AND word < ? AND word <> ? LIMIT 1"
    return db.execute(sql, (start, start + LAST_LETTER, word)).fetchone() is not None


def begins_another(db: sqlite3.Connection, word: str) -> bool:
    """True where a longer word begins with this one."""
    sql = "SELECT 1 FROM search_words WHERE word > ? AND word < ? LIMIT 1"
    return db.execute(sql, (word, word + LAST_LETTER)).fetchone() is not None


def languages_of(db: sqlite3.Connection, word: str, speaking: Sequence[str]) -> list[str]:
    """Languages that a word may be of: by its script, the user's languages, and the small words that are known."""
    from supportcli.searching import stems

    present = among(db, stems.small_words()) if "a" <= word[0] <= "z" else ()
    return stems.likely(word, present, speaking)


def containing(db: sqlite3.Connection, part: str) -> list[str]:
    """Longer words that `part` is in, the shortest first. Reads all words."""
    rows = db.execute(
        "SELECT word FROM search_words WHERE instr(word, ?) AND word <> ? ORDER BY length(word) LIMIT ?",
        (part, part, MOST_COMPOUNDS),
    )
    return [row[0] for row in rows]


def about_as_long(db: sqlite3.Connection, letters: int, more: int) -> Sequence[str]:
    """Words whose length differs from `letters` by at most `more`. Reads all words."""
    lengths = (letters - more, letters + more)
    rows = db.execute("SELECT word FROM search_words WHERE length(word) BETWEEN ? AND ?", lengths)
    return [row[0] for row in rows]
