"""The reports about promises, clocks, backlog, load and causes, from a month of tickets recorded by commands.

November 2026, by hand: what each figure must be stands beside the commands that make it.
"""

from typing import Any

import pytest

from tests.conftest import Desk

MONTH = "--month 2026-11"


def at(sup: Desk, when: str, words: str, agent: str = "anna") -> str:
    """Type `words` on `DAY HH:MM` of November."""
    day, clock = when.split()
    return sup.ok(words, now=f"2026-11-{day}T{clock}:00Z", SUPPORTCLI_AGENT=agent).out.strip()


@pytest.fixture
def desk(sup: Desk) -> Desk:
    """Three tickets of Acme (plan Start: answer in 30 min, fix in 4 h, Mon-Fri 9-18), one of Baker without a plan.

    1: never answered, open since 2 November: both clocks ran out. 2: answered after 10 min, fixed after 2 h: both met.
    3: answered after 20 min (met), fixed after 5 h, reopened the next day: overdue. 4: Baker's, open.
    """
    at(sup, "01 08:00", 'calendar add office --zone UTC --hours "mon-fri 09:00-18:00"')
    at(
        sup,
        "01 08:00",
        'plan add Start --calendar office --target "* first response 30m" --target "* resolution 4h"',
    )
    at(sup, "01 08:00", "customer add Acme --plan Start")
    at(sup, "02 09:00", "open old trouble -c Acme --channel email -p p2 --owner boris")
    at(sup, "10 10:00", "open no line -c Acme --channel email -p p1 --domain isp")
    at(sup, "10 10:10", "told we look -t 2")
    at(sup, "10 10:15", "callback 11:00 ring back -t 2")  # kept on time
    at(sup, "10 10:55", "kept -t 2")
    at(sup, "10 11:30", "tried reboot worked -t 2")
    at(sup, "10 12:00", "resolve --cause device swapped the router -t 2")
    at(sup, "11 10:00", "open no mail -c Acme --channel email -p p1 --domain email", "boris")
    at(sup, "11 10:20", "call 3 --minutes 12", "boris")
    at(sup, "11 10:30", "callback 12:00 ring back -t 3", "boris")  # kept 90 minutes late
    at(sup, "11 13:30", "kept -t 3", "boris")
    at(sup, "11 14:00", "callback 14:30 second look --who Ines -t 3", "boris")  # broken
    at(sup, "11 14:45", "broken -t 3", "boris")
    at(sup, "11 15:00", "work rebuilt the index 45m -t 3", "boris")
    at(sup, "11 15:00", "resolve --cause provider-service rebuilt -t 3", "boris")
    at(sup, "12 09:00", "reopen gone again -t 3", "boris")
    at(sup, "18 12:00", "open how do I print -c Baker --channel email -p p3")
    at(sup, "18 12:10", "callback 2026-11-19 sends the log --from customer -t 4")  # overdue on the 20th
    at(sup, "18 12:20", "callback 2026-11-25 visit -t 4")  # still open
    sup.env["SUPPORTCLI_NOW"] = "2026-11-20T12:00:00Z"
    return sup


def report(desk: Desk, words: str) -> dict[str, Any]:
    return dict(desk.ok(f"report {words} --json").json)


def values(desk: Desk, words: str) -> dict[str, Any]:
    return {one["name"]: one["value"] for one in report(desk, words)["figures"]}


def rows(desk: Desk, words: str, name: str) -> list[dict[str, Any]]:
    return next(one["rows"] for one in report(desk, words)["tables"] if one["name"] == name)


def keys(desk: Desk, words: str, figure: str) -> list[str]:
    return sorted(desk.ok(["report", *words.split(), "--list", figure, "-q"]).out.split())


def test_promises_are_counted_by_what_became_of_them(desk: Desk) -> None:
    found = values(desk, f"promises {MONTH}")
    names = ("made", "due", "kept", "kept_late", "broken", "overdue", "moved", "cancelled", "open")
    assert [found[f"promises_{name}"] for name in names] == [5, 4, 1, 1, 1, 1, 0, 0, 1]
    assert found["promises_kept_support"] == pytest.approx(100 / 3, abs=0.001)
    assert (found["promises_late_support"], found["promises_kept_customer"]) == (5400, 0)


