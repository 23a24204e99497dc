"""`report` through the door: periods, filters, what is refused, what is behind a figure."""

import json
from typing import Any

import pytest

from tests.conftest import Desk

DAY = "2026-11-20T"


def line(sup: Desk, clock: str, words: str) -> str:
    return sup.ok(words, now=f"{DAY}{clock}:00Z").out.strip()


@pytest.fixture
def desk(sup: Desk) -> Desk:
    """A day: a bug of Acme told and fixed, a question of Baker, preventive work for Comstar alone."""
    line(sup, "10:00", "open invoice posted twice -c Acme --channel email")
    sup.ok("told we have it -t 1", now=f"{DAY}10:00:30Z")
    line(sup, "10:20", "classify bug -t 1")
    line(sup, "10:25", "told bug -t 1")
    line(sup, "11:00", "work looked into it 60m -t 1")
    line(sup, "12:00", "resolve fixed in 4.2 -t 1")
    line(sup, "12:05", "told fixed in 4.2 -t 1")
    line(sup, "13:00", "open how do I print -c Baker --channel email")
    line(sup, "13:10", "told with the blue button -t 2")
    line(sup, "14:00", "work updates 20m --preventive -c Comstar")
    line(sup, "15:00", "work updates 20m --preventive -c Comstar")
    return sup


def figures(sup: Desk, words: str = "report service") -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in sup.ok(f"{words} --json").json["figures"]}


def value(sup: Desk, name: str, words: str = "report service") -> Any:
    return figures(sup, words)[name]["value"]


def test_bare_report_lists_the_reports(sup: Desk) -> None:
    assert {"service", "customers"} <= {row["report"] for row in sup.ok("report --json").json}
    assert "service" in sup.ok("report -q").out.split()
    assert "sup report service" not in sup.ok("report", tty=True).err


def test_every_step_of_one_bug_is_in_the_figures(desk: Desk) -> None:
    found = figures(desk, "report service -c Acme")
    assert (found["requests_answered"]["value"], found["first_response"]["value"]) == (1, 30)
    assert (found["bugs"]["value"], found["bug_share"]["value"], found["bugs_resolved"]["value"]) == (1, 100, 100)
    assert (found["time_to_resolve"]["value"], found["hours"]["value"]) == (7200, 1)
    assert found["hours_billed"]["value"] == 1


def test_a_customer_without_a_request_gets_the_preventive_work_shown(desk: Desk) -> None:
    found = desk.ok("report service -c Comstar --json").json
    assert found["figures"][0] == {**found["figures"][0], "name": "requests_answered", "value": 0}
    assert found["tables"][0]["rows"] == [{"text": "updates", "count": 2, "minutes": 40}]
    text = desk.ok("report service -c Comstar -o txt").out
    assert "Preventive work" in text and "updates" in text


def test_query_words_narrow_the_report_as_they_narrow_list(desk: Desk) -> None:
    assert value(desk, "requests_answered") == 2
    assert value(desk, "requests_answered", "report service class:bug") == 1
    assert value(desk, "requests_answered", "report service not:class:bug") == 1
    assert value(desk, "requests_answered", "report service customer:baker") == 1
    assert desk.ok("report service class:bug --json").json["query"] == "class:bug"


def test_a_figure_opens_to_its_tickets_as_list_shows_them(desk: Desk) -> None:
    assert desk.ok("report service --list bugs --json").json == desk.ok("list class:bug --json").json
    assert desk.ok("report service --list hours -q").out.split() == ["4", "3", "1"]
    assert "No ticket" in desk.ok("report service --list reopen_rate", tty=True).out


def test_days_are_local_and_the_last_one_is_inside(desk: Desk) -> None:
    found = desk.ok("report service --from 2026-11-01 --until 2026-11-20 --json").json
    assert found["period"] == {"name": "2026-11-01 .. 2026-11-20", "start_at": "2026-11-01T00:00:00Z",
                               "end_at": "2026-11-21T00:00:00Z"}  # fmt: skip
    assert value(desk, "requests_answered", "report service --until 2026-11-19") == 0
    assert value(desk, "requests_answered", "report service --last 1d") == 2
    assert desk.ok("report service --json").json["period"]["start_at"] == "2026-01-01T00:00:00Z"


def test_the_same_days_a_year_before_stand_beside(desk: Desk) -> None:
    compared = desk.ok("report service --from 2026-02-01 --until 2026-02-28 --compare --json").json["compared"]
    assert (compared["start_at"], compared["end_at"]) == ("2025-02-01T00:00:00Z", "2025-03-01T00:00:00Z")
    assert desk.ok("report service --json").json["compared"] is None
    running = desk.ok("report service --year 2026 --compare --json").json  # as many days as have passed
    assert (running["period"]["name"], running["compared"]["end_at"]) == ("2026", "2025-11-21T00:00:00Z")
    assert desk.ok("report service --month 2024-02 --compare --json").json["compared"]["name"] == "2023-02"


