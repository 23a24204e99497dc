"""Given facts, when, then: facts written down by hand and folded, without a database and without a clock."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from supportcli import facts
from supportcli.ticket import Header, Record, Ticket, fold

SUBJECT = "a" * 32
DAY = "2026-11-20"


def moment(clock: str) -> str:
    """`10:00` on the day of the tests, or a whole moment as it is."""
    return clock if "T" in clock else f"{DAY}T{clock}:00.000Z"


class History:
    """Facts of one ticket in the order in which they were written. `fold` gives the ticket."""

    def __init__(self, role: str = "agent", origin: str = "aaaa", opened: str = "09:00"):
        self.records: list[Record] = []
        self.origin = origin
        self.add("ticket.opened", opened, title="modem offline", role=role)

    def add(self, kind: str, at: str, *, noted: str | None = None, origin: str | None = None,
            actor: str = "anna", in_command: str | None = None, **body: Any) -> str:  # fmt: skip
        """Write one fact that happened at `at`; -> its id. `noted` is later with every fact unless it is given."""
        origin = origin or self.origin
        n = 1 + sum(one.header.origin == origin for one in self.records)
        written = moment(noted) if noted else f"{DAY}T23:00:{len(self.records):02d}.000Z"
        header = Header(origin, n, SUBJECT, moment(at), written, actor, in_command or f"{origin}:{n}", None, kind)
        self.records.append(Record(header, json.dumps(body)))
        return header.fact_id

    def fold(self, records: Iterable[Record] | None = None) -> Ticket:
        """The ticket, folded from these records in whatever order they come."""
        return fold(SUBJECT, list(self.records if records is None else records), facts.read)


def ineffective(ticket: Ticket) -> list[str]:
    """Ids of the facts that are kept and shown, and changed nothing."""
    return [event.header.fact_id for event in ticket.events if not event.effective]


def kinds(ticket: Ticket) -> Sequence[str]:
    """Kinds of the facts that count, in order."""
    return [event.header.kind for event in ticket.events]
