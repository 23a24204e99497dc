"""Rows become tickets: the file is gone through once to decide on whole columns, then once more to give its items.

One row a ticket: tickets.py; one row an event: events.py.
"""

from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.importers.items import Asked, Item, Rejected, Source
from supportcli.importers.table import events, tickets
from supportcli.importers.table.cells import Row
from supportcli.importers.table.dates import Dates
from supportcli.importers.table.maps import Map
from supportcli.importers.table.orders import ORDERS, Order, contradiction, order_of
from supportcli.importers.table.reading import Table, table
from supportcli.languages import N_
from supportcli.values import NamedTuple

TIMES = ("opened", "time", "resolved", "closed", "responded")


class Seen(NamedTuple):
    """What the first time through showed: `order` of day and month ("" where it does not matter), whether the rows of
    each ticket stand `together`."""

    order: str
    together: bool


def items(source: Source, asked: Asked, map_: Map) -> Iterator[Item | Rejected]:
    """The items of the table at `source`. Raises Refused before the first."""
    format_ = asked.format if asked.format != "table" else None
    found = table(source.path, source.name, map_, format_)
    # With the words of the map a row can be read: only the order of dates is not known yet.
    row = Row(found, map_, Dates(map_.dates or ORDERS[0], map_.zone or asked.zone), asked.notes)
    seen = _look(found, row, map_)
    if seen.order != map_.dates:
        row.dates = Dates(seen.order or ORDERS[0], map_.zone or asked.zone)
    if map_.rows == "event":
        return events.items(found, row, asked, seen.together)
    return tickets.items(found, row, asked)


def _look(found: Table, row: Row, map_: Map) -> Seen:
    """Go through the whole file once."""
    places = [place for role in TIMES for place in row.at.get(role, ())] if not map_.dates else []
    orders = {place: Order() for place in places}
    before: Any = None
    met: set[int] = set()
    together = True
    for one in found.rows():
        if isinstance(one, Rejected):
            continue
        cells = one[1]
        for place, order in orders.items():
            cell = cells[place]
            if isinstance(cell, str) and cell[4:5] != "-":
                order.look(cell.strip())
        key = row.key(cells)
        if key != before:
            before = key
            mark = hash(key)
            together = together and mark not in met
            met.add(mark)
    decided = map_.dates or order_of(orders.values())
    if decided is None:
        raise _contradicting(found, map_, orders) or _undecided(found, map_, orders)
    return Seen(decided, together)


def _contradicting(found: Table, map_: Map, orders: dict[int, Order]) -> Refused | None:
    """What is said of dates of which some can only have the day first and others only the month."""
    proofs = contradiction(orders.values())
    if not proofs:
        return None
    day, month = proofs
    column = {id(order): found.header[place] for place, order in orders.items()}
    values = {
        "path": found.name, "day": day.day_example, "day_column": column[id(day)], "month": month.month_example,
        "month_column": column[id(month)], "map": map_.path or "map",
    }  # fmt: skip
    return Refused(
        N_("{path}: the dates contradict each other: {day} ({day_column}) has the day first, {month} ({month_column}) "
           "the month. Put one of these lines into [file] of {map}; rows of the other order are then refused:"),
        f'dates = "{ORDERS[0]}"',
        f'dates = "{ORDERS[1]}"',
        code="dates_contradict",
        typed=day.day_example,
        values=values,
    )  # fmt: skip


def _undecided(found: Table, map_: Map, orders: dict[int, Order]) -> Refused:
    place, example = next((place, one.any_example) for place, one in orders.items() if one.any_example)
    return Refused(
        N_("{path}: nothing in the dates says whether {example} ({column}) has the day or the month first. Put one of "
           "these lines into [file] of {map}:"),
        f'dates = "{ORDERS[0]}"',
        f'dates = "{ORDERS[1]}"',
        code="dates_undecided",
        typed=example,
        values={"path": found.name, "example": example, "column": found.header[place], "map": map_.path or "map"},
    )  # fmt: skip
