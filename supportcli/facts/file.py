"""A file that belongs to a ticket; its bytes lie in the database, in the same transaction."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple


class File(Entry):
    """`sha256` names the bytes, `bytes` is their count."""

    __slots__ = ("bytes", "name", "sha256", "text")
    FIELDS = ("name", "sha256", "bytes", "text")

    name: str
    sha256: str
    bytes: int
    text: str | None


@kind("file.attached", texts=("name", "text"))
class Attached(NamedTuple):
    """The file `name` was attached. At most 50 MB (docs/journal.md)."""

    name: str
    sha256: str
    bytes: int
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = File(header)
        one.name, one.sha256, one.bytes, one.text = self.name, self.sha256, self.bytes, self.text
        ticket.files.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("attached {name} ({bytes} bytes)"), {"name": self.name, "bytes": self.bytes})


FACTS = (Attached,)
