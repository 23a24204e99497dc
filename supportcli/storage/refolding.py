"""The rows of the subjects that something arrived for (temp.arrived): those of new ones written many at once, those of
others as the difference. Cards first, because deadlines follow from them; then tickets, in the order of arrival.
"""

import sqlite3
from collections.abc import Callable, Iterator
from itertools import groupby

from supportcli import facts, standing
from supportcli.annotations import Any
from supportcli.card import fold as fold_card
from supportcli.storage import journal, plan_rows, rows, settling
from supportcli.storage.advancing import Advance, nobody
from supportcli.ticket import Record, fold

BATCH = 1_000
"""Subjects whose rows wait in memory."""

Speak = Callable[[Any, bool], None]
"""What is done with every ticket and article before its rows are made: gives it a number of this database, where it
needs one. True: its rows are new here."""


def refold(db: sqlite3.Connection, own: dict[str, None], speak: Speak, advance: Advance = nobody) -> None:
    """Fold every arrived subject and write its rows. Inside the transaction that added its facts."""
    waiting: dict[str, list[tuple[Any, ...]]] = {}
    for number, fresh, thing, records in _subjects(db, cards=True):
        card = fold_card(facts.state_of(thing)(records[0].header.subject), records, facts.read)
        card.read_by(own)
        speak(card, fresh)
        for subject in settling.write_card(db, card, number):  # deadlines below it follow
            below = journal.subject_number(db, subject)
            db.execute("INSERT OR IGNORE INTO temp.arrived VALUES (?, 0)", (below,))
    clocks = plan_rows.Clocks(db)
    count = 0
    for number, fresh, _, records in _subjects(db, cards=False):
        ticket = fold(records[0].header.subject, records, facts.read)
        advance(len(records))
        ticket.read_by(own)
        speak(ticket, fresh)
        clocks.settle(ticket)
        wanted = rows.of_ticket(ticket, own, standing.complete(ticket))
        if not fresh:
            rows.save(db, number, wanted)
            continue
        for table, lines in wanted.items():
            if lines:
                waiting.setdefault(table, []).extend((number, *line) for line in lines)
        count += 1
        if count % BATCH == 0:
            rows.insert(db, waiting)
    rows.insert(db, waiting)
    rows.settle_merged(db)


def _subjects(db: sqlite3.Connection, cards: bool) -> Iterator[tuple[int, bool, str, list[Record]]]:
    """(local number, whether it is new here, thing, facts) of each arrived subject."""
    select = (
        "SELECT a.subject, a.fresh, s.thing, j.seq, o.origin, j.n, s.subject, j.at, j.noted, j.actor, j.command, "
        "j.key, j.kind, j.body FROM temp.arrived a CROSS JOIN subjects s ON s.id = a.subject "
        "CROSS JOIN journal j ON j.subject = a.subject CROSS JOIN origins o ON o.id = j.origin "
        f"WHERE s.thing {'NOT IN' if cards else 'IN'} ('ticket', 'call') ORDER BY a.subject, j.seq"
    )
    for (number, fresh, thing), group in groupby(db.execute(select), key=lambda row: row[:3]):
        yield number, bool(fresh), thing, [journal.record(row[4:]) for row in group]


def ticket_called(db: sqlite3.Connection, number: int, but: str) -> bool:
    """True when another ticket than the subject `but` is called that here."""
    return db.execute("SELECT 1 FROM tickets WHERE number = ? AND id <> ?", (number, but)).fetchone() is not None


def article_called(db: sqlite3.Connection, number: int, but: str) -> bool:
    """True when another article is called that here, or was before it was removed."""
    return db.execute("SELECT 1 FROM articles WHERE number = ? AND id <> ?", (number, but)).fetchone() is not None
