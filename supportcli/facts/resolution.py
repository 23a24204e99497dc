"""The end of a ticket: resolution given, confirmed (closed), reopened. Each names the resolutions it saw."""

from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple


class Resolution(Entry):
    """A fix that was given. `confirmed_at` when it was closed, `reopened_at` when it did not hold."""

    __slots__ = ("cause", "confirmed_at", "order", "reopened_at", "text")
    FIELDS = ("cause", "text", "confirmed_at", "reopened_at")

    def __init__(self, header: Header, order: int):
        super().__init__(header)
        self.order = order
        self.cause: str | None = None
        self.text: str | None = None
        self.confirmed_at: str | None = None
        self.reopened_at: str | None = None


@kind("resolution.given", texts=("text",))
class Given(NamedTuple):
    """A fix was given, unconfirmed. `cause` is a layer of docs/diagnosis.md."""

    cause: str | None = None
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        from supportcli import standing

        if standing.resolution(ticket):
            raise NotAllowed(
                N_("Ticket {key} is {state} already. Confirm it, or reopen it:"),
                "supportcli {key} close",
                "supportcli {key} reopen",
                code="already_resolved",
                values={"state": standing.state(ticket)},
            )

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Resolution(header, ticket.order)
        one.cause, one.text = self.cause, self.text
        ticket.resolutions.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        if self.text and self.cause:
            return Say(N_("resolved ({cause}): {text}"), {"cause": self.cause, "text": self.text})
        if self.text or self.cause:
            return Say(N_("resolved: {text}"), {"text": self.text or self.cause})
        return Say(N_("resolved"))


def _named(ticket: Ticket, ids: tuple[str, ...]) -> list[Resolution]:
    return [one for one in (ticket.facts.get(fact_id) for fact_id in ids) if isinstance(one, Resolution)]


@kind("resolution.confirmed", texts=("text",))
class Confirmed(NamedTuple):
    """The fix holds: closed. Counts only for the resolutions in `of` that stand."""

    of: tuple[str, ...]
    text: str | None = None
    cause: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        from supportcli import standing

        if standing.closed(ticket):
            raise NotAllowed(N_("Ticket {key} is closed already."), "supportcli {key} reopen", code="already_closed")

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.ineffective = True
        for one in _named(ticket, self.of):
            if one.confirmed_at is None:
                one.confirmed_at = header.at
                one.cause = self.cause or one.cause
                ticket.ineffective = bool(one.reopened_at)

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("closed: {text}"), {"text": self.text}) if self.text else Say(N_("closed"))


@kind("resolution.reopened", texts=("text",))
class Reopened(NamedTuple):
    """The fix in `of` does not hold. Beats a concurrent closing: a forgotten customer costs more than a second
    look."""

    of: tuple[str, ...]
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        if not self.of:
            raise NotAllowed(
                N_("Ticket {key} is not resolved, so it cannot be reopened."),
                "supportcli {key} show",
                code="not_resolved",
            )

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.ineffective = True
        for one in _named(ticket, self.of):
            if one.reopened_at is None:
                one.reopened_at = header.at
                ticket.ineffective = False
        if not ticket.ineffective:
            ticket.reopenings.append(header)
            ticket.change("ball", header, ("support", False))

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("reopened: {text}"), {"text": self.text}) if self.text else Say(N_("reopened"))


FACTS = (Given, Confirmed, Reopened)
