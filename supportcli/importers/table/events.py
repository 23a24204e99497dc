"""One row an event: the rows of a ticket become facts for what changed from one to the next, each at its own time."""

from collections.abc import Iterator
from itertools import groupby, islice

from supportcli.annotations import Any
from supportcli.facts.note import Added
from supportcli.importers import states
from supportcli.importers.items import Asked, Event, Item, Rejected, TicketItem
from supportcli.importers.table import grouping, tickets
from supportcli.importers.table.cells import Row, Unreadable
from supportcli.importers.table.maps import IGNORE
from supportcli.importers.table.reading import Table
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.storage.journal import hash_of

MOST_ROWS = 2_000
"""Of one ticket at once; what is more becomes another item of the same ticket, so that memory stays bounded."""


def items(table: Table, row: Row, asked: Asked, together: bool) -> Iterator[Item | Rejected]:
    """An item for the rows of each ticket. Rows that stand apart are brought together first. Those without a ticket
    come last, from a time of their own through the file, so that nobody has to hold them."""
    rows: Iterator[tuple[int, list[Any]]] = (
        one for one in table.rows() if not isinstance(one, Rejected) and row.key(one[1])
    )
    if not together:
        rows = grouping.together(rows, lambda one: row.key(one[1]))
    for key, group in groupby(rows, lambda one: row.key(one[1])):
        while chunk := list(islice(group, MOST_ROWS)):
            yield from _read(table, row, asked, key, chunk)
    for one in table.rows():
        if isinstance(one, Rejected):
            yield one
        elif not row.key(one[1]):
            why = Say(N_("there is nothing in {column}"), {"column": table.header[row.at["key"][0]]})
            yield Rejected(table.place(one[0]), why, table.cells(one[1]))


def _read(
    table: Table, row: Row, asked: Asked, key: str, rows: list[tuple[int, list[Any]]]
) -> Iterator[Item | Rejected]:
    """The item of these rows, and those of them whose dates cannot be read."""
    timed: list[tuple[str, int, list[Any]]] = []
    opened_at: str | None = None
    for number, cells in rows:
        place = table.place(number)
        try:
            at = row.moment(cells, "time")
            opened_at = row.moment(cells, "opened") or opened_at
        except Unreadable as error:
            yield Rejected(place, error.why, table.cells(cells))
            continue
        if at is None:
            why = Say(N_("there is nothing in {column}"), {"column": table.header[row.at["time"][0]]})
            yield Rejected(place, why, table.cells(cells))
            continue
        if timed and at < timed[-1][0]:
            asked.notes.odd(N_("an event before the one in the row above"), place)
        timed.append((at, number, cells))
    if timed:
        timed.sort(key=lambda one: one[:2])
        yield _item(table, row, asked, key, opened_at or timed[0][0], timed)


def _item(
    table: Table, row: Row, asked: Asked, key: str, opened_at: str, timed: list[tuple[str, int, list[Any]]]
) -> TicketItem:
    source = f"table:{row.map.name}:{key}"
    first_at, number, first = timed[0]
    place = table.place(number)
    times: dict[str, str | None] = {"last": timed[-1][0]}
    for role in ("resolved", "closed"):
        try:
            times[role] = row.moment(timed[-1][2], role)
        except Unreadable:
            times[role] = None  # not used here but for this check: the states of the rows say it
    if first_at < opened_at:
        asked.notes.odd(N_("an event before it was opened"), place)
    tickets.odd(asked, place, opened_at, times)
    opened = tickets.opened_fact(row, first, key)
    events = list(_changes(row, asked, source, timed, opened))
    actor = row.text(first, "actor") or None
    return TicketItem(source, opened_at, opened, events, actor, row.person(first), place=place)


def _changes(
    row: Row, asked: Asked, source: str, timed: list[tuple[str, int, list[Any]]], opened: Any
) -> Iterator[Event]:
    """What differs from the row before."""
    owner, priority, as_class, told = opened.owner, opened.priority, None, ""
    state, stated = "new", ""
    kept: set[str] = set()
    has_notes, has_class = bool(row.at.get("note") or row.at.get("comments")), "class" in row.at
    for at, _, cells in timed:
        actor = row.text(cells, "actor") or None
        start = f"{source}:{at}:"
        new = row.text(cells, "owner") or None
        if new and new != owner:
            owner = new
            yield Event(f"{start}owner={owner}", at, states.owned(owner), actor, None, ())
        level = row.priority(cells)
        if level and level != priority:
            priority = level
            yield Event(f"{start}priority={level}", at, states.prioritised(level), actor, None, ())
        if has_class:
            kind = row.meaning(cells, "class", "classes")
            if kind and kind != as_class:
                as_class = kind
                yield Event(f"{start}class={kind}", at, states.classified(kind), actor, None, ())
        for text in row.unknown(cells):
            if text not in kept:
                kept.add(text)
                yield Event(f"{start}unknown={text}", at, Added(text), actor, None, ())
        if has_notes:
            for text in (*row.texts(cells, "note"), *row.texts(cells, "comments")):
                if text != told:
                    told = text
                    yield Event(f"{start}note={hash_of(text)[:16]}", at, Added(text), actor, None, ())
        word = row.word(cells, "state", "states")
        if word is None or word.meaning == IGNORE:
            continue
        if word.meaning is None:
            column = row.header[row.at["state"][0]]
            asked.notes.unknown_word(column, word.word)
            if word.word != stated:
                yield Event(f"{start}word={word.word}", at, Added(f"{column}: {word.word}"), actor, None, ())
            stated = word.word
            continue
        stated = word.word
        meaning = _meant(word.meaning, state)
        if meaning != state:
            why = word.word if meaning in states.PARTY else None
            # The state before is part of the id: with a better map the same row may mean something else.
            yield Event(f"{start}state={state}>{meaning}", at, states.reached(meaning, why), actor, None, ())
            state = "open" if meaning == "reopened" else meaning


def _meant(meaning: str, state: str) -> str:
    """What `new` and `reopened` mean on a ticket in `state`: an end is taken back; back in the queue is open, not new,
    because somebody had it already."""
    if meaning in ("new", "reopened"):
        return "reopened" if state in states.OVER else "new" if state == "new" else "open"
    return meaning
