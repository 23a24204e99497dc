"""The search index: contentless, one document per fact (rowid = seq), only ever added to; and the words that it has.

Writing only, because every command that records comes here; what is looked for is in finding.py, how words are spelled
in searching/folding.py. What does not count is left out when it is looked for.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from supportcli.annotations import Any
from supportcli.searching.folding import ANALYSER, folded, is_word

__all__ = ["ANALYSER", "IN_NAME", "IN_TITLE", "Parts", "add", "add_all", "parts_of", "texts_of"]

IN_TITLE, IN_NAME = "¶", "§"
"""What stands before words of titles and questions, and of customers' names and numbers: such a word is another one
to the index, found without reading all facts that have it elsewhere. No text has these signs: folding drops them."""
MARKS = (IN_TITLE, IN_NAME, "")
TITLES = ("title", "question")
Parts = tuple[str, str, str]
"""What people typed into a fact: titles and the questions of articles; who a customer is; all the rest."""
INSERT = "INSERT INTO search(rowid, words) VALUES (?, ?)"
KNOW = "INSERT OR IGNORE INTO search_words VALUES (?)"


def parts_of(fact: Any) -> Parts | None:
    """What people typed into a fact, for the index; None where that is nothing."""
    found: dict[str, list[str]] = {IN_TITLE: [], IN_NAME: [], "": []}
    for name in fact.texts:
        value = getattr(fact, name)
        if isinstance(value, str):
            found[_place(fact.kind, name)].append(value)
        elif isinstance(value, dict):  # the fields of an edit
            for field, one in value.items():
                found[_place(fact.kind, field)] += _strings(one)
        else:
            found[_place(fact.kind, name)] += _strings(value)
    title, who, words = (" ".join(texts) for texts in found.values())
    return (title, who, words) if title or who or words else None


def _place(kind: str, field: str) -> str:
    if kind.startswith("customer."):
        return IN_NAME
    return IN_TITLE if field in TITLES else ""


def _strings(value: Any) -> Sequence[str]:
    values = value if isinstance(value, (tuple, list)) else (value,)
    return [one for one in values if isinstance(one, str)]


def texts_of(fact: Any) -> str:
    """The same as one text, to be shown."""
    return " ".join(filter(None, parts_of(fact) or ()))


def add(db: sqlite3.Connection, seq: int, fact: Any) -> None:
    """Index one fact that was just appended."""
    parts = parts_of(fact)
    if parts:
        add_all(db, [(seq, parts)])


def add_all(db: sqlite3.Connection, texts: Iterable[tuple[int, Parts]]) -> None:
    """Index (seq, what people typed) of facts, in order of arrival."""
    rows: list[tuple[int, str]] = []
    known: set[str] = set()
    for seq, parts in texts:
        marked: list[str] = []
        for mark, text in zip(MARKS, parts, strict=True):
            if text:
                words = folded(text).split()
                known.update(words)
                marked += [mark + word for word in words] if mark else words
        rows.append((seq, " ".join(marked)))
    db.executemany(INSERT, rows)
    db.executemany(KNOW, [(word,) for word in known if is_word(word)])
