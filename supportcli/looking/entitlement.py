"""What a customer is entitled to, and what of it is used: read during a call, a request, a favour. Writes nothing.

Limits warn and never block. A new limit of plans is a field of `Entitlement`, its warning in `over`, its line in
`page`.
"""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.results import Block, Length, Line, Say, Warning, When
from supportcli.storage import Connection
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple


class Entitlement(NamedTuple):
    """The plan of a customer at a moment, and what was used of it in the local month around it. Minutes are whole."""

    plan: str
    terms: dict[str, Any]
    used_minutes: int
    goodwill_count: int
    """Today."""
    goodwill_minutes: int
    cost_minutes: int
    """Everything that was spent, this month."""
    contact_count: int | None = None
    """Of the ticket at hand."""
    scope: str = "unknown"
    topic: str | None = None


def of(db: Connection, customer_id: str | None, at: str, ticket: Ticket | None = None) -> Entitlement | None:
    """What `customer_id` is entitled to at a moment; None without a plan then. With a ticket also whether its topic is
    covered."""
    from supportcli.storage import plan_rows

    terms = plan_rows.terms_at(db, customer_id, at) if customer_id else None
    if terms is None or customer_id is None:
        return None
    from supportcli import times
    from supportcli.storage import usage

    month = usage.spent(db, customer_id, *times.month_bounds(at))
    found = Entitlement(
        terms["name"],
        terms,
        month.used_minutes,
        usage.goodwill_count(db, customer_id, *times.day_bounds(at)),
        month.goodwill_minutes,
        month.used_minutes + month.goodwill_minutes + month.preventive_minutes,
    )
    return found if ticket is None else _with(db, found, ticket)


def _with(db: Connection, found: Entitlement, ticket: Ticket) -> Entitlement:
    """What it means for a ticket; its clocks are filled in."""
    from supportcli.service.scope import scope
    from supportcli.storage import plan_rows

    plan_rows.Clocks(db).settle(ticket)
    fields = ticket.fields
    texts = [fields.get("title"), fields.get("description"), fields.get("domain"), ticket.now("class"), *ticket.tags]
    texts += [one.text for one in ticket.work]
    seen = scope(found.terms.get("covers") or (), found.terms.get("excludes") or (), [text for text in texts if text])
    contacts = sum(call.counts for call in ticket.calls)
    return found._replace(contact_count=contacts, scope=seen.result, topic=seen.topic)


def shape(found: Entitlement | None, internal: bool = False) -> dict[str, Any] | None:
    """In JSON; cost and margin only for those who may see them."""
    if found is None:
        return None
    terms = found.terms
    out = {
        "name": found.plan,
        "scope": found.scope,
        "topic": found.topic,
        "included_minutes": terms.get("included_minutes"),
        "used_minutes": found.used_minutes,
        "call_limit_minutes": terms.get("call_minutes"),
        "contact_limit": terms.get("ticket_contacts"),
        "contact_count": found.contact_count,
        "goodwill_today_count": found.goodwill_count,
        "goodwill_month_minutes": found.goodwill_minutes,
        "internal": None,
    }
    if internal:
        month = _month(found)
        out["internal"] = {
            "currency": terms.get("currency"),
            "price": terms.get("price"),
            "cost": None if month is None else str(month.cost),
            "margin": None if month is None or month.margin is None else str(month.margin),
        }
    return out


def _month(found: Entitlement) -> Any:
    """Cost and margin of the month so far; None for a plan without a cost."""
    from supportcli.service import money

    return money.month(found.terms.get("price"), found.terms.get("cost_per_minute"), found.cost_minutes)


SCOPES = {
    "covered": N_("{plan} covers {topic}"),
    "not_covered": N_("{plan} does not cover {topic}"),
    "unknown": N_("{plan} does not say whether it covers this"),
}


def scope_line(found: Entitlement) -> Say:
    """Whether the plan covers what the ticket is about."""
    style = {"covered": "good", "not_covered": "warn"}.get(found.scope, "")
    return Say(SCOPES[found.scope], {"plan": found.plan, "topic": found.topic}, style)


def page(found: Entitlement | None, ticket: Ticket | None = None, internal: bool = False) -> list[Block]:
    """What to know while the customer is on the line."""
    if found is None:
        return []
    terms, lines = found.terms, []
    if ticket is not None and (terms.get("covers") or terms.get("excludes")):
        lines.append(scope_line(found))
    if terms.get("included_minutes") is not None:
        values: dict[str, Any] = {"plan": found.plan, "used": found.used_minutes, "included": terms["included_minutes"]}
        lines.append(Say(N_("{plan}: {used} of {included} min used this month"), values))
    if ticket is not None and found.contact_count and terms.get("ticket_contacts") is not None:
        values = {"n": found.contact_count, "limit": terms["ticket_contacts"]}
        lines.append(Say(N_("contact {n} of {limit} on this ticket"), values))
    if found.goodwill_minutes:
        lines.append(Say(N_("goodwill this month: {minutes} min"), {"minutes": found.goodwill_minutes}))
    if ticket is not None:
        lines += [_due(leg) for leg in ticket.legs if leg.due_at and leg.ended_at is None]
    month = _month(found) if internal else None
    if month is not None and month.margin is not None:
        values = {
            "cost": str(month.cost),
            "price": terms["price"],
            "currency": terms["currency"],
            "margin": str(month.margin),
        }
        style = "bad" if month.margin < 0 else ""
        lines.append(Say(N_("this month: price {price}, cost {cost}, margin {margin} {currency}"), values, style))
    return [Line(say, 2) for say in lines]


def _due(leg: Any) -> Say:
    from supportcli.pages.clocks import leg_of

    values = {"leg": leg_of(leg.leg), "due": When(leg.due_at)}
    return Say(N_("{leg} due {due}"), values)


def over(found: Entitlement | None, talk_minutes: int | None = None) -> list[Warning]:
    """The limits of the plan that are passed: of a call that just ended, of the ticket, of the month."""
    if found is None:
        return []
    terms, out = found.terms, []
    values: dict[str, Any]
    limit = terms.get("call_minutes")
    if limit is not None and talk_minutes is not None and talk_minutes > limit:
        values = {"length": Length(talk_minutes), "plan": found.plan, "limit": Length(limit)}
        out.append(
            Warning("call_over_limit", Say(N_("The call took {length}; {plan} includes {limit} a call."), values))
        )
    limit = terms.get("ticket_contacts")
    if limit is not None and found.contact_count is not None and found.contact_count > limit:
        values = {"n": found.contact_count, "plan": found.plan, "limit": limit}
        message = N_("This is contact {n} on the ticket; {plan} includes {limit}.")
        out.append(Warning("contacts_over_limit", Say(message, values)))
    limit = terms.get("included_minutes")
    if limit is not None and found.used_minutes + (talk_minutes or 0) > limit:
        values = {"used": found.used_minutes + (talk_minutes or 0), "plan": found.plan, "included": limit}
        message = N_("{used} min are used this month; {plan} includes {included}.")
        out.append(Warning("minutes_over_limit", Say(message, values)))
    return out


def costs_more(found: Entitlement | None) -> bool:
    """True when the month costs more than it brings."""
    month = None if found is None else _month(found)
    return month is not None and month.margin is not None and bool(month.margin < 0)
