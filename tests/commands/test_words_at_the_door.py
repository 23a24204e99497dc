"""Words need no quotes: what is said arrives whole, options may stand anywhere, doubt is asked back."""

import shlex

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Desk

NOW = "2026-11-20T10:00:00Z"


@pytest.fixture
def desk(sup: Desk) -> Desk:
    sup.ok("open modem offline", now=NOW)
    return sup


@pytest.mark.parametrize(("line", "step", "result", "typed"), [
    ("tried reinstall failed", "reinstall", "failed", "failed"),
    ("tried other pc failed", "other pc", "same", "failed"),
    ("tried set voltage to -5 failed", "set voltage to -5", "failed", "failed"),
    ("tried reinstall did not work", "reinstall", "failed", "did not work"),
    ("tried переустановил клиент не помогло", "переустановил клиент", "failed", "не помогло"),
    ("tried 別のPC 同じ", "別のPC", "same", "同じ"),
    ("tried reboot", "reboot", None, None),
    ("tried -- --force did not work", "--force", "failed", "did not work"),
])  # fmt: skip
def test_the_last_words_are_the_result(desk: Desk, line: str, step: str, result: str | None, typed: str | None) -> None:
    shape = desk.ok(f"1 {line} --json" if "-- " not in line else f"1 tried --json {line.removeprefix('tried ')}").json
    assert (shape["step"], shape["result"], shape["result_typed"]) == (step, result, typed)


def test_quotes_mean_that_all_of_it_is_the_step(desk: Desk) -> None:
    shape = desk.ok(["1", "tried", "asked if it worked", "--json"]).json
    assert (shape["step"], shape["result"]) == ("asked if it worked", None)


@pytest.mark.parametrize("line", [
    "tried checked whether the restart worked", "tried reinstall not really worked", "tried reinstall worked failed",
    "tried the same", "note the -temp sensor", "note wrong --tikcet 42", "note ran chkdsk -q",
    "callback specialist rings tomorrow 10:00", "tried reinstall faild", "callback tomorrow 10 specialist",
])  # fmt: skip
def test_every_line_that_is_offered_instead_is_accepted(desk: Desk, line: str) -> None:
    ran = desk(f"{line} --json".replace("note ran chkdsk -q --json", "note --json ran chkdsk -q"))
    assert ran.code == 2 and ran.error["choices"], ran
    desk.ok("1 tried reboot")
    for choice in ran.error["choices"]:
        if "STEP" in choice or "-t 42" in choice or "--ticket 42" in choice:
            continue
        again = desk(shlex.split(choice)[1:], SUPPORTCLI_TICKET="1")
        assert again.code == 0, (choice, again)
        desk.ok("undo")


@pytest.mark.parametrize("line", [
    "-t 1 note words and more", "note -t 1 words and more", "note words -t1 and more", "note words and --ticket=1 more",
    "--json -t 1 note words and more", "1 note -- words and more",
])  # fmt: skip
def test_options_stand_anywhere_before_the_dashes(desk: Desk, line: str) -> None:
    desk.ok(line)
    assert desk.ok("show 1 --json").json["notes"][0]["text"] == "words and more"


@pytest.mark.parametrize("text", ["-5 volts", "the -12V rail", "-€3", "--- cut here ---", "ran -tag:x", "- a dash"])
def test_what_no_option_looks_like_is_text(desk: Desk, text: str) -> None:
    desk.ok(["1", "note", *text.split(" ")])
    assert desk.ok("show 1 --json").json["notes"][0]["text"] == text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_characters="\x00"), min_size=1, max_size=12), min_size=1, max_size=6))
def test_no_word_behind_the_dashes_is_ever_lost(desk: Desk, words: list[str]) -> None:
    ran = desk(["1", "note", "--json", "--", *words])
    text = " ".join(words)
    if not text.strip() or text == "-":
        return
    if words[0].isdigit() and ran.code == 4:
        return
    assert ran.code == 0 and ran.json["text"] == text


def test_due_is_asked_for_before_anything_is_opened(sup: Desk) -> None:
    for line in ("callback soon", "tried failed", "note the -temp sensor", "goodwill x", "nonsense"):
        assert sup(line).code == 2
    assert not sup.path.exists()


def test_looking_creates_nothing(sup: Desk) -> None:
    for line in ("", "status", "list", "next", "due", "show 1", "search x", "history", "customer list", "info", "1"):
        sup(line)
    assert not sup.path.exists()
