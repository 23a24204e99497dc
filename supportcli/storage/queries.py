"""Query words become SQL over the rows of tickets: `conditions` gives a WHERE with bound values, `ORDERS` the ways
to sort.

A new query word is a row in words/queries.py and a branch in `_condition`. The ticket's row is called `t`
everywhere. Nothing that was typed is ever part of the SQL.
"""

import sqlite3
from collections.abc import Sequence

from supportcli import quick_json
from supportcli.annotations import Any
from supportcli.moments import shifted
from supportcli.parties import PARTIES, absolute
from supportcli.values import NamedTuple
from supportcli.words.queries import FIELDS, TEXT, TIMES, Term, split_range

OPEN = "t.state NOT IN ('resolved', 'closed')"
"""Spelled as in the partial indexes of schema.py, or SQLite does not use them."""
ROLES = ("agent", "customer")
LONGEST_PATTERN = 10_000
"""SQLite refuses LIKE patterns over 50,000 bytes; nothing that long is a name or a tag."""

PLAIN = {
    "is:open": OPEN,
    "is:closed": "t.state = 'closed'",
    "is:resolved": "t.state = 'resolved'",
    "is:new": "t.state = 'new'",
    "is:waiting": "t.state IN ('waiting_customer', 'waiting_support', 'waiting_third_party')",
    "is:live": "t.subject IN (SELECT subject FROM calls WHERE live = 1)",
    "is:unowned": "t.owner IS NULL",
    "is:reopened": "t.reopen_count > 0",
    "is:escalated": "t.subject IN (SELECT subject FROM escalations)",
    "has:attempt": "t.attempt_count > 0",
    "has:call": "t.call_count > 0",
    "has:customer": "t.customer_id IS NOT NULL",
    **{f"has:{name}": f"t.{name} IS NOT NULL" for name in ("ref", "provider", "owner", "class")},
    **{
        f"has:{name}": f"EXISTS (SELECT 1 FROM {table} x WHERE x.subject = t.subject)"
        for name, table in (
            ("callback", "callbacks"),
            ("escalation", "escalations"),
            ("note", "notes"),
            ("file", "files"),
            ("link", "links"),
        )
    },
}
COLUMN = {"state": "state", "class": "class", "type": "type", "p": "priority", "role": "role"}
"""Query words with a fixed set of values that a column holds as they are."""

ORDERS = {
    "opened": "t.opened_at DESC, t.number DESC",
    "reported": "t.reported_at DESC, t.number DESC",
    "updated": "t.updated_at DESC, t.number DESC",
    "priority": "t.priority, t.opened_at",
    "due": "(SELECT min(c.due_at) FROM callbacks c WHERE c.subject = t.subject AND c.outcome IS NULL) NULLS LAST, "
    "t.opened_at",
    "key": "t.number NULLS LAST, t.key",
    "state": "t.state, t.opened_at",
    "owner": "t.owner NULLS LAST, t.opened_at",
    "customer": "(SELECT folded FROM customers WHERE id = t.customer_id) NULLS LAST, t.opened_at",
    "title": "t.title COLLATE NOCASE, t.number",
}
"""What `--sort` takes: the newest, the most urgent, the first letter first."""

CUSTOMERS = """SELECT id FROM (WITH RECURSIVE
    up(id, into_id) AS (SELECT id, merged_into FROM customers WHERE {which} UNION
        SELECT c.id, c.merged_into FROM up JOIN customers c ON c.id = up.into_id),
    down(id) AS (SELECT id FROM up UNION SELECT c.id FROM down JOIN customers c ON c.merged_into = down.id)
    SELECT id FROM down)"""
"""The customers that `which` finds, with those they were merged into and those that were merged into them."""


class View(NamedTuple):
    """Who asks, and when: what `me`, `overdue` and `-7d` mean."""

    now: str
    agent: str
    languages: tuple[str, ...] = ("en",)
    workday: tuple[str, str] = ("09:00", "18:00")


