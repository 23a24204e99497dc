"""The rows of a ticket or card: what its fold gives, written as the difference to what is there. Disposable:
`rebuild` makes them anew.

A ticket's rows come from its own facts alone; names are joined when read (storage/reading.py).
"""

import sqlite3
from collections.abc import Collection
from operator import attrgetter

from supportcli import next as moves
from supportcli import quick_json, shapes, standing
from supportcli.annotations import Any
from supportcli.storage import schema
from supportcli.ticket import Ticket

FACT_TABLES = (
    "calls",
    "attempts",
    "callbacks",
    "escalations",
    "notes",
    "statements",
    "told",
    "answers",
    "work",
    "files",
    "links",
    "resolutions",
)
FIELD_OF = {"place": "where", "by_whom": "by", "to_whom": "to", "to_id": "to", "customer_id": "customer"}
"""Columns whose JSON name is a word of SQL."""

_columns: dict[str, tuple[str, ...]] = {}


def columns(table: str) -> tuple[str, ...]:
    """Column names after `subject`."""
    if table not in _columns:
        _columns[table] = tuple(schema.columns(table)[1:])
    return _columns[table]


def kept_value(value: Any) -> Any:
    """A value as a row keeps it: lists and dicts as JSON, empty ones as NULL."""
    if value is None:
        return None
    if isinstance(value, str):  # surrogates stay readable here
        return value if value.isascii() else value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, (list, tuple, dict)):
        # A lone surrogate becomes its JSON escape, and reads back as what was typed.
        return quick_json.dumps(value, compact=False).encode("utf-8", "backslashreplace").decode() if value else None
    return int(value) if isinstance(value, bool) else value


def of_ticket(ticket: Ticket, own: Collection[str], complete: bool) -> dict[str, list[tuple[Any, ...]]]:
    """The rows a ticket should have, by table, without their subject; none but its numbers while it is not open."""
    out: dict[str, list[tuple[Any, ...]]] = {table: [] for table in ("tickets", *FACT_TABLES, "holds", "moves")}
    ticket.read_by(own)
    out["numbers"] = sorted(set(ticket.numbers))
    out["uncounted"] = []
    out["sla_legs"] = [(part, *leg) for part, leg in enumerate(ticket.legs)]
    if len(ticket.events) != len(ticket.records):  # nearly every ticket: all of its facts count
        counted = {event.header.fact_id for event in ticket.events}
        ids = (record.header.fact_id for record in ticket.records)
        out["uncounted"] = [(fact_id,) for fact_id in ids if fact_id not in counted]
    for table in FACT_TABLES:
        entries = getattr(ticket, table)
        if not entries:
            continue
        fields = [FIELD_OF.get(name, name) for name in columns(table)[5:]]
        values = attrgetter(*fields, "at")  # one name more, so that it gives a tuple where a table has one field
        for one in entries:
            head = (one.fact_id, ticket.handle(one.fact_id), one.at, one.noted_at, one.actor)
            out[table].append((*head, *map(kept_value, values(one)[:-1])))
    if not ticket.exists:
        return out
    key = shapes.key_of(ticket, own)
    shape: dict[str, Any] = shapes.head(ticket, key, "")
    number = int(key) if key.isdigit() else None
    done = standing.resolution(ticket)
    more = {
        "number": number,
        "customer_id": ticket.fields.get("customer"),
        "complete": complete,
        "cause": done.cause if done else None,
        "reopen_count": len(ticket.reopenings),
        "merged_into": ticket.merged_into[-1][1] if ticket.merged_into else None,
        "merged_order": ticket.merged_into[-1][0] if ticket.merged_into else None,
        "visible": 0 if ticket.merged_into else 1,
    }
    for name in ("reported_at", "opened_at", "first_response_at", "resolved_at", "closed_at", "updated_at"):
        shape[name] = _full(shape[name])
    out["tickets"] = [tuple(kept_value(more[name] if name in more else shape[name]) for name in columns("tickets"))]
    out["holds"] = [(part, hold.party, hold.since, hold.until) for part, hold in enumerate(standing.holds(ticket))]
    out["moves"] = [
        (
            part,
            m.rule,
            m.action,
            m.weight,
            m.since,
            m.until,
            m.due_at,
            m.handle,
            m.command,
            m.message,
            kept_value(m.values),
        )
        for part, m in enumerate(moves.moves(ticket, complete))
    ]
    return out


