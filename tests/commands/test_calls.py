"""Calls: live until `hangup`, on several tickets, from numbers and customers; two at once; outcomes."""

import pytest

from tests.conftest import Desk

AT = "2026-11-20T{}:00Z"


def test_a_call_from_a_customer_shows_the_open_tickets_and_takes_the_next_open(sup: Desk) -> None:
    sup.ok("open printer offline -c acme", now=AT.format("08:00"))
    ran = sup.ok("call acme", tty=True, now=AT.format("09:00"))
    assert "1 printer offline" in ran.out
    sup.ok("open scanner offline", tty=True, now=AT.format("09:01"))
    two = sup.ok("show 2 --json").json
    assert (two["customer"], two["channel"], two["calls"][0]["at"]) == ("acme", "phone", "2026-11-20T09:00:00Z")


@pytest.mark.parametrize("typed", ["+7 495 123-45-67", "+74951234567", "+7(495)1234567", "0074951234567"])
def test_a_number_is_recognised_however_it_is_typed(sup: Desk, typed: str) -> None:
    sup.ok('customer add Acme --phone "+7 495 123-45-67"', now=AT.format("08:00"))
    call = sup.ok(["call", typed, "--json"], tty=True).json
    assert (call["customer"], call["number"]) == ("Acme", "+74951234567")


def test_an_unknown_number_is_kept_and_makes_no_customer(sup: Desk) -> None:
    call = sup.ok("call +49301234567 --json", tty=True, now=AT.format("08:00")).json
    assert (call["customer"], call["number"]) == (None, "+49301234567")
    assert sup.ok("customer list --json").json == []


def test_a_key_that_is_no_ticket_makes_no_customer(sup: Desk) -> None:
    sup.ok("open printer offline", now=AT.format("08:00"))
    ran = sup("call 999 --json", tty=True)
    assert (ran.code, ran.error["code"]) == (3, "ticket_not_found")
    assert sup.ok("customer list --json").json == []


def test_use_inside_a_call_about_nobody_makes_it_a_call_about_the_ticket(sup: Desk) -> None:
    sup.ok("open printer offline", now=AT.format("08:00"))
    sup.ok("open modem offline")
    sup.ok("call acme", tty=True, now=AT.format("09:00"))
    assert "part of this call" in sup.ok("use 1", tty=True, now=AT.format("09:01")).out
    sup.ok("hangup", tty=True, now=AT.format("09:06"))
    (call,) = sup.ok("show 1 --json").json["calls"]
    assert (call["talk_minutes"], call["live"], call["tickets"]) == (6, False, ["1"])
    assert sup.ok("status --json").json["calls_today"] == {"count": 1, "talk_minutes": 6}


def test_a_second_live_call_becomes_current_and_hangup_falls_back(sup: Desk) -> None:
    sup.ok("open printer offline", now=AT.format("08:00"))
    sup.ok("open modem offline")
    sup.ok("1 call", tty=True, now=AT.format("09:00"))
    sup.ok("2 call", tty=True, now=AT.format("09:05"))
    assert sup.ok("note words --json", tty=True).json["ticket"] == "2"
    ran = sup.ok("hangup", tty=True, now=AT.format("09:08"))
    assert ran.out.startswith("2 hung up") and "Still live: 1 printer offline" in ran.out
    shape = sup.ok("note words --json", tty=True).json
    assert (shape["ticket"], shape["ticket_from"]) == ("1", "live_call")
    assert sup.ok("hangup", tty=True, now=AT.format("09:10")).out.startswith("1 hung up, informed, after 10 min")
    assert sup("hangup", tty=True).code == 4


def test_a_call_about_nobody_that_is_still_live_is_named_by_its_customer(sup: Desk) -> None:
    sup.ok("call acme", tty=True, now=AT.format("09:00"))
    sup.ok("call beta", tty=True, now=AT.format("09:01"))
    assert "Still live: acme" in sup.ok("hangup", tty=True, now=AT.format("09:02")).out


def test_hanging_up_on_one_ticket_ends_the_call_on_all_of_them(sup: Desk) -> None:
    sup.ok("call acme", tty=True, now=AT.format("09:00"))
    sup.ok("open printer offline", tty=True)
    sup.ok("open modem offline", tty=True)
    assert sup.ok("1 hangup", now=AT.format("09:05")).out.startswith("1.")
    assert [sup.ok(f"show {key} --json").json["calls"][0]["live"] for key in (1, 2)] == [False, False]
    assert sup.ok("status --json", tty=True).json["live_call"] is None


