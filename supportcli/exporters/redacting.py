"""Redaction: names become pseudonyms, everything typed `[redacted]`. What is not known to be harmless is taken out.

A field keeps its value only if a row below says why: it is a moment, an id, a number, or a word of a fixed vocabulary.
A new field therefore needs nothing here to be safe, and a row here to be seen.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from supportcli import facts
from supportcli.annotations import Any
from supportcli.facts.ticket import EDITABLE
from supportcli.ticket import Header, Record

BLANK = "[redacted]"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z")
ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{12}:\d+|[0-9a-f]{32}-[a-z_]+-[0-9TZ:.-]+")
KEY = re.compile(r"\d+|[0-9A-F]{3}-\d+|[0-9a-f]{8}")
HANDLE = re.compile(r"(?:[b-z][2-9]){2,4}")
SHAPES = {
    **dict.fromkeys(("ticket", "key", "merged_into"), (KEY, ID)),
    **dict.fromkeys(("id", "ticket_id", "customer_id", "plan_id", "calendar_id", "to_id", "of", "into"), (ID,)),
    "handle": (HANDLE,),
    **dict.fromkeys(("at", "until", "moved_to"), (MOMENT,)),
    "text": (),
}
"""What the value of a field must look like to stay; every other field that ends in `_at` must be a moment."""
WHO = {
    **dict.fromkeys(("actor", "owner"), "agent"),
    **dict.fromkeys(("customer", "customers.name"), "customer"),
    "provider": "provider",
    **dict.fromkeys(("who", "with", "with_name", "contact", "by", "to"), "person"),
}
"""Fields that hold a name, and what the person or firm is called instead."""


@lru_cache(None)
def vocabulary() -> dict[str, frozenset[str]]:
    """The words that a field may hold because this program gave them, field by field."""
    from supportcli import standing
    from supportcli.diagnosis import layers, playbook, step_keys
    from supportcli.facts import attempt, call, callback, escalation, link, message, ticket, work
    from supportcli.parties import PARTIES

    parties, steps = frozenset(PARTIES), frozenset(step_keys.KINDS)
    causes = frozenset(layers.LAYERS)
    kinds = (*callback.KINDS, *attempt.KINDS, *work.KINDS, *link.KINDS, *facts.every_kind())
    return {
        "state": frozenset((*standing.WAITING.values(), "new", "open", "on_hold", "resolved", "closed"))
        | {"answered", "unknown"},
        **dict.fromkeys(("held_by", "side", "caller", "called", "by", "to"), parties),
        "role": frozenset(("agent", "customer")),
        "type": frozenset(ticket.TYPES),
        "priority": frozenset((*ticket.PRIORITIES, "*")),
        **dict.fromkeys(("class", "as_class"), frozenset(ticket.CLASSES)),
        "domain": frozenset(playbook.DOMAINS),
        "channel": frozenset(call.CHANNELS),
        "direction": frozenset(("in", "out")),
        "outcome": frozenset((*call.OUTCOMES, *callback.OUTCOMES, *escalation.OUTCOMES)),
        **dict.fromkeys(("kind", "promise", "step_kind", "spent_as", "link_kind"), frozenset(kinds)),
        "result": frozenset((*attempt.RESULTS, "met", "missed", "stopped")),
        **dict.fromkeys(("standard_step", "also_steps"), steps),
        **dict.fromkeys(("layer", "cause"), causes),
        **dict.fromkeys(("due_precision", "until_precision"), frozenset(("minute", "day"))),
        "purpose": frozenset(message.PURPOSES),
        "level": frozenset(escalation.LEVELS),
        "leg": frozenset(("first_response", "next_update", "resolution")),
        "question": frozenset(("did", "wanted", "happened", "expected", "changed", "before", "often", "who", "where")),
    }


class Redactor:
    """Takes values out of rows and facts. `met` are the names of the whole file in the order in which they came
    (storage/names_met.py): so a name has the same pseudonym in every export of that file."""

    def __init__(self, met: Iterable[tuple[str, str]]):
        self.numbers: dict[str, int] = {}
        self.pseudonyms: dict[str, dict[str, str]] = {}
        for what, name in met:
            self.name(what, name)

    def name(self, what: str, name: str) -> str:
        """The pseudonym of a name: `customer-1`. An agent is the same agent wherever the name stands."""
        folded = name.casefold()
        known = self.pseudonyms.get("agent", {})
        if what == "person" and folded in known:
            return known[folded]
        known = self.pseudonyms.setdefault(what, {})
        if folded not in known:
            self.numbers[what] = self.numbers.get(what, 0) + 1
            known[folded] = f"{what}-{self.numbers[what]}"
        return known[folded]

    def value(self, field: str, value: Any) -> Any:
        """The value of a field as it may leave."""
        if value is None or isinstance(value, int) or value == "":
            return value
        if isinstance(value, (list, tuple)):
            return type(value)([self.value(field, one) for one in value])
        if isinstance(value, dict):
            return {name: self.fact_value(name, one) for name, one in value.items() if name in EDITABLE}
        if not isinstance(value, str):
            return BLANK
        shapes = SHAPES.get(field, (MOMENT,) if field.endswith("_at") else ())
        if any(shape.fullmatch(value) for shape in shapes) or value in vocabulary().get(field, ()):
            return value
        return self.name(WHO[field], value) if field in WHO else BLANK

    def row(self, row: dict[str, Any], table: str = "") -> dict[str, Any]:
        """A row of storage/leaving.py."""
        return {
            name: self.value(whole if (whole := f"{table}.{name}") in WHO else name, value)
            for name, value in row.items()
        }

    def fact(self, record: Record) -> Any:
        """The fact of a record, as `facts.read` gives it, with what may leave."""
        fact = facts.read(record)
        if isinstance(fact, facts.Unknown):
            return facts.Unknown("unknown", {})
        kept = {name: self.fact_value(name, value) for name, value in fact._asdict().items()}
        return type(fact)(**kept)

    def fact_value(self, field: str, value: Any) -> Any:
        """The same as `value` for a field of a fact, whose customer is an id."""
        is_id = field == "customer" and isinstance(value, str) and ID.fullmatch(value)
        return value if is_id else self.value(field, value)

    def header(self, header: Header) -> Header:
        """Who wrote an entry is an agent."""
        return header._replace(actor=self.name("agent", header.actor))
