"""A customer: the organisation or person that has the problem. Its own folded state, its own subject; a name is
never an id."""

from typing import Any

from supportcli.card import Card
from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Header
from supportcli.values import NamedTuple

FIELDS = ("name", "phones", "emails", "contact", "language", "zone", "note")


class Customer(Card):
    """`merged_into` is another customer's subject."""

    __slots__ = ()
    THING = "customer"

    def __init__(self, subject: str):
        super().__init__(subject)
        self.fields = {"phones": (), "emails": ()}


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


FACTS = (Added, Edited, Merged)
STATE = Customer
