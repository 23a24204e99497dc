"""What is shown of a hit: the text of the fact that was found, and the article where it is none of a ticket."""

import sqlite3
from collections.abc import Iterable, Sequence

from supportcli import facts, handles
from supportcli.annotations import Any
from supportcli.storage.search import texts_of
from supportcli.ticket import Header, Record

Place = tuple[int, int]
"""(local number of the ticket, seq of a fact of it or of its customer)"""


def texts(db: sqlite3.Connection, places: Sequence[Place]) -> list[tuple[str | None, str]]:
    """(handle, what people typed) of each fact. The handle is None where the fact is not of the ticket itself."""
    origins = dict(db.execute("SELECT id, origin FROM origins"))
    ids: dict[int, list[str]] = {}
    for subject, origin, n in db.execute(
        "SELECT j.subject, j.origin, j.n FROM json_each(?) e CROSS JOIN journal j ON j.subject = e.value",
        (_array(subject for subject, _ in places),),
    ):
        ids.setdefault(subject, []).append(f"{origins[origin]}:{n}")
    found = {
        seq: (f"{origins[origin]}:{n}", kind, body)
        for seq, origin, n, kind, body in db.execute(
            "SELECT j.seq, j.origin, j.n, j.kind, j.body FROM json_each(?) e CROSS JOIN journal j ON j.seq = e.value",
            (_array(seq for _, seq in places),),
        )
    }
    out = []
    for subject, seq in places:
        fact_id, kind, body = found[seq]
        fact = facts.read(Record(Header("", 0, "", "", "", "", "", None, kind), body))
        out.append((handles.shown(ids[subject]).get(fact_id), texts_of(fact)))
    return out


def articles(db: sqlite3.Connection, subjects: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Those of the subjects (local numbers) that are articles and were not removed."""
    from supportcli.storage import article_rows

    rows = db.execute(
        "SELECT subject, number FROM articles WHERE removed = 0 AND subject IN (SELECT value FROM json_each(?))",
        (_array(subjects),),
    ).fetchall()
    found = ((subject, article_rows.numbered(db, str(number))) for subject, number in rows)
    return {subject: article for subject, article in found if article}


def _array(numbers: Iterable[int]) -> str:
    """Numbers as json_each reads them."""
    return f"[{','.join(map(str, numbers))}]"
