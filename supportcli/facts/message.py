"""A message: what we told the other side, and which duty it met (received, bug known, progress, fixed)."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.parties import named, other_side, own_side
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

PURPOSES = ("received", "bug", "fixed", "progress")


class Message(Entry):
    """`purpose` is derived when it is recorded; `first_response` is True for the one message that was the first
    answer."""

    __slots__ = ("article", "channel", "first_response", "purpose", "side", "text")
    FIELDS = ("side", "text", "purpose", "first_response", "article", "channel")

    side: str
    text: str
    purpose: str
    first_response: bool
    article: str | None
    channel: str | None


@kind("message.told", texts=("text",))
class Told(NamedTuple):
    """`side` told the other side `text`."""

    text: str
    side: str = "support"
    purpose: str = "progress"
    first_response: bool = False
    article: str | None = None
    channel: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Message(header)
        one.side, one.text, one.purpose = self.side, self.text, self.purpose
        one.first_response = self.first_response
        for other in ticket.told:
            if one.first_response and other.first_response:  # of two desks that did not know of each other
                (one if one.at >= other.at else other).first_response = False
        one.article, one.channel = self.article, self.channel
        ticket.told.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        ours = self.side == own_side(ticket.role)
        other = other_side(ticket.role) if ours else self.side
        who = named(other, ticket.role, ticket.customer_name, ticket.fields.get("provider"))
        if not ours:
            return Say(N_("{who} told us: {text}"), {"who": who, "text": self.text})
        if self.article:
            return Say(
                N_("told {who}, with article {article}: {text}"),
                {"who": who, "text": self.text, "article": self.article},
            )
        return Say(N_("told {who}: {text}"), {"who": who, "text": self.text})


FACTS = (Told,)
