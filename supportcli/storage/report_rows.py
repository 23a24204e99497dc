"""The rows that reports are made of: tuples of just the columns that are needed, of the tickets that are meant.

A new reading is an entry in READS: its name, its SQL, and in the comment above it what its columns are; the first is
the ticket, by its local number. :start and :end are the period, :until its end as far as it has been. Moments are ISO,
UTC. The tickets are read once for a report and its comparison, and what hangs on them is sorted out here, not joined:
with 100,000 tickets a join costs more than everything else.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from supportcli.annotations import Any
from supportcli.storage.queries import Where

REQUEST = (
    "coalesce(t.channel, '') <> 'monitor' AND t.subject NOT IN (SELECT w.subject FROM work w WHERE w.kind = "
    "'preventive' "
    "AND NOT EXISTS (SELECT 1 FROM work o WHERE o.subject = w.subject AND o.kind <> 'preventive') "
    "AND NOT EXISTS (SELECT 1 FROM calls o WHERE o.subject = w.subject) "
    "AND NOT EXISTS (SELECT 1 FROM told o WHERE o.subject = w.subject) "
    "AND NOT EXISTS (SELECT 1 FROM statements o WHERE o.subject = w.subject))"
)
"""Somebody asked for something: not what a monitor reported, and not an entry of preventive work alone."""

MERGED = (
    "WITH RECURSIVE up(own, at_id, depth) AS (SELECT subject, merged_into, 1 FROM tickets "
    "WHERE merged_into IS NOT NULL AND visible = 0 UNION ALL "
    "SELECT up.own, t.merged_into, depth + 1 FROM up JOIN tickets t ON t.id = up.at_id "
    "WHERE t.visible = 0 AND depth < 8) "
    "SELECT up.own, t.subject FROM up JOIN tickets t ON t.id = up.at_id WHERE t.visible = 1"
)
"""Where the calls, minutes and promises of a merged ticket count: on the ticket that is shown instead."""

HANDLING = "coalesce(x.talk_minutes, 0) + coalesce(x.hold_minutes, 0) + coalesce(x.after_call_minutes, 0)"
PAUSED = (
    "(SELECT coalesce(sum(CAST(round((julianday(min(coalesce(h.until, x.resolved_at), x.resolved_at)) - "
    "julianday(max(h.since, x.reported_at))) * 86400000) AS INTEGER)), 0) FROM holds h WHERE h.subject = x.subject "
    "AND h.party IS NOT 'support' AND h.since < x.resolved_at AND coalesce(h.until, x.resolved_at) > x.reported_at)"
)

READS: dict[str, str] = {
    # how the standing resolutions of the period came: ticket, milliseconds until then in which the ball was not with
    # us, contacts, whether anything was promised or escalated, times reopened, reported, resolved
    "resolved": f"SELECT x.subject, {PAUSED}, x.call_count, EXISTS (SELECT 1 FROM callbacks c WHERE c.subject = "
    "x.subject) OR EXISTS (SELECT 1 FROM escalations e WHERE e.subject = x.subject), x.reopen_count, x.reported_at, "
    "x.resolved_at FROM tickets x WHERE x.resolved_at >= :start AND x.resolved_at < :end",
    # fixes given in the period: ticket, when it was reopened
    "fixes": "SELECT x.subject, x.reopened_at FROM resolutions x WHERE x.at >= :start AND x.at < :end",
    # every fix given in the period: ticket, when
    "given": "SELECT x.subject, x.at FROM resolutions x WHERE x.at >= :start AND x.at < :until",
    # every fix that turned out in the period not to hold: ticket, when
    "reopened": "SELECT x.subject, x.reopened_at FROM resolutions x WHERE x.reopened_at >= :start "
    "AND x.reopened_at < :until",
    # the standing resolutions of the period: ticket, domain, layer of the cause, reported, resolved
    "causes": "SELECT x.subject, x.domain, x.cause, x.reported_at, x.resolved_at FROM tickets x "
    "WHERE x.resolved_at >= :start AND x.resolved_at < :end",
    # attempts that ended the trouble: ticket, standard step (None = other words), when
    "ending_steps": "SELECT x.subject, x.standard_step, x.at FROM attempts x WHERE x.result IN ('worked', 'gone') "
    "AND x.at < :end",
    # what tickets are like today that were open when the period ended: ticket, owner, priority
    "traits": "SELECT x.subject, x.owner, x.priority FROM tickets x WHERE x.reported_at < :until "
    "AND (x.resolved_at IS NULL OR x.resolved_at >= :until)",
    # work that ends after the period begins: ticket, when it ended, minutes, kind, its words, who did it
    "work": "SELECT x.subject, x.at, x.minutes, x.kind, x.text, x.actor FROM work x WHERE x.at > :start",
    # contacts begun in the period, a shared one once: ticket, when, minutes of handling, whether it was answered and is
    # over, by whom, minutes of talk
    "calls": f"SELECT x.subject, x.at, {HANDLING}, x.live = 0 AND coalesce(x.outcome, '') NOT IN "
    "('no_answer', 'voicemail'), x.actor, coalesce(x.talk_minutes, 0) FROM calls x "
    "WHERE x.at >= :start AND x.at < :end AND x.counts = 1",
    # promises that fell due in the period, those that were cancelled left out: ticket, side, due, outcome, when that
    # was
    "promises": "SELECT x.subject, x.side, x.due_at, x.outcome, x.outcome_at FROM callbacks x "
    "WHERE x.due_at >= :start AND x.due_at < :until AND coalesce(x.outcome, '') <> 'cancelled'",
    # promises made or due in the period, or open when it ended: ticket, side, who, who wrote it down, when, due, first
    # due, outcome, when that was
    "promised": "SELECT x.subject, x.side, x.who, x.actor, x.at, x.due_at, x.first_due_at, x.outcome, x.outcome_at "
    "FROM callbacks x WHERE x.at < :until AND (x.at >= :start OR x.due_at >= :start)",
    # our promises that were open when the period ended: ticket, who, who wrote it down
    "pending": "SELECT x.subject, x.who, x.actor FROM callbacks x WHERE x.side = 'support' AND x.at < :until "
    "AND (x.outcome IS NULL OR x.outcome_at >= :until)",
    # who held the ball when the period ended: ticket, party
    "holder": "SELECT x.subject, x.party FROM holds x WHERE x.since < :until "
    "AND (x.until IS NULL OR x.until >= :until)",
    # who held the ball in the period, as far as it has been: ticket, party, from, until, cut at the borders; a fix that
    # the customer has not confirmed keeps nobody waiting
    "held": "SELECT x.subject, x.party, max(x.since, :start), "
    "min(coalesce(x.until, :until), coalesce(t.resolved_at, :until), :until) AS ended FROM holds x "
    "LEFT JOIN tickets t ON x.party = 'customer' AND t.subject = x.subject "
    "WHERE x.since < :until AND coalesce(x.until, :until) > :start AND x.party IS NOT NULL AND ended > x.since",
    # clocks of plans that were decided in the period or are open: ticket, leg, priority, result, when it was decided
    # (met: ended; missed, or still running: when its time runs out), whether it is open, when it began then, plan,
    # seconds that were counted
    "legs": "SELECT * FROM (SELECT x.subject, x.leg, x.priority, x.result, CASE WHEN x.result = 'met' THEN x.ended_at "
    "WHEN x.result = 'missed' OR x.ended_at IS NULL THEN coalesce(x.breached_at, x.due_at, x.ended_at) END AS decided, "
    "x.ended_at IS NULL AS open, CASE WHEN x.ended_at IS NULL THEN x.started_at END, x.plan_id, x.elapsed_seconds "
    "FROM sla_legs x) WHERE open OR (decided >= :start AND decided < :end)",
    # who the tickets are of: ticket, customer
    "owners": "SELECT x.subject, x.customer_id FROM tickets x WHERE x.customer_id IS NOT NULL",
}
OF_MERGED = frozenset(("work", "calls", "promises", "promised", "pending"))
"""Readings in which what hangs on a merged ticket counts, on the ticket that is shown instead."""
OF_REQUESTS = frozenset(("resolved", "fixes", "given", "reopened", "causes"))
"""Readings of requests alone."""

ABOUT_NONE = (
    f"SELECT x.customer_id, x.at, {HANDLING} FROM calls x WHERE x.at >= ? AND x.at < ? AND x.customer_id IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM calls o JOIN tickets t ON t.subject = o.subject WHERE o.id = x.id)"
)
"""Contacts with a customer that are about no ticket."""
FIXED_THEN = "SELECT subject FROM resolutions WHERE at < :until AND reopened_at >= :until"
"""Tickets that had a fix at a moment which did not hold, as was found out later."""
MEANT, ASKED = 1, 2
"""A ticket that is meant; one that is a request, too."""


class Rows:
    """What is read for one report. `since`: nothing that was over before is asked for."""

    def __init__(self, db: sqlite3.Connection, where: Where, now: str, since: str):
        self.db, self.now = db, now
        last = db.execute("SELECT max(id) FROM subjects").fetchone()[0] or 0
        self.flags = bytearray(last + 1)
        self.tickets: list[tuple[Any, ...]] = []
        for row in db.execute(
            f"SELECT t.subject, t.reported_at, t.first_response_at, t.class, t.resolved_at, {REQUEST} "
            f"FROM tickets t WHERE t.role = 'agent' AND {where.sql}",
            where.values,
        ):
            self.flags[row[0]] = ASKED if row[5] else MEANT
            if row[5] and (row[4] is None or row[4] >= since or row[1] >= since):
                self.tickets.append(row)
        self.shown = dict(db.execute(MERGED))

    def read(self, name: str, start: str, end: str) -> Iterable[tuple[Any, ...]]:
        """The tuples of one reading for [start, end), each time anew."""
        until = min(end, self.now)
        if name == "requests":  # reported in the period: ticket, reported, first response, class, resolved
            return (row for row in self.tickets if start <= row[1] < end)
        if name == "open":  # requests open when the period ends: the same
            fixed = {row[0] for row in self.db.execute(FIXED_THEN, {"until": until})}
            open_then = (row for row in self.tickets if row[1] < until and (row[4] is None or row[4] >= until))
            return (row for row in open_then if row[0] not in fixed)
        if name == "calls_about_none":  # begun in the period, about no ticket: customer, when, minutes of handling
            return self.db.execute(ABOUT_NONE, (start, end))
        if name == "plans":  # every one there is: id, name
            return self.db.execute("SELECT id, name FROM plans")
        if name == "terms":
            return terms(self.db)
        if name == "customers":  # every one there is: id, name, the id of the one it was merged into
            return self.db.execute("SELECT id, name, merged_into FROM customers")
        found = self.db.execute(READS[name], {"start": start, "end": end, "until": until})
        return self._meant(found, ASKED if name in OF_REQUESTS else MEANT, name in OF_MERGED and bool(self.shown))

    def _meant(self, found: Iterable[tuple[Any, ...]], least: int, merged: bool) -> Iterator[tuple[Any, ...]]:
        """Those of the tickets that are meant."""
        flags, shown = self.flags, self.shown
        if merged:
            found = ((shown.get(row[0], row[0]), *row[1:]) for row in found)
        return (row for row in found if flags[row[0]] >= least)


def terms(db: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
    """What the plans of customers say, in time order: customer, from (None = always), until (None = open), plan, price
    a month, cost per minute, currency. Money is as it was typed."""
    plans: dict[str, tuple[str, Sequence[Mapping[str, Any]]]] = {
        plan_id: (name, json.loads(versions or "[]"))
        for plan_id, name, versions in db.execute("SELECT id, name, versions FROM plans")
    }
    for customer_id, plan_id, begin, end in db.execute(
        "SELECT c.id, p.plan_id, p.from_at, p.until_at FROM customer_plans p JOIN customers c ON c.subject = p.subject "
        "WHERE p.plan_id IS NOT NULL ORDER BY p.subject, p.part"
    ):
        name, versions = plans.get(plan_id, ("", ()))
        for version, following in zip(versions, [*versions[1:], None], strict=True):
            since = max(filter(None, (begin, version["from_at"])), default=None)
            until = min(filter(None, (end, following["from_at"] if following else None)), default=None)
            if not since or not until or since < until:
                money = (version.get(key) for key in ("price", "cost_per_minute", "currency"))
                yield customer_id, since, until, name, *money
