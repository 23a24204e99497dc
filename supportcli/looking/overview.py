"""Reading where everything stands, for `status` and bare `sup`. Writes nothing; with no file it says how to begin."""

import os

from supportcli.annotations import Any
from supportcli.errors import SupportError
from supportcli.languages import N_
from supportcli.moments import minutes
from supportcli.pages import status as page
from supportcli.results import Document, Listing, Say
from supportcli.storage import Connection

MOST = 100
"""Promises and bugs that are counted: a screen shows `99+`."""
ROWS = 20
"""Promises that are read: a screen shows three, JSON these, and `due` has them all."""
NEXT = 3


def status(session: Any) -> Document:
    """The page of `status`; with no database the lines to begin with. Nothing is created by looking."""
    from supportcli.storage import reading

    title, db = Say(N_("Where everything stands")), session.db
    if db is None or reading.is_blank(db):
        home = session.env.get("HOME") or os.path.expanduser("~")
        path = f"~{session.path.removeprefix(home)}" if session.path.startswith(f"{home}/") else session.path
        rows = (lambda: Listing((), page.ROWS)) if session.options.get("output") else None
        return Document(_empty(session), lambda: page.starting(session.program, path), title, (), rows)
    data, desk = _read(session, db)
    ids = [data["current_ticket"]] if data["current_ticket"] else []
    return Document(data, lambda: page.blocks(data, desk), title, ids, lambda: page.listing(data), quick=True)


def _empty(session: Any) -> dict[str, Any]:
    """The shape with nothing in it."""
    from supportcli.moments import moment

    return {
        "at": moment(session.now),
        "agent": session.agent,
        "current_ticket": None,
        "current_from": None,
        "live_call": None,
        "open_count": 0,
        "overdue": [],
        "due_today": [],
        "at_risk": [],
        "waiting": {"customer": 0, "support": 0, "third_party": 0},
        "calls_today": {"count": 0, "talk_minutes": 0},
        "bugs_not_told": [],
        "next": [],
    }


def _read(session: Any, db: Connection) -> tuple[dict[str, Any], page.Desk]:
    from supportcli import times
    from supportcli.looking.listing import move_rows
    from supportcli.storage import deadlines, lists, moves

    data, now = _empty(session), session.now
    day = times.day_bounds(now)
    current, title = _current(session, db)
    data["current_ticket"], data["current_from"] = current, session.ticket_from if current else None
    data["live_call"], live = _live(session, db)
    balls = moves.balls(db)
    data["open_count"] = sum(count for _, _, count in balls)
    for _, party, count in balls:
        if party:
            data["waiting"][party] += count
    overdue = lists.due(db, now, now, ROWS)
    today = lists.due(db, day[1], now, ROWS, since=now)
    data["overdue"], data["due_today"] = [one.shape for one in overdue], [one.shape for one in today]
    data["at_risk"] = deadlines.at_risk(db, now, ROWS)
    data["calls_today"] = dict(
        zip(("count", "talk_minutes"), moves.calls_between(db, session.agent, *day), strict=True)
    )
    data["bugs_not_told"] = moves.bugs_not_told(db, now, MOST)
    data["next"] = move_rows(session, (), NEXT)
    roles = {one.shape["ticket"]: one.role for one in (*overdue, *today)}
    counts = lists.due_count(db, now, MOST), lists.due_count(db, day[1], MOST, since=now)
    return data, page.Desk(now, session.program, MOST, title, live, roles, balls, counts)


def _current(session: Any, db: Connection) -> tuple[str | None, str | None]:
    """(key, title) of the ticket that the next line would go to, as current.py chooses it."""
    from supportcli import current
    from supportcli.storage import lists

    try:
        return lists.named(db, current.choose(session, db))
    except SupportError:
        return None, None


def _live(session: Any, db: Connection) -> tuple[dict[str, Any] | None, tuple[str | None, str | None, int] | None]:
    """(shape, (title, with whom, minutes)) of this agent's newest live call."""
    from supportcli.storage import reading

    calls = reading.live_calls(db, session.agent)
    if not calls:
        return None, None
    from supportcli import shapes

    call = calls[0]
    ticket, _ = reading.ticket(db, call["subject"])
    entry = next(one for one in ticket.calls if one.fact_id == call["id"])
    shape = shapes.call(ticket, call["key"], entry)
    if not call["key"]:  # nobody has said yet what it is about
        shape["tickets"] = []
    other = call["with_name"] or ticket.customer_name or ticket.fields.get("provider") or call["number"]
    return shape, (call["title"], other, max(0, minutes(call["at"], session.now)))