def test_promises_stand_by_side_and_by_who_gave_them(desk: Desk) -> None:
    sides = {row["side"]: row for row in rows(desk, f"promises {MONTH}", "by_side")}
    assert (sides["support"]["due"], sides["support"]["kept_percent"]) == (3, 33.3)
    assert (sides["customer"]["due"], sides["customer"]["overdue"]) == (1, 1)
    people = {row["who"]: row for row in rows(desk, f"promises {MONTH}", "by_who")}
    assert {name: (row["kept"], row["kept_late"], row["broken"], row["open"]) for name, row in people.items()} == {
        "anna": (1, 0, 0, 1),
        "boris": (0, 1, 0, 0),
        "Ines": (0, 0, 1, 0),
        None: (0, 0, 0, 0),
    }
    (late,) = rows(desk, f"promises {MONTH}", "late_by_who")
    assert (late["who"], late["n"], late["late_mean_minutes"], late["late_p90_minutes"]) == ("boris", 1, 90, 90)


def test_a_moved_promise_is_due_where_it_was_moved_to_and_a_cancelled_one_not_at_all(desk: Desk) -> None:
    at(desk, "20 12:30", "callback 13:00 status -t 1")
    at(desk, "20 12:40", "moved 2026-12-02 -t 1")
    at(desk, "20 12:50", "callback 14:00 second -t 2 --at 2026-11-10@11:00")
    at(desk, "20 12:55", "cancelled -t 2")
    desk.env["SUPPORTCLI_NOW"] = "2026-12-24T12:00:00Z"
    november, december = values(desk, f"promises {MONTH}"), values(desk, "promises --month 2026-12")
    assert (november["promises_cancelled"], november["promises_due"]) == (1, 5)  # the visit of the 25th is overdue now
    assert (december["promises_made"], december["promises_due"], december["promises_moved"]) == (0, 1, 1)


def test_clocks_are_met_or_missed_and_those_that_run_stand_apart(desk: Desk) -> None:
    found = values(desk, f"sla {MONTH}")
    # Reopened, the resolution of 3 runs again: it was missed on the way and is overdue, not due.
    assert (found["sla_due"], found["sla_met"], found["sla_missed"], found["sla_attainment"]) == (3, 3, 0, 100)
    assert (found["sla_open"], found["sla_breached"]) == (0, 3)
    assert (found["sla_elapsed_first_response"], found["sla_elapsed_resolution"]) == (15, 120)
    legs = {row["leg"]: row for row in rows(desk, f"sla {MONTH}", "by_leg")}
    assert (legs["first_response"]["met"], legs["first_response"]["breached"]) == (2, 1)
    assert (legs["resolution"]["met"], legs["resolution"]["breached"]) == (1, 2)
    assert [row["plan"] for row in rows(desk, f"sla {MONTH}", "by_plan")] == ["Start"]
    assert [(row["priority"], row["met_percent"]) for row in rows(desk, f"sla {MONTH}", "by_priority")] == [
        ("p1", 100),
        ("p2", None),
    ]


def test_a_fix_that_came_late_is_missed(desk: Desk) -> None:
    at(desk, "20 12:00", "resolve found it -t 3")
    assert (values(desk, f"sla {MONTH}")["sla_missed"], keys(desk, f"sla {MONTH}", "sla_missed")) == (1, ["3"])


def test_the_backlog_stands_by_age_ball_priority_and_owner(desk: Desk) -> None:
    found = values(desk, f"backlog {MONTH}")
    # 1: 18.1 days, 3: 9.1 days, 4: 2 days.
    assert [found[f"backlog_{name}"] for name in ("1", "7", "30", "older")] == [0, 1, 2, 0]
    balls = {row["held_by"]: row["count"] for row in rows(desk, f"backlog {MONTH}", "by_held_by")}
    assert balls == {"support": 3}
    owners = {row["owner"]: (row["count"], row["median_days"]) for row in rows(desk, f"backlog {MONTH}", "by_owner")}
    assert owners["boris"] == (1, 18.1)
    assert [row["priority"] for row in rows(desk, f"backlog {MONTH}", "by_priority")] == ["p1", "p2", "p3"]


def test_what_was_open_plus_what_came_less_what_went_is_open(desk: Desk) -> None:
    at(desk, "20 12:00", "resolve found it -t 3")
    desk.env["SUPPORTCLI_NOW"] = "2026-11-20T13:00:00Z"
    days = [f"2026-11-{day:02}" for day in range(1, 21)]
    flow = [values(desk, f"backlog --from {day} --until {day}") for day in days]
    ages = [report(desk, f"backlog --from {day} --until {day}")["figures"][0]["n"] for day in days]
    before = 0
    for day, found, after in zip(days, flow, ages, strict=True):
        assert before + found["came_in"] - found["fixed"] + found["reopened"] == after, day
        before = after
    assert (ages[10], ages[11], ages[-1]) == (1, 2, 2)  # 3 was fixed on the 11th and open again on the 12th
    whole = values(desk, f"backlog {MONTH}")
    for name in ("came_in", "fixed", "reopened"):
        assert sum(found[name] for found in flow) == whole[name], name


