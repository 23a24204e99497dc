"""Undo is a register per command: the last word counts, both name the original. Refiled facts count elsewhere."""

import itertools

import pytest

from tests.facts.given import History, kinds


@pytest.mark.parametrize(("words", "stands"), [
    (["withdrawn"], False), (["withdrawn", "restored"], True), (["withdrawn", "withdrawn", "restored"], True),
    (["restored"], True), (["withdrawn", "restored", "withdrawn"], False),
])  # fmt: skip
def test_the_last_word_about_a_command_decides(words: list[str], stands: bool) -> None:
    given = History()
    note = given.add("note.added", "10:00", text="words")
    for word in words:
        given.add(f"command.{word}", "11:00", command=note)
    for records in (given.records, given.records[::-1]):
        assert bool(given.fold(records).notes) is stands


def test_concurrent_undo_and_redo_end_the_same_in_every_order() -> None:
    given = History()
    note = given.add("note.added", "10:00", text="words")
    given.add("command.withdrawn", "11:00", command=note, origin="aaaa", noted="23:30")
    given.add("command.restored", "11:00", command=note, origin="bbbb", noted="23:30")
    assert {bool(given.fold(records).notes) for records in itertools.permutations(given.records)} == {True}


def test_undoing_an_undo_is_no_word_about_the_original() -> None:
    given = History()
    note = given.add("note.added", "10:00", text="words")
    undo = given.add("command.withdrawn", "11:00", command=note)
    given.add("command.withdrawn", "12:00", command=undo)
    assert given.fold().notes == []


def test_a_command_is_withdrawn_whole() -> None:
    given = History()
    first = given.add("resolution.given", "10:00", in_command="aaaa:2")
    given.add("resolution.confirmed", "10:00", of=[first], in_command="aaaa:2")
    given.add("command.withdrawn", "11:00", command="aaaa:2")
    assert kinds(given.fold()) == ["ticket.opened", "command.withdrawn"]


def test_refiled_facts_do_not_count_here_until_the_move_is_undone() -> None:
    given = History()
    tried = given.add("attempt.tried", "10:00", step="reboot")
    found = given.add("attempt.found", "10:05", of=tried, result="failed")
    moved = given.add("entry.refiled", "11:00", of=[tried, found], to="b" * 32, to_key="2")
    ticket = given.fold()
    assert ticket.attempts == [] and ticket.refiled == {tried: "b" * 32, found: "b" * 32}
    given.add("command.withdrawn", "12:00", command=moved)
    (one,) = given.fold().attempts
    assert one.result == "failed"


def test_an_undone_opening_leaves_no_ticket() -> None:
    given = History()
    given.add("command.withdrawn", "10:00", command="aaaa:1")
    assert not given.fold().exists