def _full(iso: str | None) -> str | None:
    """Rows keep moments at full length, so that they sort as text."""
    return iso[:-1] + ".000Z" if iso and "." not in iso else iso


def filled(ticket: Ticket) -> set[str]:
    """The tables that may hold rows of a ticket that stands as it does; `uncounted` only where facts do not count."""
    beside = ["uncounted"] if len(ticket.events) != len(ticket.records) else []
    if ticket.fields.get("customer"):  # and a plan, or had one before
        beside.append("sla_legs")
    return {
        "tickets",
        "holds",
        "moves",
        "numbers",
        *beside,
        *(table for table in FACT_TABLES if getattr(ticket, table)),
    }


def save(
    db: sqlite3.Connection,
    subject_number: int,
    wanted: dict[str, list[tuple[Any, ...]]],
    there: Collection[str] | None = None,
) -> None:
    """Write the rows of one subject that differ from what is there. `there` = the tables that may hold some, all of
    them where that is not known: a table that is empty before and after is not asked."""
    for table, rows in wanted.items():
        names = columns(table)
        before: set[tuple[Any, ...]] = set()
        if there is None or table in there:
            before = set(db.execute(f"SELECT {', '.join(names)} FROM {table} WHERE subject = ?", (subject_number,)))
        after = set(rows)
        if before == after:
            continue
        keys = schema.key_of(table).split(", ")[1:]
        places = [names.index(key) for key in keys]
        where = f"WHERE subject = ?{''.join(f' AND {key} IS ?' for key in keys)}"
        gone = {tuple(row[place] for place in places): row for row in before - after}
        added = []
        new = after - before
        for row in rows:
            if row not in new:
                continue
            key = tuple(row[place] for place in places)
            old = gone.pop(key, None)
            if old is None:
                added.append((subject_number, *row))
                continue
            # Only what differs: a ticket stands in many indexes, and a new row would be written to all of them.
            changed = [place for place, value in enumerate(row) if value != old[place]]
            columns_ = ", ".join(f"{names[place]} = ?" for place in changed)
            values = [row[place] for place in changed]
            db.execute(f"UPDATE {table} SET {columns_} {where}", (*values, subject_number, *key))
        db.executemany(f"DELETE FROM {table} {where}", [(subject_number, *key) for key in gone])
        slots = ",".join("?" * (len(names) + 1))
        db.executemany(f"INSERT INTO {table} VALUES ({slots})", added)


def insert(db: sqlite3.Connection, lines: dict[str, list[tuple[Any, ...]]]) -> None:
    """Write rows of subjects that have none yet, their local number first in each; empties the lists."""
    for table, waiting in lines.items():
        if waiting:
            db.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(waiting[0]))})", waiting)
    lines.clear()


def settle_merged(db: sqlite3.Connection) -> None:
    """Hide the merged tickets that reach a visible one; in a ring of links the newest link is ineffective, so its
    ticket shows.

    A question to the rows, not a fold across subjects: only merged tickets are looked at, and there are few.
    """
    links = {
        row[0]: (row[1], row[2])
        for row in db.execute("SELECT id, merged_into, merged_order FROM tickets WHERE merged_into IS NOT NULL")
    }
    shown: set[str] = set()
    for start in links:
        path, here = [], start
        while here in links and here not in path and here not in shown:
            path.append(here)
            here = links[here][0]
        if here in path:
            shown.add(max(path[path.index(here) :], key=lambda one: links[one][1]))
    there = {
        row[0]
        for row in db.execute(
            "SELECT t.merged_into FROM tickets t JOIN tickets o ON o.id = t.merged_into WHERE t.merged_into IS NOT NULL"
        )
    }
    for one, (into, _) in links.items():
        visible = 1 if one in shown or into not in there else 0
        db.execute("UPDATE tickets SET visible = ? WHERE id = ? AND visible <> ?", (visible, one, visible))
