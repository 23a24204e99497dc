"""Undo and redo: a whole command withdrawn or restored, by the id of its first fact, in every subject it touched."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Header, Ticket
from supportcli.values import NamedTuple


@kind("command.withdrawn")
class Withdrawn(NamedTuple):
    """The command is undone, unless a later `restored` names it too."""

    command: str
    what: str = ""

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        pass  # read by the fold before anything else

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("undone: {what}"), {"what": self.what or self.command})


@kind("command.restored")
class Restored(NamedTuple):
    """The command counts again, unless a later `withdrawn` names it too."""

    command: str
    what: str = ""

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        pass

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("redone: {what}"), {"what": self.what or self.command})


FACTS = (Withdrawn, Restored)
