"""Another journal comes in: compared and checked whole, then taken, a large one in turns (storage/turns.py), so that
others write in between and an interrupted merge goes on where it ended.

What it is read from (a database, an export) is the importer's business; the rules are storage/merging.py's.
"""

from collections.abc import Mapping, Sequence
from time import sleep

from supportcli import desk
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import Refused
from supportcli.facts.fact import Adopted
from supportcli.importers.items import Asked
from supportcli.languages import N_
from supportcli.output.progress import progress
from supportcli.recording import lost_bytes
from supportcli.recording.importing import interrupted
from supportcli.recording.speaking import Counted, Numbers, Spoken
from supportcli.results import Block, Columns, Done, Gap, Line, Paste, Say, Warning
from supportcli.storage import (
    Connection,
    Error,
    comparing,
    database,
    doubles,
    erasing,
    forks,
    here,
    merging,
    reading,
    rebuilding,
    refolding,
    sources,
    turns,
)
from supportcli.storage.advancing import Advance, nobody
from supportcli.storage.turns import WHOLE, Turn
from supportcli.values import NamedTuple

SHOWN = 20
"""Tickets and doubles that a terminal shows; --json has all."""


class Joined(NamedTuple):
    """What came of it, or of one turn. `over`: no other turn follows."""

    arrived: merging.Arrived
    numbers: Counted
    doubles: tuple[doubles.Double, ...]
    adopted: tuple[forks.Rule, ...]
    blanked: bool
    over: bool

    def and_then(self, later: "Joined") -> "Joined":
        """This turn and a later one. Only a merge that is taken whole adopts anything."""
        arrived = self.arrived.and_then(later.arrived)
        numbers = self.numbers.and_then(later.numbers)
        return Joined(arrived, numbers, self.doubles + later.doubles, later.adopted, later.blanked, later.over)


def join(session: Any, source: Connection, name: str, asked: Asked) -> Done:
    """Merge `source`, called `name`, into the database of the session, or say what would come.

    Raises Refused (exit 2, `tampered`) and NotAllowed (exit 4: `forked_origin`, `clock_ahead`): nothing was recorded;
    Interrupted (exit 130) where something was.
    """
    if asked.customer or asked.role:
        raise Refused(
            N_("-c and --role are for a handoff: this is a whole journal, in which every ticket has them."),
            f"supportcli import {name}",
            code="whole_journal",
        )
    try:
        compared = comparing.compare(session.db, source)
        with progress("Checking", err=session.err) as advance:
            comparing.check(source, compared.marks, advance)
        if asked.dry_run:
            return preview(session, source, compared, name)
        together = asked.atomic or session.book is not None or session.options.get("once")
        count = 1 if together else _plan(session, source, compared)
    except Error as error:
        raise database.said(error, name) from error
    with progress("Importing", err=session.err) as advance:
        joined = _in_turns(session, source, compared, name, asked, count, advance)
    return _answer(session, joined, name)


def _plan(session: Any, source: Connection, compared: comparing.Compared) -> int:
    db = session.db
    own = sources.own_origins(source) if db is None or reading.is_blank(db) else here.own_origins(db)
    return turns.plan(db, source, compared.marks, own)


def _in_turns(
    session: Any,
    source: Connection,
    compared: comparing.Compared,
    name: str,
    asked: Asked,
    count: int,
    advance: Advance,
) -> Joined:
    joined = None
    try:
        for number in range(count):
            with desk.writing(session) as book:
                came = take(book, source, compared, name, asked, advance=advance, turn=Turn(number, count))
            joined = joined.and_then(came) if joined else came
            sweep(session, came)
            if came.over:
                break
            sleep(database.PAUSE)
    except KeyboardInterrupt as error:
        if joined is None:
            raise
        raise interrupted(name) from error
    assert joined is not None
    return joined


def sweep(session: Any, joined: Joined) -> None:
    """Where an erasure came in, take the words out of the file, too. After the transaction."""
    if joined.blanked and session.book is None:
        erasing.sweep(session.db, session.path)


def take(
    book: Book,
    source: Connection,
    checked: comparing.Compared,
    name: str,
    asked: Asked,
    role: str | None = None,
    advance: Advance = nobody,
    turn: Turn = WHOLE,
) -> Joined:
    """Record what is new, or of that what comes in this turn. `role`: our side of tickets that get a number here."""
    theirs, marks = sources.own_origins(source), checked.marks
    rules: dict[str, forks.Rule] = {}
    limit = merging.latest(book.now, asked.clock_ahead)
    if turn.is_first:
        marks, rules = _begin(book, source, theirs, checked, name, asked)
        # Names given to a fork's tail hold only when all of it is here. And what was planned from other marks is old.
        if rules or _behind(marks, checked):
            turn = WHOLE
        elif turn != WHOLE:
            merging.refuse_ahead(book.db, source, marks, limit)
    coming = sources.above(source, marks) if turn == WHOLE else turns.of_turn(source, turn.number)
    arrived = merging.arrive(book.db, source, coming, marks, rules, limit, book.own, turn.is_last, advance)
    book.received(arrived.newest)
    blanked = merging.carry_out_erasures(book.db)
    renamed = (rule.name for rule in rules.values() if rule.origin in theirs)
    numbers = Numbers(book, dict.fromkeys((*theirs, *renamed)), arrived.highest, role)
    refolding.refold(book.db, book.own, numbers, advance)
    adopted = tuple(rules[one.header.origin] for one in arrived.begun)
    for one, rule in zip(arrived.begun, adopted, strict=True):
        subject = one.header.subject
        state = book.card(subject) if reading.is_card(book.db, subject) else book.load(subject)
        book.record(state, Adopted(rule.origin, rule.since, rule.digest, rule.name))
    if blanked:
        rebuilding.index(book.db)
    found = tuple(doubles.among_arrived(book.db))
    return Joined(arrived, numbers.counted, found, adopted, blanked, turn.is_last)


