"""Records what importers give: new tickets, what is new of known ones, customers. Importing again adds nothing.

Every source id and event id stands in the journal as the `key` of its fact (`journal.hash_of("import ID")`), looked up
over the origins of this file; so an import that was cut off goes on where it ended.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from supportcli.annotations import Any
from supportcli.errors import SupportError
from supportcli.importers.customers import Customers
from supportcli.importers.items import Asked, CustomerItem, Event, Item, Person, Rejected, SoFar, TicketItem
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.storage import Connection, attachments, bulk, imported, journal, reading
from supportcli.storage.bulk import Pen

MOST_REASONS = 50
SHOWN = 5
"""Refused rows and first items that a dry run shows."""
LONGEST_NAME = 40
"""Of an actor, as the session has it."""


class Took:
    """What came of it. `reasons`: message -> [how often, first Say, its place]; `numbers`: ranges of new tickets."""

    def __init__(self) -> None:
        self.new = self.changed = self.known = self.facts = self.rejected = 0
        self.customers = Customers()
        self.reasons: dict[str, list[Any]] = {}
        self.numbers: list[list[int]] = []
        self.first: list[tuple[str, str, int]] = []  # (source, title, events) of the first tickets
        self.refused: list[Rejected] = []  # the first ones

    def reject(self, one: Rejected) -> None:
        """Count what was refused."""
        self.rejected += 1
        if one.why.message in self.reasons or len(self.reasons) < MOST_REASONS:
            self.reasons.setdefault(one.why.message, [0, one.why, one.place])[0] += 1
        if len(self.refused) < SHOWN:
            self.refused.append(one)

    def numbered(self, number: int) -> None:
        """Remember the number of a new ticket."""
        if self.numbers and self.numbers[-1][1] == number - 1:
            self.numbers[-1][1] = number
        else:
            self.numbers.append([number, number])


def take(
    db: Connection,
    path: str,
    items: Iterable[Item | Rejected],
    asked: Asked,
    took: Took,
    refuse: Callable[[Rejected], None],
    *,
    whole: bool = False,
    keep: bool = True,
) -> None:
    """Record all items in the file at `path`, counting into `took` what was committed or is about to be.

    `refuse` is called with each refused row. `whole`: all or nothing; `keep` False: nothing. Raises Broken for what the
    file or the disk refuses; what was committed before stays.
    """
    counted = bulk.append_many(db, path, asked.now, _stories(items, asked, took, refuse), whole=whole, keep=keep)
    took.facts += counted.facts


def _stories(
    items: Iterable[Item | Rejected], asked: Asked, took: Took, refuse: Callable[[Rejected], None]
) -> Iterator[bulk.Story]:
    def reject(one: Rejected) -> None:
        took.reject(one)
        refuse(one)

    for item in items:
        if isinstance(item, Rejected):
            reject(item)
        elif isinstance(item, CustomerItem):
            yield partial(_customer, item, asked, took)
        else:
            yield partial(_Ticket(item, asked, took, reject).tell)


def _customer(item: CustomerItem, asked: Asked, took: Took, pen: Pen) -> None:
    if not took.customers.take(pen, item, _name(asked.agent)):
        took.known += 1


def _key(id_: str) -> str:
    return journal.hash_of(f"import {id_}")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _name(actor: str) -> str:
    return " ".join(actor.split())[:LONGEST_NAME] or "?"


class _Ticket:
    """One item on its way into the journal."""

    def __init__(self, item: TicketItem, asked: Asked, took: Took, reject: Callable[[Rejected], None]):
        self.item, self.asked, self.took, self.reject = item, asked, took, reject
        self.known: dict[str, imported.Known] = {}
        self.told = False  # something of this item was recorded: the rest is the same command

    def tell(self, pen: Pen) -> None:
        """Record what is new of it."""
        item = self.item
        keys = {event.id: _key(event.id) for event in item.events}
        self.known = pen.known([_key(item.source), *keys.values(), *map(_key, item.known_by)])
        if item.twin and self._is_another(pen, keys[item.events[0].id]):
            _Ticket(item.twin, self.asked, self.took, self.reject).tell(pen)
            return
        subject = self._subject(pen)
        events = [event for event in item.events if keys[event.id] not in self.known]
        if subject:
            if not self._wanted(pen, subject, events):
                self.took.known += not item.if_here
                return
            before = pen.n
            ticket = pen.go_on(subject)
            self._events(pen, ticket, events)
            again = item.if_here  # the same ticket a second time: what links it came later in the file
            self.took.known += pen.n == before and not again
            self.took.changed += pen.n > before and not (again and self.took.new)
        elif item.opened is None and item.if_here:
            return
        elif item.opened is None:
            why = item.missing or Say(N_("the ticket that it belongs to is not here"))
            self.reject(Rejected(item.place, why, item.row))
        else:
            ticket = self._open(pen)
            self._events(pen, ticket, events)

    def _wanted(self, pen: Pen, subject: str, events: Sequence[Event]) -> bool:
        """False where a ticket that is here need not be read, because nothing can come of these events."""
        if not all(event.only_in for event in events) or subject in pen.waiting:
            return True
        state = reading.state_of(pen.db, subject) if events else None
        return any(state in event.only_in for event in events)

    def _subject(self, pen: Pen) -> str | None:
        """The ticket that is here already: by its own id, by its events, by ids that name it, by its number."""
        item = self.item
        for id_ in (item.source, *(event.id for event in item.events)):
            found = self.known.get(_key(id_))
            if found:
                return found.subject
        named: dict[str, str] = {}
        for id_ in item.known_by:
            found = self.known.get(_key(id_))
            if found:
                named.setdefault(found.subject, id_)
        for subject, by in named.items():
            if self._fits(pen, subject, by):
                return subject
        numbered = imported.subject_numbered(pen.db, item.number) if item.number else None
        return numbered if numbered and self._fits(pen, numbered, None) else None

    def _fits(self, pen: Pen, subject: str, by: str | None) -> bool:
        """Whether the ticket may be it: a mail must not land with somebody else."""
        if self.item.fits is None:
            return True
        customer = pen.go_on(subject).fields.get("customer")
        return self.item.fits(self.took.customers.candidate(pen, by, customer, self.item.people, self.item.customer))

    def _is_another(self, pen: Pen, key: str) -> bool:
        """Whether the first event is here, with other words: what only looks different is the same."""
        found = self.known.get(key)
        if found is None:
            return False
        if found.subject in pen.waiting or found.subject in pen.numbers:
            pen.write()
        words = imported.words_of(pen.db, found.fact_id)
        if words is None:
            return False
        text, *around = map(_letters, self.item.says)
        there = list(map(_letters, (*words.around, words.text)))
        return not (there[-1].endswith(text) and all(any(one in other for other in there) for one in around))

    def _open(self, pen: Pen) -> Any:
        item, asked = self.item, self.asked
        actor = _name(item.actor or asked.agent)
        opened = item.opened
        assert opened is not None
        customer = self._customer(pen, actor)
        if customer or asked.role:
            opened = opened._replace(customer=customer or opened.customer, role=asked.role or opened.role)
        ticket = pen.new_ticket()
        header = pen.record(ticket, opened, item.at, actor, key=_key(item.source))
        self.known[_key(item.source)] = imported.Known(ticket.subject, header.fact_id)
        self.took.numbered(pen.number(ticket, item.at, actor))
        self.took.new += 1
        self.told = True
        if len(self.took.first) < SHOWN:
            self.took.first.append((item.source, opened.title, len(item.events)))
        return ticket

    def _customer(self, pen: Pen, actor: str) -> str | None:
        person = Person(self.asked.customer) if self.asked.customer else self.item.customer
        return self.took.customers.of(pen, person, self.item.at, actor) if person else None

    def _events(self, pen: Pen, ticket: Any, events: Iterable[Event]) -> None:
        for event in events:
            key = _key(event.id)
            if key in self.known:  # the same event twice in one item
                continue
            try:
                self._record(pen, ticket, event, event.fact, key)
            except SupportError as error:
                why = Say(error.message, {"key": self.item.source, **error.values})
                self.reject(Rejected(self.item.place, why, self.item.row))

    def _record(self, pen: Pen, ticket: Any, event: Event, fact: Any, key: str | None) -> None:
        if not hasattr(fact, "kind"):
            for number, one in enumerate(fact(SoFar(ticket, event.at, self._id_of, partial(self._ticket_of, pen)))):
                self._record(pen, ticket, event, one, None if number else key)
            return
        if event.content is not None:
            attachments.store(pen.db, event.content)
        actor = _name(event.actor or self.item.actor or self.asked.agent)
        header = pen.record(ticket, fact, event.at, actor, self.told, key)
        self.told = True
        if key:
            self.known[key] = imported.Known(ticket.subject, header.fact_id)

    def _id_of(self, id_: str) -> str | None:
        found = self.known.get(_key(id_))
        return found.fact_id if found else None

    def _ticket_of(self, pen: Pen, id_: str) -> tuple[str, str] | None:
        found = pen.known([_key(id_)]).get(_key(id_))
        if found is None:
            return None
        if found.subject in pen.waiting:
            pen.write()
        return found.subject, imported.key_of(pen.db, found.subject)
