"""What the rows know of customers: names, numbers, open tickets, contacts, goodwill. Merged and removed ones are left
out."""

import sqlite3

from supportcli import quick_json
from supportcli.annotations import Any
from supportcli.storage.reading import OPEN, bound
from supportcli.values import NamedTuple

HERE = "merged_into IS NULL AND removed = 0"
"""Customers that are spoken of: not merged into another, not removed."""
SHORTEST_PHONE = 7
"""Digits of a number that are enough to know it by without its country code."""


def customers_called(db: sqlite3.Connection, name: str) -> list[tuple[str, str]]:
    """(subject, name) of the customers with this name or subject, merged ones left out."""
    rows = db.execute(
        f"SELECT id, name FROM customers WHERE {HERE} AND (folded = ? OR id = ?) ORDER BY added_at",
        (bound(name.casefold()), bound(name)),
    )
    return list(rows)


def customers_merged(db: sqlite3.Connection, name: str, number: str | None) -> list[tuple[str, str]]:
    """(subject, name) of the customers that those with this name, subject or normalised number were merged into."""
    return list(
        db.execute(
            "WITH RECURSIVE up(id) AS (SELECT merged_into FROM customers WHERE merged_into IS NOT NULL AND (folded = ? "
            "OR id = ? OR subject IN (SELECT subject FROM phones WHERE number = ?)) "
            "UNION SELECT c.merged_into FROM customers c JOIN up ON c.id = up.id WHERE c.merged_into IS NOT NULL) "
            f"SELECT c.id, c.name FROM customers c JOIN up ON c.id = up.id WHERE {HERE} ORDER BY c.added_at",
            (bound(name.casefold()), bound(name), number),
        )
    )


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
            f"SELECT name FROM customers WHERE {HERE} AND folded LIKE ? ESCAPE '\\' ORDER BY length(name) LIMIT ?",
            (f"%{start}%", limit),
        )
    ]


def customers_with_phone(db: sqlite3.Connection, number: str) -> list[tuple[str, str]]:
    """(subject, name) of the customers with this normalised number; a number without its country code finds the whole
    one (`030 1234567` is `+49 30 1234567`), if it has seven digits or more behind its zeros."""
    known = f"SELECT DISTINCT c.id, c.name FROM phones p JOIN customers c ON c.subject = p.subject WHERE {HERE} "
    found = list(db.execute(known + "AND p.number = ?", (number,)))
    tail = number.lstrip("+0")
    if found or number.startswith("+") or len(tail) < SHORTEST_PHONE:
        return found
    return list(db.execute(known + "AND substr(p.number, -length(?)) = ?", (tail, tail)))


def written_as(db: sqlite3.Connection, number: str) -> list[str]:
    """The digits of a number as they are, and of all telephone numbers that end so behind its zeros."""
    tail = number.lstrip("0")
    found = db.execute("SELECT DISTINCT number FROM phones WHERE substr(number, -length(?)) = ?", (tail, tail))
    return [number, *(row[0].lstrip("+") for row in found)]


def tickets_of_customer(db: sqlite3.Connection, customer_id: str, limit: int = 5) -> list[tuple[str, str, str, str]]:
    """(key, title, state, opened_at) of a customer's newest open tickets."""
    return list(
        db.execute(
            f"SELECT key, title, state, opened_at FROM tickets WHERE customer_id = ? AND visible = 1 AND {OPEN} "
            f"ORDER BY opened_at DESC LIMIT ?",
            (customer_id, limit),
        )
    )


class Promised(NamedTuple):
    """An open promise on one of a customer's tickets. `role`, `provider`: of the ticket, to say whose it is."""

    key: str
    handle: str
    role: str
    provider: str | None
    side: str
    who: str | None
    kind: str
    text: str | None
    due_at: str
    due_precision: str


def promises_of_customer(db: sqlite3.Connection, customer_id: str, limit: int = 5) -> list[Promised]:
    """What is promised to or by a customer and has no outcome yet, soonest first."""
    rows = db.execute(
        "SELECT t.key, c.handle, t.role, t.provider, c.side, c.who, c.kind, c.text, c.due_at, c.due_precision "
        "FROM tickets t JOIN callbacks c ON c.subject = t.subject "
        "WHERE t.customer_id = ? AND t.visible = 1 AND t.state <> 'closed' AND c.outcome IS NULL "
        "ORDER BY c.due_at LIMIT ?",
        (customer_id, limit),
    )
    return list(map(Promised._make, rows))


def contacts_since(db: sqlite3.Connection, customer_id: str, since: str) -> int:
    """How many contacts this customer had since a moment (each shared call once)."""
    row = db.execute(
        "SELECT count(*) FROM (SELECT c.id FROM calls c JOIN tickets t ON t.subject = c.subject "
        "WHERE t.customer_id = ? AND c.at >= ? UNION SELECT id FROM calls WHERE customer_id = ? AND at >= ?)",
        (customer_id, since, customer_id, since),
    )
    return int(row.fetchone()[0])


def listed(db: sqlite3.Connection, words: str, now: str) -> list[dict[str, Any]]:
    """Customers whose name holds `words` (all of them for ""), by name, with how many tickets are open and the plan
    they have."""
    rows = db.execute(
        "SELECT c.id, c.name, c.phones, c.emails, c.contact, c.language, c.zone, (SELECT count(*) FROM tickets t "
        "WHERE t.customer_id = c.id AND t.visible = 1 AND t.state NOT IN ('resolved', 'closed')), "
        "(SELECT p.name FROM customer_plans k JOIN plans p ON p.id = k.plan_id WHERE k.subject = c.subject "
        "AND coalesce(k.from_at, '') <= ? AND coalesce(k.until_at, '~') > ?) "
        f"FROM customers c WHERE {HERE} AND instr(c.folded, ?) > 0 ORDER BY c.folded",
        (now, now, bound(words.casefold())),
    )
    return [
        {
            "id": r[0],
            "name": r[1],
            "phones": quick_json.loads(r[2] or "[]"),
            "emails": quick_json.loads(r[3] or "[]"),
            "contact": r[4],
            "language": r[5],
            "zone": r[6],
            "open_count": r[7],
            "plan": r[8],
        }
        for r in rows
    ]


def ticket_keys(db: sqlite3.Connection, customer_id: str, limit: int = 5) -> list[str]:
    """Keys of the tickets of a customer and of those that were merged into it, the newest first; closed ones, too."""
    rows = db.execute(
        "WITH RECURSIVE ours(id) AS (SELECT ? UNION SELECT c.id FROM customers c JOIN ours ON c.merged_into = ours.id) "
        "SELECT t.key FROM ours JOIN tickets t ON t.customer_id = ours.id ORDER BY t.opened_at DESC LIMIT ?",
        (customer_id, limit),
    )
    return [str(row[0]) for row in rows]
