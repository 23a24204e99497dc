"""A customer: the organisation or person that has the problem. Its own folded state, its own subject; a name is
never an id."""

from supportcli.annotations import Any
from supportcli.card import Card
from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say, When
from supportcli.ticket import Header
from supportcli.values import NamedTuple

LAST = "~"
"""Sorts behind every moment."""
FIELDS = ("name", "phones", "emails", "contact", "language", "zone", "note")


class Stretch(NamedTuple):
    """A time in which a customer has a plan: from (None = always) until (not included; None = open)."""

    plan: str
    from_at: str | None
    until_at: str | None


class Customer(Card):
    """`merged_into` is another customer's subject, `plans` are stretches in time order that do not overlap."""

    __slots__ = ("plans",)
    THING = "customer"

    def __init__(self, subject: str):
        super().__init__(subject)
        self.fields = {"phones": (), "emails": ()}
        self.plans: list[Stretch] = []

    def give_plan(self, plan: str | None, from_at: str | None, until_at: str | None) -> None:
        """What is said last wins where it overlaps what was said before; None = no plan then."""
        start, end = from_at or "", until_at or LAST
        if start >= end:
            return
        found = []
        for one in self.plans:
            if (one.from_at or "") < start:
                found.append(one._replace(until_at=min(one.until_at or LAST, start)))
            if (one.until_at or LAST) > end:
                found.append(one._replace(from_at=max(one.from_at or "", end)))
        if plan:
            found.append(Stretch(plan, from_at, until_at))
        ends = ((one, None if one.until_at in (None, LAST) else one.until_at) for one in found)
        self.plans = sorted((one._replace(until_at=end) for one, end in ends), key=lambda one: one.from_at or "")


@kind("customer.added", texts=("name", "phones", "emails", "contact", "note"))
class Added(NamedTuple):
    """A customer is known from now on. Phones are normalised (`+74951234567`)."""

    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    contact: str | None = None
    language: str | None = None
    zone: str | None = None
    note: str | None = None

    def check(self, customer: Customer, header: Header) -> None:
        if not self.name.strip():
            raise NotAllowed(N_("A customer needs a name."), "supportcli customer add NAME", code="name_missing")

    def apply(self, customer: Customer, header: Header) -> None:
        customer.added = customer.added or header
        customer.fields.update(self._asdict())

    def line(self, customer: Customer, header: Header) -> Say:
        return Say(N_("customer {name} added"), {"name": self.name})


@kind("customer.edited", texts=("fields",))
class Edited(NamedTuple):
    """Only the fields that were given; per field the last wins."""

    fields: dict[str, Any] = {}  # noqa: RUF012 - never changed: a fact is immutable

    def check(self, customer: Customer, header: Header) -> None:
        if not self.fields:
            raise NotAllowed(
                N_("Nothing to change was given."), "supportcli customer edit NAME --phone NUMBER", code="nothing_given"
            )

    def apply(self, customer: Customer, header: Header) -> None:
        customer.fields.update({name: value for name, value in self.fields.items() if name in FIELDS})

    def line(self, customer: Customer, header: Header) -> Say:
        return Say(N_("customer {name} edited"), {"name": customer.fields.get("name", "?")})


@kind("customer.merged")
class Merged(NamedTuple):
    """The same customer as `into`: a link, like that of tickets."""

    into: str

    def check(self, customer: Customer, header: Header) -> None:
        if self.into == customer.subject:
            raise NotAllowed(N_("A customer cannot be merged into itself."), code="same_customer")

    def apply(self, customer: Customer, header: Header) -> None:
        customer.merged_into = self.into

    def line(self, customer: Customer, header: Header) -> Say:
        return Say(N_("customer {name} merged"), {"name": customer.fields.get("name", "?")})


@kind("customer.planned", internal=True)
class Planned(NamedTuple):
    """The customer has this plan (null = none) from `from_at` (null = since always) until `until_at` (not included;
    null = open). `name` is the plan's then."""

    plan: str | None = None
    from_at: str | None = None
    until_at: str | None = None
    name: str | None = None

    def check(self, customer: Customer, header: Header) -> None:
        if self.until_at is not None and self.until_at <= (self.from_at or ""):
            raise NotAllowed(
                N_("The plan would end on {end}, before it begins."),
                "supportcli customer edit NAME --plan PLAN --from 2026-01-01 --until 2026-12-31",
                code="end_before_start",
                values={"end": When(self.until_at)},
            )

    def apply(self, customer: Customer, header: Header) -> None:
        customer.give_plan(self.plan, self.from_at, self.until_at)

    def line(self, customer: Customer, header: Header) -> Say:
        values = {"name": customer.fields.get("name", "?"), "plan": self.name or "?"}
        line = Say(N_("customer {name}: plan {plan}") if self.plan else N_("customer {name}: no plan"), values)
        message = {
            (True, False): N_("{line} from {start}"),
            (False, True): N_("{line} until {end}"),
            (True, True): N_("{line} from {start} until {end}"),
        }.get((self.from_at is not None, self.until_at is not None))
        if message is None:
            return line
        ends = {"start": self.from_at, "end": self.until_at}
        return Say(message, {"line": line, **{name: When(at) for name, at in ends.items() if at}})


@kind("customer.removed")
class Removed(NamedTuple):
    """The customer is no longer listed."""

    def check(self, customer: Customer, header: Header) -> None:
        pass

    def apply(self, customer: Customer, header: Header) -> None:
        customer.removed = True

    def line(self, customer: Customer, header: Header) -> Say:
        return Say(N_("customer {name} removed"), {"name": customer.fields.get("name", "?")})


FACTS = (Added, Edited, Merged, Planned, Removed)
STATE = Customer
