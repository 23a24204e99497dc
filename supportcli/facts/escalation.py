"""An escalation: raised to a line, a provider, the management or an authority, and how it ended."""

from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.parties import named, own_side
from supportcli.results import Say, When
from supportcli.standing import refuse_when_resolved
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

LEVELS = ("next-line", "specialist", "provider", "account-manager", "management", "authority", "press")
FUNCTIONAL = ("next-line", "specialist", "provider", "account-manager")
OUTCOMES = ("accepted", "refused")


class Escalation(Entry):
    """To whom, why, their reference, a deadline, an outcome (accepted or refused, None = none yet)."""

    __slots__ = ("due_at", "level", "outcome", "outcome_at", "ref", "text", "to")
    FIELDS = ("to", "level", "text", "ref", "due_at", "outcome", "outcome_at")

    def __init__(self, header: Header, fact: "Raised"):
        super().__init__(header)
        self.to, self.level, self.text, self.ref = fact.to, fact.level, fact.text, fact.ref
        self.due_at, self.outcome = fact.due_at, fact.outcome
        self.outcome_at = header.at if fact.outcome else None


@kind("escalation.raised", texts=("to", "text", "ref"))
class Raised(NamedTuple):
    """`to` is a name; `level` one of LEVELS or None; `due_at` the deadline that was set; `side` is the
    party that escalated."""

    to: str
    level: str | None = None
    text: str | None = None
    ref: str | None = None
    due_at: str | None = None
    due_precision: str = "minute"
    outcome: str | None = None
    side: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        refuse_when_resolved(ticket, header, N_("escalation"))

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Escalation(header, self)
        ticket.escalations.append(one)
        ticket.facts[header.fact_id] = one
        if self.outcome != "refused":
            third = ticket.role == "agent" and self.level == "provider"
            ticket.change("ball", header, ("third_party" if third else "support", False))

    def line(self, ticket: Ticket, header: Header) -> Say:
        values = {
            "to": self.to,
            "text": self.text,
            "when": When(self.due_at, self.due_precision) if self.due_at else None,
        }
        if self.side and self.side != own_side(ticket.role):
            who = named(self.side, ticket.role, ticket.customer_name, ticket.fields.get("provider"))
            return Say(N_("{who} escalated to {to}: {text}"), {**values, "who": who, "text": self.text or self.outcome})
        if self.outcome == "refused":
            return (
                Say(N_("escalation to {to} refused: {text}"), values)
                if self.text
                else Say(N_("escalation to {to} refused"), values)
            )
        if self.text and self.due_at:
            return Say(N_("escalated to {to} with a deadline of {when}: {text}"), values)
        if self.due_at:
            return Say(N_("escalated to {to} with a deadline of {when}"), values)
        return Say(N_("escalated to {to}: {text}"), values) if self.text else Say(N_("escalated to {to}"), values)


@kind("escalation.ended", texts=("text",))
class Ended(NamedTuple):
    """The escalation `of` was accepted or refused."""

    of: str
    outcome: str
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        if not isinstance(ticket.facts.get(self.of), Escalation):
            raise NotAllowed(
                N_("Ticket {key} has no open escalation."), "supportcli escalate TO WHY", code="no_open_escalation"
            )

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = ticket.facts.get(self.of)
        if not isinstance(one, Escalation):
            ticket.ineffective = True
            return
        one.outcome, one.outcome_at = self.outcome, header.at

    def line(self, ticket: Ticket, header: Header) -> Say:
        one = ticket.facts.get(self.of)
        to = one.to if isinstance(one, Escalation) else "?"
        words = N_("escalation to {to} accepted") if self.outcome == "accepted" else N_("escalation to {to} refused")
        line = Say(words, {"to": to})
        return Say("{line} ({text})", {"line": line, "text": self.text}) if self.text else line


FACTS = (Raised, Ended)
