"""How lists look: the columns of tickets, promises, moves and findings, and the pages of `due` and `next`.

A pipe gets all columns of a list in this order, a terminal those that say something there. A new column is a row
here; release only adds at the end, because scripts cut by position.
"""

from collections.abc import Mapping, Sequence

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.parties import named, own_side
from supportcli.results import Block, Column, Gap, Heading, Length, Line, Paste, Say, When

TICKETS = (
    Column("key", N_("Key")),
    Column("title", N_("Title")),
    Column("state", N_("State")),
    Column("held_by", N_("Held by")),
    Column("priority", N_("Priority")),
    Column("class", N_("Class")),
    Column("customer", N_("Customer")),
    Column("provider", N_("Provider")),
    Column("owner", N_("Owner")),
    Column("tags", N_("Tags"), "tags"),
    Column("opened_at", N_("Opened"), "time"),
    Column("updated_at", N_("Updated"), "time"),
    Column("callback_overdue_count", N_("Overdue"), "number"),
)
TICKETS_AT_SCREEN = ("key", "title", "state", "customer", "provider", "owner", "callback_overdue_count", "updated_at")
PROMISES = (
    Column("ticket", N_("Ticket")),
    Column("handle", N_("Handle")),
    Column("due_at", N_("Due"), "due"),
    Column("late_minutes", N_("Minutes late"), "number"),
    Column("side", N_("Side")),
    Column("who", N_("Who")),
    Column("kind", N_("Kind")),
    Column("text", N_("What")),
    Column("title", N_("Title")),
    Column("customer", N_("Customer")),
    Column("provider", N_("Provider")),
    Column("phone", N_("Phone")),
)
MOVES = (
    Column("rank", N_("Rank"), "number"),
    Column("ticket", N_("Ticket")),
    Column("action", N_("Action")),
    Column("reason", N_("Reason")),
    Column("title", N_("Title")),
    Column("text", N_("Text")),
    Column("since_at", N_("Since"), "time"),
    Column("due_at", N_("Due"), "time"),
    Column("handle", N_("Handle")),
    Column("command", N_("Line to type")),
)
FINDINGS = (
    Column("key", N_("Key")),
    Column("title", N_("Title")),
    Column("snippet", N_("Found"), "marked"),
    Column("state", N_("State")),
    Column("customer", N_("Customer")),
    Column("updated_at", N_("Updated"), "time"),
    Column("handle", N_("Handle")),
)
FINDINGS_AT_SCREEN = ("key", "title", "snippet")


def saying(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]], shown: Sequence[str]) -> list[Column]:
    """Those of the `shown` columns that are not empty (or 0) in every row."""
    return [
        column
        for column in columns
        if column.field in shown and (not rows or any(row[column.field] not in (None, "", [], 0) for row in rows))
    ]


def bounded(n: int, most: int) -> int | str:
    """A figure that was counted up to `most` only: `99+`."""
    return n if n < most else f"{most - 1}+"


def promise(shape: Mapping[str, Any], role: str, now: str) -> list[Block]:
    """One promise in sentences: of which ticket; who promised what for when, how late it is; the number to ring."""
    from supportcli.facts.callback import PROMISE_WORDS
    from supportcli.times import until

    side = named(shape["side"], role, shape["customer"], shape["provider"])
    ours = shape["side"] == own_side(role)
    when = When(shape["due_at"], shape["due_precision"])
    values = {
        "who": Say(N_("{name} ({side})"), {"name": shape["who"], "side": side}) if shape["who"] else side,
        "what": shape["text"] or Say(PROMISE_WORDS.get(shape["kind"], shape["kind"])),
        "when": when,
        "late": until(shape["due_at"], now),
        "phone": shape["phone"],
    }
    if shape["phone"]:
        message = (
            N_("You promised: {what}. Due {when}, {late}. {phone}")
            if ours
            else N_("{who} promised: {what}. Due {when}, {late}. {phone}")
        )
    else:
        message = (
            N_("You promised: {what}. Due {when}, {late}.")
            if ours
            else N_("{who} promised: {what}. Due {when}, {late}.")
        )
    head = Say(
        "{key}.{handle}  {title}",
        {"key": shape["ticket"], "handle": shape["handle"], "title": shape["title"]},
        "strong",
    )
    return [Line(head, hang=4), Line(Say(message, values, "bad" if shape["overdue"] else ""), 4)]


def due(promises: Sequence[tuple[Mapping[str, Any], str]], now: str, day_end: str) -> list[Block]:
    """The promises under Overdue, Today, Later."""
    parts: list[tuple[Say, list[tuple[Mapping[str, Any], str]]]] = [
        (Say(N_("Overdue")), [one for one in promises if one[0]["overdue"]]),
        (Say(N_("Today")), [one for one in promises if not one[0]["overdue"] and _full(one[0]["due_at"]) < day_end]),
        (Say(N_("Later")), [one for one in promises if not one[0]["overdue"] and _full(one[0]["due_at"]) >= day_end]),
    ]
    page: list[Block] = []
    for title, part in parts:
        if part:
            page += [
                *([Gap()] if page else []),
                Heading(title),
                *(block for one in part for block in promise(one[0], one[1], now)),
            ]
    return page


def _full(iso: str) -> str:
    """With milliseconds, so that it compares with a moment of ours."""
    return iso if "." in iso else iso[:-1] + ".000Z"


def sentence(
    message: str, values: Mapping[str, Any], since: str, due_at: str | None, precision: str | None, now: str
) -> Say:
    """What a move says: its message, with how late it is and when it is due. A value `{"say": id}` is a message
    itself."""
    from supportcli.moments import minutes

    filled = {
        name: Say(value["say"]) if isinstance(value, dict) and "say" in value else value
        for name, value in values.items()
    }
    filled["late"] = Length(max(0, minutes(due_at or since, now)))
    filled["due"] = When(due_at, precision or "minute") if due_at else None
    return Say(message, filled)


def moves(rows: Sequence[Mapping[str, Any]], program: str) -> list[Block]:
    """What to do, in order: the ticket, why, the line to type."""
    page: list[Block] = []
    for row in rows:
        head = Say("{rank}  {ticket} {title}", {name: row[name] for name in ("rank", "ticket", "title")}, "strong")
        style = (
            "bad"
            if row["reason"] in ("callback_overdue", "time_passed", "deadline_passed")
            else "dim"
            if row["action"] == "wait"
            else ""
        )
        page += [
            Line(head, hang=3),
            Line(row["text"]._replace(style=style), 3),
            Paste([f" {typed(row['command'], program)}"]),
        ]
    return page


def typed(command: str, program: str) -> str:
    """The line as this user calls the program; in data it is always `supportcli`."""
    return command.replace("supportcli", program, 1)