def test_hangup_never_changes_the_state_and_says_what_is_missing(sup: Desk) -> None:
    sup.ok("open modem offline -c acme", now=AT.format("08:00"))
    sup.ok("1 call", tty=True)
    before = sup.ok("show 1 --json").json["state"]
    shape = sup.ok("hangup --json", tty=True).json
    assert shape["missing"] == ["promise", "next_step", "questions"]
    assert sup.ok("show 1 --json").json["state"] == before
    sup.ok("1 callback tomorrow 10:00 ring --from us")
    for question in ("did", "happened", "expected"):
        sup.ok(f"1 answer {question} words")
    sup.ok("1 call", tty=True)
    assert sup.ok("hangup --json", tty=True).json["missing"] == []


@pytest.mark.parametrize(("lines", "outcome"), [
    (["1 resolve"], "resolved"), (["1 callback tomorrow 10:00"], "callback_promised"),
    (["1 escalate specialist why"], "escalated"), ([], "informed"), (["1 callback tomorrow 10:00", "1 resolve"],
    "resolved"),
])  # fmt: skip
def test_the_outcome_is_what_happened_in_the_call(sup: Desk, lines: list[str], outcome: str) -> None:
    sup.ok("open modem offline", now=AT.format("08:00"))
    sup.ok("1 callback fri 10:00 promised before the call")
    sup.ok("1 call", tty=True, now=AT.format("09:00"))
    for line in lines:
        sup.ok(line)
    assert sup.ok("hangup --json", tty=True).json["outcome"] == outcome


@pytest.mark.parametrize(("line", "outcome", "text"), [
    ("hangup dropped", "dropped", None), ("hangup no answer", "no_answer", None), ("hangup voicemail", "voicemail",
    None),
    ("hangup resolved nothing", "informed", "resolved nothing"), ("hangup dropped: twice", "dropped", "twice"),
    ("hangup --outcome transferred to billing", "transferred", "to billing"),
])  # fmt: skip
def test_an_outcome_by_hand_is_the_whole_text_or_before_a_colon(
    sup: Desk, line: str, outcome: str, text: str | None
) -> None:
    sup.ok("open modem offline", now=AT.format("08:00"))
    sup.ok("1 call", tty=True)
    shape = sup.ok(f"{line} --json", tty=True).json
    assert (shape["outcome"], shape["text"]) == (outcome, text)


def test_minutes_are_told_apart(sup: Desk) -> None:
    sup.ok("open modem offline", now=AT.format("08:00"))
    sup.ok("1 call", tty=True, now=AT.format("09:00"))
    shape = sup.ok("hangup --wait 5 --hold 2 --after 4 --json", tty=True, now=AT.format("09:20")).json
    assert [shape[f"{name}_minutes"] for name in ("wait", "talk", "hold", "after_call")] == [5, 13, 2, 4]


def test_direction_follows_the_role_and_can_be_said(sup: Desk) -> None:
    sup.ok("open modem offline --provider Comstar", now=AT.format("08:00"))
    sup.ok("open printer offline -c acme")
    for line, direction in (("1 call", "out"), ("1 call --in", "in"), ("2 call", "in"), ("2 call --out", "out")):
        assert sup.ok(f"{line} --minutes 1 --json").json["direction"] == direction


def test_undoing_a_hangup_makes_the_call_live_again(sup: Desk) -> None:
    sup.ok("call acme", tty=True, now=AT.format("09:00"))
    sup.ok("open printer offline", tty=True)
    sup.ok("hangup", tty=True, now=AT.format("09:05"))
    assert sup.ok("undo", tty=True).out.startswith("1 undone: hung up")
    assert sup.ok("status --json", tty=True).json["live_call"]["tickets"] == ["1"]
    sup.ok("hangup --minutes 3", tty=True, now=AT.format("09:06"))
    assert sup.ok("show 1 --json").json["calls"][0]["talk_minutes"] == 3


def test_a_number_without_its_country_code_is_known(sup: Desk) -> None:
    sup.ok('customer add Acme --phone "+49 30 1234567"')
    assert sup.ok("call 030 1234567 --json", tty=True).json["customer"] == "Acme"
    assert sup.ok("call +7 30 1234567 --json", tty=True).json["customer"] is None


def test_a_call_about_no_ticket_is_a_contact_of_the_customer(sup: Desk) -> None:
    sup.ok("customer add Acme")
    sup.ok("call Acme --minutes 3")
    assert sup.ok("customer show Acme --json").json["contact_count_30_days"] == 1


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "call from acme: 5 min, call-back promised"), ("de", "5 min, Rückruf versprochen")]
)
def test_pages_say_in_words_how_a_call_ended(sup: Desk, language: str, shown: str) -> None:
    sup.ok("open printer offline -c acme", now=AT.format("08:00"))
    sup.ok("1 call --minutes 5 --outcome callback-promised", now=AT.format("09:00"))
    for page in ("show 1", "report complaint 1"):
        assert shown in sup.ok(page, tty=True, SUPPORTCLI_LANG=language).out
