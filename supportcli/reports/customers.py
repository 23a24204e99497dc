"""Each customer over a period: requests, contacts, minutes, goodwill, the price, and with --internal cost and margin.

A new column is a key in `row` and a Column in COLUMNS.
"""

from collections.abc import Callable, Iterable

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports import money
from supportcli.reports.figures import Figure, Made, Table, count, tidy, total
from supportcli.reports.intervals import inside
from supportcli.reports.material import Material
from supportcli.results import Column

TITLE = N_("Customers")
SUMMARY = N_("requests, contacts, minutes and goodwill of each, with --internal cost and margin")
ROWS = "customers"

COLUMNS = (
    Column("customer", N_("Customer")),
    Column("plan", N_("Plan")),
    Column("requests", N_("Requests"), "number"),
    Column("contacts", N_("Contacts"), "number"),
    Column("minutes", N_("Minutes"), "number"),
    Column("goodwill_count", N_("Goodwill"), "number"),
    Column("goodwill_minutes", N_("Goodwill min"), "number"),
    Column("preventive_minutes", N_("Preventive min"), "number"),
)
MONEY = (
    Column("price", N_("Price"), "number"),
    Column("cost", N_("Cost"), "number"),
    Column("margin", N_("Margin"), "number"),
    Column("currency", N_("Currency")),
)


class Used:
    """What one customer used, as it is counted. `spent` holds (when, minutes) of everything that costs."""

    __slots__ = ("contacts", "goodwill", "goodwill_count", "preventive", "requests", "spent")

    def __init__(self) -> None:
        self.requests = self.contacts = self.goodwill_count = 0
        self.goodwill = self.preventive = 0.0
        self.spent: list[tuple[str, float]] = []


class Ledger:
    """Everything that was used, by customer, and the tickets behind each total."""

    def __init__(self, customers: Iterable[tuple[str, str, str | None]]):
        self.names: dict[str, str] = {}
        self.into: dict[str, str] = {}
        self.used: dict[str, Used] = {}
        self.requests: list[int] = []
        self.contacts: list[int] = []
        self.about_none: list[float] = []
        self.spent: tuple[list[int], list[float]] = ([], [])
        self.goodwill: tuple[list[int], list[float]] = ([], [])
        for customer_id, name, merged_into in customers:
            self.names[customer_id] = name
            if merged_into:
                self.into[customer_id] = merged_into

    def root(self, customer_id: str) -> str:
        """The customer that this one was merged into, at the end; in a ring, wherever it is left."""
        seen: set[str] = set()
        while customer_id in self.into and customer_id not in seen:
            seen.add(customer_id)
            customer_id = self.into[customer_id]
        return customer_id

    def of(self, customer_id: str | None) -> Used:
        """What that customer used so far; "" stands for nobody."""
        return self.used.setdefault(self.root(customer_id) if customer_id else "", Used())

    def ask(self, subject: int, customer_id: str | None) -> None:
        self.requests.append(subject)
        self.of(customer_id).requests += 1

    def call(self, subject: int, customer_id: str | None, at: str, minutes: float) -> None:
        self.contacts.append(subject)
        self.of(customer_id).contacts += 1
        self.spend(subject, customer_id, at, minutes)

    def call_about_none(self, customer_id: str, at: str, minutes: float) -> None:
        """A contact that is about no ticket: it costs, and none can be listed for it."""
        one = self.of(customer_id)
        one.contacts += 1
        one.spent.append((at, minutes))
        self.about_none.append(minutes)

    def work(
        self, subject: int, customer_id: str | None, at: str, minutes: float, kind: str, ended: bool = True
    ) -> None:
        """`ended`: within the period; what goes on over its border is counted in the next."""
        self.spend(subject, customer_id, at, minutes)
        one = self.of(customer_id)
        if kind == "preventive":
            one.preventive += minutes
        elif kind == "goodwill":
            one.goodwill_count += ended
            one.goodwill += minutes
            self.goodwill[0].append(subject)
            self.goodwill[1].append(minutes)

    def spend(self, subject: int, customer_id: str | None, at: str, minutes: float) -> None:
        self.of(customer_id).spent.append((at, minutes))
        self.spent[0].append(subject)
        self.spent[1].append(minutes)


