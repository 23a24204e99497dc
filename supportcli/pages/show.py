"""One ticket, whole: how it stands, what is promised, then everything on it. A new list of a ticket gets a row in
SECTIONS."""

from collections.abc import Sequence

from supportcli import standing
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.pages import clocks, lines
from supportcli.results import Block, Fields, Gap, Heading, Line, Say, When
from supportcli.ticket import Ticket

STATE_WORDS = {
    "new": N_("new"),
    "open": N_("open"),
    "waiting_customer": N_("waiting for the customer"),
    "waiting_support": N_("waiting for support"),
    "waiting_third_party": N_("waiting for a third party"),
    "on_hold": N_("on hold"),
    "resolved": N_("resolved"),
    "closed": N_("closed"),
}
SECTIONS = (
    (N_("Escalations"), "escalations"),
    (N_("They said"), "statements"),
    (N_("We told"), "told"),
    (N_("Answers"), "answers"),
    (N_("Notes"), "notes"),
    (N_("Work"), "work"),
    (N_("Files"), "files"),
    (N_("Links"), "links"),
)
SHOWN_AS_TYPED = {"statements": "text", "notes": "text"}
"""Sections whose heading says already what the sentence would."""


def blocks(ticket: Ticket, key: str, now: str, head: str, merged: str | None = None) -> list[Block]:
    """The page of one ticket. `head` is the end of its digest chain, `merged` the key of the ticket that it was
    merged into."""
    page: list[Block] = [Heading(Say("{key} {title}", {"key": key, "title": ticket.fields.get("title")}))]
    state = Say(STATE_WORDS.get(standing.state(ticket), standing.state(ticket)))
    ball = lines.ball(ticket, now)
    page.append(
        Line(
            Say(N_("{state}; {ball}"), {"state": state, "ball": ball}, "strong")
            if ball
            else state._replace(style="strong")
        )
    )
    if merged:
        page.append(Line(Say(N_("Merged into {key}: go on there."), {"key": merged}, "warn")))
    page.append(Fields(_fields(ticket)))
    page += [
        lines.entry(ticket, one, *_styled(lines.call(ticket, one, now), now)) for one in standing.live_calls(ticket)
    ]
    page += _section(N_("Service clocks"), clocks.lines(ticket.legs, now))
    page += _section(N_("Promises open"), [_promise(ticket, one, now) for one in standing.open_callbacks(ticket)])
    if ticket.fields.get("description"):
        page += _section(N_("In their words"), [Line(Say("{text}", {"text": ticket.fields["description"]}), 2)])
    page += _section(
        N_("Tried"), [lines.entry(ticket, one, lines.attempt(one), now, _style(one)) for one in ticket.attempts]
    )
    calls = [one for one in ticket.calls if not one.live]
    page += _section(
        N_("Calls"), [lines.entry(ticket, one, *_styled(lines.call(ticket, one, now), now)) for one in calls]
    )
    page += _section(
        N_("Promises ended"), [_promise(ticket, one, now) for one in ticket.callbacks if one.outcome is not None]
    )
    for title, name in SECTIONS:
        page += _section(
            title, [lines.entry(ticket, one, _say(ticket, one, name), now) for one in getattr(ticket, name)]
        )
    page += _section(
        N_("Resolutions"), [lines.entry(ticket, one, _resolution(ticket, one), now) for one in ticket.resolutions]
    )
    return [*page, Gap(), Line(Say(N_("head {head}"), {"head": head}, "dim"))]


def _styled(said: tuple[Say, str], now: str) -> tuple[Say, str, str]:
    return said[0], now, said[1]


def _style(attempt: Any) -> str:
    return "good" if attempt.result in ("worked", "helped", "gone") else ""


def _promise(ticket: Ticket, one: Any, now: str) -> Line:
    say, style = lines.promise(ticket, one, now)
    return lines.entry(ticket, one, say, now, style)


def _section(title: str, found: Sequence[Line]) -> list[Block]:
    """A heading with its lines; nothing where there are none."""
    if not found:
        return []
    return [
        Gap(),
        Heading(Say("{title} ({n})", {"title": Say(title), "n": len(found)}) if len(found) > 1 else Say(title)),
        *found,
    ]


def _say(ticket: Ticket, one: Any, name: str) -> Say:
    if name == "statements":
        return Say(N_("{who}: {text}"), {"who": one.who or lines.party(ticket, one.side), "text": one.text})
    if name in SHOWN_AS_TYPED:
        return Say("{text}", {"text": one.text})
    return lines.began(ticket, one)


def _resolution(ticket: Ticket, one: Any) -> Say:
    line = lines.began(ticket, one)
    if one.reopened_at:
        return Say(N_("{line}; reopened {when}"), {"line": line, "when": When(one.reopened_at)})
    return (
        Say(N_("{line}; confirmed {when}"), {"line": line, "when": When(one.confirmed_at)})
        if one.confirmed_at
        else line
    )


def _fields(ticket: Ticket) -> list[tuple[Say, Any]]:
    """What is known about the ticket, empty ones left out."""
    fields = ticket.fields
    opened = ticket.opened.at if ticket.opened else None
    provider = fields.get("provider")
    if provider and fields.get("ref"):
        provider = Say(N_("{provider}, their number {ref}"), {"provider": provider, "ref": fields["ref"]})
    kind = fields.get("type")
    pairs: list[tuple[str, Any]] = [
        (N_("Customer"), ticket.customer_name),
        (N_("Provider"), provider),
        (N_("Their number"), None if provider else fields.get("ref")),
        (N_("Owner"), ticket.now("owner")),
        (N_("Priority"), ticket.now("priority")),
        (N_("Type"), None if kind == "incident" else kind),
        (N_("Class"), ticket.now("class")),
        (N_("Domain"), fields.get("domain")),
        (N_("Tags"), list(ticket.tags) or None),
        (N_("Reported"), When(fields.get("reported_at") or opened or "")),
    ]
    return [(Say(name), value) for name, value in pairs if value]


def entry_blocks(ticket: Ticket, key: str, say: Say, data: dict[str, Any]) -> list[Block]:
    """The page of one entry: its sentence and its fields."""
    shown = {
        name: value
        for name, value in data.items()
        if value not in (None, [], "") and name not in ("ticket", "handle", "id")
    }
    pairs = [
        (Say(name), When(value) if name == "at" or name.endswith("_at") else _plain(value))
        for name, value in shown.items()
    ]
    return [Heading(Say("{key}.{handle} {say}", {"key": key, "handle": data["handle"], "say": say})), Fields(pairs)]


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return Say(N_("yes") if value else N_("no"))
    return value if isinstance(value, (str, int, list)) else str(value)
