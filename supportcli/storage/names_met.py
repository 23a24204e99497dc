"""All names in the file in the order in which they came: what redaction numbers its pseudonyms by."""

import sqlite3
from collections.abc import Iterator


def names_met(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """(agent, customer, provider or person; a name) of the whole file in the order in which they came: the same name
    has the same place whatever the query."""
    yield from (("agent", row[0]) for row in db.execute("SELECT actor FROM journal GROUP BY actor ORDER BY min(seq)"))
    for what, column, table in (
        ("agent", "owner", "tickets"),
        ("customer", "name", "customers"),
        ("provider", "provider", "tickets"),
        ("person", "contact", "customers"),
        ("person", "with_name", "calls"),
        ("person", "who", "callbacks"),
        ("person", "who", "statements"),
        ("person", "by_whom", "attempts"),
        ("person", "to_whom", "escalations"),
    ):
        sql = f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL GROUP BY {column} ORDER BY min(subject)"
        yield from ((what, row[0]) for row in db.execute(sql))
