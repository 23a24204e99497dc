"""Rows for `list`, `due` and `search` in their JSON shapes, read with as few rows touched as the
answer has.

A new list is a function here: SQL that an index of schema.py answers, and a dict per row with the names of the JSON
contract. Figures that need a clock get `now`. Names are joined here: a merged customer is called what it was merged
into.
"""

import sqlite3
from collections.abc import Iterator, Sequence

from supportcli import quick_json
from supportcli.annotations import Any
from supportcli.moments import minutes, moment
from supportcli.storage import reading
from supportcli.storage.queries import ORDERS, Where
from supportcli.values import NamedTuple

HEAD = (
    "key",
    "id",
    "title",
    "type",
    "state",
    "held_by",
    "role",
    "customer",
    "provider",
    "ref",
    "owner",
    "priority",
    "class",
    "domain",
    "channel",
    "tags",
    "reported_at",
    "opened_at",
    "first_response_at",
    "resolved_at",
    "closed_at",
    "updated_at",
    "call_count",
    "attempt_count",
    "callback_open_count",
    "callback_overdue_count",
)
"""The keys of a ticket, as shapes.head gives them."""
TIMES = ("reported_at", "opened_at", "first_response_at", "resolved_at", "closed_at", "updated_at")
JOINED = {
    "customer": "t.customer_id",
    "callback_overdue_count": "CASE WHEN t.callback_open_count THEN "
    "(SELECT count(*) FROM callbacks c WHERE c.subject = t.subject AND c.outcome IS NULL AND c.due_at < ?) ELSE 0 END",
}
CALLBACK = (
    "handle",
    "id",
    "at",
    "noted_at",
    "actor",
    "side",
    "who",
    "kind",
    "text",
    "due_at",
    "due_precision",
    "first_due_at",
    "outcome",
    "outcome_at",
    "moved_to",
)


DUE = (
    "FROM callbacks c CROSS JOIN tickets t ON t.subject = c.subject "
    "WHERE c.outcome IS NULL AND c.due_at >= ? AND c.due_at < ? AND t.visible = 1 AND t.state <> 'closed'"
)
"""Open promises of tickets that are not closed, due in [?, ?)."""


class Names:
    """Names of customers, each read once."""

    def __init__(self, db: sqlite3.Connection):
        self.db, self.known = db, {"": None}

    def of(self, customer_id: str | None) -> str | None:
        """The name of a customer now; None for nobody."""
        wanted = customer_id or ""
        if wanted not in self.known:
            self.known[wanted] = reading.customer_name(self.db, wanted)  # type: ignore[assignment]
        return self.known[wanted]


def tickets(
    db: sqlite3.Connection, where: Where, now: str, sort: str = "opened", limit: int | None = None
) -> Iterator[dict[str, Any]]:
    """The tickets of a condition, each in its shape. `sort` is a key of ORDERS, with `-` before it the other way
    round."""
    order = _reversed(ORDERS[sort[1:]]) if sort.startswith("-") else ORDERS[sort]
    # The rows are chosen and put in order by their numbers alone; only those that are shown are read whole.
    chosen = f"SELECT t.subject AS chosen FROM tickets t WHERE {where.sql} ORDER BY {order} LIMIT ?"
    columns = ", ".join(JOINED.get(name, f't."{name}"') for name in HEAD)
    rows = db.execute(
        f"SELECT {columns} FROM ({chosen}) CROSS JOIN tickets t ON t.subject = chosen ORDER BY {order}",
        (now, *where.values, -1 if limit is None else limit),
    )
    names = Names(db)
    return (_head(row, names) for row in rows)


def _reversed(order: str) -> str:
    """The order backwards; what has no value stays last."""
    first, _, rest = order.partition(", t.")
    bare = first.removesuffix(" DESC").removesuffix(" NULLS LAST")
    return f"{bare}{'' if first.endswith(' DESC') else ' DESC NULLS LAST'}, t.{rest}"


def _head(row: Sequence[Any], names: Names) -> dict[str, Any]:
    shape = dict(zip(HEAD, row, strict=True))
    shape["customer"] = names.of(shape["customer"])
    shape["tags"] = _list(shape["tags"])
    for name in TIMES:
        shape[name] = moment(shape[name])
    return shape


