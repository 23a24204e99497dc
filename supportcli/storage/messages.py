"""What customers were told, for the mailbox of an export. Reads through leaving.chosen."""

import sqlite3
from collections.abc import Iterator

from supportcli import quick_json
from supportcli.annotations import Any
from supportcli.storage.lists import Names


def messages(db: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """What customers were told by the support side, ticket by ticket, oldest first, with who they are."""
    names = Names(db)
    wanted = ("ticket", "ticket_id", "title", "id", "at", "noted_at", "actor", "text", "customer_id", "emails")
    for row in db.execute(
        "SELECT t.key, t.id, t.title, x.id, x.at, x.noted_at, x.actor, x.text, t.customer_id, "
        "(SELECT k.emails FROM customers k WHERE k.id = t.customer_id) "
        "FROM temp.leaving l CROSS JOIN tickets t ON t.subject = l.subject "
        "CROSS JOIN told x ON x.subject = l.subject WHERE x.side = 'support' "
        "ORDER BY l.place, x.at, x.noted_at, length(x.id), x.id"
    ):
        shape = dict(zip(wanted, row, strict=True))
        emails = quick_json.loads(shape["emails"]) if shape["emails"] else []
        yield {**shape, "emails": emails, "customer": names.of(shape["customer_id"])}
