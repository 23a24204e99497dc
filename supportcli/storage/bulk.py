"""Many new tickets and customers at once, for imports and benchmarks: the bytes, digests and rows of single commands.

`append_many` runs stories: functions that get a `Pen` and record one new subject, or a few that belong together, with
all their facts. What is added to a ticket that is there already goes through the desk. A new kind of fact needs nothing
here.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from supportcli import facts, standing
from supportcli.facts import customer as customers
from supportcli.facts.ticket import Numbered
from supportcli.storage import database, here, journal, reading, rebuilding, rows, search
from supportcli.ticket import Header, Record, Ticket
from supportcli.values import NamedTuple

COMMIT = 5_000
"""Facts after which a transaction ends: others may write in between, and what is there stays."""


class Counted(NamedTuple):
    """How much was recorded."""

    facts: int
    subjects: int


class Pen:
    """What a story records with. One transaction: facts and rows wait in lists until it ends, and no longer."""

    def __init__(self, db: sqlite3.Connection, path: str, now: str):
        self.db = db
        self.origin, self.origin_number, newest = here.origin_to_write(db, path)
        self.own = here.own_origins(db)
        if here.analyser(db) != search.ANALYSER:
            rebuilding.index(db)
        self.noted = here.after(newest, now)
        self.first = self.n = journal.last_number(db, self.origin_number) + 1
        self.seq = journal.last_seq(db) + 1
        self.next_number = reading.next_number(db)
        self.command = ""
        self.numbers: dict[str, int] = {}  # subject -> its local number
        self.digests: dict[str, str] = {}
        self.states: list[Any] = []  # of the story that is told
        self.subjects = 0
        self.merged = False
        self.lines: list[tuple[Any, ...]] = []
        self.words: list[tuple[int, str]] = []
        self.rows: dict[str, list[tuple[Any, ...]]] = {}

    def new_ticket(self) -> Ticket:
        """A ticket that nothing is known of yet: record its opening first, then `number` it."""
        ticket = Ticket(os.urandom(16).hex())
        self._begin(ticket, "ticket")
        return ticket

    def new_customer(self) -> customers.Customer:
        """A customer that nothing is known of yet: record `customer.added` first."""
        customer = customers.Customer(os.urandom(16).hex())
        self._begin(customer, "customer")
        return customer

    def _begin(self, state: Any, thing: str) -> None:
        self.numbers[state.subject] = journal.add_subject(self.db, state.subject, thing)
        self.states.append(state)

    def record(self, state: Any, fact: Any, at: str, actor: str, same_command: bool = False) -> Header:
        """Check one fact and append it; its effect shows on `state` at once.

        `at` is when it happened (ISO, UTC), `same_command`: it is undone together with the fact before it. Raises
        what the fact's `check` refuses (SupportError); then nothing of this transaction is recorded.
        """
        if not same_command:
            self.command = f"{self.origin}:{self.n}"
        header = Header(self.origin, self.n, state.subject, at, self.noted, actor, self.command, None, fact.kind)
        fact.check(state, header)
        text = journal.body_text(facts.body_of(fact))
        subject = state.subject
        line, self.digests[subject] = journal.line_of(
            self.seq, self.origin_number, self.numbers[subject], header, text, self.digests.get(subject, "")
        )
        self.lines.append(line)
        words = search.texts_of(fact)
        if words:
            self.words.append((self.seq, words))
        state.add(Record(header, text), fact)
        if fact.kind == "ticket.merged":
            self.merged = True
        self.n += 1
        self.seq += 1
        return header

    def number(self, ticket: Ticket, at: str, actor: str) -> int:
        """Give the ticket the next number of this database, in the command that opened it."""
        number = self.next_number
        fact = Numbered(number)
        self.record(ticket, fact, at, actor, same_command=True)
        ticket.add_number(self.origin, fact)
        self.next_number += 1
        return number

    def end_story(self) -> None:
        """The subjects of this story have all their facts: make their rows."""
        for state in self.states:
            if isinstance(state, customers.Customer):
                wanted = rows.of_customer(state)
            else:
                wanted = rows.of_ticket(state, self.own, standing.complete(state))
            for table, lines in wanted.items():
                if lines:
                    self.rows.setdefault(table, []).extend((self.numbers[state.subject], *line) for line in lines)
        self.subjects += len(self.states)
        self.states.clear()
        self.numbers.clear()
        self.digests.clear()

    def write(self) -> None:
        """Put everything that waits into the file."""
        journal.append_lines(self.db, self.lines)
        rows.insert(self.db, self.rows)
        search.add_all(self.db, self.words)
        if self.merged:
            rows.settle_merged(self.db)
        if self.n > self.first:
            journal.complete(self.db, self.origin_number, self.n - 1)
            here.noted(self.db, self.noted)


Story = Callable[[Pen], None]


def append_many(db: sqlite3.Connection, path: str, now: str, stories: Iterable[Story], commit: int = COMMIT) -> Counted:
    """Tell `stories` to the journal of the file at `path`, committing after the story that reaches `commit` facts.

    `now` is the clock (ISO, UTC), for `noted`. Raises Broken (exit 5) for what the file or the disk refuses, and what
    a story raises: what was committed before stays, the rest is as if it had never been.
    """
    counted = Counted(0, 0)
    told = iter(stories)
    done = False
    while not done:
        database.begin(db, path)
        try:
            pen = Pen(db, path, now)
            done = True
            for story in told:
                story(pen)
                pen.end_story()
                if len(pen.lines) >= commit:
                    done = False
                    break
            pen.write()
            database.commit(db)
        except BaseException as error:
            database.roll_back(db)
            if isinstance(error, sqlite3.Error):
                raise database.said(error, path) from error
            raise
        counted = Counted(counted.facts + len(pen.lines), counted.subjects + pen.subjects)
    return counted
