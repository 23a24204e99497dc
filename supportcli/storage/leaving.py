"""What leaves in an export, read row by row in one view of the file: the tickets of a query, everything on them, their
customers.

A table that leaves is a row in TABLES with the fields of schema.py it takes, named as in JSON. Everything here reads
through `chosen`, which notes the tickets of the query for as long as the export lasts.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from supportcli.annotations import Any
from supportcli.moments import minutes
from supportcli.storage import schema
from supportcli.storage.lists import HEAD, Names
from supportcli.storage.queries import Where
from supportcli.storage.rows import FIELD_OF

JSON_NAME = {**{column: name for column, name in FIELD_OF.items() if column != "customer_id"}, "with_name": "with"}
"""Columns whose JSON name is a word of SQL."""
FACT_TABLES = (
    *("calls", "attempts", "callbacks", "escalations", "notes", "statements", "told", "answers", "work"),
    *("files", "links", "resolutions"),
)
CARDS = ("articles", "calendars", "plans")
"""Records of the desk, not of a ticket: they leave whole whatever the query."""
INTERNAL = frozenset(("work", "plans.cost_per_minute"))
"""Tables and columns that leave only when they are asked for, as the facts they come from."""
HELD_BACK = frozenset(("subject", "folded", "versions"))
"""Columns that serve this program's own reading."""
LISTS = frozenset(
    ("tags", "phones", "emails", "also_steps", "topics", "hours", "countries", "covers", "excludes", "targets")
)
BOOLEANS = frozenset(("live", "counts", "first_response", "removed"))

COUNTED = {
    "reopen_count": "t.reopen_count",
    "callback_count": "(SELECT count(*) FROM callbacks x WHERE x.subject = t.subject)",
    "callback_kept_count": "(SELECT count(*) FROM callbacks x WHERE x.subject = t.subject AND x.outcome = 'kept')",
    "callback_late_count": "(SELECT count(*) FROM callbacks x WHERE x.subject = t.subject AND x.outcome = 'kept_late')",
    "callback_broken_count": "(SELECT count(*) FROM callbacks x WHERE x.subject = t.subject AND x.outcome = 'broken')",
    "escalation_count": "(SELECT count(*) FROM escalations x WHERE x.subject = t.subject)",
    "note_count": "(SELECT count(*) FROM notes x WHERE x.subject = t.subject)",
    "told_count": "(SELECT count(*) FROM told x WHERE x.subject = t.subject)",
    "file_count": "(SELECT count(*) FROM files x WHERE x.subject = t.subject)",
    **{
        f"{name}_minutes": f"(SELECT coalesce(sum(x.{name}_minutes), 0) FROM calls x WHERE x.subject = t.subject "
        "AND x.counts)"
        for name in ("wait", "talk", "hold", "after_call")
    },
    "cause": "t.cause",
    "merged_into": "(SELECT k.key FROM tickets k WHERE k.id = t.merged_into)",
}
"""What a ticket's row has beside the fields of its JSON shape: how much there is on it."""
SPENT = {
    f"{kind}_minutes": f"(SELECT coalesce(sum(x.minutes), 0) FROM work x WHERE x.subject = t.subject "
    f"AND x.kind = '{kind}')"
    for kind in ("work", "goodwill", "preventive")
}
"""The same for internal minutes."""


def fields(table: str, internal: bool) -> list[str]:
    """The fields of a table that leave, in order, named as in JSON."""
    if table == "tickets":
        return [*HEAD, *COUNTED, *(SPENT if internal else ()), "customer_id"]
    if table == "events":
        return ["ticket", "ticket_id", "id", "at", "noted_at", "actor", "kind", "text"]
    own = [
        JSON_NAME.get(name, name)
        for name in schema.columns(table)
        if name not in HELD_BACK and (internal or f"{table}.{name}" not in INTERNAL)
    ]
    if table in FACT_TABLES:
        late = ["overdue", "late_minutes"] if table == "callbacks" else []
        return ["ticket", "ticket_id", *own, *late]
    if table == "sla_legs":
        return ["ticket", "ticket_id", *own]
    return ["customer_id", *own] if table == "customer_plans" else own