def _list(text: str | None) -> list[str]:
    """A list as its column has it."""
    if not text:
        return []
    return list(quick_json.loads(text))


def count(db: sqlite3.Connection, where: Where, most: int, beyond: int = 0) -> int:
    """How many tickets of a condition there are after the first `beyond`, counted up to `most`."""
    row = db.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM tickets t WHERE {where.sql} LIMIT ? OFFSET ?)",
        (*where.values, most, beyond),
    ).fetchone()
    return int(row[0])


class Promise(NamedTuple):
    """A promise as `due` shows it, and the role of its ticket, which says who is us."""

    shape: dict[str, Any]
    role: str


def due(
    db: sqlite3.Connection,
    before: str,
    now: str,
    limit: int | None = None,
    since: str = "",
    ticket: str | None = None,
) -> list[Promise]:
    """Open promises of tickets that are not closed, due in [since, before), most overdue first; of one `ticket` (its
    id) only.

    `phone` is the customer's first number, else the one of the newest call with a number.
    """
    columns = ", ".join(f"c.{name}" for name in CALLBACK)
    rows = db.execute(
        "SELECT t.key, t.role, t.title, t.customer_id, t.provider, "
        "(SELECT json_extract(k.phones, '$[0]') FROM customers k WHERE k.id = t.customer_id), "
        "(SELECT l.number FROM calls l WHERE l.subject = t.subject AND l.number IS NOT NULL "
        "ORDER BY l.at DESC LIMIT 1), "
        f"{columns} {DUE} {'' if ticket is None else 'AND t.id = ?'} ORDER BY c.due_at, c.at LIMIT ?",
        (since, before, *([] if ticket is None else [ticket]), -1 if limit is None else limit),
    )
    names = Names(db)
    out = []
    for key, role, title, customer, provider, phone, called, *values in rows:
        one = dict(zip(CALLBACK, values, strict=True))
        overdue = one["due_at"] < now
        shape = {
            "ticket": key,
            **one,
            "overdue": overdue,
            "late_minutes": minutes(one["due_at"], now) if overdue else 0,
            "title": title,
            "customer": names.of(customer),
            "provider": provider,
            "phone": phone or called,
        }
        for name in ("at", "due_at", "first_due_at", "outcome_at", "moved_to"):
            shape[name] = moment(shape[name])
        out.append(Promise(shape, role))
    return out


def due_count(db: sqlite3.Connection, before: str, most: int, since: str = "") -> int:
    """How many promises `due` would give, counted up to `most`."""
    row = db.execute(f"SELECT count(*) FROM (SELECT 1 {DUE} LIMIT ?)", (since, before, most)).fetchone()
    return int(row[0])


def among(db: sqlite3.Connection, subjects: Sequence[int], where: Where, limit: int) -> list[int]:
    """Those of the subjects (local numbers) that are tickets of a condition, in the order given, at most `limit`."""
    rows = db.execute(
        f"SELECT t.subject FROM tickets t WHERE t.subject IN (SELECT value FROM json_each(?)) AND {where.sql}",
        (_array(subjects), *where.values),
    )
    matching = {row[0] for row in rows}
    return [subject for subject in subjects if subject in matching][:limit]


def _array(subjects: Sequence[int]) -> str:
    """Numbers as json_each reads them."""
    return f"[{','.join(map(str, subjects))}]"


def numbered(subjects: Sequence[int]) -> Where:
    """The condition for tickets by their local numbers."""
    return Where("t.subject IN (SELECT value FROM json_each(?))", (_array(subjects),))


def id_of(db: sqlite3.Connection, subject: int) -> str:
    """The id of a ticket by its local number."""
    return str(db.execute("SELECT id FROM tickets WHERE subject = ?", (subject,)).fetchone()[0])


def named(db: sqlite3.Connection, subject: str) -> tuple[str | None, str | None]:
    """(key, title) of a ticket by its id; a call that is no ticket yet has neither."""
    row = db.execute("SELECT key, title FROM tickets WHERE id = ?", (subject,)).fetchone()
    return (row[0], row[1]) if row else (None, None)
