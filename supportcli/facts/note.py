"""A note: words worth keeping, by whoever writes the log."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple


class Note(Entry):
    """`text` as it was typed."""

    __slots__ = ("text",)
    FIELDS = ("text",)

    text: str


@kind("note.added", texts=("text",))
class Added(NamedTuple):
    """Words were noted. They change nothing but the record."""

    text: str

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = Note(header)
        one.text = self.text
        ticket.notes.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("note: {text}"), {"text": self.text})


FACTS = (Added,)
