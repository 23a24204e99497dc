"""A call, or another contact of the same shape (email, chat, visit, web): begun, joined by a second ticket, ended."""

from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.parties import named, own_side
from supportcli.results import Length, Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

OUTCOMES = (
    "resolved",
    "callback_promised",
    "escalated",
    "transferred",
    "no_answer",
    "voicemail",
    "dropped",
    "informed",
)
UNANSWERED = ("no_answer", "voicemail")
CHANNELS = ("phone", "visit", "email", "chat", "web", "monitor")


class Call(Entry):
    """A contact. `counts` is False on the tickets that share it: its minutes are counted once, on the ticket it
    began on."""

    __slots__ = (
        "after_call_minutes",
        "called",
        "caller",
        "channel",
        "counts",
        "customer",
        "direction",
        "ended_at",
        "hold_minutes",
        "line",
        "live",
        "number",
        "outcome",
        "talk_minutes",
        "text",
        "tickets",
        "wait_minutes",
        "with_name",
    )
    FIELDS = (
        "live",
        "ended_at",
        "channel",
        "direction",
        "with_name",
        "number",
        "line",
        "wait_minutes",
        "talk_minutes",
        "hold_minutes",
        "after_call_minutes",
        "outcome",
        "text",
        "counts",
    )

    def __init__(self, header: Header):
        super().__init__(header)
        self.live, self.counts = True, True
        self.ended_at: str | None = None
        self.channel: str = "phone"
        self.caller, self.called = "customer", "support"
        self.direction: str = "in"  # as the reader sees it: out when the caller is its own side
        self.with_name: str | None = None
        self.number: str | None = None
        self.line: int | None = None
        self.wait_minutes = self.talk_minutes = self.hold_minutes = self.after_call_minutes = 0
        self.outcome: str | None = None
        self.text: str | None = None
        self.tickets: list[str] = []
        self.customer: str | None = None  # of a call about no ticket: who rang

    @property
    def answered(self) -> bool:
        """True when somebody took it."""
        return self.outcome not in UNANSWERED

    def seen_by(self, side: str) -> None:
        """Turn the direction to the side of whoever reads."""
        self.direction = "out" if self.caller == side else "in"


@kind("call.began", texts=("with_name", "number"))
class Began(NamedTuple):
    """A contact begins and is live until it is hung up. `caller` and `called` are parties; `with_name` is the person
    on the other end of whoever wrote this down."""

    caller: str = "customer"
    called: str = "support"
    channel: str = "phone"
    with_name: str | None = None
    number: str | None = None
    support_line: int | None = None
    customer: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        if not ticket.exists:  # a call that belongs to no ticket yet knows who rang
            ticket.fields["customer"] = self.customer
        before = ticket.facts.get(header.fact_id)
        if isinstance(before, Call):  # joined before it began: only a foreign clock does that
            ticket.calls.remove(before)
        call = Call(header)
        call.customer = None if ticket.exists else self.customer
        call.caller, call.called, call.channel, call.with_name, call.number, call.line = self[:6]
        call.seen_by(own_side(ticket.role))
        ticket.calls.append(call)
        ticket.facts[header.fact_id] = call

    def line(self, ticket: Ticket, header: Header) -> Say:
        ours = own_side(ticket.role)
        other = self.called if self.caller == ours else self.caller
        side = named(other, ticket.role, ticket.customer_name, ticket.fields.get("provider"))
        who = Say("{name} ({side})", {"name": self.with_name, "side": side}) if self.with_name else side
        if self.caller == ours:
            words = N_("call to {who}") if self.channel == "phone" else N_("{channel} to {who}")
        else:
            words = N_("call from {who}") if self.channel == "phone" else N_("{channel} from {who}")
        return Say(words, {"who": who, "channel": self.channel})


@kind("call.joined", texts=("with_name", "number"))
class Joined(NamedTuple):
    """The call `of` is about this ticket too. Carries what `Began` said, because a ticket folds from its own facts
    alone."""

    of: str
    began_at: str
    caller: str = "customer"
    called: str = "support"
    channel: str = "phone"
    with_name: str | None = None
    number: str | None = None
    support_line: int | None = None
    counts: bool = False

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        if isinstance(ticket.facts.get(self.of), Call):
            return  # two desks joined it
        call = Call(header)
        call.fact_id, call.at, call.counts = self.of, self.began_at, self.counts
        call.caller, call.called, call.channel, call.with_name, call.number, call.line = self[2:8]
        call.seen_by(own_side(ticket.role))
        ticket.calls.append(call)
        ticket.facts[self.of] = call

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("in the same call"))


@kind("call.ended", texts=("text",))
class Ended(NamedTuple):
    """The call `of` was hung up. Minutes are whole; `ended_at` differs from `at` for a call written down later."""

    of: str
    ended_at: str | None = None
    outcome: str | None = None
    text: str | None = None
    talk_minutes: int = 0
    wait_minutes: int = 0
    hold_minutes: int = 0
    after_call_minutes: int = 0

    def check(self, ticket: Ticket, header: Header) -> None:
        call = ticket.facts.get(self.of)
        if not isinstance(call, Call) or not call.live:
            raise NotAllowed(N_("No call is live."), "supportcli call --minutes 9", code="no_live_call")

    def apply(self, ticket: Ticket, header: Header) -> None:
        call = ticket.facts.get(self.of)
        if not isinstance(call, Call):
            ticket.ineffective = True
            return
        call.live, call.ended_at = False, self.ended_at or header.at
        call.outcome, call.text = self.outcome or call.outcome, self.text or call.text
        call.talk_minutes, call.wait_minutes = self.talk_minutes, self.wait_minutes
        call.hold_minutes, call.after_call_minutes = self.hold_minutes, self.after_call_minutes

    def line(self, ticket: Ticket, header: Header) -> Say:
        values = {
            "outcome": Say(OUTCOME_WORDS.get(self.outcome or "", N_("hung up"))),
            "length": Length(self.talk_minutes + self.hold_minutes + self.wait_minutes),
            "text": self.text,
        }
        if self.text:
            return Say(N_("{outcome} after {length}: {text}"), values)
        return Say(N_("{outcome} after {length}"), values)


OUTCOME_WORDS = {
    "resolved": N_("hung up, resolved,"),
    "callback_promised": N_("hung up, call-back promised,"),
    "escalated": N_("hung up, escalated,"),
    "transferred": N_("transferred"),
    "no_answer": N_("no answer"),
    "voicemail": N_("voicemail"),
    "dropped": N_("line dropped"),
    "informed": N_("hung up, informed,"),
}
FACTS = (Began, Joined, Ended)
