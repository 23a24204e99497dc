"""Another journal comes in whole: compared, checked, and then taken in one transaction, all or nothing.

What it is read from (a database, an export) is the importer's business; the rules are storage/merging.py's.
"""

from collections.abc import Sequence

from supportcli import desk
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import Refused
from supportcli.facts.fact import Adopted
from supportcli.importers.items import Asked
from supportcli.languages import N_
from supportcli.output.progress import progress
from supportcli.recording.speaking import Numbers, Spoken
from supportcli.results import Block, Columns, Done, Gap, Line, Paste, Say, Warning
from supportcli.storage import (
    Connection,
    Error,
    comparing,
    database,
    doubles,
    erasing,
    forks,
    merging,
    reading,
    rebuilding,
    refolding,
    sources,
)
from supportcli.storage.advancing import Advance, nobody
from supportcli.values import NamedTuple

SHOWN = 20
"""Tickets and doubles that a terminal shows; --json has all."""


class Joined(NamedTuple):
    """What came of it."""

    arrived: merging.Arrived
    numbers: Numbers
    doubles: Sequence[doubles.Double]
    adopted: Sequence[forks.Rule]
    blanked: bool


def join(session: Any, source: Connection, name: str, asked: Asked) -> Done:
    """Merge `source`, called `name`, into the database of the session, or say what would come.

    Raises Refused (exit 2, `tampered`) and NotAllowed (exit 4: `forked_origin`, `clock_ahead`): nothing was recorded.
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
    except Error as error:
        raise database.said(error, name) from error
    with desk.writing(session) as book, progress("Importing", err=session.err) as advance:
        joined = take(book, source, compared, name, asked, advance=advance)
    sweep(session, joined)
    return _answer(book, joined, name)


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
) -> Joined:
    """Record what is new. What was compared before the file was locked is compared again. `role`: our side of tickets
    that get a number here."""
    compared = comparing.compare(book.db, source)
    if any(mark < checked.marks.get(origin, 0) for origin, mark in compared.marks.items()):
        comparing.check(source, compared.marks)  # a backup was put in place meanwhile
    theirs = sources.own_origins(source)
    if reading.is_blank(book.db):
        book.take_over(theirs)
    rules = forks.rules(book.db, source, compared.forks, compared.marks)
    if not asked.adopt:
        merging.refuse_forks(book.db, compared.forks, rules, f"supportcli import {name} --adopt")
    if any(fork.origin == book.origin for fork in compared.forks):
        book.begin_origin()
    arrived = merging.arrive(book.db, source, compared, rules, book.now, book.own, asked.clock_ahead, advance)
    book.received(arrived.newest)
    blanked = merging.carry_out_erasures(book.db)
    renamed = (rule.name for rule in rules.values() if rule.origin in theirs)
    numbers = Numbers(book, dict.fromkeys((*theirs, *renamed)), arrived.highest, role)
    refolding.refold(book.db, book.own, numbers, advance)
    adopted = [rules[one.header.origin] for one in arrived.begun]
    for one, rule in zip(arrived.begun, adopted, strict=True):
        subject = one.header.subject
        state = book.card(subject) if reading.is_card(book.db, subject) else book.load(subject)
        book.record(state, Adopted(rule.origin, rule.since, rule.digest, rule.name))
    if blanked:
        rebuilding.index(book.db)
    return Joined(arrived, numbers, tuple(doubles.among_arrived(book.db)), adopted, blanked)


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


def _answer(book: Book, joined: Joined, name: str) -> Done:
    arrived, numbers = joined.arrived, joined.numbers
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
        "undo": None, "repeated": False, "warnings": [], "ticket_from": None,
    }  # fmt: skip
    page = [*_tickets(numbers.given), *_doubles(joined.doubles, book.session.program)]
    return Done(data, [Say(message, values)], [one.key for one in numbers.given], _warnings(joined), page)


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
