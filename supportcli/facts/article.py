"""An article: a known answer, so that the next customer gets it at once, or finds it alone."""

from collections.abc import Collection

from supportcli.annotations import Any
from supportcli.card import Card
from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Header
from supportcli.values import NamedTuple

FIELDS = ("question", "answer", "topics", "language")


class Article(Card):
    """`fields` are those of FIELDS and its number; `numbers` all that databases gave it: (origin, number)."""

    __slots__ = ("numbers",)
    THING = "article"

    def __init__(self, subject: str):
        super().__init__(subject)
        self.numbers: list[tuple[str, int]] = []

    def read_by(self, own: Collection[str]) -> None:
        """Its number is the one that this database gave it, where it did; of several that of its last origin."""
        order = list(own)
        mine = sorted((pair for pair in self.numbers if pair[0] in own), key=lambda pair: order.index(pair[0]))
        if mine:
            self.fields["number"] = mine[-1][1]


@kind("article.added", texts=("question", "answer", "topics"))
class Added(NamedTuple):
    """A known answer, under the number that this database speaks it by."""

    number: int
    question: str
    answer: str | None = None
    topics: tuple[str, ...] = ()
    language: str | None = None

    def check(self, article: Article, header: Header) -> None:
        if not self.question.strip():
            raise NotAllowed(
                N_("An article needs a question."), "supportcli article add QUESTION", code="question_missing"
            )

    def apply(self, article: Article, header: Header) -> None:
        article.added = article.added or header
        article.fields.update(self._asdict())
        article.numbers.append((header.origin, self.number))

    def line(self, article: Article, header: Header) -> Say:
        return Say(N_("article {number} added: {question}"), {"number": self.number, "question": self.question})


@kind("article.numbered")
class Numbered(NamedTuple):
    """A database that has another article under its number speaks it by this one."""

    number: int

    def check(self, article: Article, header: Header) -> None:
        pass

    def apply(self, article: Article, header: Header) -> None:
        article.numbers.append((header.origin, self.number))

    def line(self, article: Article, header: Header) -> Say:
        return Say(N_("numbered {number}"), {"number": self.number})


@kind("article.edited", texts=("fields",))
class Edited(NamedTuple):
    """Only the fields that were given; per field the last wins."""

    fields: dict[str, Any] = {}  # noqa: RUF012 - never changed: a fact is immutable

    def check(self, article: Article, header: Header) -> None:
        if not self.fields:
            raise NotAllowed(
                N_("Nothing to change was given."), "supportcli article edit 3 -m TEXT", code="nothing_given"
            )

    def apply(self, article: Article, header: Header) -> None:
        article.fields.update({name: value for name, value in self.fields.items() if name in FIELDS})

    def line(self, article: Article, header: Header) -> Say:
        return Say(N_("article {number} edited"), {"number": article.fields.get("number", "?")})


@kind("article.removed")
class Removed(NamedTuple):
    """The answer is no longer given. Its number is never given again."""

    def check(self, article: Article, header: Header) -> None:
        pass

    def apply(self, article: Article, header: Header) -> None:
        article.removed = True

    def line(self, article: Article, header: Header) -> Say:
        return Say(N_("article {number} removed"), {"number": article.fields.get("number", "?")})


FACTS = (Added, Numbered, Edited, Removed)
STATE = Article
