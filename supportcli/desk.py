"""The desk: the one way to change anything. Begin immediate, read, fold, check, append, write rows, commit - or
nothing at all.

`with desk.writing(session) as book:` is one transaction, one command id, one `noted`; `book.record(ticket, fact)`
checks and appends; rows are written when the block ends. An exception inside leaves the file as it was. Nothing may
be open here while a prompt or editor is.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from supportcli import facts, quick_json
from supportcli.annotations import Any
from supportcli.errors import NotAllowed, Refused, Repeated, SupportError
from supportcli.languages import N_
from supportcli.storage import Connection, Error, database, here, journal, reading, rows, search, settling
from supportcli.ticket import Header, Record, Ticket

BEGINS = (
    *("batch", "open", "call", "goodwill", "work", "import"),
    *("customer add", "article add", "plan add", "calendar add"),
)
"""Commands that may make the file: they need nothing that is in it."""


class Book:
    """One command being recorded. Tickets and customers taken from it are folded once and kept up to date."""

    def __init__(self, session: Any, db: Connection):
        self.session, self.db, self.now = session, db, session.now
        self.origin, self.origin_number, newest = here.origin_to_write(db, session.path)
        self.own = here.own_origins(db)
        if here.analyser(db) != search.ANALYSER:
            from supportcli.storage import rebuilding

            rebuilding.index(db)
        self.n = self.first = journal.last_number(db, self.origin_number) + 1
        self.command = f"{self.origin}:{self.first}"
        self.noted = here.after(newest, self.now)
        self.states: dict[str, Any] = {}  # subject -> Ticket or Card
        self.digests: dict[str, str] = {}
        self.fresh: set[str] = set()  # subjects without facts yet
        self.filled: dict[str, set[str]] = {}  # subject -> the tables that hold its rows, where that is known
        self.touched: set[str] = set()  # subjects whose rows may differ from their state
        self.kinds: set[str] = set()
        self.chosen: str | None = None
        self.key, self.words = _once(session)
        if self.key:
            before = journal.with_key(db, self.key)
            if before:
                self._repeat(before)

    def _repeat(self, before: journal.Stored) -> None:
        stored = journal.of_command(self.db, before.record.header.command)
        if quick_json.loads(before.record.body or "{}").get("words", self.words) != self.words:
            raise NotAllowed(
                N_("--once {text} was used for other words before, so nothing was recorded."),
                "supportcli history",
                code="once_used",
                values={"text": self.session.options["once"]},
            )
        raise Repeated(stored)

    def ticket(self, positional: str | None = None) -> Ticket:
        """The ticket that is meant (see current.py), folded."""
        from supportcli import current

        return self.load(current.choose(self.session, self.db, positional))

    def ticket_of(self, words: Iterable[str]) -> Ticket:
        """The ticket of the first `42.k7q2` among the words, else the one that is meant."""
        from supportcli.words.keys import is_handle, split_handle

        return self.ticket(next((split_handle(word)[0] for word in words if "." in word and is_handle(word)), None))

    def load(self, subject: str) -> Ticket:
        """A ticket by its subject, folded once per command."""
        self.touched.add(subject)
        if subject not in self.states:
            self.states[subject], stored = reading.ticket(self.db, subject)
            self.digests[subject] = journal.heads(stored).get(self.origin, "")
            self.filled.setdefault(subject, rows.filled(self.states[subject]))  # read again, it may hold less
        state: Ticket = self.states[subject]
        return state

    def card(self, subject: str) -> Any:
        """A card (customer, plan, calendar, article) by its subject, folded once per command."""
        self.touched.add(subject)
        if subject not in self.states:
            self.states[subject] = reading.card(self.db, subject)
        return self.states[subject]

    def state(self, subject: str) -> Any:
        """The ticket or card of a subject."""
        return self.card(subject) if reading.is_card(self.db, subject) else self.load(subject)

    def new_ticket(self) -> Ticket:
        """A ticket that nothing is known of yet: record its opening first."""
        subject = os.urandom(16).hex()
        self.fresh.add(subject)
        self.filled[subject] = set()
        ticket = self.states[subject] = Ticket(subject)
        return ticket

    def new_card(self, thing: str) -> Any:
        """A card that nothing is known of yet: record its `added` first."""
        subject = os.urandom(16).hex()
        self.fresh.add(subject)
        self.states[subject] = facts.state_of(thing)(subject)
        return self.states[subject]

    def key_of(self, ticket: Ticket) -> str:
        """How the ticket is spoken here."""
        from supportcli.shapes import key_of

        return key_of(ticket, self.own)

    def record(self, state: Any, fact: Any, at: str | None = None) -> Header:
        """Check one fact and append it to the journal; its effect shows on `state` at once.

        `at` is when it happened (default: `--at`, else now). Raises what the fact's `check` refuses, with the
        ticket's key in it.
        """
        if isinstance(state, Ticket):
            thing = "ticket" if state.exists or fact.kind == "ticket.opened" else "call"
        else:
            thing = state.THING
        header = Header(
            self.origin,
            self.n,
            state.subject,
            at or self.session.at,
            self.noted,
            self.session.agent,
            self.command,
            self.key if self.n == self.first else None,
            fact.kind,
        )
        try:
            fact.check(state, header)
        except SupportError as error:
            raise self._named(error, state) from None
        number = journal.add_subject(self.db, state.subject, thing)
        if state.subject not in self.digests:
            self.digests[state.subject] = (
                "" if state.subject in self.fresh else journal.last_digest(self.db, self.origin_number, number)
            )
        fields = facts.body_of(fact)
        if header.key:
            fields["words"] = self.words
        text = journal.body_text(fields)
        self.touched.add(state.subject)
        seq, self.digests[state.subject] = journal.append(
            self.db, self.origin_number, number, header, text, self.digests[state.subject]
        )
        search.add(self.db, seq, fact)
        state.add(Record(header, text), fact)
        if isinstance(state, Ticket):
            if fact.kind == "ticket.numbered":
                state.add_number(self.origin, fact)
            if fact.kind.startswith("ticket.") and state.fields.get("customer"):
                state.customer_name = reading.customer_name(self.db, state.fields["customer"]) or self._new_name(
                    state.fields["customer"]
                )
        self.n += 1
        self.kinds.add(fact.kind)
        return header

    def _new_name(self, subject: str) -> str | None:
        state = self.states.get(subject)
        return None if state is None or isinstance(state, Ticket) else state.fields.get("name")

    def _named(self, error: SupportError, state: Any) -> SupportError:
        """The error with the ticket's key in its sentence and lines."""
        if isinstance(state, Ticket) and state.exists:
            key = self.key_of(state)
            error.values = {"key": key, **error.values}
            error.paste = tuple(line.replace("{key}", key) for line in error.paste)
        return error

    def received(self, newest: str) -> None:
        """Facts of another place came in, the last noted at `newest`: what this command records sorts after them."""
        self.noted = here.after(newest, self.noted)
        here.noted(self.db, self.noted)

    def begin_origin(self) -> None:
        """Go on under a new origin: another file writes under the one of this place, too."""
        if self.n > self.first:
            journal.complete(self.db, self.origin_number, self.n - 1)
        here.forget_place(self.db)
        self.origin, self.origin_number, _ = here.origin_to_write(self.db, self.session.path)
        self.own = here.own_origins(self.db)
        self.n = self.first = 1
        self.command = f"{self.origin}:1"
        self.digests.clear()

    def take_over(self, origins: Iterable[str]) -> None:
        """This file goes on with what another one held: its numbers are bare here, too."""
        here.take_over(self.db, origins)
        self.own = here.own_origins(self.db)

    def let_go(self, subject: str) -> None:
        """The rows of a subject that this command recorded something about are written already: keep nothing of it."""
        self.touched.discard(subject)
        self.digests.pop(subject, None)

    def refold(self, subject: str) -> None:
        """Fold a subject again from the journal: after undo, redo, refile, erase."""
        self.touched.add(subject)
        if reading.is_card(self.db, subject):
            self.states[subject] = reading.card(self.db, subject)
        else:
            self.states[subject], _ = reading.ticket(self.db, subject)

    def use(self, ticket: Ticket) -> None:
        """This agent works on `ticket` from now on; a script never changes that."""
        if self.session.interactive:
            self.chosen = ticket.subject

    def write_rows(self) -> None:
        """Bring the rows of everything that was touched up to date. In `batch --atomic` after every line, so that
        the next one sees them."""
        settling.write(self.db, self.own, {one: self.states.get(one) for one in self.touched}, self.filled, self.kinds)
        linked = any(isinstance(state, Ticket) and state.merged_into for state in self.states.values())
        if linked or self.kinds & {"command.withdrawn", "command.restored"}:
            rows.settle_merged(self.db)
        if self.n > self.first:
            journal.complete(self.db, self.origin_number, self.n - 1)
            here.noted(self.db, self.noted)
        if self.session.interactive:
            if self.chosen:
                here.use(self.db, self.session.agent, self.chosen, self.now)
            elif self.n > self.first:
                for subject in self.touched:
                    here.entered(self.db, self.session.agent, subject, self.now)
        self.fresh -= self.touched
        self.touched.clear()


