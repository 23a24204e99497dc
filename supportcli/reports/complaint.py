"""The complaint file of one ticket: what was done on it in numbers, of all and of each agent. Facts, no judgement.

Its pages and its reading stand in pages/complaint.py and looking/complaining.py. A new number is a line in `made`.
"""

from supportcli.annotations import Any
from supportcli.languages import N_

TITLE = N_("Complaint file")
SUMMARY = N_("one ticket with all that a complaint is examined against: report complaint KEY")
OF_ONE_TICKET = True
"""What follows the name is a ticket, no query, and no period belongs to it."""


def made(ticket: Any) -> dict[str, Any]:
    """The sums over a folded ticket. Minutes of a call that several tickets share count on the first of them only."""
    counted = [one for one in ticket.calls if one.counts]
    handling = sum(handled(one) for one in counted)
    work = {kind: [one for one in ticket.work if one.kind == kind] for kind in ("work", "goodwill", "preventive")}
    return {
        "call_count": len(ticket.calls),
        "talk_minutes": sum(one.talk_minutes for one in counted),
        "wait_minutes": sum(one.wait_minutes for one in counted),
        "hold_minutes": sum(one.hold_minutes for one in counted),
        "after_call_minutes": sum(one.after_call_minutes for one in counted),
        "handling_minutes": handling,
        "longest_call_minutes": max((one.talk_minutes for one in counted), default=0),
        "work_minutes": sum(one.minutes for one in work["work"]),
        "goodwill_count": sum(one.minutes > 0 for one in work["goodwill"]),
        "goodwill_minutes": sum(one.minutes for one in work["goodwill"]),
        "preventive_minutes": sum(one.minutes for one in work["preventive"]),
        "agents": agents(ticket),
    }


def handled(call: Any) -> int:
    """What a call took: talk, hold and the work after it."""
    return int(call.talk_minutes + call.hold_minutes + call.after_call_minutes)


def agents(ticket: Any) -> list[dict[str, Any]]:
    """What each wrote down, by name; `worked_minutes` of all kinds of work. A promise of ours without a name is whose
    who wrote it down."""
    rows: dict[str, dict[str, Any]] = {}

    def row(name: str) -> dict[str, Any]:
        names = ("call_count", "handling_minutes", "told_count", "worked_minutes")
        promises = ("promise_count", "kept_count", "kept_late_count", "broken_count", "open_count", "cancelled_count")
        return rows.setdefault(name, {"agent": name, **dict.fromkeys((*names, *promises), 0)})

    for call in ticket.calls:
        row(call.actor)["call_count"] += 1
        row(call.actor)["handling_minutes"] += handled(call) if call.counts else 0
    for one in ticket.told:
        if one.side == "support":
            row(one.actor)["told_count"] += 1
    for one in ticket.work:
        row(one.actor)["worked_minutes"] += one.minutes
    for one in ticket.callbacks:
        if one.side == "support":
            mine = row(one.who or one.actor)
            mine["promise_count"] += 1
            mine[f"{one.outcome or 'open'}_count"] += 1
    return [rows[name] for name in sorted(rows)]
