"""Undo, redo and the history of commands. A command is withdrawn or restored whole, in every subject that it
touched."""

from collections.abc import Collection, Iterable, Sequence

from supportcli import current, facts, shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, NotFound
from supportcli.facts.command import Restored, Withdrawn
from supportcli.languages import N_
from supportcli.recording import again
from supportcli.results import Column, Done, Listing, Say
from supportcli.storage import here, journal, reading
from supportcli.storage.journal import Stored
from supportcli.ticket import Ticket, in_order, withdrawn_commands

FINAL = ("command.withdrawn", "command.restored", "fact.erased")
"""Kinds that cannot be undone themselves."""


def commands(
    db: Any, own: Collection[str], agent: str | None, about: str | None = None
) -> Iterable[tuple[str, list[Stored], bool]]:
    """(id, facts newest first, standing) of the commands recorded here, newest first; undo and redo themselves are
    left out. `about`: only those that touched this subject."""
    standing: dict[str, bool] = {}
    pending: list[Stored] = []

    def flush() -> Iterable[tuple[str, list[Stored], bool]]:
        touched = about is None or any(one.record.header.subject == about for one in pending)
        if pending and touched and pending[0].record.header.kind not in FINAL:
            command = pending[0].record.header.command
            yield command, list(pending), standing.get(command, True)
        pending.clear()

    for one in journal.newest_first(db):
        header = one.record.header
        if header.kind in FINAL[:2] and one.record.body is not None:
            standing.setdefault(getattr(facts.read(one.record), "command", ""), header.kind == "command.restored")
        if header.origin not in own or (agent and header.actor != agent):
            continue
        if pending and pending[0].record.header.command != header.command:
            yield from flush()
        pending.append(one)
    yield from flush()


def undo(book: Book, words: Sequence[str], with_later: bool) -> Done:
    """Withdraw this agent's newest standing command (on the ticket that the line names), or the one that is named.

    Raises NotAllowed (exit 4): nothing to undo, a merge, or later commands name its entries (they are listed).
    """
    if words:
        command = find(book, " ".join(words))
        if command in withdrawn(book, command):
            raise NotAllowed(
                N_("{id} is undone already."),
                f"supportcli redo {command}",
                code="already_undone",
                values={"id": command},
            )
    else:
        mine = commands(book.db, book.own, book.session.agent, _about(book.session, book.db))
        command = next((name for name, _, standing in mine if standing), "")
        if not command:
            raise NotAllowed(
                N_("There is nothing of yours to undo here."), "supportcli history --all", code="nothing_to_undo"
            )
    stored = journal.of_command(book.db, command)
    if stored[0].record.header.kind in FINAL:
        raise NotAllowed(
            N_("{id} cannot be undone; bring back what it undid:"),
            "supportcli redo",
            code="cannot_undo",
            values={"id": command},
        )
    _refuse_merge(book, command, stored)
    later = followers(book, stored)
    if later and not with_later:
        listed = "; ".join(f"{one} ({', '.join(kinds)})" for one, kinds in later.items())
        raise NotAllowed(
            N_("Later commands name its entries: {listed}. Undo them first, or all together:"),
            f"supportcli undo {command} --with-later",
            *[f"supportcli undo {one}" for one in later],
            code="has_followers",
            values={"listed": listed},
        )
    all_ = [stored, *(journal.of_command(book.db, one) for one in later)]
    return _each(
        book, [one for group in all_ for one in group], Withdrawn, N_("undone: {line}. Redo: {program} redo"), stored
    )


def _about(session: Any, db: Any) -> str | None:
    """The subject of the ticket that stands on the line, None for none."""
    key = current.named(session)
    return current.find(db, key) if key else None


def _of_a_merge(stored: Sequence[Stored]) -> bool:
    return all(one.record.header.kind in journal.OF_A_MERGE for one in stored)


def _refuse_merge(book: Book, command: str, stored: Sequence[Stored]) -> None:
    """Raise NotAllowed for the numbers that a merge gave, with the line for the command before it."""
    if not _of_a_merge(stored):
        return
    others = commands(book.db, book.own, book.session.agent)
    before = next((name for name, facts_, standing in others if standing and not _of_a_merge(facts_)), None)
    raise NotAllowed(
        N_("{id} is an import: what another database brought stays. The command before it:"),
        f"supportcli undo {before}" if before else "supportcli history",
        code="import_stays",
        values={"id": command},
    )


def redo(book: Book, words: Sequence[str]) -> Done:
    """Restore the command that was withdrawn last (on the ticket that the line names), or the one that is named."""
    if words:
        command = find(book, " ".join(words))
        if command not in withdrawn(book, command):
            raise NotAllowed(N_("{id} is not undone."), "supportcli history", code="not_undone", values={"id": command})
        group = [command]
    else:
        group = last_withdrawn(book, _about(book.session, book.db))
        if not group:
            raise NotAllowed(N_("There is nothing to redo."), "supportcli history", code="nothing_to_redo")
    stored = [one for command in group for one in journal.of_command(book.db, command)]
    return _each(book, stored, Restored, N_("redone: {line}. Undo: {program} undo"), stored)