@pytest.mark.parametrize(
    ("days", "before"),
    [
        ("--from 2024-01-31 --until 2024-02-28", "2023-01-31 .. 2023-02-28"),
        ("--from 2024-02-29 --until 2024-02-29", "2023-02-28 .. 2023-02-28"),
        ("--month 2025-02", "2024-02"),
    ],
)
def test_in_a_leap_year_no_day_of_february_is_lost(desk: Desk, days: str, before: str) -> None:
    assert desk.ok(f"report service {days} --compare --json").json["compared"]["name"] == before


def test_a_day_whose_midnight_is_skipped_is_a_whole_day(sup: Desk) -> None:
    words = ["report", "service", "--from", "2026-09-06", "--until", "2026-09-06", "--compare", "--json"]
    found = json.loads(
        sup.process(*words, TZ="America/Santiago").stdout
    )  # where it begins at 01:00, as 2025-09-07 does
    assert [found[name]["name"] for name in ("period", "compared")] == [
        "2026-09-06 .. 2026-09-06",
        "2025-09-06 .. 2025-09-06",
    ]
    assert found["compared"]["start_at"] == "2025-09-06T04:00:00Z"


def test_amounts_cut_at_midnight_add_up_to_the_whole(sup: Desk) -> None:
    sup.ok("open slow nights -c Acme", now="2026-11-20T23:00:00Z")
    sup.ok("told we look -t 1", now="2026-11-20T23:05:00Z")
    sup.ok("work watched it 90m -t 1", now="2026-11-21T00:30:00Z")
    sup.ok("wait customer -t 1", now="2026-11-21T02:00:00Z")
    sup.env["SUPPORTCLI_NOW"] = "2026-11-22T00:00:00Z"
    whole = figures(sup, "report service --from 2026-11-20 --until 2026-11-21")
    parts = [figures(sup, f"report service --from {day} --until {day}") for day in ("2026-11-20", "2026-11-21")]
    assert [part["hours"]["value"] for part in parts] == [1, 0.5]
    assert [part["held_by_support"]["value"] for part in parts] == [1, 2]
    for name in ("requests_answered", "hours", "hours_billed", "held_by_support", "held_by_customer"):
        assert sum(part[name]["value"] for part in parts) == pytest.approx(whole[name]["value"]), name


def test_what_was_recorded_on_a_merged_ticket_counts_on_the_other(desk: Desk) -> None:
    line(desk, "16:00", "open the same invoice -c Acme --channel email")
    line(desk, "16:30", "work compared them 30m -t 5")
    line(desk, "16:40", "merge 1 -t 5")
    found = figures(desk, "report service -c Acme")
    assert (found["requests_answered"]["value"], found["hours"]["value"]) == (1, 1.5)
    assert desk.ok("report service -c Acme --list hours -q").out.split() == ["1"]


def test_a_reopened_ticket_is_in_the_reopen_rate(desk: Desk) -> None:
    line(desk, "16:00", "reopen it came back -t 1")
    assert value(desk, "reopen_rate") == 100
    assert value(desk, "bugs_resolved") == 0
    assert desk.ok("report service --list reopen_rate -q").out.split() == ["1"]


def test_tickets_on_which_we_are_the_customer_are_not_our_service(desk: Desk) -> None:
    line(desk, "16:00", "open no internet --provider Comstar")
    assert value(desk, "unanswered") == 0


def test_without_a_database_a_report_is_empty_and_makes_none(sup: Desk) -> None:
    assert sup.ok("report service --json", now=f"{DAY}10:00:00Z").json["figures"][0]["value"] == 0
    assert not sup.path.exists()


def test_a_period_that_has_not_begun_is_empty_and_said_so(desk: Desk) -> None:
    found = desk.ok("report service --year 2027 --json").json
    assert (found["begun"], found["figures"][0]["value"]) == (False, 0)
    assert "has not begun" in desk.ok("report service --year 2027 -o txt").out


def test_customers_are_listed_with_what_they_used(desk: Desk) -> None:
    line(desk, "16:00", "goodwill load a dump 12m -c Acme")
    rows = {row["customer"]: row for row in desk.ok("report customers --json").json["tables"][0]["rows"]}
    assert {name: (row["requests"], row["minutes"], row["goodwill_count"]) for name, row in rows.items()} == {
        "Acme": (2, 72, 1),
        "Baker": (1, 0, 0),
        "Comstar": (0, 40, 0),
    }
    assert desk.ok("report customers -o csv").out.splitlines()[1].startswith("Acme,")


