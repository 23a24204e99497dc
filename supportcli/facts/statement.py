"""A statement: what the other side said. Weak evidence for the diagnosis, and part of the record."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.parties import named
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple


class Statement(Entry):
    """`text` as it was said, by `who` (a name, or None) of the party `side`."""

    __slots__ = ("channel", "side", "text", "who")
    FIELDS = ("side", "who", "channel", "text")

    side: str
    who: str | None
    channel: str | None
    text: str


@kind("statement.heard", texts=("text", "who"))
class Heard(NamedTuple):
    """The other side said `text`."""

    text: str
    side: str
    who: str | None = None
    channel: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Statement(header)
        one.side, one.who, one.channel, one.text = self.side, self.who, self.channel, self.text
        ticket.statements.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        side = named(self.side, ticket.role, ticket.customer_name, ticket.fields.get("provider"))
        return Say(N_("{who} said: {text}"), {"who": self.who or side, "text": self.text})


FACTS = (Heard,)