class Where(NamedTuple):
    """A condition on `t` and the values of its question marks."""

    sql: str
    values: tuple[Any, ...] = ()


def view_of(session: Any) -> View:
    """The view of the one who typed the command."""
    return View(session.now, session.agent, session.languages, session.workday)


def conditions(db: sqlite3.Connection, terms: Sequence[Term], view: View) -> Where:
    """Visible tickets for which all terms hold; without terms the open ones. Raises Refused for a time that is
    none."""
    parts = [Where("t.visible = 1")]
    for term in terms or (Term("is", "open"),):
        part = _condition(db, term, view)
        # NOT of an unknown (an owner that is NULL) would be unknown: "not true" is what people mean.
        parts.append(Where(f"({part.sql}) IS NOT TRUE", part.values) if term.negated else part)
    return Where(
        " AND ".join(part.sql for part in parts), tuple(_bound(value) for part in parts for value in part.values)
    )


def _bound(value: Any) -> Any:
    """As rows keep it: SQLite takes no lone surrogates."""
    return (
        value if not isinstance(value, str) or value.isascii() else value.encode("utf-8", "backslashreplace").decode()
    )


def _condition(db: sqlite3.Connection, term: Term, view: View) -> Where:
    name, value = term.name, term.value
    if f"{name}:{value}" in PLAIN:
        return Where(PLAIN[f"{name}:{value}"])
    if name == "is":
        return _is(value, view)
    if name in TIMES:
        return _within(name, value, view)
    if name in COLUMN:
        return Where(f"t.{COLUMN[name]} = ?", (value,))
    if name == "waiting":
        return _waiting(value)
    if name == "owner":
        return _owner(db, value, view)
    if name == "provider":
        return _one_of("t.provider", _spellings(db, "provider", value))
    if name == "customer":
        return _customer(db, value)
    if name == "tag":
        return _tag(value)
    if name in ("domain", "channel"):
        return Where(f"t.{name} = ?", (value.casefold(),))
    if name == "ref":
        return Where("t.ref = ? COLLATE NOCASE", (value,))
    if name == "key":
        return Where("(t.key IN (?, ?) OR t.id = ?)", (value, value.upper(), value))
    if name == "call":
        return _call(value)
    assert name == TEXT or name in FIELDS, name
    return _texts(db, term, view)


def _texts(db: sqlite3.Connection, term: Term, view: View) -> Where:
    """Tickets with these words, in one place of the ticket or anywhere."""
    from supportcli.searching.asking import pieces
    from supportcli.storage.finding import subjects_with

    field = term.name if term.name in FIELDS else ""
    piece = next(iter(pieces([(field, term.value)])), None)
    return subjects_with(db, piece, view.languages) if piece else Where("0")


def _is(value: str, view: View) -> Where:
    if value == "overdue":
        return Where(
            "t.subject IN (SELECT subject FROM callbacks WHERE outcome IS NULL AND due_at < ?) AND t.state <> 'closed'",
            (view.now,),
        )
    if value == "stale":
        from supportcli.next import STALE_DAYS

        return Where(f"{OPEN} AND t.updated_at <= ?", (shifted(view.now, days=-STALE_DAYS),))
    if value == "at_risk":
        from supportcli.storage.deadlines import RISK_MINUTES

        running = "SELECT subject FROM sla_legs WHERE ended_at IS NULL AND due_at >= ? AND due_at < ?"
        return Where(f"t.subject IN ({running})", (view.now, shifted(view.now, minutes=RISK_MINUTES)))
    if value == "breached":
        late = "breached_at IS NOT NULL OR (ended_at IS NULL AND due_at < ?)"
        return Where(f"t.subject IN (SELECT subject FROM sla_legs WHERE {late})", (view.now,))
    return Where("t.owner = ?", (view.agent,))  # is:mine


