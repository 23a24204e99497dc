"""The complaint file of story C: what an employee did, told and promised, beside what the plan covers; facts alone."""

import re
from typing import Any

import pytest

from tests.conftest import Desk

DAY = "2026-11-20T"


def at(sup: Desk, clock: str, words: str, agent: str = "anna", day: str = DAY) -> str:
    return sup.ok(words, now=f"{day}{clock}:00Z", SUPPORTCLI_AGENT=agent).out.strip()


@pytest.fixture
def desk(sup: Desk) -> Desk:
    """Acme (plan Start: 30 min a month, 15 a call, 3 contacts) got a dump loaded on the 10th, and rang on the 20th."""
    first = "2026-11-01T"
    at(sup, "08:00", 'calendar add office --zone UTC --hours "mon-fri 09:00-18:00"', day=first)
    at(
        sup,
        "08:00",
        'plan add Start --calendar office --minutes 30 --per-call 15m --contacts 3 --covers "mail, panel" --excludes '
        '"database: dump, sql" --target "* first response 30m" --target "* resolution 4h"',
        day=first,
    )
    at(sup, "08:00", "customer add Acme --plan Start", day=first)
    at(sup, "10:00", "goodwill load a dump 12m -c Acme --channel email", day="2026-11-10T")
    at(sup, "10:00", "open mail does not arrive -c Acme --channel email --type complaint")
    at(sup, "10:20", "call 2 --in --minutes 18 --wait 4 --with Ines")
    at(sup, "10:25", "callback 15:00 ring back -t 2")
    at(sup, "11:00", "told we look into it -t 2")
    at(sup, "17:00", "kept -t 2")
    at(sup, "17:05", "said nobody rang me at three -t 2")
    at(sup, "17:10", "work moved the mailbox 10m -t 2", "boris")
    at(sup, "17:15", "note a difficult one -t 2", "boris")
    at(sup, "17:20", "goodwill looked at the dump too 5m -t 2", "boris")
    at(sup, "17:30", "resolve mailbox moved -t 2", "boris")
    sup.env["SUPPORTCLI_NOW"] = f"{DAY}18:00:00Z"
    return sup


def file(desk: Desk, words: str = "report complaint 2") -> dict[str, Any]:
    return dict(desk.ok(f"{words} --json").json)


def test_the_record_is_every_call_promise_and_word_in_time_order(desk: Desk) -> None:
    found = file(desk)["record"]
    assert [(one["at"][11:16], one["actor"], one["kind"]) for one in found] == [
        ("10:00", "anna", "ticket.opened"),
        ("10:20", "anna", "call.began"),
        ("10:25", "anna", "callback.promised"),
        ("11:00", "anna", "message.told"),
        ("17:00", "anna", "callback.kept"),
        ("17:05", "anna", "statement.heard"),
        ("17:10", "boris", "work.done"),
        ("17:20", "boris", "work.done"),
        ("17:30", "boris", "resolution.given"),
    ]
    call, promise = found[1]["entry"], found[2]["entry"]
    assert (call["with"], call["direction"], call["talk_minutes"], call["wait_minutes"]) == ("Ines", "in", 18, 4)
    assert (promise["due_at"], promise["outcome"], promise["late_minutes"]) == (f"{DAY}15:00:00Z", "kept_late", 120)
    assert found[5]["entry"]["text"] == "nobody rang me at three"


def test_the_plan_in_force_says_what_it_covers_and_what_was_used(desk: Desk) -> None:
    plan = file(desk)["plan"]
    assert (plan["name"], plan["scope"], plan["topic"]) == ("Start", "not_covered", "database")  # "the dump too"
    assert (plan["covers"], plan["excludes"]) == (["mail", "panel"], ["database: dump, sql"])
    assert (plan["included_minutes"], plan["used_minutes"]) == (30, 18 + 10)
    assert (plan["call_limit_minutes"], plan["longest_call_minutes"]) == (15, 18)
    assert (plan["contact_limit"], plan["contact_count"]) == (3, 1)
    assert (plan["goodwill_month_minutes"]) == 12 + 5


def test_a_plan_that_came_later_is_not_what_counts(desk: Desk) -> None:
    at(desk, "18:00", 'plan add Gold --minutes 300 --covers "database"')
    at(desk, "18:00", "customer edit Acme --plan Gold --from 2026-12-01")
    assert file(desk)["plan"]["name"] == "Start"


def test_the_totals_and_what_each_agent_did(desk: Desk) -> None:
    totals = file(desk)["totals"]
    assert (totals["call_count"], totals["talk_minutes"], totals["handling_minutes"]) == (1, 18, 18)
    assert (totals["work_minutes"], totals["goodwill_count"], totals["goodwill_minutes"]) == (10, 1, 5)
    assert totals["promises"]["support"] == {**totals["promises"]["support"], "made": 1, "kept": 0, "late": 1}
    anna, boris = totals["agents"]
    assert (anna["agent"], anna["call_count"], anna["told_count"], anna["promise_count"]) == ("anna", 1, 1, 1)
    assert (anna["kept_late_count"], boris["agent"], boris["worked_minutes"]) == (1, "boris", 15)


