"""Finds the customer that a row, a mail or a card means, or adds one: by e-mail, then phone, then name.

One for each import: it remembers who was found and added, and who may be a double (told in the summary, never merged by
itself).
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from supportcli.annotations import Any
from supportcli.facts.customer import Added, Edited
from supportcli.importers.items import Candidate, CustomerItem, Person
from supportcli.storage import Connection, customer_rows, imported, journal
from supportcli.storage.bulk import Pen
from supportcli.words.keys import phone

MOST_DOUBLES = 100


class Customers:
    """The customers of the file and of this import, by what they are known by."""

    def __init__(self) -> None:
        self.read = False
        self.by_email: dict[str, str] = {}
        self.by_phone: dict[str, str] = {}
        self.by_name: dict[str, str] = {}
        self.alike: dict[str, str] = {}  # letters and digits of a name -> the name
        self.doubles: dict[str, str] = {}  # new name -> the name it is like
        self.added = 0

    def of(self, pen: Pen, person: Person, at: str, actor: str) -> str | None:
        """The subject of the customer, added now where nobody here is it; None for somebody without a name."""
        found = self._find(pen, person)
        if found:
            return found
        names = [person.name, *person.emails, *person.phones]
        name = next((" ".join(one.split()) for one in names if one.split()), None)
        if name is None:
            return None
        key = journal.hash_of(f"import customer {(person.emails or (name,))[0].casefold()}")
        before = pen.known([key])
        if before:  # it was renamed since, or merged into another
            return imported.customer_now(pen.db, before[key].subject)
        return self._add(pen, person._replace(name=name), at, actor, key)

    def take(self, pen: Pen, item: CustomerItem, actor: str) -> bool:
        """Record a card: a new customer (True), or what is new of one that is here."""
        person = item.person
        key = journal.hash_of(f"import {item.source}")
        before = pen.known([key])
        found = imported.customer_now(pen.db, before[key].subject) if before else self._find(pen, person)
        if found is None:
            self._add(pen, person, item.at, item.actor or actor, key)
            return True
        customer = pen.go_on(found)
        key = journal.hash_of(f"import {item.source} {json.dumps(person)}")
        if customer.added is None or _came_with(customer, person) or pen.known([key]):
            return False  # what was changed or undone here since stays so
        changes = _more(customer.fields, person)
        if changes:
            pen.record(customer, Edited(changes), item.at, item.actor or actor, key=key)
            self._remember(found, person._replace(name=""), _phones(person))
        return False

    def candidate(
        self, pen: Pen, by: str | None, customer: str | None, people: Sequence[str], person: Person | None
    ) -> Candidate:
        """How the `customer` of a ticket (subject, None for none) stands to those that an item is between."""
        self._read(pen.db)
        now = imported.customer_now(pen.db, customer) if customer else None
        same = now is not None and any(self.by_email.get(email) == now for email in people)
        emails = person.emails if person else ()
        return Candidate(by, same, any(self.by_email.get(email, now) != now for email in emails))

    def _find(self, pen: Pen, person: Person) -> str | None:
        self._read(pen.db)
        for email in person.emails:
            if email.casefold() in self.by_email:
                return self.by_email[email.casefold()]
        for number in _phones(person):
            if number not in self.by_phone:
                there = customer_rows.customers_with_phone(pen.db, number)
                if there:
                    self.by_phone[number] = there[0][0]
            if number in self.by_phone:
                return self.by_phone[number]
        return self.by_name.get(_folded(person.name)) if person.by_name else None

    def _add(self, pen: Pen, person: Person, at: str, actor: str, key: str) -> str:
        customer = pen.new_customer()
        phones, emails = _phones(person), tuple(dict.fromkeys(person.emails))
        fact = Added(person.name, phones, emails, person.contact, person.language, person.zone, person.note)
        pen.record(customer, fact, at, actor, key=key)
        like = self.alike.get(_bare(person.name))
        if like and len(self.doubles) < MOST_DOUBLES:
            self.doubles[person.name] = like
        self._remember(customer.subject, person, phones)
        self.added += 1
        return str(customer.subject)

    def _remember(self, subject: str, person: Person, phones: Iterable[str]) -> None:
        self.by_email.update((email.casefold(), subject) for email in person.emails)
        self.by_phone.update(dict.fromkeys(phones, subject))
        if person.name:
            self.by_name.setdefault(_folded(person.name), subject)
            self.alike.setdefault(_bare(person.name), person.name)

    def _read(self, db: Connection) -> None:
        """Who is here already, once: asking the file for every row would read all customers for every row."""
        if self.read:
            return
        self.read = True
        for subject, name, folded, emails in imported.customers(db):
            self.by_name.setdefault(folded, subject)
            self.alike.setdefault(_bare(name), name)
            for email in json.loads(emails or "[]"):
                self.by_email.setdefault(email.casefold(), subject)


def _came_with(customer: Any, person: Person) -> bool:
    """The customer was added by this very card."""
    given = (person.name, _phones(person), tuple(dict.fromkeys(person.emails)), *person[3:7])
    return any(isinstance(fact, Added) and tuple(fact) == given for _, fact in customer.events)


def _more(fields: Mapping[str, Any], person: Person) -> dict[str, Any]:
    """What the card says and the customer has not. Nothing that is there is replaced: a further contact and another
    name are lines of its note."""
    out: dict[str, Any] = {}
    for name, given in (("emails", person.emails), ("phones", _phones(person))):
        there = tuple(fields.get(name) or ())
        if new := _new(given, there):
            out[name] = (*there, *new)
    note = (person.note or "").splitlines()
    if person.name and _folded(person.name) != _folded(fields.get("name") or ""):
        note.append(person.name)
    for name in ("contact", "language", "zone"):
        given, before = getattr(person, name), fields.get(name)
        if given and not before:
            out[name] = given
        elif name == "contact" and given and _folded(given) != _folded(before or ""):
            note.append(", ".join((given, *person.emails, *_phones(person))))
    lines = (fields.get("note") or "").splitlines()
    if new := [line for line in dict.fromkeys(note) if line.strip() and line not in lines]:
        out["note"] = "\n".join((*lines, *new))
    return out


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _bare(name: str) -> str:
    """Letters and digits alone: `ACME Ltd.` and `Acme, LTD` are alike."""
    return "".join(filter(str.isalnum, name.casefold()))


def _phones(person: Person) -> tuple[str, ...]:
    """Its numbers, normalised; what is none is left out."""
    return tuple(dict.fromkeys(number for number in map(phone, person.phones) if number))


def _new(given: Iterable[str], there: Iterable[str]) -> list[str]:
    known = {one.casefold() for one in there}
    return [one for one in dict.fromkeys(given) if one.casefold() not in known]
