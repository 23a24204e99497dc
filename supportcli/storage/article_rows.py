"""What the rows know of articles: by number, by words, the next number. Removed ones are left out."""

import sqlite3
from collections.abc import Sequence

from supportcli import quick_json
from supportcli.annotations import Any

NAMES = ("number", "id", "question", "answer", "topics", "language", "added_at")


def next_number(db: sqlite3.Connection) -> int:
    """One above the highest ever given here, removed ones included."""
    return int(db.execute("SELECT coalesce(max(number), 0) FROM articles").fetchone()[0]) + 1


def numbered(db: sqlite3.Connection, number: str) -> dict[str, Any] | None:
    """The article with this number, None for no such."""
    found = _rows(db, "number = ?", (int(number),)) if number.isdecimal() and len(number) < 10 else []
    return found[0] if found else None


def listed(db: sqlite3.Connection, words: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Articles in which every word occurs in question, answer or topics, by number."""
    from supportcli.searching.folding import spelled

    wanted = [spelled(word).strip() for word in words]
    rows = _rows(db, "1 = 1", ())
    texts = [spelled(f"{row['question']} {row['answer'] or ''} {' '.join(row['topics'])}") for row in rows]
    return [row for row, text in zip(rows, texts, strict=True) if all(word in text for word in wanted)]


LEAST_SHARED = 0.5
"""Of the words that were asked for, so many must stand in an article. Judgement."""


def likest(db: sqlite3.Connection, text: str) -> dict[str, Any] | None:
    """The article that shares most words with the text, the older one of equals; None where none shares enough."""
    from supportcli.storage.likeness import words_of

    wanted = {word for word in words_of(text) if len(word) > 2}
    best, most = None, 0
    for row in listed(db) if wanted else ():
        shared = len(wanted & {*words_of(f"{row['question']} {' '.join(row['topics'])}")})
        if shared > most:
            best, most = row, shared
    return best if most >= LEAST_SHARED * len(wanted) else None


def _rows(db: sqlite3.Connection, where: str, values: tuple[Any, ...]) -> list[dict[str, Any]]:
    sql = f"SELECT {', '.join(NAMES)} FROM articles WHERE removed = 0 AND {where} ORDER BY number"
    found = [dict(zip(NAMES, row, strict=True)) for row in db.execute(sql, values)]
    return [{**row, "topics": quick_json.loads(row["topics"] or "[]")} for row in found]