def column_names(table: str) -> dict[str, str]:
    """The columns of a table by the JSON names of their fields."""
    return {JSON_NAME.get(name, name): name for name in schema.columns(table)}


def tables(internal: bool) -> list[str]:
    """Every table that leaves, those first that others point to."""
    facts = [table for table in FACT_TABLES if internal or table not in INTERNAL]
    return ["customers", *CARDS, "customer_plans", "tickets", *facts, "sla_legs", "events"]


@contextmanager
def chosen(db: sqlite3.Connection, where: Where | None) -> Iterator[int]:
    """Choose the tickets of a condition, all there are without one (merged ones, too), and give how many.

    Until the end of the block all reading here sees the file as it is now, whoever writes to it meanwhile.
    """
    own = not db.in_transaction
    if own:
        db.execute("BEGIN")
    try:
        db.execute("CREATE TEMP TABLE leaving(place INTEGER PRIMARY KEY, subject INTEGER NOT NULL)")
        db.execute("CREATE TEMP TABLE leaving_customers(id TEXT PRIMARY KEY) WITHOUT ROWID")
        db.execute(
            f"INSERT INTO temp.leaving(subject) SELECT t.subject FROM tickets t WHERE {where.sql if where else '1'} "
            "ORDER BY t.number NULLS LAST, t.key, t.id",
            where.values if where else (),
        )
        db.execute("CREATE UNIQUE INDEX temp.leaving_subject ON leaving(subject)")
        which = "SELECT id, merged_into FROM customers" if where is None else _OF_TICKETS
        db.execute(
            f"INSERT INTO temp.leaving_customers WITH RECURSIVE up(id, into_id) AS ({which} UNION "
            "SELECT c.id, c.merged_into FROM up JOIN customers c ON c.id = up.into_id) SELECT DISTINCT id FROM up"
        )
        yield int(db.execute("SELECT count(*) FROM temp.leaving").fetchone()[0])
    finally:
        if own:
            db.execute("ROLLBACK")  # with it the two tables
        else:
            db.execute("DROP TABLE temp.leaving")
            db.execute("DROP TABLE temp.leaving_customers")


_OF_TICKETS = (
    "SELECT c.id, c.merged_into FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject "
    "JOIN customers c ON c.id = t.customer_id"
)


def rows(db: sqlite3.Connection, table: str, now: str, internal: bool = False) -> Iterator[dict[str, Any]]:
    """The rows of a table as JSON has them, tickets in the order of their numbers, what is on them oldest first."""
    if table == "tickets":
        return _tickets(db, now, internal)
    if table == "events":
        return _events(db, internal)
    return _others(db, table, now, internal)


def _tickets(db: sqlite3.Connection, now: str, internal: bool) -> Iterator[dict[str, Any]]:
    names, wanted = Names(db), fields("tickets", internal)
    joined = {
        **COUNTED,
        **SPENT,
        "customer": "t.customer_id",
        "callback_overdue_count": "(SELECT count(*) FROM callbacks x WHERE x.subject = t.subject AND x.outcome IS NULL "
        "AND x.due_at < ?)",
    }
    columns = ", ".join(_said(joined.get(name, f't."{name}"'), name) for name in wanted)
    sql = f"SELECT {columns} FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject ORDER BY l.place"
    for row in db.execute(sql, (now,)):
        shape = _read(dict(zip(wanted, row, strict=True)))
        shape["customer"] = names.of(shape["customer"])
        yield shape


def _others(db: sqlite3.Connection, table: str, now: str, internal: bool) -> Iterator[dict[str, Any]]:
    wanted = fields(table, internal)
    column_of = column_names(table)
    special = {"ticket": "t.key", "ticket_id": "t.id", "overdue": "NULL", "late_minutes": "NULL"}
    if table == "customer_plans":
        special["customer_id"] = "s.subject"
    columns = ", ".join(
        _said(f'x."{column_of[name]}"' if name in column_of else special[name], name) for name in wanted
    )
    for row in db.execute(f"SELECT {columns} {_source(table)}"):
        shape = _read(dict(zip(wanted, row, strict=True)))
        if table == "callbacks":
            _lateness(shape, now)
        yield shape


