"""What happened to facts themselves: the words of some were blanked for good, some came from a copy that went on
elsewhere and got new names."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Header, Ticket
from supportcli.values import NamedTuple


@kind("fact.erased")
class Erased(NamedTuple):
    """The bodies of `facts` were blanked. A blank body that no such fact names is a fault."""

    facts: tuple[str, ...]
    why: str = ""

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        for fact_id in self.facts:
            ticket.erased[fact_id] = self.why

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(
            N_("{n} entry erased: {why}"),
            {"n": len(self.facts), "why": self.why, "_plural": N_("{n} entries erased: {why}")},
        )


@kind("fact.adopted")
class Adopted(NamedTuple):
    """Another file went on from a copy under the same name: its entries of `origin` from `since` on are `name` from 1
    on. `digest` (hex) is that of the first of them where it was written."""

    origin: str
    since: int
    digest: str
    name: str

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        pass  # read by imports

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("entries of a copy that was written to elsewhere were taken over"))


FACTS = (Erased, Adopted)
