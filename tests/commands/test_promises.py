"""callback, kept, broken, moved, cancelled: whose promise, until when, which one is meant."""

import shlex

import pytest

from tests.conftest import Desk

NOW = "2026-11-20T10:00:00Z"  # a Friday


def promised(sup: Desk, *lines: str) -> list[str]:
    """Handles of promises made on ticket 1."""
    sup.ok("open modem offline --provider Comstar", now=NOW)
    return [sup.ok(f"1 callback {line}").out.strip().partition(".")[2] for line in lines]


@pytest.mark.parametrize(("role", "words", "side"), [
    ("agent", "", "support"), ("agent", "--from customer", "customer"), ("agent", "--from provider", "third_party"),
    ("agent", "--from them", "customer"), ("customer", "", "support"), ("customer", "--from us", "customer"),
    ("customer", "--from provider", "support"),
])  # fmt: skip
def test_whose_promise_it_is(sup: Desk, role: str, words: str, side: str) -> None:
    sup.ok(f"open modem offline --role {role}", now=NOW)
    assert sup.ok(f"1 callback tomorrow 10:00 {words} --json").json["side"] == side


@pytest.mark.parametrize(("when", "due", "precision"), [
    ("18:00", "2026-11-20T18:00:00Z", "minute"), ("9:00", "2026-11-21T09:00:00Z", "minute"),
    ("fri", "2026-11-27T18:00:00Z", "day"), ("tomorrow", "2026-11-21T18:00:00Z", "day"),
    ("mon 14:00", "2026-11-23T14:00:00Z", "minute"), ("+2h", "2026-11-20T12:00:00Z", "minute"),
    ("2bd", "2026-11-24T18:00:00Z", "day"), ("2026-12-01 09:30", "2026-12-01T09:30:00Z", "minute"),
])  # fmt: skip
def test_a_promise_looks_forward(sup: Desk, when: str, due: str, precision: str) -> None:
    promised(sup)
    shape = sup.ok(f"1 callback {when} --json", TZ="UTC").json
    assert (shape["due_at"], shape["due_precision"]) == (due, precision)


def test_a_promise_counts_from_at(sup: Desk) -> None:
    promised(sup)
    sup.env["SUPPORTCLI_NOW"] = "2026-11-22T10:00:00Z"
    shape = sup.ok("1 callback 18:00 ring --at 2026-11-20T12:00 --json").json
    assert (shape["at"], shape["due_at"], shape["overdue"]) == ("2026-11-20T12:00:00Z", "2026-11-20T18:00:00Z", True)


@pytest.mark.parametrize("words", ["Ines", "ines", "callback", "18:00"])
def test_with_several_open_the_one_is_named_by_name_kind_or_time(sup: Desk, words: str) -> None:
    first, second = promised(sup, "18:00 --who Ines", "mon --kind fix --who Olga Petrova")
    assert sup.ok(f"1 kept {words} --json").json["handle"] == first
    assert sup.ok("1 kept --json").json["handle"] == second


def test_by_handle_also_with_the_ticket_in_front(sup: Desk) -> None:
    first, second = promised(sup, "18:00", "mon")
    assert sup.ok(f"1 cancelled 1.{second} --json").json["handle"] == second
    assert sup.ok(f"1 cancelled {first.upper()} --json").json["handle"] == first


def test_with_several_that_could_be_meant_the_lines_are_offered(sup: Desk) -> None:
    handles = promised(sup, "18:00 --who Ines", "mon --who Ines")
    for line in ("1 kept", "1 kept Ines"):
        ran = sup(f"{line} --json")
        assert (ran.code, ran.error["code"]) == (4, "several_promises")
        assert [choice.split()[-1] for choice in ran.error["choices"]] == handles
    assert sup(shlex.split(ran.error["choices"][0])[1:]).code == 0
    assert sup.ok("show 1 --json").json["callbacks"][0]["outcome"] == "kept"


@pytest.mark.parametrize("words", ["Ines", "k7q2", "11:40", "fix", "customer", "us"])
def test_a_name_that_is_not_the_open_promises_name_ends_nothing(sup: Desk, words: str) -> None:
    promised(sup, "18:00 ring back --who Olga")
    ran = sup(f"1 kept {words} --json")
    assert (ran.code, ran.error["code"]) == (2, "no_such_promise")
    assert sup.ok("show 1 --json").json["callbacks"][0]["outcome"] is None


def test_an_ended_promise_is_not_ended_again_by_its_name(sup: Desk) -> None:
    first, _ = promised(sup, "18:00 --who Ines", "mon --who Olga")
    sup.ok("1 kept Ines")
    for words in ("Ines", "ines", first):
        assert sup(f"1 broken {words} --now").code == 2
    assert [one["outcome"] for one in sup.ok("show 1 --json").json["callbacks"]] == ["kept", None]


def test_words_that_name_nothing_are_kept_with_the_only_promise_and_shown(sup: Desk) -> None:
    promised(sup, "18:00 ring back")
    sup.ok("1 broken --now nobody will ring")
    assert "nobody will ring" in sup.ok("timeline 1 -o txt").out


def test_none_open_says_how_to_make_one(sup: Desk) -> None:
    promised(sup)
    for line in ("kept", "broken", "cancelled", "moved 18:00"):
        ran = sup(f"1 {line} --json")
        assert (ran.code, ran.error["code"]) == (4, "no_open_promise")


def test_not_broken_before_its_time_unless_said(sup: Desk) -> None:
    promised(sup, "18:00 ring")
    ran = sup("1 broken --json")
    assert (ran.code, ran.error["code"]) == (4, "not_due_yet")
    assert sup.ok("1 broken --now --json").json["outcome"] == "broken"


def test_overdue_and_late_are_counted_from_the_due_time(sup: Desk) -> None:
    promised(sup, "11:00 ring")
    sup.env["SUPPORTCLI_NOW"] = "2026-11-20T13:05:00Z"
    (one,) = sup.ok("due --json").json
    assert (one["overdue"], one["late_minutes"]) == (True, 125)
    kept = sup.ok("1 kept --at 12:30 --json").json
    assert (kept["outcome"], kept["late_minutes"], kept["overdue"]) == ("kept_late", 90, False)
    assert sup.ok("due").out == ""


def test_moved_stays_the_same_promise(sup: Desk) -> None:
    (handle,) = promised(sup, "18:00 ring")
    shape = sup.ok("1 moved mon 12:00 --json").json
    assert (shape["handle"], shape["due_at"], shape["moved_to"], shape["outcome"]) == (
        handle, "2026-11-23T12:00:00Z", "2026-11-23T12:00:00Z", None,
    )  # fmt: skip
    assert len(sup.ok("show 1 --json").json["callbacks"]) == 1


@pytest.mark.parametrize("alias", ["move", "postpone", "snooze"])
def test_aliases_move(sup: Desk, alias: str) -> None:
    promised(sup, "18:00 ring")
    assert sup.ok(f"1 {alias} mon 12:00 --json").json["due_at"] == "2026-11-23T12:00:00Z"