def test_the_load_of_an_agent_is_what_lies_on_them(desk: Desk) -> None:
    found = {row["agent"]: row for row in rows(desk, f"agents {MONTH}", "agents")}
    boris, anna = found["boris"], found["anna"]
    assert (boris["owned"], boris["calls"], boris["talk_minutes"], boris["work_minutes"]) == (1, 1, 12, 45)
    assert (anna["calls"], anna["promises_open"], boris["promises_open"]) == (0, 1, 0)
    assert list(found) == sorted(found)
    figures = values(desk, f"agents {MONTH}")
    assert figures["owned"] + figures["unowned"] == 3
    assert "It says nothing" in report(desk, f"agents {MONTH}")["notes"][0]


def test_causes_name_layers_and_the_steps_that_came_last(desk: Desk) -> None:
    at(desk, "20 12:00", "close --cause billing -t 4")
    layers = rows(desk, f"causes {MONTH}", "layers")
    assert {(row["layer"], row["domain"], row["count"], row["percent"], row["median_hours"]) for row in layers} == {
        ("device", "isp", 1, 100, 2),
        ("billing", None, 1, 100, 48),
    }
    steps = {(row["step"], row["domain"]) for row in rows(desk, f"causes {MONTH}", "steps")}
    assert (None, None) in steps and any(step and domain == "isp" for step, domain in steps)
    found = values(desk, f"causes {MONTH}")
    assert (found["time_to_end"], found["cause_known"], found["step_known"]) == (25, 100, 50)


OPENED = {
    ("promises", "promises_due"): ["2", "3", "4"],
    ("promises", "by_who:support:boris:kept_late"): ["3"],
    ("promises", "by_who:support:ines"): ["3"],
    ("promises", "by_side:customer:overdue"): ["4"],
    ("sla", "sla_breached"): ["1", "3"],
    ("sla", "by_leg:first_response:breached"): ["1"],
    ("backlog", "backlog_30"): ["1", "3"],
    ("backlog", "by_priority:p3"): ["4"],
    ("agents", "agents:boris:owned"): ["1"],
    ("causes", "layers:device:isp"): ["2"],
}


@pytest.mark.parametrize(("name", "figure"), OPENED)
def test_figures_and_cells_of_tables_open_to_their_tickets(desk: Desk, name: str, figure: str) -> None:
    assert keys(desk, f"{name} {MONTH}", figure) == OPENED[name, figure]


def test_customer_and_query_narrow_them_all(desk: Desk) -> None:
    assert report(desk, f"backlog -c Baker {MONTH}")["figures"][0]["n"] == 1
    assert values(desk, f"promises -c Baker {MONTH}")["promises_made"] == 2
    assert values(desk, f"sla p:p2 {MONTH}")["sla_breached"] == 2
    assert values(desk, f"causes not:domain:isp {MONTH}")["time_to_end"] is None


@pytest.mark.parametrize("name", ["promises", "sla", "backlog", "agents", "causes"])
def test_they_come_in_every_form_and_beside_the_year_before(desk: Desk, name: str) -> None:
    assert report(desk, f"{name} {MONTH} --compare")["compared"]["name"] == "2025-11-01 .. 2025-11-20"
    for form in ("txt", "md", "html", "csv", "tsv", "jsonl"):
        assert desk.ok(f"report {name} {MONTH} -o {form}").out, form
    assert "What the figures mean" in desk.ok(f"report {name} {MONTH} -o txt").out


@pytest.mark.parametrize("name", ["promises", "sla", "backlog", "agents", "causes"])
def test_where_there_is_nothing_they_are_empty_and_make_no_database(sup: Desk, name: str) -> None:
    found = sup.ok(f"report {name} --month 2026-11 --json", now="2026-11-20T12:00:00Z").json
    assert {figure["value"] for figure in found["figures"]} <= {0, None}
    assert not sup.path.exists()


def test_numbers_with_a_fraction_stand_on_the_right_like_whole_ones(desk: Desk) -> None:
    lines = desk.ok(f"report backlog {MONTH} -o md").out.splitlines()
    (place,) = [number for number, line in enumerate(lines) if line.startswith("| Owner |")]
    assert lines[place + 1] == "| --- |" + " ---: |" * 7


def test_an_unknown_row_names_those_of_the_table(desk: Desk) -> None:
    ran = desk(f"report sla {MONTH} --list by_leg:first --json")
    assert (ran.code, ran.error["code"]) == (2, "unknown_figure")
    assert any("by_leg:first_response" in line for line in ran.error["choices"]), ran.error
