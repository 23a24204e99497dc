"""A link to another ticket: related, duplicate, caused by, blocks. Both stay where they are."""

from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

KINDS = ("related", "duplicate", "cause", "blocks")


class Link(Entry):
    """`to` is the subject of the other ticket, `key` how it was called when the link was made."""

    __slots__ = ("key", "kind", "to")
    FIELDS = ("kind", "to", "key")

    to: str
    key: str
    kind: str


@kind("link.added")
class Added(NamedTuple):
    """This ticket is linked to `to`."""

    to: str
    to_key: str
    link_kind: str = "related"

    def check(self, ticket: Ticket, header: Header) -> None:
        if self.to == ticket.subject:
            raise NotAllowed(N_("A ticket cannot be linked to itself."), code="same_ticket")

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = Link(header)
        one.to, one.key, one.kind = self.to, self.to_key, self.link_kind
        ticket.links.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("linked to {key} ({kind})"), {"key": self.to_key, "kind": self.link_kind})


FACTS = (Added,)
