"""What is read from the file: tickets by key, folded tickets, who calls from which number, which calls are live."""

import sqlite3
from collections.abc import Iterable

from supportcli.annotations import TYPE_CHECKING, Any

if TYPE_CHECKING:  # lists come here for a name, and never fold a ticket
    from supportcli.storage import journal
    from supportcli.ticket import Ticket

OPEN = "state NOT IN ('resolved', 'closed')"


def bound(text: str) -> str:
    """As rows keep it: SQLite takes no lone surrogates (bytes that are no text)."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def subject_of(db: sqlite3.Connection, key: str) -> str | None:
    """The subject of the visible or merged ticket that is called `key` here."""
    key = bound(key)
    row = db.execute("SELECT id FROM tickets WHERE key = ? ORDER BY visible DESC LIMIT 1", (key,)).fetchone()
    if row is None and len(key) == 32:
        row = db.execute("SELECT id FROM tickets WHERE id = ?", (key,)).fetchone()
    return row[0] if row else None


def was_numbered(db: sqlite3.Connection, key: str) -> bool:
    """True when a ticket had this number once and its opening was undone."""
    return (
        key.isdigit()
        and len(key) < 18
        and db.execute("SELECT 1 FROM numbers WHERE number = ?", (int(key),)).fetchone() is not None
    )


def last_key(db: sqlite3.Connection) -> str | None:
    """The highest key spoken here."""
    row = db.execute("SELECT max(number) FROM tickets").fetchone()
    return str(row[0]) if row and row[0] is not None else None


def next_number(db: sqlite3.Connection) -> int:
    """One above the highest ever noted here, withdrawn ones included."""
    return (
        int(
            db.execute(
                "SELECT coalesce(max(n.number), 0) FROM numbers n JOIN here_origins h ON h.origin = n.origin"
            ).fetchone()[0]
        )
        + 1
    )


def ticket(db: sqlite3.Connection, subject: str) -> "tuple[Ticket, list[journal.Stored]]":
    """The folded ticket and its facts as they are stored; the customer's name and shared calls joined."""
    from supportcli import facts
    from supportcli.storage import journal
    from supportcli.ticket import fold

    stored = journal.of_subject(db, subject)
    folded = fold(subject, (one.record for one in stored), facts.read)
    join(db, folded)
    return folded, stored


def join(db: sqlite3.Connection, folded: "Ticket") -> None:
    """Fill in what is not in the ticket's own facts: the customer's name, the keys that share its calls."""
    from supportcli.storage import here

    folded.read_by(here.own_origins(db))
    customer = folded.fields.get("customer")
    folded.customer_name = customer_name(db, customer) if customer else None
    for call in folded.calls:
        rows = db.execute(
            "SELECT t.key FROM calls c JOIN tickets t ON t.subject = c.subject WHERE c.id = ? ORDER BY c.counts "
            "DESC, t.number",
            (call.fact_id,),
        )
        call.tickets = [row[0] for row in rows]


def card(db: sqlite3.Connection, subject: str) -> Any:
    """The folded record that is no ticket: a customer, an article."""
    from supportcli import facts
    from supportcli.card import fold as fold_card
    from supportcli.storage import here, journal

    stored = journal.of_subject(db, subject)
    thing = stored[0].record.header.kind.partition(".")[0] if stored else ""
    state = facts.state_of(thing_of(db, subject) or thing)(subject)
    folded = fold_card(state, (one.record for one in stored), facts.read)
    folded.read_by(here.own_origins(db))
    return folded


def is_card(db: sqlite3.Connection, subject: str) -> bool:
    """True for a record that is no ticket and no call."""
    return thing_of(db, subject) not in ("ticket", "call", None)


def customer_name(db: sqlite3.Connection, subject: str) -> str | None:
    """The name of a customer, that of the one it was merged into where it was."""
    for _ in range(8):
        row = db.execute("SELECT name, merged_into FROM customers WHERE id = ?", (subject,)).fetchone()
        if row is None:
            return None
        if not row[1]:
            return str(row[0])
        subject = row[1]
    return str(row[0])


