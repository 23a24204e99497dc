"""Tickets that could be like another one: those that share words (the rarer, the better) or standard steps with it.

Bounded: of a common word or step only the newest are looked at. A new way to be alike is a function here and its
share in looking/similar.py.
"""

import sqlite3
from collections.abc import Collection, Mapping, Sequence

from supportcli.searching.folding import asked
from supportcli.storage.finding import MATCHING
from supportcli.storage.search import IN_TITLE

MOST_WORDS = 24
NEWEST = 400
"""Facts that are looked at for one word; a word that more facts have tells little."""
NEWEST_STEPS = 200


def words_of(text: str) -> list[str]:
    """The words of a text as the index holds them, each once; single letters and bare small numbers left out."""
    return list(dict.fromkeys(word for word in asked(text) if len(word) > 1 and not (word.isdigit() and len(word) < 3)))


def sharing_words(db: sqlite3.Connection, words: Sequence[str]) -> dict[int, dict[str, int]]:
    """Local number of the ticket → the shared words, each with how many tickets have it."""
    found: dict[int, dict[str, int]] = {}
    for word in words[:MOST_WORDS]:
        wanted = f'"{word}" OR "{IN_TITLE}{word}"'
        oldest = db.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?", (wanted, NEWEST)
        ).fetchone()
        rows = db.execute(
            f"SELECT DISTINCT j.subject {MATCHING} AND search.rowid > ?", (wanted, oldest[0] if oldest else 0)
        ).fetchall()
        for (subject,) in rows:
            found.setdefault(subject, {})[word] = len(rows)
    return found


def sharing_steps(db: sqlite3.Connection, steps: Collection[str]) -> dict[int, set[str]]:
    """Local number of the ticket → the standard steps that were tried there, too."""
    found: dict[int, set[str]] = {}
    for step in steps:
        rows = db.execute(
            "SELECT subject FROM attempts WHERE standard_step = ? ORDER BY rowid DESC LIMIT ?", (step, NEWEST_STEPS)
        )
        for (subject,) in rows:
            found.setdefault(subject, set()).add(step)
    return found


def ids(db: sqlite3.Connection, subjects: Collection[int]) -> Mapping[int, tuple[str, str, str | None]]:
    """Local number → (id, title, domain) of the visible tickets among them."""
    rows = db.execute(
        "SELECT subject, id, title, domain FROM tickets "
        "WHERE visible = 1 AND subject IN (SELECT value FROM json_each(?))",
        (f"[{','.join(map(str, subjects))}]",),
    )
    return {row[0]: (row[1], row[2] or "", row[3]) for row in rows}
