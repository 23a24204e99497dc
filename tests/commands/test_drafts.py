"""What was typed is not lost when it could not be recorded."""

import stat

import pytest

from tests.conftest import Desk


def drafts(sup: Desk) -> list[str]:
    return [file.read_text() for file in sorted((sup.path.parent / "state").rglob("*.txt"))]


@pytest.mark.parametrize("line", [
    "note long words", "said long words", "told long words", "tried long words", "answer did long words",
    "callback mon 10:00 long words", "escalate boss long words", "resolve long words", "goodwill long words 5m",
    "work long words 5m", "wait us long words", "hangup long words",
])  # fmt: skip
def test_the_text_of_a_failed_write_is_in_a_file_that_the_message_names(sup: Desk, line: str) -> None:
    sup.ok("open modem offline", now="2026-11-20T10:00:00Z")
    ran = sup(f"{line} -m 'and more' --json")
    assert ran.code == 4
    (text,) = drafts(sup)
    assert "long words" in text and "and more" in text
    folder = sup.path.parent / "state" / "supportcli" / "drafts"
    (file,) = folder.iterdir()
    assert str(file) in ran.error["message"] and stat.S_IMODE(file.stat().st_mode) == 0o600


def test_two_drafts_in_one_second_do_not_replace_each_other(sup: Desk) -> None:
    sup.ok("open modem offline", now="2026-11-20T10:00:00Z")
    for word in ("one", "two"):
        assert "Your text is in" in sup(f"note {word}").err
    assert sorted(drafts(sup)) == ["one\n", "two\n"]


def test_commands_without_text_leave_no_draft(sup: Desk) -> None:
    sup.ok("open modem offline", now="2026-11-20T10:00:00Z")
    for line in ("show 99", "kept", "use 99", "list --fields x", "undo 99"):
        assert sup(line).code != 0
    assert drafts(sup) == []


def test_a_refused_line_leaves_a_draft_only_of_what_came_through_a_pipe(sup: Desk) -> None:
    sup.ok("open modem offline", now="2026-11-20T10:00:00Z")
    assert sup("1 note the -temp sensor").code == 2 and drafts(sup) == []
    assert sup("1 note --at bogus -m -", stdin="a long mail").code == 2
    assert drafts(sup) == ["a long mail\n"]


def test_no_place_for_a_draft_hides_no_error(sup: Desk) -> None:
    sup.ok("open modem offline", now="2026-11-20T10:00:00Z")
    (sup.path.parent / "state").write_text("a file where the folder should be")
    ran = sup("note words --json")
    assert (ran.code, ran.error["code"]) == (4, "no_current_ticket")


def test_a_draft_can_be_recorded_as_the_message_says(sup: Desk) -> None:
    sup.ok("open modem offline", now="2026-11-20T10:00:00Z")
    sup(["note", "two\nlines"])
    (text,) = drafts(sup)
    assert sup.ok("1 note -m - --json", stdin=text).json["text"] == "two\nlines"
