"""Where everything stands on one screen: live call, what is overdue and due today, who is waited for, what to do
next. At most 20 lines of 80.

A new line takes the place of another: the page is bare `sup`, read twenty times a day without scrolling.
"""

from collections.abc import Mapping, Sequence

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.pages.lists import bounded, typed
from supportcli.parties import named
from supportcli.results import Block, Column, Columns, Length, Line, Listing, Paste, Say
from supportcli.values import NamedTuple

SHOWN = 3
"""Rows of each part."""
ROWS = (
    Column("what", N_("What")),
    Column("count", N_("Count"), "number"),
    Column("ticket", N_("Ticket")),
    Column("handle", N_("Handle")),
    Column("due_at", N_("Due"), "due"),
    Column("late_minutes", N_("Minutes late"), "number"),
    Column("title", N_("Title")),
    Column("text", N_("Text")),
    Column("command", N_("Line to type")),
)


class Desk(NamedTuple):
    """What the page needs beside the JSON data: titles, roles, and how far things were counted."""

    now: str
    program: str
    most: int
    current_title: str | None = None
    live: tuple[str | None, str | None, int] | None = None
    """(title, with whom, minutes) of the live call."""
    roles: Mapping[str, str] = {}
    """Role of each ticket in `overdue` and `due_today`."""
    balls: Sequence[tuple[str, str | None, int]] = ()
    counts: tuple[int, int] = (0, 0)
    """How many are overdue, how many due today: of many, the data has the first only."""


def blocks(data: Mapping[str, Any], desk: Desk) -> list[Block]:
    """The page."""
    page: list[Block] = [*_now(data, desk)]
    page += _promises(N_("OVERDUE {n}"), data["overdue"], desk.counts[0], desk, "bad")
    page += _promises(N_("TODAY {n}"), data["due_today"], desk.counts[1], desk, "strong")
    page += _at_risk(data["at_risk"])
    page.append(Line(_open(data["open_count"], desk)))
    calls = data["calls_today"]
    if calls["count"]:
        page.append(
            Line(
                Say(
                    N_("Your calls today: {n}, {length}"),
                    {"n": calls["count"], "length": Length(calls["talk_minutes"])},
                )
            )
        )
    if data["bugs_not_told"]:
        told = data["bugs_not_told"]
        keys = ", ".join(told[:5]) + (" …" if len(told) > 5 else "")
        page.append(
            Line(
                Say(
                    N_("Bugs the customer was not told of ({n}): {keys}"),
                    {"n": bounded(len(told), desk.most), "keys": keys},
                    "warn",
                )
            )
        )
    for row in data["next"]:
        page += [
            Columns(["", ""], [[Say("{n}  {key}", {"n": row["rank"], "key": row["ticket"]}, "strong"), row["text"]]]),
            Paste([f" {typed(row['command'], desk.program)}"]),
        ]
    return [*page, Line(Say("{line}", {"line": f"{desk.program} help"}, "dim"))]


def _now(data: Mapping[str, Any], desk: Desk) -> list[Block]:
    """Whom we are talking with, and which ticket the next line goes to."""
    page: list[Block] = []
    live = data["live_call"]
    if live and desk.live:
        title, other, minutes = desk.live
        values = {"length": Length(minutes), "key": live["ticket"] or Say(N_("no ticket yet"))}
        page.append(
            Columns(
                ["", "", ""],
                [
                    [
                        Say(N_("LIVE CALL {length}"), values, "strong"),
                        Say("{key}", values),
                        [one for one in (other, title) if one],
                    ]
                ],
            )
        )
    if data["current_ticket"] and data["current_from"] != "live_call":
        values = {"key": data["current_ticket"]}
        page.append(Columns(["", ""], [[Say(N_("Your ticket: {key}"), values, "strong"), desk.current_title]]))
    return page


def _promises(title: str, rows: Sequence[Mapping[str, Any]], count: int, desk: Desk, style: str) -> list[Block]:
    if not rows:
        return []
    from supportcli.facts.callback import PROMISE_WORDS
    from supportcli.times import local

    cells = []
    for row in rows[:SHOWN]:
        side = named(row["side"], desk.roles.get(row["ticket"], "agent"), row["customer"], row["provider"])
        kind = Say(PROMISE_WORDS.get(row["kind"], row["kind"]))
        what = Say("{who}: {what}", {"who": row["who"] or side, "what": row["text"] or kind})
        if row["overdue"]:
            late = Say(N_("{length} late"), {"length": Length(_round(row["late_minutes"]))}, "bad")
        elif row["due_precision"] == "day":
            late = Say(N_("today"))
        else:
            late = Say("{at}", {"at": local(row["due_at"], now=desk.now)})
        cells.append([f"  {row['ticket']}", late, what, row["title"]])
    return [Line(Say(title, {"n": bounded(count, desk.most)}, style)), Columns(["", "", "", ""], cells)]


