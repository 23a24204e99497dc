"""What the rows know of customers: names, numbers, open tickets, contacts, goodwill. Merged ones are left out."""

import sqlite3
from typing import Any

from supportcli.storage.reading import OPEN, bound

SHORTEST_PHONE = 7
"""Digits of a number that are enough to know it by without its country code."""


def customers_called(db: sqlite3.Connection, name: str) -> list[tuple[str, str]]:
    """(subject, name) of the customers with this name or subject, merged ones left out."""
    rows = db.execute(
        "SELECT id, name FROM customers WHERE merged_into IS NULL AND (folded = ? OR id = ?) ORDER BY added_at",
        (bound(name.casefold()), bound(name)),
    )
    return list(rows)


def customers_with_id(db: sqlite3.Connection, start: str) -> list[str]:
    """Up to two subjects of customers that begin with `start`."""
    return [
        row[0]
        for row in db.execute("SELECT id FROM customers WHERE substr(id, 1, ?) = ? LIMIT 2", (len(start), bound(start)))
    ]


def customers_like(db: sqlite3.Connection, name: str, limit: int = 5) -> list[str]:
    """Names that begin with or contain `name`."""
    start = bound(name.casefold()).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return [
        row[0]
        for row in db.execute(
            "SELECT name FROM customers WHERE merged_into IS NULL AND folded LIKE ? ESCAPE '\\' ORDER BY "
            "length(name) LIMIT ?",
            (f"%{start}%", limit),
        )
    ]


def customers_with_phone(db: sqlite3.Connection, number: str) -> list[tuple[str, str]]:
    """(subject, name) of the customers with this normalised number; a number without its country code finds the whole
    one (`030 1234567` is `+49 30 1234567`), if it has seven digits or more behind its zeros."""
    known = (
        "SELECT DISTINCT c.id, c.name FROM phones p JOIN customers c ON c.subject = p.subject "
        "WHERE c.merged_into IS NULL "
    )
    found = list(db.execute(known + "AND p.number = ?", (number,)))
    tail = number.lstrip("+0")
    if found or number.startswith("+") or len(tail) < SHORTEST_PHONE:
        return found
    return list(db.execute(known + "AND substr(p.number, -length(?)) = ?", (tail, tail)))


def tickets_of_customer(db: sqlite3.Connection, customer_id: str, limit: int = 5) -> list[tuple[str, str, str, str]]:
    """(key, title, state, opened_at) of a customer's newest open tickets."""
    return list(
        db.execute(
            f"SELECT key, title, state, opened_at FROM tickets WHERE customer_id = ? AND visible = 1 AND {OPEN} "
            f"ORDER BY opened_at DESC LIMIT ?",
            (customer_id, limit),
        )
    )


def contacts_since(db: sqlite3.Connection, customer_id: str, since: str) -> int:
    """How many contacts this customer had since a moment (each shared call once)."""
    row = db.execute(
        "SELECT count(*) FROM (SELECT c.id FROM calls c JOIN tickets t ON t.subject = c.subject "
        "WHERE t.customer_id = ? AND c.at >= ? UNION SELECT id FROM calls WHERE customer_id = ? AND at >= ?)",
        (customer_id, since, customer_id, since),
    )
    return int(row.fetchone()[0])


def goodwill_of(db: sqlite3.Connection, customer_id: str, at: str) -> tuple[int, int]:
    """(entries on the local day of `at`, minutes in its local month) of goodwill for a customer, as the rows have
    it."""
    from supportcli import times

    start, end = times.day_bounds(at)
    month, _ = times.day_bounds(times.stamp(times.to_datetime(at).astimezone().replace(day=1, hour=12)))
    row = db.execute(
        "SELECT coalesce(sum(w.at >= ? AND w.at < ?), 0), coalesce(sum(w.minutes), 0) FROM work w JOIN tickets t "
        "ON t.subject = w.subject "
        "WHERE t.customer_id = ? AND w.kind = 'goodwill' AND w.at >= ? AND w.at < ?",
        (start, end, customer_id, month, end),
    ).fetchone()
    return int(row[0]), int(row[1])


def listed(db: sqlite3.Connection, words: str) -> list[dict[str, Any]]:
    """Customers whose name holds `words` (all of them for ""), by name, with how many tickets are open."""
    import json

    rows = db.execute(
        "SELECT c.id, c.name, c.phones, c.emails, c.contact, c.language, c.zone, (SELECT count(*) FROM tickets t "
        "WHERE t.customer_id = c.id "
        "AND t.visible = 1 AND t.state NOT IN ('resolved', 'closed')) FROM customers c WHERE c.merged_into IS "
        "NULL AND instr(c.folded, ?) > 0 ORDER BY c.folded",
        (bound(words.casefold()),),
    )
    return [
        {
            "id": r[0],
            "name": r[1],
            "phones": json.loads(r[2] or "[]"),
            "emails": json.loads(r[3] or "[]"),
            "contact": r[4],
            "language": r[5],
            "zone": r[6],
            "open_count": r[7],
        }
        for r in rows
    ]
