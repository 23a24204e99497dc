"""A ticket as its facts say it is: the folded state. Pure: no clock, no SQL.

`fold` applies the effective facts in journal order `(noted, origin, n)`. What lasts (state, ball, owner, priority,
class ...) is a list of changes sorted by `(at, journal order)`, whose last entry holds now; `standing.py` reads it.
A new thing on a ticket: its Entry class in its facts/ file, its list here.
"""

from collections.abc import Callable, Collection, Iterable

from supportcli import handles
from supportcli.annotations import Any
from supportcli.values import NamedTuple


class Header(NamedTuple):
    """A journal entry without its body. `at` and `noted` are UTC moments, `command` and `fact_id` are `origin:n`."""

    origin: str
    n: int
    subject: str
    at: str
    noted: str
    actor: str
    command: str
    key: str | None
    kind: str

    @property
    def fact_id(self) -> str:
        return f"{self.origin}:{self.n}"


class Record(NamedTuple):
    """A journal entry as it is stored. `body` is None when it was erased or withheld."""

    header: Header
    body: str | None


Reader = Callable[[Record], Any]


class Entry:
    """A thing on a ticket that one fact began: a call, an attempt, a promise. Subclasses name their JSON fields in
    `FIELDS`."""

    __slots__ = ("actor", "at", "fact_id", "noted_at")
    FIELDS: tuple[str, ...] = ()

    def __init__(self, header: Header):
        self.fact_id, self.at, self.noted_at, self.actor = header.fact_id, header.at, header.noted, header.actor

    def shape(self) -> dict[str, Any]:
        """Its fields by name, in the order of the JSON contract."""
        return {name: getattr(self, name) for name in self.FIELDS}


class Change(NamedTuple):
    """A value that lasts from `at` on; `order` is the place of its fact in the journal order."""

    at: str
    order: int
    value: Any
    fact_id: str


class Event(NamedTuple):
    """One line of the timeline: a fact as it was applied. `effective` is False where its target is unknown or
    withdrawn."""

    header: Header
    fact: Any
    effective: bool


LISTS = (
    "calls",
    "attempts",
    "callbacks",
    "escalations",
    "notes",
    "statements",
    "told",
    "answers",
    "work",
    "files",
    "links",
    "resolutions",
)