def _begin(
    book: Book,
    source: Connection,
    theirs: Sequence[str],
    checked: comparing.Compared,
    name: str,
    asked: Asked,
) -> tuple[dict[str, int], dict[str, forks.Rule]]:
    """Compare again what was compared before the file was locked, and refuse what cannot be; gives marks and rules."""
    compared = comparing.compare(book.db, source)
    if _behind(compared.marks, checked):
        comparing.check(source, compared.marks)
    if reading.is_blank(book.db):
        book.take_over(theirs)
    rules = forks.rules(book.db, source, compared.forks, compared.marks)
    if not asked.adopt:
        merging.refuse_forks(book.db, compared.forks, rules, f"supportcli import {name} --adopt")
    forked = any(fork.origin == book.origin for fork in compared.forks)
    if forked or sources.count_above(source, book.origin, book.n - 1):  # its next numbers are taken, or about to be
        book.begin_origin()
    return compared.marks, rules


def _behind(marks: Mapping[str, int], checked: comparing.Compared) -> bool:
    """True where a backup was put in place meanwhile."""
    return any(mark < checked.marks.get(origin, 0) for origin, mark in marks.items())


def preview(session: Any, source: Connection, compared: comparing.Compared, name: str) -> Done:
    """What would come in, and what stands against it. After `check`."""
    coming = comparing.coming(session.db, source, compared.marks)
    tickets, customers = coming.subjects.get("ticket", 0), coming.subjects.get("customer", 0)
    values = {"path": name, "n": coming.facts, "tickets": tickets, "changed": coming.changed, "customers": customers}
    says = [
        Say(
            N_(
                "{path} would bring: entries {n}, new tickets {tickets}, with something new {changed}, new customers "
                "{customers}. Nothing was recorded."
            ),
            values,
        )
    ]
    warnings = [
        Warning(
            "forked_origin",
            Say(N_("A copy went its own way from entry {id} on: it comes in only with --adopt."),
                {"id": f"{fork.origin}:{fork.n}"}),
        )
        for fork in compared.forks
    ]  # fmt: skip
    data = {
        "file": name, "dry_run": True, "new_count": coming.facts, "ticket_new_count": tickets,
        "ticket_changed_count": coming.changed, "customer_new_count": customers,
        "forks": [f"{fork.origin}:{fork.n}" for fork in compared.forks], "undo": None, "repeated": False,
        "warnings": [], "ticket_from": None,
    }  # fmt: skip
    return Done(data, says, [], warnings)


def _answer(session: Any, joined: Joined, name: str) -> Done:
    arrived, numbers = joined.arrived, joined.numbers
    lost = lost_bytes.found(session.db, arrived.lost)
    tickets, customers = numbers.new.get("ticket", 0), numbers.new.get("customer", 0)
    values = {
        "path": name, "n": arrived.new, "tickets": tickets, "changed": numbers.changed, "customers": customers,
        "filled": arrived.filled,
    }  # fmt: skip
    if arrived.new + arrived.filled:
        message = N_(
            "{path} brought: entries {n}, new tickets {tickets}, with something new {changed}, new customers "
            "{customers}"
        )
    else:
        message = N_("{path}: nothing new")
    data = {
        "file": name, "dry_run": False, "new_count": arrived.new, "filled_count": arrived.filled,
        "known_count": arrived.known, "ticket_new_count": tickets, "ticket_changed_count": numbers.changed,
        "customer_new_count": customers,
        "tickets": [{"key": one.key, "their_key": one.their_key, "title": one.title} for one in numbers.given],
        "doubles": [
            {"new_id": one.new_id, "new_name": one.new_name, "id": one.id, "name": one.name, "why": one.why}
            for one in joined.doubles
        ],
        "adopted": [{"origin": one.origin, "since": one.since, "name": one.name} for one in joined.adopted],
        "attachments_lost": lost, "undo": None, "repeated": False, "warnings": [], "ticket_from": None,
    }  # fmt: skip
    page = [*_tickets(numbers.given), *_doubles(joined.doubles, session.program)]
    warnings = [*_warnings(joined), *lost_bytes.said(lost)]
    return Done(data, [Say(message, values)], [one.key for one in numbers.given], warnings, page)


def _warnings(joined: Joined) -> list[Warning]:
    if not joined.adopted:
        return []
    message = N_("A copy had gone its own way: what it recorded since then was taken over under new names.")
    return [Warning("adopted", Say(message))]


def _tickets(given: Sequence[Spoken]) -> list[Block]:
    if not given:
        return []
    rows = [(one.key, one.their_key, one.title) for one in given[:SHOWN]]
    page: list[Block] = [Gap(), Columns((N_("here"), N_("there"), N_("title")), rows)]
    return page + _more(len(given) - SHOWN)


def _doubles(found: Sequence[doubles.Double], program: str) -> list[Block]:
    if not found:
        return []
    page: list[Block] = [Gap(), Line(Say(N_("These may be the same customers. If they are:")))]
    page.append(
        Paste(
            [
                f"{program} customer merge {one.new_id[:12]} {one.id[:12]}   ({one.new_name} = {one.name})"
                for one in found[:SHOWN]
            ]
        )
    )
    return page + _more(len(found) - SHOWN)


def _more(n: int) -> list[Block]:
    return [Line(Say(N_("... and {n} more: --json has them all"), {"n": n}))] if n > 0 else []
