"""What came in from another database gets numbers of this one: tickets that have none here, or one that another ticket
has; articles whose number another article has."""

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.facts.article import Numbered as ArticleNumbered
from supportcli.facts.ticket import Numbered
from supportcli.storage import article_rows, reading, refolding
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple


class Spoken(NamedTuple):
    """A ticket that came, as it is called here and where it came from."""

    key: str
    their_key: str
    title: str | None


class Counted(NamedTuple):
    """The tickets that got a number here; how many of each thing are new; how many tickets got something new."""

    given: tuple[Spoken, ...]
    new: dict[str, int]
    changed: int

    def and_then(self, later: "Counted") -> "Counted":
        """Both together."""
        new = {thing: self.new.get(thing, 0) + later.new.get(thing, 0) for thing in {**self.new, **later.new}}
        return Counted(self.given + later.given, new, self.changed + later.changed)


class Numbers:
    """Numbers what storage/refolding.py folds, and counts it."""

    def __init__(self, book: Book, theirs: dict[str, None], highest: int, role: str | None = None):
        self.book, self.theirs, self.role = book, theirs, role
        self.next = max(reading.next_number(book.db), highest + 1)
        self.taken: set[int] = set()  # by tickets whose rows are not written yet
        self.given: list[Spoken] = []
        self.new: dict[str, int] = {}  # thing -> how many are new here
        self.changed = 0

    @property
    def counted(self) -> Counted:
        return Counted(tuple(self.given), self.new, self.changed)

    def __call__(self, state: Any, fresh: bool) -> None:
        """Number a ticket or article where it needs it."""
        if not isinstance(state, Ticket):
            self._count(state.THING, fresh)
            if state.THING == "article":
                self._article(state)
        elif state.exists:
            self._count("ticket", fresh)
            self._ticket(state, fresh)

    def _count(self, thing: str, fresh: bool) -> None:
        self.changed += not fresh and thing == "ticket"
        if fresh:
            self.new[thing] = self.new.get(thing, 0) + 1

    def _ticket(self, ticket: Ticket, fresh: bool) -> None:
        key = shapes.key_of(ticket, self.book.own)
        if any(origin in self.book.own for origin, _ in ticket.numbers):
            number = int(key)
            if not fresh or not (number in self.taken or refolding.ticket_called(self.book.db, number, ticket.subject)):
                self.taken.add(number)
                return
        theirs = shapes.key_of(ticket, self.theirs)
        role = self.role if self.role != ticket.role else None
        self.book.record(ticket, Numbered(self.next, role))
        self.book.let_go(ticket.subject)
        self.given.append(Spoken(str(self.next), theirs, ticket.fields.get("title")))
        self.taken.add(self.next)
        self.next += 1

    def _article(self, article: Any) -> None:
        number = article.fields.get("number")
        if article.added is None or not isinstance(number, int):
            return
        if refolding.article_called(self.book.db, number, article.subject):
            self.book.record(article, ArticleNumbered(article_rows.next_number(self.book.db)))
            article.read_by(self.book.own)
            self.book.let_go(article.subject)
