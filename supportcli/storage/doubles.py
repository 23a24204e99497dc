"""Customers that have just arrived and may be ones that are here already: the same folded name, phone or e-mail."""

import sqlite3
from collections.abc import Iterator

from supportcli.values import NamedTuple

_ARRIVED = (
    "FROM temp.arrived f CROSS JOIN customers a ON a.subject = f.subject AND a.merged_into IS NULL {join} "
    "JOIN customers b ON b.subject = {b} AND b.merged_into IS NULL AND b.id <> a.id WHERE f.fresh = 1"
)

_SAME = "CROSS JOIN {table} p ON p.subject = a.subject CROSS JOIN {table} q ON q.{column} = p.{column}"


class Double(NamedTuple):
    """Two customers, the one that came and the one that was here or came earlier; `why`: name, phone, email."""

    new_id: str
    new_name: str
    id: str
    name: str
    why: str


def among_arrived(db: sqlite3.Connection) -> Iterator[Double]:
    """Every pair once, with the first reason that holds. Inside the transaction of the merge."""
    _mails(db)
    seen: set[frozenset[str]] = set()
    for why, join, b in (
        ("name", "CROSS JOIN customers c ON c.folded = a.folded", "c.subject"),
        ("phone", _SAME.format(table="phones", column="number"), "q.subject"),
        ("email", _SAME.format(table="temp.mails", column="mail"), "q.subject"),
    ):
        rows = db.execute(f"SELECT a.id, a.name, b.id, b.name {_ARRIVED.format(join=join, b=b)} ORDER BY a.subject")
        for new_id, new_name, id_, name in rows:
            pair = frozenset((new_id, id_))
            if pair not in seen:
                seen.add(pair)
                yield Double(new_id, new_name, id_, name, why)


def _mails(db: sqlite3.Connection) -> None:
    db.execute("DROP TABLE IF EXISTS temp.mails")
    db.execute("CREATE TEMP TABLE mails(mail TEXT, subject INTEGER)")
    if db.execute(
        "SELECT 1 FROM temp.arrived f JOIN customers a ON a.subject = f.subject WHERE f.fresh = 1 AND a.emails NOT NULL"
    ).fetchone():
        db.execute(
            "INSERT INTO temp.mails SELECT lower(m.value), c.subject FROM customers c, json_each(c.emails) m "
            "WHERE c.emails NOT NULL"
        )
        db.execute("CREATE INDEX temp.mails_mail ON mails(mail)")
