"""A plan: what a customer's contract covers. Scope, included minutes, price, cost, limits, targets; changes hold from a
moment on."""

from supportcli.annotations import Any
from supportcli.card import Dated, Shapes, sound
from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say, When
from supportcli.ticket import Header
from supportcli.values import NamedTuple

LEGS = ("first_response", "next_update", "resolution")
MONEY = r"[0-9]{1,12}(?:\.[0-9]{1,6})?"
NUMBER = "[0-9]{1,9}"
TOPIC = r"(?s).*\S.*"
SHAPES: Shapes = {
    "name": (str, TOPIC),
    "calendar": (str, ".+"),
    "currency": (str, "[A-Z]{3}"),
    "price": (str, MONEY),
    "cost_per_minute": (str, MONEY),
    "included_minutes": (int, NUMBER),
    "call_minutes": (int, NUMBER),
    "ticket_contacts": (int, NUMBER),
    "covers": (tuple, TOPIC),
    "excludes": (tuple, TOPIC),
    "targets": (tuple, rf"(?:p[1-4]|\*) (?:{'|'.join(LEGS)}) [1-9][0-9]{{0,6}}"),
    "note": (str, TOPIC),
}
"""The fields. `calendar`: the subject of one, None = around the clock. `price` and `included_minutes` are those of a
month, `call_minutes` the limit of a call, `ticket_contacts` of a ticket. `covers`, `excludes`: "database", or
"database: dump, sql" with the words that mean it. `targets`: "p1 first_response 30" (minutes; `*` = every priority)."""


class Plan(Dated):
    """`fields` are those of SHAPES."""

    __slots__ = ()
    THING = "plan"


@kind("plan.added", texts=("name", "covers", "excludes", "note"))
class Added(NamedTuple):
    """A plan is known, with terms that hold since always. Fields: see SHAPES."""

    name: str
    calendar: str | None = None
    currency: str | None = None
    price: str | None = None
    cost_per_minute: str | None = None
    included_minutes: int | None = None
    call_minutes: int | None = None
    ticket_contacts: int | None = None
    covers: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    note: str | None = None

    def check(self, plan: Plan, header: Header) -> None:
        if not self.name.strip():
            raise NotAllowed(N_("A plan needs a name."), "supportcli plan add Start --minutes 30", code="name_missing")

    def apply(self, plan: Plan, header: Header) -> None:
        plan.added = plan.added or header
        plan.give({"name": self.name, **sound(self._asdict(), SHAPES)}, None)

    def line(self, plan: Plan, header: Header) -> Say:
        return Say(N_("plan {name} added"), {"name": self.name})


@kind("plan.edited")
class Edited(NamedTuple):
    """The given fields are these from `from_at` on; null = since always."""

    fields: dict[str, Any] = {}  # noqa: RUF012 - never changed: a fact is immutable
    from_at: str | None = None

    def check(self, plan: Plan, header: Header) -> None:
        if not self.fields:
            raise NotAllowed(
                N_("Nothing to change was given."), "supportcli plan edit Start --minutes 60", code="nothing_given"
            )

    def apply(self, plan: Plan, header: Header) -> None:
        plan.give(sound(self.fields, SHAPES, ("name",)), self.from_at)

    def line(self, plan: Plan, header: Header) -> Say:
        name = plan.fields.get("name", "?")
        if self.from_at is None:
            return Say(N_("plan {name} edited"), {"name": name})
        return Say(N_("plan {name} edited, in force from {when}"), {"name": name, "when": When(self.from_at)})


@kind("plan.removed")
class Removed(NamedTuple):
    """It is no longer offered. What it promised while customers had it still counts."""

    def check(self, plan: Plan, header: Header) -> None:
        pass

    def apply(self, plan: Plan, header: Header) -> None:
        plan.removed = True

    def line(self, plan: Plan, header: Header) -> Say:
        return Say(N_("plan {name} removed"), {"name": plan.fields.get("name", "?")})


FACTS = (Added, Edited, Removed)
STATE = Plan
