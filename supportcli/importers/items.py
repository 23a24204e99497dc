"""What an importer gives: plain values for one ticket or one customer, that taking.py records. Pure.

An importer never sees the database. It says who, when and what under ids of the source that stay the same, so that
importing again adds only what is new. What a new format may want to say is a field here and a line in taking.py.
"""

import os
from collections.abc import Callable, Sequence

from supportcli.annotations import Any
from supportcli.results import Say
from supportcli.values import NamedTuple


class Person(NamedTuple):
    """Who has the problem. The customer here with one of the e-mails, else one of the phones, else the same name, is
    the same one; nobody: a new one.

    `phones` as they were written (they are normalised when taken). `by_name` False: an equal name is not enough (two
    senders called "Info").
    """

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    contact: str | None = None
    language: str | None = None
    zone: str | None = None
    note: str | None = None
    by_name: bool = True


class SoFar(NamedTuple):
    """What a fact that refers to others is made from: the ticket as it stands before it, `at` of the event,
    `id_of(event id)`: the fact that an earlier event of this source was recorded as, None for none; and
    `ticket_of(source id)`: (subject, key) of another ticket that was imported, None where it is not here."""

    ticket: Any
    at: str
    id_of: Callable[[str], str | None]
    ticket_of: Callable[[str], tuple[str, str] | None]


class Event(NamedTuple):
    """Something that happened to the ticket.

    `id` stays the same for this source, for ever. `at` is UTC (`2026-11-21T10:00:00.000Z`). `fact` is a fact of
    facts/, or a function that makes the facts from what is there (states.py has those for states): none where nothing
    changes. `actor` None: whoever imports. `content` are the bytes of a `file.attached`. `only_in`: states outside of
    which the event means nothing, so that a known ticket need not be read for it.
    """

    id: str
    at: str
    fact: Any | Callable[[SoFar], Sequence[Any]]
    actor: str | None = None
    content: bytes | None = None
    only_in: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """A ticket that an item may belong to, for `TicketItem.fits`.

    `by` is the id of `known_by` that it was found by, None where it was its number. `same`: its customer has one of the
    item's `people`. `other`: the item's `customer` is somebody else here.
    """

    by: str | None
    same: bool
    other: bool


class TicketItem(NamedTuple):
    """A ticket, or what is new of one.

    `source` is its stable id (`csv:desk:INC0000045`). `opened` is recorded where no ticket of this source is here; its
    `customer` and `role` are filled in when it is taken. None: the item only adds to a ticket that is here.
    `known_by`: other ids (sources or event ids) by which the ticket may be here already: the mails that a mail answers.
    `number` is a ticket of this database that the item says it belongs to, believed only where no id is known.
    `if_here`: nothing is refused where the ticket that it adds to is not here; else `missing` says why it is.
    `fits` is asked about tickets found by `known_by` and `number`, with `people` (e-mails of those it is between).
    `twin` is taken in its place where the first event is here with other words than `says` (its text; who said it, and
    the title of the ticket or what stands for it): an id that was used twice.
    `place` and `row` say where it stood: for the reject file.
    """

    source: str
    at: str
    opened: Any | None
    events: Sequence[Event] = ()
    actor: str | None = None
    customer: Person | None = None
    known_by: tuple[str, ...] = ()
    number: int | None = None
    place: str = ""
    row: Any = None
    if_here: bool = False
    people: tuple[str, ...] = ()
    fits: Callable[[Candidate], bool] | None = None
    says: tuple[str, ...] = ()
    twin: Any | None = None  # a TicketItem
    missing: Say | None = None


class CustomerItem(NamedTuple):
    """A customer: added, or found and given what is new: nothing that is there is replaced."""

    source: str
    at: str
    person: Person
    actor: str | None = None
    place: str = ""
    row: Any = None


class Cells(NamedTuple):
    """A row of a table as it stood in its file: the reject file gets the same columns."""

    header: Sequence[str]
    cells: Sequence[str]
    delimiter: str = ","


class Rejected(NamedTuple):
    """What cannot be imported, and why. `row` goes to the reject file as it was: Cells, or what JSON takes.

    Reasons are counted by `why.message`, so values (not the message) hold what differs.
    """

    place: str
    why: Say
    row: Any = None


Item = TicketItem | CustomerItem


class Notes:
    """What was noticed on the way and recorded all the same. Counted, never kept one by one."""

    def __init__(self) -> None:
        self.odds: dict[str, list[Any]] = {}  # marked message -> [count, first place]
        self.words: dict[tuple[str, str], int] = {}  # (column, word) that no fact was found for -> count

    def odd(self, what: str, place: str) -> None:
        """Something that cannot be right, as `what` (marked with N_) says: closed before it was opened."""
        found = self.odds.setdefault(what, [0, place])
        found[0] += 1

    def unknown_word(self, column: str, word: str) -> None:
        """A word of the source that stands for no fact; it must be kept as a note."""
        if (column, word) in self.words or len(self.words) < MOST_WORDS:
            self.words[column, word] = self.words.get((column, word), 0) + 1


MOST_WORDS = 1_000
"""Different unknown words that are counted: a column of free text must not fill the memory."""


class Asked(NamedTuple):
    """What whoever imports asked for. `map` is the path given with --map; `agent` records what names nobody; `now` is
    the clock; `notes` is where oddities are counted; `us` are our own e-mail addresses and @domains, casefolded."""

    agent: str
    now: str
    notes: Notes
    format: str | None = None
    map: str | None = None
    customer: str | None = None
    role: str | None = None
    zone: str | None = None
    clock_ahead: bool = False
    adopt: bool = False
    dry_run: bool = False
    us: tuple[str, ...] = ()
    atomic: bool = False


class Source(NamedTuple):
    """A file or folder to import. `path` can be opened (what came through stdin lies in a temporary file); `name` is
    how it is called in ids and sentences."""

    path: str
    name: str
    start: bytes
    """Its first bytes (importers.SNIFFED at most); empty for a folder."""

    @property
    def is_folder(self) -> bool:
        return os.path.isdir(self.path)
