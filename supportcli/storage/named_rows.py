"""What the rows know of plans and calendars by their names: one, those like it, all, and who uses them. Removed ones
are found only by their subject."""

import sqlite3
from collections.abc import Iterable

from supportcli import quick_json
from supportcli.annotations import Any, Literal
from supportcli.storage.customer_rows import HERE
from supportcli.storage.reading import bound
from supportcli.values import NamedTuple

Table = Literal["plans", "calendars"]
JSON = ("hours", "countries", "covers", "excludes", "targets")
"""Columns that hold a list."""


class Known(NamedTuple):
    """What a plan or calendar is called."""

    name: str
    removed: bool


def called(db: sqlite3.Connection, table: Table, name: str) -> list[tuple[str, str]]:
    """(subject, name) of those with this name, oldest first."""
    sql = f"SELECT id, name FROM {table} WHERE removed = 0 AND folded = ? ORDER BY added_at"
    return list(db.execute(sql, (bound(name.casefold()),)))


def with_id(db: sqlite3.Connection, table: Table, start: str) -> list[tuple[str, str]]:
    """(subject, name) of up to two whose subject begins with `start`, removed ones among them."""
    sql = f"SELECT id, name FROM {table} WHERE substr(id, 1, ?) = ? LIMIT 2"
    return list(db.execute(sql, (len(start), bound(start))))


def listed(db: sqlite3.Connection, table: Table, words: str = "") -> list[dict[str, Any]]:
    """Their newest terms as the rows have them, by name; those whose name holds `words`."""
    from supportcli.storage.schema import columns

    names = [name for name in columns(table)[1:] if name not in ("folded", "versions", "removed")]
    rows = db.execute(
        f"SELECT {', '.join(names)} FROM {table} WHERE removed = 0 AND instr(folded, ?) > 0 ORDER BY folded",
        (bound(words.casefold()),),
    )
    found = [dict(zip(names, row, strict=True)) for row in rows]
    return [{name: quick_json.loads(v or "[]") if name in JSON else v for name, v in row.items()} for row in found]


def known(db: sqlite3.Connection, table: Table, subjects: Iterable[str]) -> dict[str, Known]:
    """Those with these subjects, removed ones among them."""
    wanted = quick_json.dumps([*subjects])
    sql = f"SELECT id, name, removed FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    return {subject: Known(name, bool(removed)) for subject, name, removed in db.execute(sql, (wanted,))}


class User(NamedTuple):
    """Who uses a plan or calendar, from when (None = always) until when (None = open)."""

    name: str
    from_at: str | None
    until_at: str | None


def customers_on(db: sqlite3.Connection, plan_id: str, now: str) -> list[User]:
    """The customers that have this plan now or will have it, each with every stretch of it."""
    rows = db.execute(
        "SELECT c.name, k.from_at, k.until_at FROM customer_plans k JOIN customers c ON c.subject = k.subject "
        f"WHERE {HERE} AND k.plan_id = ? AND coalesce(k.until_at, '~') > ? ORDER BY c.folded, k.from_at",
        (plan_id, now),
    )
    return [User(*row) for row in rows]


def plans_by(db: sqlite3.Connection, calendar_id: str, now: str) -> list[User]:
    """The plans whose terms use this calendar now or will use it, each with the first terms that do."""
    rows = db.execute(
        "SELECT name, versions FROM plans WHERE removed = 0 AND instr(versions, ?) > 0 ORDER BY folded", (calendar_id,)
    )
    found = []
    for name, text in rows:
        versions = quick_json.loads(text)
        begun = sum((one["from_at"] or "") <= now for one in versions)
        using = [one for one in versions[max(begun - 1, 0) :] if one.get("calendar") == calendar_id]
        if using:
            found.append(User(str(name), using[0]["from_at"], None))
    return found


def users(db: sqlite3.Connection, subject: str) -> list[str]:
    """Subjects of the customers that have or had this plan, or of the plans that use or used this calendar."""
    rows = db.execute(
        "SELECT s.subject FROM customer_plans k JOIN subjects s ON s.id = k.subject WHERE k.plan_id = ? "
        "UNION SELECT id FROM plans WHERE instr(versions, ?) > 0",
        (subject, subject),
    )
    return [str(row[0]) for row in rows]