@contextmanager
def writing(session: Any) -> Iterator[Book]:
    """One command that writes: a transaction from here to the end of the block.

    Raises Broken (exit 5) for what the file or the disk refuses; whatever is raised inside, nothing was recorded.
    """
    if session.book is not None:  # `batch --atomic`: all lines are one command
        if session.options.get("once"):
            raise Refused(
                N_("--once belongs to the whole batch, because --atomic makes all its lines one command."),
                "supportcli batch --atomic --once TEXT",
                code="once_in_atomic",
            )
        session.book.session = session
        yield session.book
        return
    if session.db is None and session.verb not in BEGINS:
        from supportcli import current

        current.choose(session, None)  # refuses: nothing is recorded yet, and a refusal makes no file
    if session.options.get("message") == "-" or session.words == ["-"]:
        session.read_stdin()  # before the file is locked: whoever feeds us may take his time
    db = session.db_to_write()
    database.begin(db, session.path)
    try:
        book = Book(session, db)
        yield book
        book.write_rows()
        database.commit(db)
    except BaseException as error:
        database.roll_back(db)
        if isinstance(error, Error):
            raise database.said(error, session.path) from error
        raise


def _once(session: Any) -> tuple[str | None, str | None]:
    """(hash of the --once text, hash of the command's words), or (None, None)."""
    text = session.options.get("once")
    if not text:
        return None, None
    words = [word for word in session.argv if word not in ("--json", "-q", "--quiet")]
    if "stdin_text" in session.__dict__:  # read already: what came in through - was said, too
        words.append(session.stdin_text)
    return journal.hash_of(text), journal.hash_of("\0".join(words))