class Ticket:
    """The folded state of one ticket (or of a call that belongs to no ticket yet)."""

    __slots__ = (
        *LISTS,
        "changes",
        "customer_name",
        "erased",
        "events",
        "facts",
        "fields",
        "handles",
        "ineffective",
        "legs",
        "merged_into",
        "numbers",
        "opened",
        "own_role",
        "roles",
        "order",
        "records",
        "refiled",
        "reopenings",
        "subject",
        "tags",
        "touched",
        "withdrawn",
        "withheld",
    )

    calls: list[Any]
    attempts: list[Any]
    callbacks: list[Any]
    escalations: list[Any]
    notes: list[Any]
    statements: list[Any]
    told: list[Any]
    answers: list[Any]
    work: list[Any]
    files: list[Any]
    links: list[Any]
    resolutions: list[Any]

    def __init__(self, subject: str):
        self.subject = subject
        for name in LISTS:
            setattr(self, name, [])
        self.opened: Header | None = None
        # title, type, domain, channel, ref, provider, customer, role, reported_at, description
        self.fields: dict[str, Any] = {}
        self.tags: list[str] = []
        self.changes: dict[str, list[Change]] = {}
        # (origin, number), withdrawn ones included: a number is never given twice
        self.numbers: list[tuple[str, int]] = []
        self.roles: dict[str, str] = {}  # origin -> role, where it was given with a number
        self.own_role: str | None = None
        self.facts: dict[str, Any] = {}  # fact id -> what it began (an Entry) or the fact itself
        self.events: list[Event] = []
        self.reopenings: list[Header] = []
        self.withdrawn: set[str] = set()  # commands
        self.refiled: dict[str, str] = {}  # fact id -> subject it was moved to
        self.erased: dict[str, str] = {}  # fact id -> why
        self.withheld: list[Header] = []
        self.merged_into: list[tuple[str, str]] = []  # (noted and fact id: the order of links, subject)
        self.touched = False  # anything but its opening
        self.order = 0
        self.ineffective = False  # set by a fact while it is applied
        self.records: list[Record] = []
        self.handles: dict[str, str] | None = None
        self.customer_name: str | None = None  # joined when read: a name is never part of a ticket's facts
        self.legs: tuple[Any, ...] = ()  # its service clocks, joined too: they follow from the customer's plan

    @property
    def exists(self) -> bool:
        """False before it was opened, and after its opening was undone."""
        return self.opened is not None

    @property
    def role(self) -> str:
        """agent or customer: the side of whoever reads."""
        return self.own_role or self.fields.get("role") or "agent"

    def add_number(self, origin: str, fact: Any) -> None:
        """A database numbered the ticket; a withdrawn number is kept, so that it is never given twice."""
        number, role = getattr(fact, "number", None), getattr(fact, "role", None)
        if isinstance(number, int):
            self.numbers.append((origin, number))
        if isinstance(role, str):
            self.roles[origin] = role

    def read_by(self, own: Collection[str]) -> None:
        """See the ticket from the database whose origins are `own`: us and them are its words."""
        if self.roles:
            self.own_role = next((self.roles[origin] for origin in reversed(list(own)) if origin in self.roles), None)
        for call in self.calls:
            call.seen_by("customer" if self.role == "customer" else "support")

    def change(self, name: str, header: Header, value: Any) -> None:
        """Record that `name` is `value` from the fact's `at` on."""
        self.changes.setdefault(name, []).append(Change(header.at, self.order, value, header.fact_id))

    def history(self, name: str) -> list[Change]:
        """The changes of `name` by `(at, journal order)`."""
        return sorted(self.changes.get(name, ()), key=lambda change: change[:2])

    def now(self, name: str, default: Any = None) -> Any:
        """The value of `name` that holds now."""
        changes = self.changes.get(name)
        return max(changes, key=lambda change: change[:2]).value if changes else default

    def handle(self, fact_id: str) -> str:
        """The handle to show for a fact of this ticket."""
        if self.handles is None or fact_id not in self.handles:
            self.handles = handles.shown(record.header.fact_id for record in self.records)
        return self.handles.get(fact_id) or handles.full(fact_id)[: handles.SHOWN]

    def entry_of(self, header: Header) -> Entry | None:
        """The call, attempt, promise ... that a fact began or acted on; None for facts about the ticket."""
        thing = self.facts.get(header.fact_id)
        if isinstance(thing, Entry):
            return None if header.kind.startswith("resolution.") else thing
        target = getattr(thing, "of", None)
        named = self.facts.get(target) if isinstance(target, str) else None
        return named if isinstance(named, Entry) else None

    def skip(self, record: Record) -> None:
        """Keep a fact that is withdrawn, moved, erased or withheld: it has its place in the order, and no effect."""
        self.records.append(record)
        self.order += 1
        if record.body is None:
            self.withheld.append(record.header)
            if record.header.kind == "ticket.opened" and record.header.command not in self.withdrawn:
                self.opened = self.opened or record.header  # its other entries still need a ticket to stand on
                self.fields.setdefault("title", "(erased)")

    def add(self, record: Record, fact: Any) -> None:
        """Apply one fact that comes after all the others; never raises."""
        self.records.append(record)
        self.order += 1
        self.ineffective = record.header.kind.startswith("customer.")  # a stranger here
        try:
            if not self.ineffective:
                fact.apply(self, record.header)
        except Exception:  # a body that no version of this program wrote: kept, shown, without effect
            self.ineffective = True
        self.facts.setdefault(record.header.fact_id, fact)
        self.events.append(Event(record.header, fact, not self.ineffective))


def in_order(records: Iterable[Record]) -> list[Record]:
    """Journal order: `(noted, origin, n)`, whatever the order given."""
    return sorted(records, key=lambda record: (record.header.noted, record.header.origin, record.header.n))


def withdrawn_commands(ordered: Iterable[Record], read: Reader) -> set[str]:
    """The commands that are undone: the last `withdrawn` or `restored` of each, in order, decides."""
    standing: dict[str, bool] = {}
    for record in ordered:
        if record.header.kind in ("command.withdrawn", "command.restored") and record.body is not None:
            command = getattr(read(record), "command", None)
            if isinstance(command, str):
                standing[command] = record.header.kind == "command.withdrawn"
    return {command for command, gone in standing.items() if gone}


def refiled_facts(ordered: Iterable[Record], read: Reader, withdrawn: set[str]) -> dict[str, str]:
    """Facts that were moved to another subject, unless the move was undone."""
    out: dict[str, str] = {}
    for record in ordered:
        if record.header.kind == "entry.refiled" and record.body is not None and record.header.command not in withdrawn:
            fact = read(record)
            out.update({fact_id: getattr(fact, "to", "") for fact_id in getattr(fact, "of", ())})
    return out


def counts(record: Record, withdrawn: set[str]) -> bool:
    """True when the fact has its words and its command stands (undo itself always counts)."""
    return record.body is not None and (
        record.header.command not in withdrawn or record.header.kind.startswith("command.")
    )


def fold(subject: str, records: Iterable[Record], read: Reader) -> Ticket:
    """Fold `records` into a ticket; `read(record)` gives the fact of a record with a body."""
    ordered = in_order(records)
    ticket = Ticket(subject)
    ticket.withdrawn = withdrawn_commands(ordered, read)
    ticket.refiled = refiled_facts(ordered, read, ticket.withdrawn)
    for record in ordered:
        if record.header.kind == "ticket.numbered" and record.body is not None:
            ticket.add_number(record.header.origin, read(record))
        moved = ticket.refiled and record.header.fact_id in ticket.refiled
        if not moved and counts(record, ticket.withdrawn):
            ticket.add(record, read(record))
        else:
            ticket.skip(record)
    return ticket
