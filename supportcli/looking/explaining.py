"""Explaining the service clocks of a ticket: every interval that was counted or skipped, why, and their sum. Writes
nothing."""

from collections.abc import Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.looking.viewing import see_one
from supportcli.moments import moment
from supportcli.pages import clocks as page
from supportcli.results import Column, Document, Listing
from supportcli.storage import plan_rows

COLUMNS = tuple(
    Column(name, name) for name in ("leg", "start_at", "end_at", "counted_seconds", "sum_seconds", "why", "about")
)


def explain(session: Any, words: Sequence[str], leg: str | None) -> Document:
    """The clocks of the ticket that is meant, or the one asked for. Raises Refused for no such leg."""
    from supportcli.recording.vocabulary import one_of
    from supportcli.service import clocks

    wanted = one_of("--leg", leg.replace("-", "_").replace(" ", "_") if leg else None, clocks.LEGS)
    seen = see_one(session, words)
    ticket, customer = seen.ticket, seen.ticket.fields.get("customer")
    policy = plan_rows.Clocks(session.db).policy_of(customer) if customer else ()
    found = [
        (one, clocks.explained(ticket, policy, one, session.now))
        for one in clocks.legs(ticket, policy)
        if wanted in (None, one.leg)
    ]
    shown = [{**shapes.clock(one, session.now), "intervals": _intervals(pieces)} for one, pieces in found]
    data = {"ticket": seen.key, "customer": ticket.customer_name, "clocks": shown}

    def rows() -> Listing:
        return Listing([{"leg": one["leg"], **piece} for one in shown for piece in one["intervals"]], COLUMNS)

    title = page.title(ticket, seen.key)
    return Document(data, lambda: page.explained(ticket, found, session.now, title), title, [seen.key], rows)


def _intervals(pieces: Sequence[Any]) -> list[dict[str, Any]]:
    """`sum_seconds` is what was counted up to the end of the interval."""
    out: list[dict[str, Any]] = []
    counted = 0
    for one in pieces:
        counted += one.counted_seconds
        out.append(
            {
                "start_at": moment(one.start),
                "end_at": moment(one.end),
                "counted_seconds": one.counted_seconds,
                "sum_seconds": counted,
                "why": one.why.replace("{about}", one.about or ""),
                "about": one.about,
            }
        )
    return out
