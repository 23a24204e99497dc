"""A card: the folded state of a record that is no ticket (customer, article). Its fields by name, the last given
wins. Pure.

A new kind of card is a file in facts/ with its `STATE` (a Card) and its kinds, and its rows in storage/rows.py.
"""

from collections.abc import Iterable
from typing import Any

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


def fold(card: Card, records: Iterable[Record], read: Reader) -> Card:
    """Fold `records` into an empty card."""
    ordered = in_order(records)
    withdrawn = withdrawn_commands(ordered, read)
    for record in ordered:
        if counts(record, withdrawn):
            card.add(record, read(record))
    return card
