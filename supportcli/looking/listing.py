"""Reading for the lists: words of a query in, listing or page out. `list`, `due`, `next`; storage/lists.py
has their SQL.

A new list is a function here, its rows in storage/lists.py, its columns in pages/lists.py. Writes nothing, and
creates no database.
"""

from collections.abc import Sequence

from supportcli import current
from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.pages import lists as page
from supportcli.results import Block, Document, Line, Listing, Say, Text

AT_SCREEN = 50
"""Rows of a list on a terminal; a pipe gets them all."""
MOVES = 10
EVERY = 1 << 40
COUNTED = 100
"""How far rows that are not shown are counted: `99+`."""


def limit_of(session: Any, asked: int | None, default: int | None = None) -> int | None:
    """How many rows: `-n`, where 0 is all; else the default, which is AT_SCREEN on a terminal and none in a pipe.
    Raises Refused."""
    if asked is not None and asked < 0:
        raise Refused(
            N_("-n {n}: how many rows? 0 is all."),
            f"supportcli {session.verb} -n 20",
            code="bad_limit",
            typed=str(asked),
            values={"n": asked},
        )
    if asked is None:
        return default or (AT_SCREEN if session.at_screen else None)
    return asked or None


def tickets(session: Any, words: Sequence[str], sort: str | None, asked: int | None) -> Listing:
    """`list`: the tickets of a query; without one the open ones, newest first. Raises Refused (query, sort,
    limit)."""
    from supportcli.storage import lists, queries
    from supportcli.words.queries import parse

    terms = current.narrowed(session, parse(words, session.verb))
    order, limit = order_of(sort), limit_of(session, asked)
    rows: list[dict[str, Any]] = []
    footer = None
    if session.db is not None:
        where = queries.conditions(session.db, terms, queries.view_of(session))
        rows = list(lists.tickets(session.db, where, session.now, order, limit))
        if limit and len(rows) == limit:
            footer = not_shown(session, lists.count(session.db, where, COUNTED, limit))
    columns = page.saying(page.TICKETS, rows, page.TICKETS_AT_SCREEN) if session.at_screen else page.TICKETS
    empty = Say(N_("No ticket matches.")) if terms else Say(N_("No ticket is open."))
    return Listing(rows, columns, [row["key"] for row in rows], empty=empty, footer=footer)


def count(session: Any, words: Sequence[str]) -> Text:
    """`list --count`: how many tickets `list` would give, as a bare number. Raises Refused (query)."""
    from supportcli.storage import lists, queries
    from supportcli.words.queries import parse

    terms, found = current.narrowed(session, parse(words, session.verb)), 0
    if session.db is not None:
        found = lists.count(session.db, queries.conditions(session.db, terms, queries.view_of(session)), EVERY)
    return Text(f"{found}\n", found)


def order_of(sort: str | None) -> str:
    """A key of ORDERS, perhaps with `-` before it: the other way round. Raises Refused with those there are."""
    from supportcli.storage.queries import ORDERS

    order = (sort or "opened").casefold().removesuffix("_at")
    if order.removeprefix("-") in ORDERS:
        return order
    from difflib import get_close_matches

    near = get_close_matches(order, ORDERS, 1, 0.5)
    raise Refused(
        N_("--sort {order}: it is one of {known}."),
        *([f"supportcli list --sort {near[0]}"] if near else []),
        code="unknown_value",
        typed=sort,
        values={"order": sort, "known": ", ".join(ORDERS)},
    )


def without_limit(argv: Sequence[str]) -> list[str]:
    """The words of a line without its `-n N`."""
    words, rest = [], iter(argv)
    for word in rest:
        if word in ("-n", "--limit"):
            next(rest, None)
        elif word and not word.startswith(("-n=", "--limit=")):
            words.append(word)
    return words


def not_shown(session: Any, count: int) -> Say | None:
    if not count:
        return None
    words = without_limit(session.argv)
    if any(not word.replace(":", "").replace("-", "").replace(".", "").isalnum() for word in words):
        import shlex

        words = [shlex.quote(word) for word in words]
    line = " ".join([session.program, *words, "-n 0"])
    return Say(N_("{n} more: {line}"), {"n": page.bounded(count, COUNTED), "line": line})


def refuse_words(session: Any, words: Sequence[str], narrows: bool = False) -> None:
    """Raise Refused for words behind a command that takes none: they would be dropped silently. `narrows`: a ticket
    before the verb is taken."""
    if words:
        from supportcli.words.keys import is_key

        one = narrows and len(words) == 1 and is_key(words[0])
        raise Refused(
            N_("{verb} takes no words: {words}."),
            f"supportcli {words[0]} {session.verb}" if one else f"supportcli {session.verb}",
            f"supportcli list {' '.join(words)}",
            code="unexpected_words",
            typed=" ".join(words),
            values={"verb": session.verb, "words": " ".join(words)},
        )


