"""What people say on the phone is understood where it is sure: found while logging a call with nothing but --help."""

from datetime import datetime

from tests.conftest import Desk

NOW = "2026-11-20T10:00:00Z"


def test_wait_until_a_time_may_be_said_in_words(sup: Desk) -> None:
    sup.ok("open a printer", now=NOW)
    sup.ok("1 wait customer she looks for the invoice until friday", now=NOW)
    moves = sup.ok("next 1 --json").json
    due = next(move["due_at"] for move in moves if move["reason"] == "wait_until")
    assert datetime.fromisoformat(due).strftime("%a") == "Fri"


def test_a_promise_is_found_by_a_word_of_it(sup: Desk) -> None:
    sup.ok("open a printer", now=NOW)
    sup.ok("1 callback 12:00 technician rings")
    sup.ok("1 callback 14:00 parts are ordered")
    assert sup.ok("1 kept technician --json", now="2026-11-20T11:00:00Z").json["text"] == "technician rings"


def test_a_lone_layer_is_the_cause_of_the_resolution(sup: Desk) -> None:
    sup.ok("open a printer", now=NOW)
    sup.ok("1 resolve user-input")
    assert sup.ok("list is:resolved --json").json[0]["key"] == "1"
    assert "user-input" in sup.ok("1 timeline -o txt").out


def test_an_agent_hands_money_to_the_account_manager_without_a_warning(sup: Desk) -> None:
    sup.ok("open refund wanted", now=NOW)
    assert sup.ok("1 escalate account manager wants 40 back").err == ""
    assert "Not ready" in sup.ok("1 escalate management he insists").err


def test_a_cause_that_is_given_at_the_end_counts(sup: Desk) -> None:
    sup.ok("open modem offline --domain isp", now=NOW)
    sup.ok("1 resolve")
    sup.ok("1 close --cause account-record")
    assert "account-record" in sup.ok("playbook counts isp -o txt").out