def _at_risk(rows: Sequence[Mapping[str, Any]]) -> list[Block]:
    """`At risk: 42 first response (12 min left), 43 resolution (missed 2 h ago)`, in one line."""
    if not rows:
        return []
    from supportcli.pages.clocks import leg_of

    parts = []
    for row in rows[:SHOWN]:
        left = row["left_minutes"]
        words = N_("{key} {leg} ({length} left)") if left >= 0 else N_("{key} {leg} (missed {length} ago)")
        values = {"key": row["ticket"], "leg": leg_of(row["leg"]), "length": Length(abs(left))}
        parts.append(Say(words, values))
    more = Say(N_("{n} more"), {"n": len(rows) - SHOWN}) if len(rows) > SHOWN else None
    return [Line(Say(N_("At risk: {parts}"), {"parts": [*parts, *([more] if more else [])]}, "warn"))]


def _round(minutes: int) -> int:
    """The largest unit only, to fit the line."""
    return minutes - minutes % (1440 if minutes >= 1440 else 60) if minutes >= 60 else minutes


def _open(count: int, desk: Desk) -> Say:
    """`6 tickets are open: 3 with us, 2 with the customer, 1 with the provider`."""
    with_whom: dict[str, tuple[Say, int]] = {}
    for role, party, n in desk.balls:
        say = named(party, role, None, None)
        with_whom[say.message] = (say, with_whom.get(say.message, (say, 0))[1] + n)
    parts = [
        Say(N_("{n} with {who}"), {"n": n, "who": say})
        for say, n in sorted(with_whom.values(), key=lambda each: -each[1])
    ]
    if not parts:
        return Say(N_("No ticket is open."))
    return Say(
        N_("{n} ticket is open: {parts}"), {"n": count, "parts": parts, "_plural": N_("{n} tickets are open: {parts}")}
    )


def listing(data: Mapping[str, Any]) -> Listing:
    """The same for a pipe: a row a thing, `what` says which."""
    rows: list[dict[str, Any]] = []

    def add(what: str, **values: Any) -> None:
        rows.append({**dict.fromkeys(column.field for column in ROWS), "what": what, **values})

    if data["live_call"]:
        add(
            "live_call",
            ticket=data["live_call"]["ticket"],
            handle=data["live_call"]["handle"],
            text=data["live_call"]["with"],
        )
    if data["current_ticket"]:
        add("current_ticket", ticket=data["current_ticket"], text=data["current_from"])
    for what in ("overdue", "due_today"):
        for row in data[what]:
            add(what, **{name: row[name] for name in ("ticket", "handle", "due_at", "late_minutes", "title", "text")})
    add("open", count=data["open_count"])
    for party, count in data["waiting"].items():
        add(f"waiting_{party}", count=count)
    add("calls_today", count=data["calls_today"]["count"])
    for row in data["at_risk"]:
        add("at_risk", ticket=row["ticket"], due_at=row["due_at"], text=row["leg"])
    for key in data["bugs_not_told"]:
        add("bug_not_told", ticket=key)
    for row in data["next"]:
        add("next", **{name: row[name] for name in ("ticket", "handle", "due_at", "title", "text", "command")})
    return Listing(rows, ROWS)


def starting(program: str, path: str) -> list[Block]:
    """The first lines for somebody who has recorded nothing yet."""
    words = (N_("Rung by a customer:"), N_("Against a provider:"), N_("Only looking:"))
    lines = (
        f"{program} call acme          then  {program} ask",
        f"{program} open modem offline --provider Comstar",
        f"{program} demo",
    )
    first = Say(N_("Nothing is recorded yet. Your log is made with the first line, in {path}"), {"path": path})
    return [
        Line(first),
        Columns(
            ["", ""], [[Say("  {words}", {"words": Say(word)}), line] for word, line in zip(words, lines, strict=True)]
        ),
    ]
