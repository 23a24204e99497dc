"""Entries on the wrong ticket: moved with their own times, with what belongs to them, in one command."""

import pytest

from tests.conftest import Desk

NOW = "2026-11-20T10:00:00Z"


@pytest.fixture
def desk(sup: Desk) -> Desk:
    sup.ok("open wrong", now=NOW)
    sup.ok("open right")
    return sup


def test_a_promise_moves_with_its_outcome_and_its_times(desk: Desk) -> None:
    handle = desk.ok("1 callback 11:00 ring").out.strip()
    desk.ok("1 kept", now="2026-11-20T11:30:00Z")
    desk.ok(f"1 refile 2 {handle}", now="2026-11-20T12:00:00Z")
    assert desk.ok("show 1 --json").json["callbacks"] == []
    (one,) = desk.ok("show 2 --json").json["callbacks"]
    assert (one["at"], one["outcome"], one["outcome_at"]) == (NOW, "kept_late", "2026-11-20T11:30:00Z")


def test_without_handles_the_last_command_moves_whole(desk: Desk) -> None:
    desk.ok("1 note stays")
    desk.ok("1 call --minutes 5 said nothing")
    desk.ok("1 refile 2")
    one, two = (desk.ok(f"show {key} --json").json for key in (1, 2))
    assert [note["text"] for note in one["notes"]] == ["stays"] and one["calls"] == []
    assert [(call["talk_minutes"], call["live"]) for call in two["calls"]] == [(5, False)]
    assert desk.ok("status --json").json["calls_today"] == {"count": 1, "talk_minutes": 5}


def test_undo_brings_everything_back(desk: Desk) -> None:
    desk.ok("1 note words")
    desk.ok("1 refile 2")
    desk.ok("undo")
    assert [note["text"] for note in desk.ok("show 1 --json").json["notes"]] == ["words"]
    assert desk.ok("show 2 --json").json["notes"] == []


def test_a_moved_entry_can_be_moved_back(desk: Desk) -> None:
    desk.ok("1 note words")
    desk.ok("1 refile 2")
    desk.ok("2 refile 1")
    assert [len(desk.ok(f"show {key} --json").json["notes"]) for key in (1, 2)] == [1, 0]


@pytest.mark.parametrize(("line", "code", "exit_code"), [
    ("1 refile", "key_missing", 2), ("1 refile 99", "ticket_not_found", 3), ("1 refile 1", "same_ticket", 4),
    ("1 refile 2 k7q2", "handle_not_found", 4), ("2 refile 1", "nothing_to_move", 4),
])  # fmt: skip
def test_what_cannot_be_moved_is_refused_and_nothing_moves(desk: Desk, line: str, code: str, exit_code: int) -> None:
    desk.ok("1 note words")
    ran = desk(f"{line} --json")
    assert (ran.code, ran.error["code"]) == (exit_code, code)
    assert len(desk.ok("show 1 --json").json["notes"]) == 1


def test_a_closed_ticket_takes_notes_and_no_attempts(desk: Desk) -> None:
    desk.ok("close 2")
    desk.ok("1 note words")
    desk.ok("1 refile 2")
    desk.ok("1 tried reboot failed", now="2026-11-20T11:00:00Z")
    ran = desk("1 refile 2 --json")
    assert (ran.code, ran.error["code"]) == (4, "ticket_closed")
    assert len(desk.ok("show 1 --json").json["attempts"]) == 1
