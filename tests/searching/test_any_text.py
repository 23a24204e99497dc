"""Whatever is typed can be indexed and searched for, without an error, and never as a piece of FTS5's language."""

import sqlite3
from collections.abc import Sequence

from hypothesis import example, given, settings
from hypothesis import strategies as st

from supportcli.facts.note import Added as Noted
from supportcli.facts.ticket import Opened
from supportcli.searching import folding, marking
from supportcli.searching.asking import Alternative, pieces
from supportcli.storage import finding, schema, search

HOSTILE = ('"', "a OR b", "title : x", "NEAR(a b)", "^a", "a* b*", "-a", "a AND NOT b", "(", "\0", "\ud800", "¶a", "§a")
LETTERS = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="aäßｱﾞプーー接続ก็한ё́й*\"'():^-¶§ \0\u00ad\u200d\u0345ﬁİ", max_size=20),
    st.sampled_from(HOSTILE),
)


def index(texts: Sequence[str]) -> sqlite3.Connection:
    """A search index over notes, one for each text, and the journal rows that a search joins."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    for statement in (*schema.JOURNAL, *schema.rows_statements()):
        db.execute(statement)
    db.execute("INSERT INTO origins VALUES (1, 'a', 0)")
    for seq, text in enumerate(texts, 1):
        db.execute(
            "INSERT INTO journal VALUES (?, 1, ?, ?, '2026-01-01T00:00:00.000Z', '', '', 1, NULL, 'note.added', "
            "'{}', x'', x'')",
            (seq, seq, seq),
        )
        search.add(db, seq, Noted(text))
    return db


def found(db: sqlite3.Connection, *words: str) -> list[int]:
    question = finding.Asked(pieces([("", word) for word in words]), "2026-01-02T00:00:00.000Z")
    return [hit.seq for hit in finding.hits(db, question)]


@settings(max_examples=150, deadline=None)
@given(st.lists(LETTERS, min_size=1, max_size=3), st.lists(LETTERS, min_size=1, max_size=3))
@example(["a b", "title x"], ["a OR b"])
def test_any_text_is_indexed_and_any_question_answered(texts: list[str], words: list[str]) -> None:
    db = index(texts)
    assert set(found(db, *words)) <= set(range(1, len(texts) + 1))
    for field in ("title", "note", ""):
        for piece in pieces([(field, word) for word in words]):
            where = finding.subjects_with(db, piece, ("en", "de"))
            db.execute(f"SELECT 1 FROM (SELECT 1 AS subject) t WHERE {where.sql}", where.values).fetchall()


@settings(max_examples=150, deadline=None)
@given(LETTERS)
def test_a_text_that_has_words_is_found_by_itself(text: str) -> None:
    if pieces([("", text)]):
        assert found(index(["something else", text]), text)[:1] == [2]


@settings(max_examples=200, deadline=None)
@given(LETTERS)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = folding.spelled(text)
    assert folding.spelled(once).split() == once.split()


@settings(max_examples=200, deadline=None)
@given(LETTERS, st.lists(LETTERS, max_size=3))
def test_marks_lie_in_the_text_in_order_and_apart(text: str, words: list[str]) -> None:
    wanted = [Alternative((piece.text,), piece.prefix) for piece in pieces([("", word) for word in words])]
    shown = marking.snippet(text, wanted)
    ends = [place for mark in shown.marks for place in mark]
    assert ends == sorted(ends) and all(0 <= place <= len(shown.text) for place in ends)
    assert all(start < end for start, end in shown.marks)


def test_words_of_fts5_are_words() -> None:
    db = index(["either or neither", "near and far", "a title : x"])
    assert found(db, "OR") == [1]
    assert found(db, "NEAR") == [2]
    assert found(db, "title : x") == [3]
    assert found(db, '"') == []


def test_titles_are_not_found_as_names() -> None:
    db = index([])
    db.execute(
        "INSERT INTO journal VALUES (1, 1, 1, 1, '2026-01-01T00:00:00.000Z', '', '', 1, NULL, 'ticket.opened', '{}', "
        "x'', x'')"
    )
    search.add(db, 1, Opened("lamp", description="red"))
    assert [row[0] for row in db.execute("SELECT rowid FROM search WHERE search MATCH '\"¶lamp\"'")] == [1]
    assert db.execute('SELECT 1 FROM search WHERE search MATCH \'"§lamp" OR "lamp"\'').fetchall() == []
    assert found(db, "lamp") == [1] and found(db, "red") == [1] and found(db, "lamp", "red") == [1]


def test_ascii_is_spelled_as_its_letters_are_among_others() -> None:
    every = "".join(map(chr, range(128)))
    assert folding.spelled(every) == "".join(letter.lower() if letter.isalnum() else " " for letter in every)
    assert folding.spelled(f"{every}ж").split() == [*folding.spelled(every).split(), "ж"]
