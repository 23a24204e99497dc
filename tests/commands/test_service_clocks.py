"""The service clocks through the door: deadlines on tickets, at risk in status, explained, and always the same as a
rebuild makes them."""

import sqlite3
from itertools import pairwise

import pytest

from tests.conftest import Desk

PLAN = (
    'plan add Gold --calendar office --target "p1 first response 30m" --target "* first response 2h" '
    '--target "* resolution 8h" --target "* next update 4h"'
)
TABLES = ("sla_legs", "moves", "tickets")


@pytest.fixture
def gold(sup: Desk) -> Desk:
    """Acme has plan Gold, Monday to Friday 9 to 17 in Berlin. It is Monday, 2 March 2026."""
    sup.ok('calendar add office --zone Europe/Berlin --hours "mon-fri 09:00-17:00"', now="2026-03-02T07:00:00+01:00")
    sup.ok(PLAN)
    sup.ok("customer add acme")
    sup.ok("customer edit acme --plan Gold")
    return sup


def rows(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """The rows that follow from plans."""
    with sqlite3.connect(desk.path) as db:
        return {table: sorted(db.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES}


def same_after_rebuild(desk: Desk) -> None:
    before = rows(desk)
    desk.ok("rebuild")
    assert rows(desk) == before


def clocks(desk: Desk, key: str = "1") -> dict[str, dict[str, object]]:
    """The last clock of each leg."""
    return {one["leg"]: one for one in desk.ok(f"show {key} --json").json["clocks"]}


def test_a_ticket_of_a_customer_with_a_plan_has_deadlines(gold: Desk) -> None:
    gold.ok("open mail is slow -c acme -p p1", now="2026-03-02T16:50:00+01:00")
    found = clocks(gold)
    assert found["first_response"]["due_at"] == "2026-03-03T08:20:00Z"  # 10 min on Monday, 20 on Tuesday
    assert found["resolution"]["due_at"] == "2026-03-03T15:50:00Z"
    same_after_rebuild(gold)


def test_no_plan_no_clock_and_none_where_we_are_the_customer(gold: Desk) -> None:
    gold.ok("open mail is slow -c other", now="2026-03-02T10:00:00+01:00")
    gold.ok("open modem offline --provider Comstar -c acme")
    assert gold.ok("show 1 --json").json["clocks"] == gold.ok("show 2 --json").json["clocks"] == []


def test_status_shows_what_is_at_risk_before_what_is_lost(gold: Desk) -> None:
    gold.ok("open lost -c acme -p p1", now="2026-03-02T09:00:00+01:00")
    gold.ok("open to be saved -c acme -p p1", now="2026-03-02T10:00:00+01:00")
    gold.ok("open far away -c acme", now="2026-03-02T10:05:00+01:00")
    found = gold.ok("status --json", now="2026-03-02T10:10:00+01:00").json["at_risk"]
    assert [(one["ticket"], one["leg"], one["left_minutes"]) for one in found] == [
        ("2", "first_response", 20),
        ("1", "first_response", -40),
    ]
    line = "At risk: 2 first response (20 min left), 1 first response (missed 40 min ago)"
    assert line in gold("status", tty=True).out
    assert [one["key"] for one in gold.ok("list is:at_risk --json").json] == ["2"]
    assert [one["key"] for one in gold.ok("list is:breached --json").json] == ["1"]


def test_an_answer_meets_the_first_response_and_begins_the_next_update(gold: Desk) -> None:
    gold.ok("open mail is slow -c acme -p p1", now="2026-03-02T10:00:00+01:00")
    gold.ok("1 told we have it", now="2026-03-02T10:05:00+01:00")
    found = clocks(gold)
    assert (found["first_response"]["result"], found["first_response"]["elapsed_minutes"]) == ("met", 5)
    assert found["next_update"]["due_at"] == "2026-03-02T13:05:00Z"
    assert {"word_due_soon", "word_late"} & {
        one["reason"] for one in gold.ok("next 1 --json", now="2026-03-02T14:30:00+01:00").json
    } == {"word_late"}
    same_after_rebuild(gold)


def test_waiting_for_the_customer_pauses_the_resolution(gold: Desk) -> None:
    gold.ok("open mail is slow -c acme", now="2026-03-02T10:00:00+01:00")
    gold.ok("1 wait customer", now="2026-03-02T11:00:00+01:00")
    assert clocks(gold)["resolution"]["due_at"] is None
    assert clocks(gold)["resolution"]["left_minutes"] == 7 * 60
    gold.ok("1 wait us", now="2026-03-03T11:00:00+01:00")
    assert clocks(gold)["resolution"]["due_at"] == "2026-03-04T09:00:00Z"  # 6 h on Tuesday, 1 h on Wednesday
    same_after_rebuild(gold)


def test_explain_adds_up(gold: Desk) -> None:
    gold.ok("open mail is slow -c acme", now="2026-03-02T16:00:00+01:00")
    gold.ok("1 wait customer", now="2026-03-03T10:00:00+01:00")
    gold.ok("1 wait us", now="2026-03-03T12:00:00+01:00")
    gold.ok("1 resolve cleaned", now="2026-03-03T12:30:00+01:00")
    said = gold.ok("explain 1 --leg resolution --json").json["clocks"]
    assert len(said) == 1
    pieces = said[0]["intervals"]
    assert sum(one["counted_seconds"] for one in pieces) == (60 + 60 + 30) * 60
    assert said[0]["elapsed_minutes"] == 150
    assert any("waiting for the customer" in one["why"] for one in pieces)
    assert pieces[0]["start_at"] == "2026-03-02T15:00:00Z"
    assert pieces[-1]["end_at"] == "2026-03-03T11:30:00Z"
    assert all(one["end_at"] == after["start_at"] for one, after in pairwise(pieces))
    page = gold("explain 1", tty=True).out
    assert "Counted: 2 h 30 min of 8 h" in page
    ran = gold("explain 1 --leg pickup")
    assert (ran.code, "first_response" in ran.err) == (2, True)


@pytest.mark.parametrize(
    "change",
    [
        'plan edit Gold --target "* resolution 30m"',
        'plan edit Gold --target "* resolution 4h" --from 2026-03-01',
        'calendar edit office --hours "mon-fri 08:00-20:00"',
        'calendar edit office --closed "2026-03-03 inventory"',
        "customer edit acme --plan none",
        "customer edit acme --plan none --from 2026-03-02 --until 2026-03-03",
        "customer merge acme other",
    ],
)
def test_a_change_of_terms_moves_the_deadlines_as_a_rebuild_would_and_undo_brings_them_back(
    gold: Desk, change: str
) -> None:
    gold.ok("customer add other", now="2026-03-02T09:00:00+01:00")
    gold.ok("open old -c acme", now="2026-03-02T09:00:00+01:00")
    gold.ok("1 resolve", now="2026-03-02T09:30:00+01:00")
    gold.ok("open mail is slow -c acme", now="2026-03-02T10:00:00+01:00")
    before = rows(gold)
    gold.ok(change, now="2026-03-03T10:00:00+01:00")
    assert "merge" in change or rows(gold)["sla_legs"] != before["sla_legs"]  # a merged customer keeps its plan
    same_after_rebuild(gold)
    gold.ok("undo")
    assert rows(gold)["sla_legs"] == before["sla_legs"]
    same_after_rebuild(gold)


@pytest.mark.parametrize(
    "line",
    [
        "1 note words",
        "1 tried reboot failed",
        "1 callback tomorrow 10:00 rings",
        "1 work cleaned 20m",
        "1 escalate specialist",
        "1 answer did pressed the button",
        "1 link 2",
        "1 said it is back",
        "1 told we look",
        "1 wait us",
        "1 classify bug",
        "1 edit -p p1",
        "1 call --minutes 5",
        "1 reopen",
    ],
)
def test_every_kind_of_write_leaves_the_clocks_as_a_rebuild_makes_them(gold: Desk, line: str) -> None:
    gold.ok("open mail is slow -c acme", now="2026-03-02T10:00:00+01:00")
    gold.ok("open other -c acme")
    gold.ok("1 wait customer", now="2026-03-02T11:00:00+01:00")
    if "reopen" in line:
        gold.ok("1 resolve", now="2026-03-02T11:30:00+01:00")
    gold.ok(line, now="2026-03-02T12:00:00+01:00")
    same_after_rebuild(gold)


def test_a_customer_who_comes_back_ends_the_wait_and_stands_in_next(gold: Desk) -> None:
    gold.ok("open mail is slow -c acme", now="2026-03-02T10:00:00+01:00")
    gold.ok("1 wait customer", now="2026-03-02T11:00:00+01:00")
    assert "customer_came_back" not in {one["reason"] for one in gold.ok("next 1 --json").json}
    gold.ok("1 said still slow --via email", now="2026-03-02T12:00:00+01:00")
    assert clocks(gold)["resolution"]["due_at"] == "2026-03-03T10:00:00Z"  # 1 h + 5 h on Monday, 2 h on Tuesday
    assert "customer_came_back" in {one["reason"] for one in gold.ok("next 1 --json").json}
    gold.ok("1 wait us")
    assert "customer_came_back" not in {one["reason"] for one in gold.ok("next 1 --json").json}


def test_a_first_plan_and_a_ticket_of_one_command_come_back_together(sup: Desk) -> None:
    sup.ok("customer add acme", now="2026-03-02T09:00:00+01:00")
    sup.ok('plan add Gold --calendar always --target "* resolution 8h"')
    sup.ok("batch --atomic", stdin="customer edit acme --plan Gold\nopen mail is slow -c acme\n")
    before = rows(sup)
    assert before["sla_legs"]
    sup.ok("undo")
    sup.ok("redo")
    assert rows(sup)["sla_legs"] == before["sla_legs"]
    same_after_rebuild(sup)


def test_a_ticket_moves_to_the_clock_of_another_customer(gold: Desk) -> None:
    gold.ok("open mail is slow -c other", now="2026-03-02T10:00:00+01:00")
    assert clocks(gold) == {}
    gold.ok("edit 1 --customer acme")
    assert clocks(gold)["resolution"]["due_at"] == "2026-03-03T09:00:00Z"
    same_after_rebuild(gold)
    gold.ok("edit 1 --customer other")
    assert clocks(gold) == {}
