"""All rows and the search index made anew from the journal: for `rebuild`, for a file of an older rows format, after
an erase.

The rows are a function of the facts, so this changes nothing that counts. A new row table needs no line here:
`rows.of_ticket` gives its rows. Everything happens inside the transaction of the caller: whoever reads meanwhile
sees the old rows, whoever writes waits.
"""

import sqlite3
from collections.abc import Iterator
from itertools import groupby

from supportcli import facts, standing
from supportcli.annotations import Any
from supportcli.card import fold as fold_card
from supportcli.storage import card_rows, database, here, journal, plan_rows, rows, schema, search
from supportcli.storage.advancing import Advance, nobody
from supportcli.ticket import Record, fold
from supportcli.values import NamedTuple

BATCH = 1000
"""Subjects whose rows are kept in memory before they are written; more is not faster."""


class Counted(NamedTuple):
    """How much was made anew."""

    facts: int
    subjects: int


def rebuild(db: sqlite3.Connection, path: str, advance: Advance = nobody) -> Counted:
    """Make all rows and the search index anew, in one transaction of its own. `advance` is told of facts as they are
    read, each twice.

    Raises Broken (exit 5) when the file is locked, full, damaged or newer; it is as it was then.
    """
    database.begin(db, path)
    try:
        counted = anew(db, advance)
        db.execute("COMMIT")
    except BaseException as error:
        if db.in_transaction:
            db.execute("ROLLBACK")
        if isinstance(error, sqlite3.Error):
            raise database.said(error, path) from error
        raise
    return counted


def anew(db: sqlite3.Connection, advance: Advance = nobody) -> Counted:
    """Drop the row tables, whatever rows format made them, and fill new ones. Inside a transaction."""
    for kind, name in strangers(db):
        db.execute(f'DROP {kind} IF EXISTS "{name}"')
    for statement in (*schema.drop_statements(), *schema.rows_statements()):
        db.execute(statement)
    counted = fill(db, advance)
    index(db, advance)
    return counted


def strangers(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """(kind, name) of tables and views that are neither journal nor local nor rows of this format: rows of another
    one."""
    known = {
        statement.split("(")[0].split()[-1]
        for statement in (*schema.JOURNAL, *schema.HERE)
        if statement.startswith("CREATE TABLE")
    }
    found = db.execute("SELECT upper(type), name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY type DESC")
    return [
        (kind, name)
        for kind, name in found
        if name not in known
        and name not in (*schema.COLUMNS, "balls")
        and not name.startswith(("sqlite_", "search", "here_", "_sqlite_migrations"))
    ]


def fill(db: sqlite3.Connection, advance: Advance = nobody) -> Counted:
    """Fold every subject and write its rows into empty tables: cards first, because deadlines follow from them."""
    own = here.own_origins(db)
    waiting: dict[str, list[tuple[Any, ...]]] = {}
    clocks = plan_rows.Clocks(db)
    counted = subjects = 0
    for number, thing, records in _subjects(db):
        if thing in ("ticket", "call"):
            ticket = fold(records[0].header.subject, records, facts.read)
            ticket.read_by(own)
            clocks.settle(ticket)
            wanted = rows.of_ticket(ticket, own, standing.complete(ticket))
        else:
            card = fold_card(facts.state_of(thing)(records[0].header.subject), records, facts.read)
            card.read_by(own)
            wanted = card_rows.of(card)
        for table, lines in wanted.items():
            if lines:
                waiting.setdefault(table, []).extend((number, *line) for line in lines)
        counted += len(records)
        subjects += 1
        advance(len(records))
        if subjects % BATCH == 0 or thing not in ("ticket", "call"):
            rows.insert(db, waiting)
    rows.insert(db, waiting)
    rows.settle_merged(db)
    return Counted(counted, subjects)


def _subjects(db: sqlite3.Connection) -> Iterator[tuple[int, str, list[Record]]]:
    """(local number, thing, facts) of every subject, those that are no ticket and no call first."""
    things = dict(db.execute("SELECT id, thing FROM subjects"))
    for cards in (True, False):
        for number, group in groupby(journal.by_subject(db, cards), key=lambda pair: pair[0]):
            yield number, things[number], [record for _, record in group]


def index(db: sqlite3.Connection, advance: Advance = nobody) -> None:
    """Make the search index anew, inside a transaction. In order of arrival: FTS5 begins a new segment whenever a row
    number falls."""
    for table in ("search", "search_words"):
        db.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in schema.SEARCH:
        db.execute(statement)
    read = 0
    for seq, record in journal.with_bodies(db):
        search.add(db, seq, facts.read(record))
        read += 1
        if read % BATCH == 0:
            advance(BATCH)
    advance(read % BATCH)
    here.analysed(db, search.ANALYSER)
