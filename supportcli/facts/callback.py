"""A promise with a side, a due time and an outcome: promised, kept, broken, moved, cancelled."""

from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.parties import named, own_side
from supportcli.results import Say, When
from supportcli.standing import refuse_when_resolved
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

KINDS = ("callback", "reply", "fix", "visit", "refund")
OUTCOMES = ("kept", "kept_late", "broken", "moved", "cancelled")


class Callback(Entry):
    """A promise. `due_at` is the newest due time, `due_precision` minute or day; a move keeps the promise and its
    first due time."""

    __slots__ = (
        "due_at",
        "due_precision",
        "first_due_at",
        "kind",
        "moved_to",
        "outcome",
        "outcome_at",
        "outcomes",
        "side",
        "text",
        "who",
    )
    FIELDS = (
        "side",
        "who",
        "kind",
        "text",
        "due_at",
        "due_precision",
        "first_due_at",
        "outcome",
        "outcome_at",
        "moved_to",
    )

    def __init__(self, header: Header, fact: "Promised"):
        super().__init__(header)
        self.side, self.who, self.kind, self.text = fact.side, fact.who, fact.promise, fact.text
        self.due_at = self.first_due_at = fact.due_at
        self.due_precision = fact.due_precision
        self.outcome: str | None = None
        self.outcome_at: str | None = None
        self.moved_to: str | None = None
        self.outcomes: list[tuple[str, str]] = []  # every (outcome, fact id), in order: the last counts, all are shown


@kind("callback.promised", texts=("text", "who"))
class Promised(NamedTuple):
    """`side` promised something for `due_at`. `promise` is one of KINDS."""

    side: str
    due_at: str
    due_precision: str = "minute"
    who: str | None = None
    promise: str = "callback"
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        refuse_when_resolved(ticket, header, N_("promise"))
        if self.due_at < header.at:
            raise NotAllowed(
                N_("{when} is before the promise was made."),
                "supportcli callback tomorrow 10:00",
                code="due_in_the_past",
                values={"when": When(self.due_at)},
            )

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Callback(header, self)
        ticket.callbacks.append(one)
        ticket.facts[header.fact_id] = one
        ticket.change("ball", header, (self.side, False))

    def line(self, ticket: Ticket, header: Header) -> Say:
        side = named(self.side, ticket.role, ticket.customer_name, ticket.fields.get("provider"))
        who = Say("{name} ({side})", {"name": self.who, "side": side}) if self.who else side
        values = {
            "who": who,
            "what": self.text or Say(PROMISE_WORDS.get(self.promise, self.promise)),
            "when": When(self.due_at, self.due_precision),
        }
        return Say(N_("promised by {who}: {what}, {when}"), values)


PROMISE_WORDS = {
    "callback": N_("call-back"),
    "reply": N_("reply"),
    "fix": N_("fix"),
    "visit": N_("visit"),
    "refund": N_("refund"),
}


@kind("callback.kept", texts=("text",), outcome="kept")
class Kept(NamedTuple):
    """The promise `of` was kept at `at`; late when that is after its due time."""

    of: str
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        refuse_unless_open(ticket, self.of)

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = _ended(ticket, header, self.of, "kept")
        if one and header.at > one.due_at:
            one.outcome = "kept_late"
        if one and one.side != "support":
            ticket.change("ball", header, ("support", False))

    def line(self, ticket: Ticket, header: Header) -> Say:
        return _outcome_line(ticket, self.of, N_("{who} kept the promise: {what}"), self.text)


@kind("callback.broken", texts=("text",), outcome="broken")
class Broken(NamedTuple):
    """The promise `of` was not kept. The ball stays with who broke it."""

    of: str
    text: str | None = None
    early: bool = False

    def check(self, ticket: Ticket, header: Header) -> None:
        one = refuse_unless_open(ticket, self.of)
        if one.due_at > header.at and not self.early:
            raise NotAllowed(
                N_("The promise is due {when}, so it is not broken yet."),
                "supportcli moved WHEN",
                "supportcli cancelled",
                "supportcli broken --now",
                code="not_due_yet",
                values={"when": When(one.due_at, one.due_precision)},
            )

    def apply(self, ticket: Ticket, header: Header) -> None:
        _ended(ticket, header, self.of, "broken")

    def line(self, ticket: Ticket, header: Header) -> Say:
        return _outcome_line(ticket, self.of, N_("{who} broke the promise: {what}, due {when}"), self.text)


@kind("callback.moved", texts=("text",))
class Moved(NamedTuple):
    """The promise `of` is now due at `due_at`: the same promise, moved in place."""

    of: str
    due_at: str
    due_precision: str = "minute"
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        refuse_unless_open(ticket, self.of)
        if self.due_at < header.at:
            raise NotAllowed(
                N_("{when} is in the past."),
                "supportcli moved tomorrow 10:00",
                code="due_in_the_past",
                values={"when": When(self.due_at)},
            )

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = ticket.facts.get(self.of)
        if not isinstance(one, Callback):
            ticket.ineffective = True
            return
        one.due_at = one.moved_to = self.due_at
        one.due_precision = self.due_precision
        one.outcomes.append(("moved", header.fact_id))

    def line(self, ticket: Ticket, header: Header) -> Say:
        return _outcome_line(
            ticket,
            self.of,
            N_("{who} moved the promise to {moved}: {what}"),
            self.text,
            moved=When(self.due_at, self.due_precision),
        )


@kind("callback.cancelled", texts=("text",), outcome="cancelled")
class Cancelled(NamedTuple):
    """The promise `of` is no longer wanted: neither kept nor broken."""

    of: str
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        refuse_unless_open(ticket, self.of)

    def apply(self, ticket: Ticket, header: Header) -> None:
        _ended(ticket, header, self.of, "cancelled")

    def line(self, ticket: Ticket, header: Header) -> Say:
        return _outcome_line(ticket, self.of, N_("promise of {who} cancelled: {what}"), self.text)


def refuse_unless_open(ticket: Ticket, fact_id: str) -> Callback:
    """The open promise `fact_id`, or NotAllowed."""
    one = ticket.facts.get(fact_id)
    if not isinstance(one, Callback) or one.outcome is not None:
        raise NotAllowed(
            N_("Ticket {key} has no open promise of that name."), "supportcli {key} show", code="no_open_promise"
        )
    return one


def _ended(ticket: Ticket, header: Header, fact_id: str, outcome: str) -> Callback | None:
    one = ticket.facts.get(fact_id)
    if not isinstance(one, Callback):
        ticket.ineffective = True
        return None
    one.outcome, one.outcome_at = outcome, header.at
    one.outcomes.append((outcome, header.fact_id))
    return one


def _outcome_line(ticket: Ticket, fact_id: str, message: str, text: str | None, **values: When) -> Say:
    one = ticket.facts.get(fact_id)
    if not isinstance(one, Callback):
        return Say(N_("the outcome of a promise that is not here"))
    side = named(one.side, ticket.role, ticket.customer_name, ticket.fields.get("provider"))
    if one.side == own_side(ticket.role) and message.startswith("{who}"):
        side = Say(N_("we"))
    what = one.text or Say(PROMISE_WORDS.get(one.kind, one.kind))
    line = Say(message, {"who": one.who or side, "what": what, "when": When(one.due_at, one.due_precision), **values})
    return Say("{line} ({text})", {"line": line, "text": text}) if text else line


FACTS = (Promised, Kept, Broken, Moved, Cancelled)