def _within(name: str, value: str, view: View) -> Where:
    """`opened:2026-10-01..`: from the beginning of the first to the end of the last, in local days."""
    from supportcli import times

    start, end = times.span(*split_range(value), view.now, languages=view.languages, workday=view.workday)
    parts = [Where(f"t.{name}_at {sign} ?", (at,)) for sign, at in ((">=", start), ("<", end)) if at]
    return Where(
        " AND ".join(part.sql for part in parts) or f"t.{name}_at IS NOT NULL",
        tuple(at for part in parts for at in part.values),
    )


def _waiting(word: str) -> Where:
    """Open tickets whose ball is with `word`, which means another party on a ticket of another role."""
    if word == "nobody":
        return Where(f"{OPEN} AND t.held_by IS NULL")
    if word in PARTIES and word != "customer":
        return Where(f"{OPEN} AND t.held_by = ?", (word,))
    return Where(
        f"{OPEN} AND (t.role, t.held_by) IN (VALUES (?, ?), (?, ?))",
        tuple(part for role in ROLES for part in (role, absolute(word, role))),
    )


def _one_of(column: str, values: Sequence[str]) -> Where:
    return Where(f"{column} IN ({', '.join('?' * len(values))})", tuple(values)) if values else Where("0")


def _spellings(db: sqlite3.Connection, column: str, value: str) -> list[str]:
    """How `value` is written in an indexed column, whatever its capitals: SQLite alone knows those of ASCII only."""
    rows = db.execute(
        f"WITH RECURSIVE each(v) AS (SELECT min({column}) FROM tickets WHERE {column} IS NOT NULL UNION ALL "
        f"SELECT (SELECT min({column}) FROM tickets WHERE {column} > each.v) FROM each WHERE each.v IS NOT NULL) "
        "SELECT v FROM each WHERE v IS NOT NULL"
    )
    return [row[0] for row in rows if row[0].casefold() == value.casefold()]


def _owner(db: sqlite3.Connection, value: str, view: View) -> Where:
    if value.casefold() == "me":
        return Where("t.owner = ?", (view.agent,))
    if value.casefold() in ("nobody", "none"):
        return Where("t.owner IS NULL")
    return _one_of("t.owner", _spellings(db, "owner", value))


def _customer(db: sqlite3.Connection, value: str) -> Where:
    """Customers of exactly that name (or id); if nobody is called so, those whose name contains it."""
    folded = _bound(value.casefold())
    if len(folded) > LONGEST_PATTERN:
        return Where("0")
    if db.execute("SELECT 1 FROM customers WHERE folded = ? OR id = ?", (folded, folded)).fetchone():
        return Where(f"t.customer_id IN ({CUSTOMERS.format(which='folded = ? OR id = ?')})", (folded, folded))
    return Where(f"t.customer_id IN ({CUSTOMERS.format(which='instr(folded, ?)')})", (folded,))


def _tag(value: str) -> Where:
    """The cheap comparison first: a tag is looked for in the JSON of the few tickets that might have it."""
    if len(value) > LONGEST_PATTERN:
        return Where("0")
    inside = quick_json.dumps(value)[1:-1]
    for sign in "\\%_":
        inside = inside.replace(sign, f"\\{sign}")
    return Where(
        "t.subject IN (SELECT k.subject FROM tickets k, json_each(k.tags) j "
        "WHERE k.tags IS NOT NULL AND k.tags LIKE ? ESCAPE '\\' AND j.value = ? COLLATE NOCASE)",
        (f"%{inside}%", value),
    )


def _call(value: str) -> Where:
    """Tickets that share a call: its id, `42.k7q2`, or the number that it was with."""
    from supportcli.words.keys import phone, split_handle

    key, handle = split_handle(value)
    if key:
        calls = "tickets k JOIN calls c ON c.subject = k.subject WHERE k.key = ? AND c.handle LIKE ? || '%'"
        return Where(
            f"t.subject IN (SELECT subject FROM calls WHERE id IN (SELECT c.id FROM {calls}))",
            (key, handle.lower().replace("%", "").replace("_", "")),
        )
    return Where(
        "t.subject IN (SELECT subject FROM calls WHERE id = ? OR number = ? OR handle = ?)",
        (value, phone(value) or value, value.lower()),
    )
