"""The page of one plan. Values and blocks only."""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.pages.calendars import begin
from supportcli.pages.clocks import leg_of
from supportcli.results import Block, Fields, Heading, Length, Line, Say


def page(title: Say, data: dict[str, Any]) -> list[Block]:
    """What it covers, costs and promises, who has it, and every version where there are several."""
    blocks: list[Block] = [Heading(title)]
    if data["removed"]:
        blocks.append(Line(Say(N_("Removed: it is no longer offered."), style="warn")))
    blocks.append(Fields(_terms(data)))
    if data["customers"]:
        customers = {"customers": ", ".join(data["customers"])}
        blocks.append(Line(Say(N_("Customers: {customers}"), customers)))
    if len(data["versions"]) > 1:
        for version in data["versions"]:
            blocks += [Heading(Say(N_("From {when}"), {"when": begin(version["from_at"])})), Fields(_terms(version))]
    return blocks


def _terms(terms: dict[str, Any]) -> list[tuple[Say, Any]]:
    minutes = {name: terms[name] for name in ("included_minutes", "call_minutes")}
    lengths = {name: None if value is None else Length(value) for name, value in minutes.items()}
    always = Say(N_("around the clock")) if terms["targets"] else None
    calendar = terms["calendar"] or (terms["calendar_id"] or "")[:8] or always
    pairs: list[tuple[Say, Any]] = [
        (Say(N_("price a month")), _money(terms["price"], terms["currency"])),
        (Say(N_("cost a minute")), _money(terms["cost_per_minute"], terms["currency"])),
        (Say(N_("included a month")), lengths["included_minutes"]),
        (Say(N_("at most a call")), lengths["call_minutes"]),
        (Say(N_("contacts a ticket")), terms["ticket_contacts"]),
        (Say(N_("covers")), "; ".join(terms["covers"]) or None),
        (Say(N_("excludes")), "; ".join(terms["excludes"]) or None),
        (Say(N_("calendar")), calendar),
        (Say(N_("note")), terms["note"]),
        *((_leg(target), Length(target["minutes"])) for target in terms["targets"]),
    ]
    return [pair for pair in pairs if pair[1] is not None]


def _leg(target: dict[str, Any]) -> Say:
    priority = Say(N_("all")) if target["priority"] == "*" else target["priority"]
    return Say("{leg} {priority}", {"leg": leg_of(target["leg"]), "priority": priority})


def _money(amount: str | None, currency: str | None) -> str | None:
    return None if amount is None else f"{amount} {currency or ''}".rstrip()