def test_a_call_about_no_ticket_is_a_contact_of_the_customer_and_costs(sup: Desk) -> None:
    line(sup, "09:00", "plan add Start --price 40 --currency EUR --cost-per-minute 1")
    line(sup, "09:00", "customer add Acme --plan Start")
    line(sup, "10:00", "call Acme --in --minutes 20 --at 09:30")
    line(sup, "10:00", "call Acme --in --minutes 5 --at 09:50")
    line(sup, "10:00", "open no invoice -c Acme")
    line(sup, "10:30", "1 call --in --minutes 4 --at 10:20")
    report = "report customers --month 2026-11 --internal"
    found = sup.ok(f"{report} --json").json
    row = found["tables"][0]["rows"][0]
    assert (row["contacts"], row["minutes"], row["cost"]) == (3, 29, "29.00")
    assert {one["name"]: one["value"] for one in found["figures"]} == {
        "requests": 1, "contacts": 3, "minutes": 29, "goodwill_minutes": 0,
    }  # fmt: skip
    assert "cost 29.00" in sup.ok("customer show Acme --internal").out
    assert sup.ok(f"{report} -c Acme --json").json["figures"] == found["figures"]
    assert sup.ok(f"{report} is:open --json").json["tables"][0]["rows"][0]["contacts"] == 1
    sup.ok("customer add Beta")
    assert sup.ok(f"{report} -c Beta --json").json["tables"][0]["rows"] == []


BAD = {
    "report servce": ("unknown_report", "report service"),
    "report service --list bug": ("unknown_figure", "--list bugs"),
    "report service -c Nobody": ("customer_not_found", "customer list"),
    "report service --year 2026 --month 2026-11": ("two_periods", "--year"),
    "report service --year 26": ("bad_period", "--year 2026"),
    "report service --month 2026-13": ("bad_period", "--month 2026-11"),
    "report service --last yesterday": ("bad_period", "--last 30d"),
    "report service --from 2026-11-10 --until 2026-11-01": ("empty_period", "--from"),
    "report service --last 0d": ("empty_period", "--from"),
    "report service --from 2026-11-10T10:00 --until 2026-11-10T10:00": ("empty_period", "--from"),
    "report service --from tomorrow": ("empty_period", "--until"),
    "report service --lang xx": ("unknown_value", ""),
    "report service opend:2026": ("unknown_query_word", "opened:2026"),
}


@pytest.mark.parametrize("words", BAD)
def test_what_cannot_be_meant_is_refused_with_a_line_to_paste(desk: Desk, words: str) -> None:
    code, offer = BAD[words]
    ran = desk(f"{words} --json")
    assert ran.code in (2, 3), ran
    assert ran.error["code"] == code
    assert not offer or any(offer in choice for choice in ran.error["choices"]), ran.error


def test_without_a_language_the_page_says_that_it_is_english(desk: Desk) -> None:
    page = desk.ok("report service -o html", SUPPORTCLI_LANG="", LANG="C.UTF-8").out
    assert '<html lang="en">' in page


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        (
            "report service -c Acme --month 2026-11 --list hourz",
            ["report -c Acme --month 2026-11 --list hours service"],
        ),
        ("report service -c Acme --month 2026-13", ["report -c Acme --month 2026-11 service"]),
        (
            "report service -c Acme --year 2026 --month 2026-11",
            ["report -c Acme --year 2026 service", "report -c Acme --month 2026-11 service"],
        ),
        (
            "report service -c Acme --until 2026-11-01 --from 2026-11-02",
            ["report -c Acme --from 2026-01-01 --until 2026-12-31 service"],
        ),
        ("report service foo:bar", ["report service text:foo:bar"]),
    ],
)
def test_what_is_offered_keeps_the_rest_of_the_line(desk: Desk, words: str, choices: list[str]) -> None:
    offered = [one.replace(" --json", "") for one in desk(f"{words} --json").error["choices"]]
    assert offered[: len(choices)] == [f"supportcli {one}" for one in choices]
    assert all(desk(one.removeprefix("supportcli ")).code == 0 for one in offered)


@pytest.mark.parametrize("name", ["hours_goodwill", "hours-goodwill", "'Hours goodwill'"])
def test_a_figure_is_known_however_its_name_is_spelled(desk: Desk, name: str) -> None:
    desk.ok("goodwill load a dump 12m -c Acme")
    assert desk.ok(f"report service --list {name}").out.split()[0] == "5"


def test_an_unknown_figure_names_those_there_are(desk: Desk) -> None:
    assert "first_response" in desk("report service --list nothing").err
