"""The search index: contentless, one document per fact (rowid = seq), only ever added to; what does not count is
filtered in the query.

Words are folded here (`folded`), so that what is searched for and what is found go the same way. Another ANALYSER
version rebuilds the index.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

ANALYSER = 1
NEWEST = 5_000
"""Facts that are ranked; ranking a word that 300,000 facts have would take a second."""
MOST_WORDS = 100
"""What is longer is a text, not a search."""
MOST_APART = 8
"""Words that are looked for in different facts of one ticket, each by itself."""
SNIPPET = 120

MATCHING = """FROM search JOIN journal j ON j.seq = search.rowid WHERE search MATCH ?
    AND NOT EXISTS (SELECT 1 FROM uncounted u WHERE u.subject = j.subject
        AND u.id = (SELECT origin FROM origins WHERE id = j.origin) || ':' || j.n)"""
"""Facts with the words, except those that were undone, moved away, erased or withheld."""


def folded(text: str) -> str:
    """Text as the index holds it: compatibility forms and case folded, e for yo, CJK runs as overlapping pairs."""
    if text.isascii():
        return text.lower()
    from unicodedata import normalize

    text = normalize("NFKC", text.encode("utf-8", "replace").decode()).casefold().replace("ё", "е")
    out: list[str] = []
    run = ""
    for letter in [*text, " "]:
        if "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3":
            run += letter
            continue
        if run:
            out.append(" " + " ".join(run[i : i + 2] for i in range(max(len(run) - 1, 1))) + " ")
            run = ""
        out.append(letter)
    return "".join(out)


def texts_of(fact: Any) -> str:
    """What people typed into a fact."""
    found: list[str] = []
    for name in fact.texts:
        value = getattr(fact, name)
        values = value.values() if isinstance(value, dict) else value if isinstance(value, (tuple, list)) else (value,)
        found += [one for one in values if isinstance(one, str)]
    return " ".join(found)


def add(db: sqlite3.Connection, seq: int, fact: Any) -> None:
    """Index one fact that was just appended."""
    words = texts_of(fact)
    if words:
        db.execute("INSERT INTO search(rowid, words) VALUES (?, ?)", (seq, folded(words)))


def add_all(db: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Index (seq, what people typed) of facts, in order of arrival."""
    db.executemany("INSERT INTO search(rowid, words) VALUES (?, ?)", ((seq, folded(words)) for seq, words in texts))


def query(words: Sequence[str]) -> str:
    """An FTS5 query: every word must occur, the last may be unfinished; a phrase stays a phrase. Empty when nothing
    can be looked for."""
    pieces = [" ".join(folded(word).replace('"', " ").replace("\0", " ").split()) for word in words]
    parts = [f'"{piece}"' for piece in pieces if any(map(str.isalnum, piece))][:MOST_WORDS]
    return " AND ".join([*parts[:-1], parts[-1] + " *"]) if parts else ""


def subjects_with(text: str) -> tuple[str, tuple[str, ...]]:
    """(condition on the ticket `t`, its values): some fact of the ticket that counts has these words."""
    wanted = query([text])
    return (f"t.subject IN (SELECT j.subject {MATCHING})", (wanted,)) if wanted else ("0", ())


def best(db: sqlite3.Connection, words: Sequence[str]) -> list[tuple[int, int]]:
    """(local number of the subject, seq of its best fact), best first: facts with all the words, then tickets that
    have each somewhere.

    Of words that more than NEWEST facts have, the newest facts are compared: what is asked for is seldom the oldest.
    """
    found: dict[int, int] = {}
    wanted = query(words)
    if not wanted:
        return []
    for subject, seq in _ranked(db, wanted):
        found.setdefault(subject, seq)
    if 1 < len(words) <= MOST_APART:
        each = [dict(_ranked(db, query([word]))) for word in words if query([word])]
        rest = {subject for subject in each[0] if subject not in found and all(subject in one for one in each)}
        found.update(sorted(((subject, each[0][subject]) for subject in rest), key=lambda hit: -hit[1]))
    return list(found.items())


def _ranked(db: sqlite3.Connection, wanted: str) -> list[tuple[int, int]]:
    """(subject, seq) of the newest facts that match and count, best first."""
    last = db.execute(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?", (wanted, NEWEST)
    ).fetchone()
    return list(
        db.execute(
            f"SELECT j.subject, j.seq {MATCHING} AND search.rowid > ? ORDER BY search.rank, j.seq DESC",
            (wanted, last[0] if last else 0),
        )
    )


def text_at(db: sqlite3.Connection, seq: int) -> tuple[str, str]:
    """(handle, what people typed) of the fact that arrived as number `seq`."""
    from supportcli import facts, handles
    from supportcli.storage import journal

    record = next(journal.records(db, "WHERE j.seq = ?", (seq,)))
    ids = [
        f"{origin}:{n}"
        for origin, n in db.execute(
            "SELECT o.origin, j.n FROM journal j JOIN origins o ON o.id = j.origin "
            "WHERE j.subject = (SELECT subject FROM journal WHERE seq = ?)",
            (seq,),
        )
    ]
    return handles.shown(ids)[record.header.fact_id], texts_of(facts.read(record))


def snippet(text: str, words: Sequence[str]) -> str:
    """At most SNIPPET characters of one line of `text`, around the first of the words; `…` where something was left
    out."""
    line = " ".join(text.split())
    low = line.lower().replace("ё", "е")
    places = [low.find(word.lower().replace("ё", "е")) for word in words] if len(low) == len(line) else []
    place = min((place for place in places if place >= 0), default=0)
    start = max(0, min(place - SNIPPET // 3, len(line) - SNIPPET))
    if start:  # not from the middle of a word
        blank = line.find(" ", start, place)
        start = blank + 1 if blank >= 0 else start
    end = start + SNIPPET
    return ("… " if start else "") + line[start:end] + (" …" if end < len(line) else "")
