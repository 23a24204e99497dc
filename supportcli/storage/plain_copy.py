"""A plain SQLite file for other programs (Datasette, sqlite-utils, a spreadsheet): tables, views, words to search by.

Nothing of the journal is in it, and supportcli never opens it. A new view is a row in VIEWS; what every table and
column means stands in the table `about` (exporters/describing.py).
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from supportcli.annotations import Any
from supportcli.storage import schema
from supportcli.storage.leaving import FACT_TABLES, column_names

HELD_BACK = frozenset(("overdue", "callback_overdue_count"))
"""What is true only at the moment of the export; the views ask the clock of whoever reads."""
KEYS = {
    **dict.fromkeys(("customers", "articles", "calendars", "plans", "tickets"), "id"),
    **dict.fromkeys((*FACT_TABLES, "events"), "ticket_id, id"),
    "customer_plans": "customer_id, part",
    "sla_legs": "ticket_id, part",
}
POINTS_TO = {
    "ticket_id": "tickets",
    "customer_id": "customers",
    "plan_id": "plans",
    "calendar_id": "calendars",
    "customers.merged_into": "customers",
}
"""Foreign keys, wherever a column of that name is."""
SEARCHED = {"tickets": ("title", "customer", "provider", "ref"), "events": ("text",)}
NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

VIEWS = {
    "tickets_open": "SELECT * FROM tickets WHERE state NOT IN ('resolved', 'closed')",
    "callbacks_open": (
        f"SELECT c.ticket, t.title, t.customer, c.side, c.who, c.text, c.due_at, c.due_at < {NOW} AS overdue, "
        "c.ticket_id FROM callbacks c JOIN tickets t ON t.id = c.ticket_id WHERE c.outcome IS NULL ORDER BY c.due_at"
    ),
    "promises_kept": (
        "SELECT side, count(*) AS promised, sum(outcome IS 'kept') AS kept, sum(outcome IS 'kept_late') AS late, "
        "sum(outcome IS 'broken') AS broken, sum(outcome IS 'cancelled') AS cancelled, sum(outcome IS NULL) AS open, "
        "round(100.0 * sum(outcome IS 'kept') / nullif(sum(coalesce(outcome IN ('kept', 'kept_late', 'broken'), 0)), "
        "0), 1) AS kept_percent FROM callbacks GROUP BY side"
    ),
    "attempt_results": (
        "SELECT coalesce(standard_step, step) AS step, count(*) AS tried, "
        "sum(coalesce(result IN ('worked', 'gone'), 0)) AS worked, sum(result IS 'helped') AS helped, "
        "sum(coalesce(result IN ('failed', 'worse', 'same'), 0)) AS failed FROM attempts GROUP BY 1 ORDER BY tried DESC"
    ),
    "customer_summary": (
        "WITH RECURSIVE own(id, last) AS (SELECT id, id FROM customers WHERE merged_into IS NULL UNION "
        "SELECT m.id, own.last FROM own JOIN customers m ON m.merged_into = own.id) "
        "SELECT c.id AS customer_id, c.name, count(t.id) AS tickets, "
        "coalesce(sum(t.state NOT IN ('resolved', 'closed')), 0) AS open, coalesce(sum(t.call_count), 0) AS calls, "
        "coalesce(sum(t.talk_minutes), 0) AS talk_minutes, max(t.updated_at) AS updated_at "
        "FROM own JOIN customers c ON c.id = own.last LEFT JOIN tickets t ON t.customer_id = own.id GROUP BY c.id"
    ),
    "timeline": (
        "SELECT e.at, e.ticket, t.title, e.actor, e.kind, e.text, e.ticket_id FROM events e "
        "JOIN tickets t ON t.id = e.ticket_id ORDER BY e.at"
    ),
    "deadlines_missed": (
        "SELECT s.ticket, t.title, t.customer, s.leg, s.priority, s.due_at, s.breached_at, s.ended_at, s.ticket_id "
        "FROM sla_legs s JOIN tickets t ON t.id = s.ticket_id WHERE s.breached_at IS NOT NULL"
    ),
}

Row = dict[str, Any]


def columns(table: str, fields: Sequence[str]) -> list[str]:
    """The columns of a table in the copy, for the fields that leave. None is called `where`, `by`, `to` or `with`."""
    own = column_names(table) if table in FACT_TABLES else {}
    return [own.get(name, name) for name in fields if name not in HELD_BACK]


def fill(path: str, tables: Iterable[tuple[str, Sequence[str], Iterator[Row]]], about: Iterable[Sequence[str]]) -> None:
    """Make the copy in the empty file at `path`: (table, its fields, its rows) in an order in which nobody points
    ahead, and (table, column or "", what it means). Raises sqlite3.Error; the file is of no use then."""
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode=OFF")  # the file has no other name yet: if this fails it is thrown away
        db.execute("PRAGMA synchronous=OFF")
        db.execute("BEGIN")
        made: dict[str, list[str]] = {}
        for table, fields, rows in tables:
            made[table] = columns(table, fields)
            db.execute(_table(table, made[table]))
            slots = ",".join("?" * len(made[table]))
            db.executemany(f'INSERT INTO "{table}" VALUES ({slots})', _values(fields, rows))
        _lead_nowhere_else(db, made)
        db.execute('CREATE TABLE about("table" TEXT, "column" TEXT, description TEXT, PRIMARY KEY("table", "column"))')
        db.executemany("INSERT INTO about VALUES (?, ?, ?)", about)
        for name, sql in VIEWS.items():
            db.execute(f'CREATE VIEW "{name}" AS {sql}')
        for table, searched in SEARCHED.items():
            words = ", ".join(searched)
            db.execute(
                f'CREATE VIRTUAL TABLE {table}_fts USING fts5({words}, content="{table}", '
                "tokenize='unicode61 remove_diacritics 2')"
            )
            db.execute(f"INSERT INTO {table}_fts({table}_fts) VALUES ('rebuild')")
        db.execute("COMMIT")
        db.execute("PRAGMA journal_mode=DELETE")
    finally:
        db.close()


def _table(table: str, names: Sequence[str]) -> str:
    parts = [f'"{name}" {_type(table, name)}' for name in names]
    parts.append(f"PRIMARY KEY({KEYS[table]})")
    for name in names:
        target = POINTS_TO.get(f"{table}.{name}") or POINTS_TO.get(name)
        if target:
            parts.append(f'FOREIGN KEY("{name}") REFERENCES "{target}"(id)')
    return f'CREATE TABLE "{table}"({", ".join(parts)})'


def _type(table: str, name: str) -> str:
    if name.endswith(("_count", "_minutes")):
        return "INTEGER"
    parts = schema.COLUMNS.get(table, "").split(", ")
    return next((part.split()[1] for part in parts if part.split()[:1] == [name]), "TEXT")


def _values(fields: Sequence[str], rows: Iterator[Row]) -> Iterator[list[Any]]:
    kept = [name for name in fields if name not in HELD_BACK]
    for row in rows:
        if "overdue" in row and row["outcome"] is None:
            row["late_minutes"] = None
        yield [json.dumps(one, ensure_ascii=False) if type(one) is list else one for one in map(row.__getitem__, kept)]


def _lead_nowhere_else(db: sqlite3.Connection, made: dict[str, list[str]]) -> None:
    """Empty the foreign keys of records that are not here: a ticket may have come without its customer."""
    for table, names in made.items():
        for name in names:
            target = POINTS_TO.get(f"{table}.{name}") or POINTS_TO.get(name)
            if target and name not in KEYS[table]:
                db.execute(f'UPDATE "{table}" SET "{name}" = NULL WHERE "{name}" NOT IN (SELECT id FROM "{target}")')
    db.execute("CREATE INDEX tickets_of_customer ON tickets(customer_id)")
    db.execute("CREATE INDEX tickets_by_state ON tickets(state)")
    db.execute("CREATE INDEX callbacks_by_due ON callbacks(due_at)")
    db.execute("CREATE INDEX events_by_at ON events(at)")
