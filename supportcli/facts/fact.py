"""Erasure: the words of facts are blanked for good; header and hash stay, and this says why."""

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


FACTS = (Erased,)