def _each(book: Book, stored: Sequence[Stored], kind: Any, message: str, shown: Sequence[Stored]) -> Done:
    """Record `kind` for each command in each subject it touched, and answer with the first ticket as it stands
    now."""
    main = again.main_of(shown)
    header = main.record.header
    fact = facts.read(main.record)
    before: Any
    if reading.is_card(book.db, header.subject):
        before = reading.card(book.db, header.subject)
    else:
        before, _ = reading.ticket(book.db, header.subject)
        if header.fact_id not in before.facts and hasattr(fact, "of"):
            before.add(main.record, fact)  # withdrawn: its line still wants to know what it acted on
    line = fact.line(before, header)
    seen = set()
    for one in stored:
        place = (one.record.header.command, one.record.header.subject)
        if place not in seen:
            seen.add(place)
            book.record(book.state(place[1]), kind(place[0]), at=book.now)
    for subject in {subject for _, subject in seen}:
        book.refold(subject)
    ticket = book.states[header.subject]
    key, data = "", {}
    if isinstance(ticket, Ticket) and ticket.numbers:
        key = shapes.key_of(ticket, book.own)
        data = shapes.head(ticket, key, book.now)
    data = {
        **data,
        "command": shown[0].record.header.command,
        "undo": book.command,
        "repeated": False,
        "warnings": [],
        "ticket_from": None,
    }
    say = Say(message, {"line": line, "program": book.session.program})
    return Done(data, [Say("{key} {say}", {"key": key, "say": say}) if key else say], [key or header.fact_id])


def find(book: Book, typed: str) -> str:
    """The id of the command that is named: whole, by the end of its number, or by an entry's `origin:n`."""
    origin, _, number = typed.rpartition(":")
    if number.isdecimal():
        for full in journal.origins(book.db):
            if full.startswith(origin):
                command = journal.command_of(book.db, full, int(number))
                if command and (origin or full == book.origin):
                    return command
    raise NotFound(
        N_("There is no command {id}."),
        "supportcli history",
        code="command_not_found",
        typed=typed,
        values={"id": typed},
    )


def withdrawn(book: Book, command: str) -> set[str]:
    """The undone commands among those that touched the same subjects."""
    out: set[str] = set()
    for subject in {one.record.header.subject for one in journal.of_command(book.db, command)}:
        out |= withdrawn_commands(in_order(one.record for one in journal.of_subject(book.db, subject)), facts.read)
    return out


def last_withdrawn(book: Book, about: str | None = None) -> list[str]:
    """What this agent's newest standing undo (in the subject `about`) withdrew (several commands with --with-later);
    [] when all was redone."""
    redone: set[str] = set()
    group: list[str] = []
    undo_command = None
    for one in journal.newest_first(book.db):
        header = one.record.header
        if header.origin not in book.own or header.actor != book.session.agent or one.record.body is None:
            continue
        if undo_command and header.command != undo_command:
            break
        if header.kind == "command.restored":
            redone.add(facts.read(one.record).command)
        elif header.kind == "command.withdrawn":
            command = facts.read(one.record).command
            if command not in redone and (undo_command or about in (None, header.subject)):
                undo_command = header.command
                if command not in group:
                    group.append(command)
    return group


def followers(book: Book, stored: Sequence[Stored]) -> dict[str, list[str]]:
    """Standing later commands that name the facts of a command, or stand on a ticket that it opened: id -> kinds."""
    ids = {one.record.header.fact_id for one in stored}
    command = stored[0].record.header.command
    out: dict[str, list[str]] = {}
    for subject in {one.record.header.subject for one in stored}:
        if reading.is_card(book.db, subject):
            if any(one.record.header.kind in ("plan.added", "calendar.added") for one in stored):
                _who_name(book, subject, command, out)
            continue
        ticket, _ = reading.ticket(book.db, subject)
        opened = any(
            one.record.header.kind == "ticket.opened" and one.record.header.subject == subject for one in stored
        )
        named = set(ids)
        for event in ticket.events:
            header = event.header
            if header.command == command or header.kind in FINAL:
                continue
            of = getattr(event.fact, "of", ())
            targets = {of} if isinstance(of, str) else set(of) if isinstance(of, tuple) else set()
            if opened or targets & named:
                named.add(header.fact_id)
                out.setdefault(header.command, []).append(header.kind)
    return out


def _who_name(book: Book, subject: str, command: str, out: dict[str, list[str]]) -> None:
    """Add the standing commands that gave this plan to a customer, or this calendar to a plan."""
    from supportcli.storage import named_rows

    for card in (reading.card(book.db, one) for one in named_rows.users(book.db, subject)):
        for header, fact in card.events:
            named = (getattr(fact, "plan", None), getattr(fact, "calendar", None))
            fields = getattr(fact, "fields", {})
            if subject in (*named, fields.get("calendar")) and header.command != command:
                out.setdefault(header.command, []).append(header.kind)


def history(session: Any, everybody: bool, limit: int) -> Listing:
    """The commands recorded here (about the ticket that the line names), newest first: id, when, ticket, what, whether
    it stands."""
    columns = [Column("command", N_("id")), Column("at", N_("when"), "time"), Column("ticket", N_("ticket"))]
    columns += [Column("actor", N_("who"))] if everybody else []
    columns += [Column("text", N_("what")), Column("standing", N_("stands"))]
    db, rows = session.db, []
    if db is not None:
        own = here.own_origins(db)
        agent = None if everybody else session.agent
        for command, stored, standing in commands(db, own, agent, _about(session, db)):
            main = again.main_of(stored[::-1])
            header = main.record.header
            ticket = (
                reading.card(db, header.subject)
                if reading.is_card(db, header.subject)
                else reading.ticket(db, header.subject)[0]
            )
            key = shapes.key_of(ticket, own) if isinstance(ticket, Ticket) and ticket.numbers else None
            text = facts.read(main.record).line(ticket, header) if main.record.body is not None else Say(N_("erased"))
            rows.append(
                {
                    "command": command,
                    "at": shapes.moment(header.at),
                    "ticket": key,
                    "actor": header.actor,
                    "kind": header.kind,
                    "text": text,
                    "standing": standing,
                }
            )
            if len(rows) >= limit:
                break
    return Listing(
        rows, columns, [str(row["command"]) for row in rows], "text", Say(N_("Nothing was recorded here yet."))
    )
