"""Many tickets and customers at once, for imports and benchmarks: the bytes, digests and rows of single commands.

`append_many` runs stories: functions that get a `Pen` and record one new subject, or a few that belong together, with
all their facts, or go on with one that is there already. A new kind of fact needs nothing here.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from time import monotonic, sleep

from supportcli import facts, standing
from supportcli.annotations import Any
from supportcli.facts import customer as customers
from supportcli.facts.ticket import Numbered
from supportcli.storage import (
    card_rows,
    database,
    here,
    imported,
    journal,
    plan_rows,
    reading,
    rebuilding,
    rows,
    search,
)
from supportcli.ticket import Header, Record, Ticket
from supportcli.values import NamedTuple

COMMIT = 5_000
REST_SECONDS = 1.5
"""After so long, others who wait for the lock get their turn between two transactions."""
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
        self.clocks = plan_rows.Clocks(db)
        self.command = ""
        self.numbers: dict[str, int] = {}  # subject -> its local number
        self.digests: dict[str, str] = {}
        self.states: list[Any] = []  # of the story that is told
        self.filled: dict[str, set[str] | None] = {}  # of those that go on: the tables that may hold their rows
        self.keys: dict[str, imported.Known] = {}  # import keys that wait, with what they were recorded as
        self.waiting: set[str] = set()  # subjects with facts or rows that wait
        self.subjects = 0
        self.merged = False
        self.lines: list[tuple[Any, ...]] = []
        self.words: list[tuple[int, search.Parts]] = []
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

    def go_on(self, subject: str) -> Any:
        """A ticket or customer that is there already, folded, to record more on."""
        for state in self.states:
            if state.subject == subject:
                return state
        if subject in self.waiting:
            self.write()
        if reading.is_card(self.db, subject):
            state, stored = reading.card(self.db, subject), journal.of_subject(self.db, subject)
            self.filled[subject] = None
        else:
            state, stored = reading.ticket(self.db, subject)
            self.filled[subject] = rows.filled(state)
        number = journal.subject_number(self.db, subject)
        assert number is not None
        self.numbers[subject] = number
        self.digests[subject] = journal.heads(stored).get(self.origin, "")
        self.states.append(state)
        return state

    def known(self, keys: Sequence[str]) -> dict[str, imported.Known]:
        """What those of the keys were recorded as that were recorded here, in this transaction or before."""
        return {
            **imported.known(self.db, keys),
            **{key: self.keys[key] for key in keys if key in self.keys},
        }

    def record(
        self, state: Any, fact: Any, at: str, actor: str, same_command: bool = False, key: str | None = None
    ) -> Header:
        """Check one fact and append it; its effect shows on `state` at once.

        `at` is when it happened (ISO, UTC), `same_command`: it is undone together with the fact before it, `key` the
        hash by which an import knows it again. Raises what the fact's `check` refuses (SupportError); the fact is then
        not recorded, and the story may go on.
        """
        command = self.command if same_command else f"{self.origin}:{self.n}"
        header = Header(self.origin, self.n, state.subject, at, self.noted, actor, command, key, fact.kind)
        fact.check(state, header)
        self.command = command
        text = journal.body_text(facts.body_of(fact))
        subject = state.subject
        line, self.digests[subject] = journal.line_of(
            self.seq, self.origin_number, self.numbers[subject], header, text, self.digests.get(subject, "")
        )
        self.lines.append(line)
        parts = search.parts_of(fact)
        if parts:
            self.words.append((self.seq, parts))
        state.add(Record(header, text), fact)
        if fact.kind == "ticket.merged":
            self.merged = True
        if key:
            self.keys[key] = imported.Known(subject, header.fact_id)
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
                wanted = card_rows.of(state)
            else:
                self.clocks.settle(state)
                wanted = rows.of_ticket(state, self.own, standing.complete(state))
            number = self.numbers[state.subject]
            self.waiting.add(state.subject)
            if state.subject in self.filled:
                rows.save(self.db, number, wanted, self.filled[state.subject])
                continue
            for table, lines in wanted.items():
                if lines:
                    self.rows.setdefault(table, []).extend((number, *line) for line in lines)
        self.subjects += len(self.states)
        self.states.clear()
        self.filled.clear()
        self.numbers.clear()
        self.digests.clear()

    def write(self) -> None:
        """Put everything that waits into the file; the story that is told goes on."""
        journal.append_lines(self.db, self.lines)
        rows.insert(self.db, self.rows)
        search.add_all(self.db, self.words)
        self.lines.clear()
        self.words.clear()
        self.keys.clear()
        self.waiting.clear()
        if self.merged:
            rows.settle_merged(self.db)
        if self.n > self.first:
            journal.complete(self.db, self.origin_number, self.n - 1)
            here.noted(self.db, self.noted)


Story = Callable[[Pen], None]


def append_many(
    db: sqlite3.Connection,
    path: str,
    now: str,
    stories: Iterable[Story],
    commit: int = COMMIT,
    *,
    whole: bool = False,
    keep: bool = True,
) -> Counted:
    """Tell `stories` to the journal of the file at `path`, committing after the story that reaches `commit` facts (or
    is the `commit`-th that adds none).

    `now` is the clock (ISO, UTC), for `noted`. `whole`: one transaction, all or nothing. `keep` False: one transaction
    that is taken back at the end, to see what would come of it. Raises Broken (exit 5) for what the file or the disk
    refuses, and what a story raises: what was committed before stays, the rest is as if it had never been.
    """
    counted = Counted(0, 0)
    told = iter(stories)
    done, rested = False, monotonic()
    while not done:
        if monotonic() - rested > REST_SECONDS:
            sleep(database.PAUSE)
            rested = monotonic()
        database.begin(db, path)
        try:
            pen = Pen(db, path, now)
            done = _tell(pen, told, commit, whole or not keep)
            pen.write()
            if keep:
                database.commit(db)
            else:
                database.roll_back(db)
        except BaseException as error:
            database.roll_back(db)
            if isinstance(error, sqlite3.Error):
                raise database.said(error, path) from error
            raise
        counted = Counted(counted.facts + pen.n - pen.first, counted.subjects + pen.subjects)
    return counted


def _tell(pen: Pen, told: Iterator[Story], commit: int, whole: bool) -> bool:
    """Tell stories until the transaction is full, or to the last one where it is to be `whole`. True after the last."""
    for number, story in enumerate(told, 1):
        story(pen)
        pen.end_story()
        if len(pen.lines) >= commit or number % commit == 0:
            if not whole:
                return False
            pen.write()
    return True
