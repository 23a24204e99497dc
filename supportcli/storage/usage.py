"""What a customer has used of the plan: minutes of calls and work, goodwill, contacts, in a stretch of time. Customers
that were merged count as one."""

import sqlite3

from supportcli import quick_json
from supportcli.storage.queries import Where
from supportcli.values import NamedTuple


class Spent(NamedTuple):
    """Minutes of a customer in a stretch of time, and how often. `handling`: talk, hold and after-call work of calls,
    each shared call once."""

    handling_minutes: int
    contact_count: int
    work_minutes: int
    goodwill_count: int
    goodwill_minutes: int
    preventive_minutes: int

    @property
    def used_minutes(self) -> int:
        """What counts against the minutes that a plan includes: goodwill is a gift, prevention is ours."""
        return self.handling_minutes + self.work_minutes


def family(db: sqlite3.Connection, customer_id: str) -> list[str]:
    """The ids of the customer and of all that were merged into one with it."""
    rows = db.execute(
        "WITH RECURSIVE up(id) AS (VALUES(?) UNION SELECT c.merged_into FROM customers c JOIN up ON c.id = up.id "
        "WHERE c.merged_into IS NOT NULL), "
        "ours(id) AS (SELECT id FROM up UNION SELECT c.id FROM customers c JOIN ours ON c.merged_into = ours.id) "
        "SELECT id FROM ours",
        (customer_id,),
    )
    return [row[0] for row in rows]


def spent(db: sqlite3.Connection, customer_id: str, start: str, end: str) -> Spent:
    """What was spent on a customer in [start, end): calls by when they began, work by when it was done."""
    ours = quick_json.dumps(family(db, customer_id))
    calls = db.execute(
        "WITH ours(id) AS (SELECT value FROM json_each(?)) "
        "SELECT coalesce(sum(minutes), 0), count(*) FROM (SELECT max(minutes) AS minutes FROM ("
        "SELECT c.id, c.talk_minutes + c.hold_minutes + c.after_call_minutes AS minutes FROM ours "
        "JOIN tickets t ON t.customer_id = ours.id JOIN calls c ON c.subject = t.subject WHERE c.at >= ? AND c.at < ? "
        "UNION ALL SELECT c.id, c.talk_minutes + c.hold_minutes + c.after_call_minutes FROM ours "
        "JOIN calls c ON c.customer_id = ours.id WHERE c.at >= ? AND c.at < ?) GROUP BY id)",
        (ours, start, end, start, end),
    ).fetchone()
    work = {
        kind: (count, minutes)
        for kind, count, minutes in db.execute(
            "SELECT w.kind, sum(w.minutes > 0), sum(w.minutes) FROM json_each(?) o "
            "JOIN tickets t ON t.customer_id = o.value JOIN work w ON w.subject = t.subject "
            "WHERE w.at >= ? AND w.at < ? GROUP BY w.kind",
            (ours, start, end),
        )
    }
    none = (0, 0)
    goodwill = work.get("goodwill", none)
    return Spent(int(calls[0]), int(calls[1]), work.get("work", none)[1], *goodwill, work.get("preventive", none)[1])


def goodwill_count(db: sqlite3.Connection, customer_id: str, start: str, end: str) -> int:
    """How many times this customer was helped beyond the plan in [start, end)."""
    return int(
        db.execute(
            "SELECT count(*) FROM json_each(?) o JOIN tickets t ON t.customer_id = o.value "
            "JOIN work w ON w.subject = t.subject WHERE w.kind = 'goodwill' AND w.minutes > 0 "
            "AND w.at >= ? AND w.at < ?",
            (quick_json.dumps(family(db, customer_id)), start, end),
        ).fetchone()[0]
    )


def tickets_of(db: sqlite3.Connection, customer_id: str, start: str, end: str) -> Where:
    """The condition for a customer's tickets that were reported in [start, end], those on which we are support."""
    return Where(
        "t.visible = 1 AND t.role = 'agent' AND t.customer_id IN (SELECT value FROM json_each(?)) "
        "AND t.reported_at >= ? AND t.reported_at <= ?",
        (quick_json.dumps(family(db, customer_id)), start, end),
    )