def test_clocks_other_tickets_and_the_head_close_the_file(desk: Desk) -> None:
    found = file(desk)
    clocks = {one["leg"]: (one["result"], one["elapsed_minutes"]) for one in found["clocks"]}
    assert clocks == {"first_response": ("met", 20), "resolution": ("missed", 450)}
    assert [one["key"] for one in found["others"]] == ["1"]
    assert found["head"] == desk.ok("show 2 --json").json["head"]
    text = desk.ok("report complaint 2 -o txt").out
    assert text.rstrip().endswith(found["head"])


def test_tickets_of_more_than_a_month_before_and_of_others_stay_out(desk: Desk) -> None:
    at(desk, "09:00", "open older -c Acme", day="2026-10-20T")
    at(desk, "18:10", "open later -c Acme")
    at(desk, "09:30", "open not theirs -c Baker")
    assert [one["title"] for one in file(desk)["others"]] == ["load a dump"]


def test_notes_are_for_inside(desk: Desk) -> None:
    assert "a difficult one" not in desk.ok("report complaint 2 -o txt").out
    assert "a difficult one" in desk.ok("report complaint 2 --internal -o txt").out


def test_the_file_itself_judges_nobody(desk: Desk) -> None:
    text = desk.ok("report complaint 2 -o txt").out.casefold()
    words = ("fault", "guilt", "blame", "should have", "poor", "unfortunately", "failed", "justified", "wrong", "sorry")
    assert [word for word in words if re.search(rf"\b{word}", text)] == []


@pytest.mark.parametrize("form", ["txt", "md", "html"])
def test_every_form_says_the_same(desk: Desk, form: str) -> None:
    shown = re.sub(r"\s+", " ", desk.ok(f"report complaint 2 -o {form}").out)
    for words in ("call from Ines", "talk 18 min", "kept, 2 h late", "no: database", "nobody rang me at three",
                  "28 used, 30 included", "load a dump", "missed, 7 h 30 min of 4 h"):  # fmt: skip
        assert words in shown, words


def test_rows_for_a_table_calculation_are_the_record(desk: Desk) -> None:
    lines = desk.ok("report complaint 2 -o csv").out.splitlines()
    assert len(lines) == 1 + 9 and "talk 18 min" in lines[2]


def test_a_call_about_two_tickets_counts_its_minutes_once(sup: Desk) -> None:
    at(sup, "10:00", "call --new --with Max")
    sup.ok("open first -c Acme", now=f"{DAY}10:01:00Z", tty=True)
    sup.ok("open second -c Acme", now=f"{DAY}10:02:00Z", tty=True)
    sup.ok("hangup", now=f"{DAY}10:10:00Z", tty=True)
    keys = sup.ok("list -q").out.split()
    found = [file(sup, f"report complaint {key}")["totals"] for key in keys]
    assert sorted(one["talk_minutes"] for one in found) == [0, 10]
    assert [one["call_count"] for one in found] == [1, 1]


def test_without_a_plan_or_a_customer_it_says_so(sup: Desk) -> None:
    at(sup, "10:00", "open broken chair")
    found = file(sup, "report complaint 1")
    assert (found["plan"], found["others"], found["clocks"]) == (None, [], [])
    assert "No plan was in force" in sup.ok("report complaint 1 -o txt").out


BAD = {
    "report complaint": (4, "no_current_ticket", "report complaint"),
    "report complaint 99": (3, "ticket_not_found", "supportcli list"),
    "report complaint acme": (2, "not_a_ticket", ""),
    "report complaint 1 2": (2, "two_tickets", "report"),
    "report complaint 2 --year 2026": (2, "one_ticket_only", "report complaint 2"),
    "report complaint 2 --compare": (2, "one_ticket_only", "report complaint 2"),
    "report complaint 2 --list calls": (2, "one_ticket_only", "report complaint 2"),
    "report complaint 2 -c Acme": (2, "one_ticket_only", "report complaint 2"),
    "report complaint 3": (4, "customer_ticket", "supportcli 3 brief"),
}


@pytest.mark.parametrize("words", BAD)
def test_what_cannot_be_meant_is_refused_with_a_line_to_paste(desk: Desk, words: str) -> None:
    at(desk, "18:00", "open no internet --provider Comstar")
    code, name, offer = BAD[words]
    ran = desk(f"{words} --json")
    assert (ran.code, ran.error["code"]) == (code, name), ran
    assert not offer or any(offer in choice for choice in ran.error["choices"]), ran.error


def test_the_ticket_may_stand_before_the_verb(desk: Desk) -> None:
    assert file(desk, "2 report complaint") == file(desk)
    assert "Complaint file of 2" in desk.ok("report complaint -t 2 -o txt").out
