"""The ticket itself: opened, numbered, edited, assigned, classified, ball passed, merged."""

from supportcli.annotations import Any
from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.parties import named
from supportcli.results import Say, When
from supportcli.ticket import Header, Ticket
from supportcli.values import NamedTuple

TYPES = ("incident", "service_request", "question", "problem", "complaint")
PRIORITIES = ("p1", "p2", "p3", "p4")
CLASSES = ("bug", "question", "request", "operations", "billing", "user_error", "third_party", "known_error")
EDITABLE = ("title", "type", "domain", "channel", "ref", "provider", "customer", "priority", "role", "description")


@kind("ticket.opened", texts=("title", "description", "ref", "provider"))
class Opened(NamedTuple):
    """A ticket begins. `customer` is a customer's subject; `reported_at` where the fault was reported before it was
    written down."""

    title: str
    role: str = "agent"
    customer: str | None = None
    provider: str | None = None
    ref: str | None = None
    type: str = "incident"
    domain: str | None = None
    priority: str = "p3"
    channel: str | None = None
    description: str | None = None
    owner: str | None = None
    tags: tuple[str, ...] = ()
    reported_at: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.opened = ticket.opened or header
        fields = self._asdict()
        ticket.tags = [*ticket.tags, *(tag for tag in fields.pop("tags") if tag not in ticket.tags)]
        ticket.change("priority", header, fields.pop("priority"))
        ticket.change("owner", header, fields.pop("owner"))
        ticket.change("ball", header, ("support", False))
        ticket.fields.update(fields)

    def line(self, ticket: Ticket, header: Header) -> Say:
        if self.role == "customer" and self.provider:
            return Say(N_("opened against {provider}: {title}"), {"provider": self.provider, "title": self.title})
        return Say(N_("opened: {title}"), {"title": self.title})


@kind("ticket.numbered")
class Numbered(NamedTuple):
    """The database that speaks the number gives it; a ticket has one per origin that numbered it.

    `role` is which side the user of that database is on, where it is another than the one who opened the ticket:
    a ticket that came in a handoff.
    """

    number: int
    role: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        pass  # the fold collects numbers, withdrawn ones too

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("numbered {number}"), {"number": self.number})


@kind("ticket.edited", texts=("fields",))
class Edited(NamedTuple):
    """Only the fields that were given; per field the last wins. `tags_added`, `tags_removed` act on the set."""

    fields: dict[str, Any] = {}  # noqa: RUF012 - never changed: a fact is immutable
    tags_added: tuple[str, ...] = ()
    tags_removed: tuple[str, ...] = ()

    def check(self, ticket: Ticket, header: Header) -> None:
        if not (self.fields or self.tags_added or self.tags_removed):
            raise NotAllowed(N_("Nothing to change was given."), "supportcli edit --title TITLE", code="nothing_given")

    def apply(self, ticket: Ticket, header: Header) -> None:
        for name, value in self.fields.items():
            if name == "priority":
                ticket.change("priority", header, value)
            elif name in EDITABLE:
                ticket.fields[name] = value
        ticket.tags = [tag for tag in ticket.tags if tag not in self.tags_removed]
        ticket.tags += [tag for tag in self.tags_added if tag not in ticket.tags]

    def line(self, ticket: Ticket, header: Header) -> Say:
        given = [f"{name}: {value}" for name, value in self.fields.items() if name != "customer"]
        if "customer" in self.fields:
            given.append(f"customer: {ticket.customer_name or self.fields['customer']}")
        given += [f"+{tag}" for tag in self.tags_added] + [f"-{tag}" for tag in self.tags_removed]
        return Say(N_("edited: {changes}"), {"changes": ", ".join(given)})


@kind("ticket.assigned")
class Assigned(NamedTuple):
    """`owner` owns the problem from now on; None hands it back to everybody."""

    owner: str | None

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        ticket.change("owner", header, self.owner)

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("assigned to {owner}"), {"owner": self.owner or Say(N_("nobody"))})


@kind("ticket.classified")
class Classified(NamedTuple):
    """What kind of problem it turned out to be: one of CLASSES."""

    as_class: str

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        ticket.change("class", header, self.as_class)

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("classified: {as_class}"), {"as_class": self.as_class})


@kind("ticket.ball_passed", texts=("text",))
class BallPassed(NamedTuple):
    """`to` holds the ball (None = nobody: on hold), until `until` where a time was given."""

    to: str | None
    until: str | None = None
    until_precision: str = "minute"
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        from supportcli.standing import refuse_when_resolved

        refuse_when_resolved(ticket, header, N_("wait"))

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        ticket.change("ball", header, (self.to, True))
        ticket.change("until", header, self.until)

    def line(self, ticket: Ticket, header: Header) -> Say:
        who = named(self.to, ticket.role, ticket.customer_name, ticket.fields.get("provider"))
        line = Say(N_("the ball is with {who}"), {"who": who})
        if self.until:
            values = {"who": who, "until": When(self.until, self.until_precision)}
            line = Say(N_("the ball is with {who} until {until}"), values)
        return Say("{line} ({text})", {"line": line, "text": self.text}) if self.text else line


@kind("ticket.merged")
class Merged(NamedTuple):
    """A link, not a move: facts stay with their ticket, lists hide a ticket that reaches a visible one."""

    into: str
    into_key: str = ""

    def check(self, ticket: Ticket, header: Header) -> None:
        if self.into == ticket.subject:
            raise NotAllowed(N_("A ticket cannot be merged into itself."), code="same_ticket")

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.merged_into.append((f"{header.noted} {header.origin} {header.n:012d}", self.into))

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("merged into {key}"), {"key": self.into_key or self.into[:8]})


FACTS = (Opened, Numbered, Edited, Assigned, Classified, BallPassed, Merged)
