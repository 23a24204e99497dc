"""Entries moved to the right ticket: `refiled` where they were, a copy of each fact where they belong, one
command."""

from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Header, Ticket
from supportcli.values import NamedTuple


@kind("entry.refiled")
class Refiled(NamedTuple):
    """The facts `of` were moved to the ticket `to` and count there. The fold skips them here; undo brings them
    back."""

    of: tuple[str, ...]
    to: str
    to_key: str = ""

    def check(self, ticket: Ticket, header: Header) -> None:
        if self.to == ticket.subject:
            raise NotAllowed(N_("The entries are on ticket {key} already."), code="same_ticket")

    def apply(self, ticket: Ticket, header: Header) -> None:
        pass  # read by the fold before anything else

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(
            N_("{n} entry moved to {key}"),
            {"n": len(self.of), "key": self.to_key, "_plural": N_("{n} entries moved to {key}")},
        )


FACTS = (Refiled,)