def due(
    session: Any, words: Sequence[str], overdue: bool, within: str | None, asked: int | None, exit_code: bool
) -> Document:
    """`due`: overdue promises and those of the rest of today; `overdue` only those, `within` up to a time. With a
    ticket on the line those of that ticket.

    Raises Refused, NotFound.
    """
    from supportcli import times

    refuse_words(session, words, narrows=True)
    if overdue and within:
        lines = ("supportcli due --overdue", f"supportcli due --within {within}")
        raise Refused(N_("--overdue and --within exclude each other."), *lines, code="usage")
    from supportcli.storage import lists

    now, day_end = session.now, times.day_bounds(session.now)[1]
    before = now if overdue else _before(session, within) if within else day_end
    limit = limit_of(session, asked)
    key = current.named(session)
    ticket = current.find(session.db, key) if key else None
    most = limit + COUNTED if limit else None
    found = [] if session.db is None else lists.due(session.db, before, now, most, ticket=ticket)
    shown = found[:limit]
    rows = [one.shape for one in shown]
    more = not_shown(session, len(found) - len(shown))

    def blocks() -> list[Block]:
        if not rows:  # a cron mail is sent only when there is something in it
            return [Line(Say(N_("Nothing is due.")))] if session.at_screen else []
        return [*page.due(shown, now, day_end), *([Line(more._replace(style="dim"))] if more else [])]

    return Document(
        rows,
        blocks,
        Say(N_("Promises due")),
        [f"{row['ticket']}.{row['handle']}" for row in rows],
        lambda: Listing(rows, page.PROMISES, flexible="title"),
        10 if exit_code and rows else 0,
    )


def _before(session: Any, within: str) -> str:
    """The end of `2d`, `tomorrow`, `fri`, as they are said looking forward from now."""
    from supportcli import times

    text = f"+{within}" if within[:1].isdigit() and not times.reads(within, session.languages) else within
    start, end = times.period(
        text, session.now, looking="forward", languages=session.languages, workday=session.workday
    )
    return end or start or session.now


def next_moves(session: Any, words: Sequence[str], asked: int | None) -> Document:
    """`next`: the best move of each ticket, or all moves of the tickets whose keys were given, or those of a
    query. Raises Refused, NotFound."""
    limit = limit_of(session, asked, MOVES) or EVERY
    rows = move_rows(session, words, limit)

    def blocks() -> list[Block]:
        return page.moves(rows, session.program) if rows else [Line(Say(N_("Nothing to do.")))]

    return Document(
        rows,
        blocks,
        Say(N_("What to do now")),
        list(dict.fromkeys(row["ticket"] for row in rows)),
        lambda: Listing(rows, page.MOVES, flexible="text"),
    )


def move_rows(session: Any, words: Sequence[str], limit: int) -> list[dict[str, Any]]:
    """Moves in their JSON shape, rank 1 first. `text` is a Say: output/ makes the sentence."""
    from supportcli.moments import moment
    from supportcli.storage import moves, queries

    db, now = session.db, session.now
    subjects, terms = _wanted(session, words)
    if db is None:
        return []
    if subjects:
        found = [move for subject in subjects for move in moves.moves_of(db, subject, now)][:limit]
        proposed = _proposed(session, subjects)
    else:
        where = queries.conditions(db, terms, queries.view_of(session)) if terms else None
        found, proposed = moves.moves(db, now, limit, where), []
    rows = [
        {
            "ticket": one.ticket,
            "title": one.title,
            "action": one.action,
            "reason": one.rule,
            "text": page.sentence(one.message, one.values, one.since, one.due_at, one.due_precision, now),
            "since_at": moment(one.since),
            "due_at": moment(one.due_at),
            "handle": one.handle,
            "command": f"supportcli {one.ticket} {one.command}",
        }
        for one in found
    ]
    waiting = sum(row["action"] == "wait" for row in rows)  # they stand last
    rows[len(rows) - waiting : len(rows) - waiting] = proposed
    return [{"rank": rank, **row} for rank, row in enumerate(rows[:limit], 1)]


def _proposed(session: Any, subjects: Sequence[str]) -> list[dict[str, Any]]:
    """What the diagnosis proposes, for one ticket only: it is never run over a list."""
    if len(subjects) != 1:
        return []
    from supportcli.looking import diagnosing

    return diagnosing.moves(session, subjects[0])


def _wanted(session: Any, words: Sequence[str]) -> tuple[list[str], list[Any]]:
    """(the tickets that were typed: before the verb, with -t, or as the only words; else the conditions of the query,
    a ticket beside it being one of them). Raises Refused, NotFound."""
    from supportcli.words.keys import is_key

    if words and not all(is_key(word) for word in words):
        from supportcli.words.queries import parse

        return [], current.narrowed(session, parse(words, "next"))
    keys = [current.named(session, word) for word in words] or [current.named(session)]
    return [*dict.fromkeys(current.find(session.db, key) for key in keys if key)], []