def made(material: Material) -> Made:
    """A row for each customer that has a plan or used anything; totals as figures."""
    ledger = Ledger(material.rows("customers"))
    owner = dict(material.rows("owners"))
    for subject, *_ in material.rows("requests"):
        ledger.ask(subject, owner.get(subject))
    for subject, at, minutes, *_ in material.rows("calls"):
        ledger.call(subject, owner.get(subject), at, minutes)
    if not material.narrowed:
        for customer_id, at, minutes in material.rows("calls_about_none"):
            if material.customer in (None, ledger.root(customer_id)):
                ledger.call_about_none(customer_id, at, minutes)
    part = inside(material.start, material.end)
    for subject, at, minutes, kind, *_ in material.rows("work"):
        within = part(at, minutes)
        if within > 0:
            ledger.work(subject, owner.get(subject), at, within, kind, at <= material.end)
    terms = terms_of(material, ledger.root)
    if not material.narrowed:
        for customer_id in terms:
            if material.customer in (None, customer_id):
                ledger.of(customer_id)
    rows = [row(material, ledger.names.get(one), used, terms.get(one, [])) for one, used in ledger.used.items()]
    rows.sort(key=by_margin if material.internal else by_minutes)
    if not material.internal:
        rows = [without_money(one) for one in rows]
    columns = (*COLUMNS, *(MONEY if material.internal else MONEY[:1] + MONEY[3:]))
    return Made(figures(ledger), [Table("customers", N_("Customers"), columns, rows)])


def terms_of(material: Material, root: Callable[[str], str]) -> dict[str, list[money.Terms]]:
    """The terms of each customer in the period; those of one that was merged only where the other has none."""
    own: dict[str, list[money.Terms]] = {}
    lent: dict[str, list[money.Terms]] = {}
    for customer_id, *rest in material.rows("terms"):
        place = own if root(customer_id) == customer_id else lent
        place.setdefault(root(customer_id), []).append(money.Terms(*rest))
    found = {one: money.within(terms, material.start, material.end) for one, terms in {**lent, **own}.items()}
    return {one: terms for one, terms in found.items() if terms}


def row(material: Material, name: str | None, used: Used, terms: list[money.Terms]) -> dict[str, Any]:
    """One customer; money is None where it is not known, or of several currencies."""
    priced = terms if money.one_currency(terms) is not None or not terms else []
    price = money.price(priced, material.start, material.end, material.months)
    cost = money.cost(priced, used.spent)
    return {
        "customer": name,
        "plan": terms[-1].plan if terms else None,
        "requests": used.requests,
        "contacts": used.contacts,
        "minutes": tidy(sum(length for _, length in used.spent), 1),
        "goodwill_count": used.goodwill_count,
        "goodwill_minutes": tidy(used.goodwill, 1),
        "preventive_minutes": tidy(used.preventive, 1),
        "price": money.said(price),
        "cost": money.said(cost),
        "margin": money.said(price - cost) if price is not None and cost is not None else None,
        "currency": money.one_currency(terms),
    }


def by_margin(one: dict[str, Any]) -> Any:
    """Who brings most first, who costs more than they pay last; an unknown margin stands where 0 does."""
    return (-float(one["margin"] or 0), one["customer"] or "")


def by_minutes(one: dict[str, Any]) -> Any:
    """Who took most minutes first."""
    return (-one["minutes"], one["customer"] or "")


def without_money(one: dict[str, Any]) -> dict[str, Any]:
    """What a customer may be shown: the price, which they know."""
    return {**one, "cost": None, "margin": None}


def figures(ledger: Ledger) -> list[Figure]:
    """The totals, each with the tickets behind it."""
    contacts = len(ledger.contacts) + len(ledger.about_none)
    return [
        count(
            "requests",
            N_("Requests"),
            N_("Reported in the period; preventive work alone is none."),
            ledger.requests,
        ),
        count(
            "contacts",
            N_("Contacts"),
            N_("Calls and their like begun in the period."),
            ledger.contacts,
        )._replace(value=contacts, n=contacts),
        total(
            "minutes",
            N_("Minutes"),
            N_("Handling of contacts, and all work inside the period. Each minute costs the rate of the plan."),
            "minutes",
            ledger.spent[0],
            [*ledger.spent[1], *ledger.about_none],
        ),
        total("goodwill_minutes", N_("Goodwill"), N_("Minutes of help beyond the plan."), "minutes", *ledger.goodwill),
    ]
