"""Work: minutes spent, on the ticket, beyond the plan (goodwill), or before anything broke (preventive)."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Length, Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

KINDS = ("work", "goodwill", "preventive")


class Work(Entry):
    """`minutes` are whole; `kind` one of KINDS."""

    __slots__ = ("article", "customer", "kind", "minutes", "text")
    FIELDS = ("kind", "text", "minutes", "article")

    kind: str
    text: str
    minutes: int
    article: str | None


@kind("work.done", texts=("text",), internal=True)
class Done(NamedTuple):
    """Minutes were spent on `text`. Goodwill is internal: it never leaves without being asked for."""

    text: str
    minutes: int
    spent_as: str = "work"
    article: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Work(header)
        one.kind, one.text, one.minutes, one.article = self.spent_as, self.text, self.minutes, self.article
        ticket.work.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        words = {
            "work": N_("work: {text}, {length}"),
            "goodwill": N_("goodwill: {text}, {length}"),
            "preventive": N_("preventive work: {text}, {length}"),
        }
        return Say(words.get(self.spent_as, words["work"]), {"text": self.text, "length": Length(self.minutes)})


FACTS = (Done,)
