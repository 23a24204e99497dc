"""Undo and redo by two people who do not see each other: the last in order decides, whoever wrote it."""

from pathlib import Path

from journal.sites import Site, union
from supportcli import facts
from supportcli.facts.command import Restored, Withdrawn
from supportcli.facts.note import Added
from supportcli.storage import journal
from supportcli.ticket import Record, Ticket, fold

AT = "2026-11-02T{:02d}:00:00.000Z"


def two(tmp_path: Path) -> tuple[Site, Site, str, str]:
    """Two desks that both know one ticket with one note; its subject and the note's command."""
    one, other = Site(tmp_path, "anna"), Site(tmp_path, "boris")
    subject = one.open(AT.format(8))
    command = one.record(AT.format(9), subject, Added("a note")).command
    other.arrive(one)
    return one, other, subject, command


def notes(*sites: Site, subject: str) -> list[str]:
    ticket: Ticket = fold(subject, union(sites, subject), facts.read)
    return [note.text for note in ticket.notes]


def test_a_redo_after_two_undos_brings_the_entry_back(tmp_path: Path) -> None:
    one, other, subject, command = two(tmp_path)
    one.undo(AT.format(10), command)
    other.undo(AT.format(10), command)
    one.redo(AT.format(11), command)
    assert notes(one, other, subject=subject) == ["a note"]


def test_an_undo_after_two_redos_takes_the_entry_away(tmp_path: Path) -> None:
    one, other, subject, command = two(tmp_path)
    one.undo(AT.format(10), command)
    other.arrive(one)
    one.redo(AT.format(11), command)
    other.redo(AT.format(11), command)
    one.undo(AT.format(12), command)
    assert notes(one, other, subject=subject) == []


def test_an_undo_and_a_redo_at_the_same_time_end_the_same_everywhere(tmp_path: Path) -> None:
    one, other, subject, command = two(tmp_path)
    one.undo(AT.format(10), command)
    other.arrive(one)
    other.redo(AT.format(11), command)
    one.redo(AT.format(11), command)
    one.undo(AT.format(11), command)
    before = notes(one, other, subject=subject)
    one.arrive(other)
    other.arrive(one)
    assert (
        [note.text for note in one.ticket(subject).notes]
        == [note.text for note in other.ticket(subject).notes]
        == before
    )


def test_thousands_of_undos_and_redos_fold_without_getting_deep(tmp_path: Path) -> None:
    one, _, subject, command = two(tmp_path)
    records = one.records(subject)
    last = records[-1].header
    for n in range(3001):
        fact = (Withdrawn if n % 2 == 0 else Restored)(command)
        header = last._replace(n=last.n + 1 + n, kind=fact.kind, command=f"{last.origin}:{last.n + 1 + n}")
        records.append(Record(header, journal.body_text(facts.body_of(fact))))
    assert [note.text for note in fold(subject, records, facts.read).notes] == []
    assert [note.text for note in fold(subject, records[:-1], facts.read).notes] == ["a note"]


def test_what_was_undone_still_has_its_number_and_is_in_the_journal(tmp_path: Path) -> None:
    one = Site(tmp_path, "anna")
    subject = one.open(AT.format(8))
    opened = one.records(subject)[0].header.command
    one.undo(AT.format(9), opened)
    assert not one.ticket(subject).exists
    again = one.open(AT.format(10), "the next one")
    assert one.db.execute("SELECT key FROM tickets WHERE id = ?", (again,)).fetchone() == ("2",)