def _source(table: str) -> str:
    """FROM and ORDER BY of a table that is not `tickets`, called `x`."""
    if table in FACT_TABLES or table == "sla_legs":
        order = "x.part" if table == "sla_legs" else "x.at, x.noted_at, length(x.id), x.id"
        return (
            "FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject "
            f"CROSS JOIN {table} x ON x.subject = l.subject ORDER BY l.place, {order}"
        )
    if table == "customers":
        return "FROM customers x WHERE x.id IN (SELECT id FROM temp.leaving_customers) ORDER BY x.subject"
    if table == "customer_plans":
        return (
            "FROM customer_plans x JOIN subjects s ON s.id = x.subject "
            "WHERE s.subject IN (SELECT id FROM temp.leaving_customers) ORDER BY x.subject, x.part"
        )
    return f"FROM {table} x ORDER BY x.subject"


def _events(db: sqlite3.Connection, internal: bool) -> Iterator[dict[str, Any]]:
    """Every fact that counts, with the words it has."""
    from supportcli import facts
    from supportcli.storage.reading import bound

    wanted = fields("events", internal)
    for *row, body in db.execute(
        "SELECT t.key, t.id, o.origin || ':' || j.n AS fact, replace(j.at, '.000Z', 'Z'), j.noted, j.actor, j.kind, "
        "j.body FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject "
        "CROSS JOIN journal j ON j.subject = l.subject JOIN origins o ON o.id = j.origin "
        "WHERE j.body IS NOT NULL AND j.kind NOT LIKE 'command.%' AND j.kind <> 'ticket.numbered' "
        "AND NOT EXISTS (SELECT 1 FROM uncounted u WHERE u.subject = j.subject AND u.id = o.origin || ':' || j.n) "
        "ORDER BY l.place, j.at, j.noted, j.n"
    ):
        if internal or not facts.is_internal(row[-1]):
            yield dict(zip(wanted, [*row, bound(_words(body)) or None], strict=True))


def _words(body: str) -> str:
    """What was typed with a fact: what names it, then its text."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):  # a newer version's, or somebody else's: as a fact it is of an unknown kind
        return ""
    return ": ".join(said[name] for name in ("title", "name", "step", "text") if isinstance(said.get(name), str))


def _said(column: str, name: str) -> str:
    """The column of a field; moments without needless milliseconds, as JSON has them."""
    is_moment = (name.endswith("_at") or name == "at" or name == "moved_to") and name != "noted_at"
    return f"replace({column}, '.000Z', 'Z')" if is_moment else column


def _read(shape: dict[str, Any]) -> dict[str, Any]:
    """The row with its lists and booleans."""
    for name in LISTS & shape.keys():
        text = shape[name]
        shape[name] = list(json.loads(text)) if text else []
    for name in BOOLEANS & shape.keys():
        shape[name] = bool(shape[name])
    return shape


def _lateness(shape: dict[str, Any], now: str) -> None:
    """`overdue` and `late_minutes` as shapes.callback counts them."""
    end = shape["outcome_at"] or now
    late = shape["outcome"] in (None, "kept", "kept_late", "broken")
    shape["overdue"] = shape["outcome"] is None and now > shape["due_at"]
    shape["late_minutes"] = max(0, minutes(shape["due_at"], end)) if late else 0


def subjects(db: sqlite3.Connection) -> Iterator[str]:
    """The chosen tickets by their subjects, in order."""
    return (
        row[0]
        for row in db.execute(
            "SELECT t.id FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject ORDER BY l.place"
        )
    )


def doubled_keys(db: sqlite3.Connection) -> set[str]:
    """Keys that two chosen tickets share: numbers of two other databases whose names begin alike."""
    return {
        row[0]
        for row in db.execute(
            "SELECT t.key FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject "
            "GROUP BY lower(t.key) HAVING count(*) > 1"
        )
    }
