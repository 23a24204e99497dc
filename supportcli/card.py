"""A card: the folded state of a record that is no ticket (customer, article, plan, calendar). Its fields by name, the
last given wins; those of a `Dated` card hold from a moment on. Pure.

A new kind of card is a file in facts/ with its `STATE` (a Card) and its kinds, and its rows in storage/card_rows.py.
"""

import re
from collections.abc import Collection, Iterable, Mapping

from supportcli.annotations import Any
from supportcli.ticket import Header, Reader, Record, counts, in_order, withdrawn_commands


class Card:
    """`added` is the fact that began it, `merged_into` another card's subject, `removed` is True once put away."""

    __slots__ = ("added", "events", "fields", "ineffective", "merged_into", "order", "removed", "subject")
    THING = ""
    """What its kinds begin with."""

    def __init__(self, subject: str):
        self.subject = subject
        self.fields: dict[str, Any] = {}
        self.added: Header | None = None
        self.merged_into: str | None = None
        self.removed = False
        self.events: list[tuple[Header, Any]] = []
        self.ineffective = False
        self.order = 0

    def read_by(self, own: Collection[str]) -> None:
        """See the card from the database whose origins are `own`: only articles differ."""

    def add(self, record: Record, fact: Any) -> None:
        """Apply one fact that comes after all the others; never raises."""
        self.order += 1
        if not record.header.kind.startswith((f"{self.THING}.", "command.", "fact.")):
            return  # a stranger here
        try:
            fact.apply(self, record.header)
        except Exception:  # a body that no version of this program wrote: kept, without effect
            return
        self.events.append((record.header, fact))


class Dated(Card):
    """A card whose fields are terms: what is in force at a moment is the merge, per field, of all terms that began by
    then. `fields` is the newest version."""

    __slots__ = ("terms",)

    def __init__(self, subject: str):
        super().__init__(subject)
        self.terms: list[tuple[str, int, dict[str, Any]]] = []  # (from, journal order, what was given), in force order

    def give(self, fields: dict[str, Any], from_at: str | None) -> None:
        """These fields hold from `from_at` on; None = since always."""
        self.terms.append((from_at or "", self.order, fields))
        self.terms.sort(key=lambda term: term[:2])
        self.fields = {name: value for _, _, given in self.terms for name, value in given.items()}

    @property
    def versions(self) -> list[dict[str, Any]]:
        """The merged terms in force order, each whole and with its `from_at` (None = since always)."""
        found: dict[str, dict[str, Any]] = {}
        merged: dict[str, Any] = {}
        for since, _, given in self.terms:
            merged = {**merged, **given}
            found[since] = {"from_at": since or None, **merged}
        return list(found.values())

    def in_force(self, at: str | None) -> dict[str, Any]:
        """The fields in force at a moment; None = before all changes."""
        return {name: value for since, _, given in self.terms if since <= (at or "") for name, value in given.items()}


Shapes = Mapping[str, tuple[type, str]]
"""Field -> its type, and the pattern of its text (of each of its texts, where it is a tuple)."""


def sound(fields: Mapping[str, Any], shapes: Shapes, needed: Iterable[str] = ()) -> dict[str, Any]:
    """The fields that can be read, and of a tuple the texts that can: what another program wrote must not make a clock
    fail. None says that there is none, except of the `needed`."""
    out: dict[str, Any] = {}
    for name, (type_, pattern) in shapes.items():
        value = fields.get(name)
        if isinstance(value, tuple) and type_ is tuple:
            out[name] = tuple(text for text in value if re.fullmatch(pattern, text))
        elif value is None and name in fields and type_ is not tuple and name not in needed:
            out[name] = None
        elif isinstance(value, type_) and type_ is not tuple and re.fullmatch(pattern, str(value)):
            out[name] = value
    return out


def fold(card: Card, records: Iterable[Record], read: Reader) -> Card:
    """Fold `records` into an empty card."""
    ordered = in_order(records)
    withdrawn = withdrawn_commands(ordered, read)
    for record in ordered:
        if counts(record, withdrawn):
            card.add(record, read(record))
    return card