def is_open(db: sqlite3.Connection, key: str) -> bool:
    """True when `key` is a visible ticket that is neither resolved nor closed."""
    return db.execute(f"SELECT 1 FROM tickets WHERE key = ? AND visible = 1 AND {OPEN}", (key,)).fetchone() is not None


def is_blank(db: sqlite3.Connection) -> bool:
    """True while nothing was ever recorded here: a refused first command may leave an empty file behind."""
    return db.execute("SELECT 1 FROM journal LIMIT 1").fetchone() is None


def is_hidden(db: sqlite3.Connection, subject: str) -> bool:
    """True when lists show another ticket instead of this one."""
    return db.execute("SELECT 1 FROM tickets WHERE id = ? AND visible = 0", (subject,)).fetchone() is not None


def state_of(db: sqlite3.Connection, subject: str) -> str | None:
    """The state of a ticket as its row has it."""
    row = db.execute("SELECT state FROM tickets WHERE id = ?", (subject,)).fetchone()
    return row[0] if row else None


def live_calls(db: sqlite3.Connection, agent: str) -> list[dict[str, Any]]:
    """This agent's live calls begun in this database, newest first: fact id, subject, at, where they count."""
    rows = db.execute(
        "SELECT c.id, s.subject, s.thing, c.at, c.counts, t.key, t.title, c.direction, c.channel, c.with_name, "
        "c.number, c.line FROM calls c "
        "JOIN subjects s ON s.id = c.subject LEFT JOIN tickets t ON t.subject = c.subject "
        "WHERE c.live = 1 AND c.actor = ? AND substr(c.id, 1, instr(c.id, ':') - 1) IN (SELECT origin FROM "
        "here_origins) "
        "ORDER BY c.at DESC, c.noted_at DESC, c.counts, c.rowid DESC",
        (agent,),
    )
    names = (
        "id",
        "subject",
        "thing",
        "at",
        "counts",
        "key",
        "title",
        "direction",
        "channel",
        "with_name",
        "number",
        "line",
    )
    found = [dict(zip(names, row, strict=True)) for row in rows]
    on_tickets = {call["id"] for call in found if call["thing"] == "ticket"}
    return [call for call in found if call["thing"] == "ticket" or call["id"] not in on_tickets]


def lone_subject(db: sqlite3.Connection, call_id: str) -> str | None:
    """The subject of a call that began about no ticket, where this call did."""
    row = db.execute(
        "SELECT s.subject FROM calls c JOIN subjects s ON s.id = c.subject WHERE c.id = ? AND s.thing = 'call'",
        (call_id,),
    ).fetchone()
    return row[0] if row else None


def open_tickets(db: sqlite3.Connection, limit: int = 6) -> list[tuple[str, str, str]]:
    """(key, title, subject) of the newest open tickets."""
    return list(
        db.execute(
            f"SELECT key, title, id FROM tickets WHERE visible = 1 AND {OPEN} ORDER BY opened_at DESC, number "
            f"DESC LIMIT ?",
            (limit,),
        )
    )


def unconfirmed_tickets(db: sqlite3.Connection, limit: int) -> list[tuple[str, str, str]]:
    """(key, title, subject) of resolved tickets that nobody closed: still somebody's."""
    return list(
        db.execute(
            "SELECT key, title, id FROM tickets WHERE visible = 1 AND state = 'resolved' ORDER BY opened_at DESC "
            "LIMIT ?",
            (limit,),
        )
    )


def thing_of(db: sqlite3.Connection, subject: str) -> str | None:
    """What a subject is: ticket, call, customer."""
    row = db.execute("SELECT thing FROM subjects WHERE subject = ?", (subject,)).fetchone()
    return row[0] if row else None


def keys_of(db: sqlite3.Connection, subjects: Iterable[str]) -> list[str]:
    """The keys of tickets, in the order given; unknown ones left out."""
    out = []
    for subject in subjects:
        row = db.execute("SELECT key FROM tickets WHERE id = ?", (subject,)).fetchone()
        if row:
            out.append(str(row[0]))
    return out
