"""Plans and calendars as records: added, given to customers, changed from a day on, removed, undone, refused."""

import pytest

from tests.conftest import Desk

NOW = "2026-11-23T10:00:00Z"  # a Monday
OFFICE = (
    "calendar add office --zone Europe/Berlin --hours 'mon-fri 09:00-12:30 13:30-18:00' --hours 'sat 10:00-14:00' "
    "--holidays DE/BE --closed '2026-12-24 inventory' --open '2026-12-31 09:00-12:00 half day'"
)
START = (
    "plan add Start --calendar office --price 40 --currency EUR --cost-per-minute 1,5 --minutes 30 --per-call 15m "
    "--contacts 3 --covers hosting,mail --covers panel --excludes 'database: dump, sql' "
    "--target 'p1 first response 30m' --target '* resolution 8h'"
)


@pytest.fixture
def desk(sup: Desk) -> Desk:
    """A calendar, a plan by it, a customer with the plan."""
    sup.ok(OFFICE, now=NOW)
    sup.ok(START)
    sup.ok("customer add acme --plan start")
    return sup


def hours(desk: Desk, *words: str) -> int:
    return int(desk.ok(["calendar", "hours", *words, "--json"]).json["business_minutes"])


# what is recorded


def test_a_calendar_is_shown_as_it_was_said(desk: Desk) -> None:
    shown = desk.ok("calendar show OFFICE --json").json
    assert shown["hours"][:3] == ["mon 09:00-12:30", "mon 13:30-18:00", "tue 09:00-12:30"]
    assert shown["hours"][-1] == "sat 10:00-14:00"
    assert (shown["zone"], shown["countries"]) == ("Europe/Berlin", ["DE/BE"])
    assert shown["exceptions"] == [
        {"date": "2026-12-24", "open": None, "text": "inventory"},
        {"date": "2026-12-31", "open": "09:00-12:00", "text": "half day"},
    ]
    dates = {one["date"]: one["name"] for one in shown["holidays"]}
    assert dates["2026-12-25"] == "Christmas Day"
    assert (min(dates)[:4], max(dates)[:4]) == ("2025", "2031")
    assert "2026-01-06" not in dates  # Epiphany is kept in Bavaria, not in Berlin
    assert [one["from_at"] for one in shown["versions"]] == [None]


def test_a_plan_is_shown_as_it_was_said(desk: Desk) -> None:
    shown = desk.ok("plan show start --json").json
    assert {name: shown[name] for name in ("name", "calendar", "price", "cost_per_minute", "currency")} == {
        "name": "Start",
        "calendar": "office",
        "price": "40.00",
        "cost_per_minute": "1.50",
        "currency": "EUR",
    }
    assert (shown["included_minutes"], shown["call_minutes"], shown["ticket_contacts"]) == (30, 15, 3)
    assert (shown["covers"], shown["excludes"]) == (["hosting", "mail", "panel"], ["database: dump, sql"])
    assert shown["targets"] == [
        {"priority": "p1", "leg": "first_response", "minutes": 30},
        {"priority": "*", "leg": "resolution", "minutes": 480},
    ]
    assert shown["customers"] == ["acme"]


def test_what_is_absent_is_null_or_empty_and_never_missing(sup: Desk) -> None:
    whole = set(sup.ok("plan add Full --minutes 3 --json", now=NOW).json)
    bare = sup.ok("plan add Bare --json").json
    assert set(bare) == whole
    assert (bare["price"], bare["covers"], bare["calendar"], bare["removed"]) == (None, [], None, False)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("Mon-Fri 9-18", "mon 09:00-18:00", "fri 09:00-18:00"),
        ("Mo – Fr 9.30 – 12", "mon 09:30-12:00", "fri 09:30-12:00"),
        ("пн,вт,ср 10:00-19:00", "mon 10:00-19:00", "wed 10:00-19:00"),
        ("月-金 09:00-18:00", "mon 09:00-18:00", "fri 09:00-18:00"),
        ("sat-mon 22:00-06:00", "mon 22:00-06:00", "sun 22:00-06:00"),
        ("24/7", "mon 00:00-24:00", "sun 00:00-24:00"),
        ("weekdays: 8-17; sat 9-12", "mon 08:00-17:00", "sat 09:00-12:00"),
    ],
)
def test_hours_are_read_as_people_write_them(sup: Desk, typed: str, first: str, last: str) -> None:
    found = sup.ok(["calendar", "add", "x", "--hours", typed, "--json"], now=NOW).json["hours"]
    assert (found[0], found[-1]) == (first, last)


def test_the_same_date_of_two_countries_has_both_names(sup: Desk) -> None:
    sup.ok("calendar add both --hours 24/7 --holidays de --holidays Russia", now=NOW)
    dates = {one["date"]: one["name"] for one in sup.ok("calendar show both --json").json["holidays"]}
    assert {"2026-10-03", "2026-06-12"} <= set(dates)
    assert dates["2026-03-08"] == "International Women's Day"  # in Germany only Berlin keeps it
    assert ", " in dates["2026-05-01"]


def test_a_database_is_begun_by_a_calendar_and_looking_begins_none(sup: Desk) -> None:
    assert sup.ok("plan list --json", now=NOW).json == []
    assert sup("calendar show office --json").error["code"] == "calendar_not_found"
    assert not sup.path.exists()
    sup.ok("calendar add nights --hours 'mon 22:00-06:00'")
    assert [row["name"] for row in sup.ok("calendar list --json").json] == ["nights"]


# business time


def test_business_time_is_counted_with_its_reasons(desk: Desk) -> None:
    found = desk.ok("calendar hours office 2026-12-23T16:00+01:00 2026-12-28T10:00+01:00 --json").json
    assert found["business_minutes"] == 120 + 60
    assert found["calendar_minutes"] == (4 * 24 + 18) * 60
    reasons = {one["about"] for one in found["stretches"]}
    assert {"inventory", "Christmas Day"} <= reasons
    assert found["stretches"][0]["start_at"] == "2026-12-23T15:00:00Z"
    text = desk.ok("calendar hours office 2026-12-23 2026-12-28 -o txt").out
    assert "closed: holiday (Christmas Day)" in text


def test_dates_are_whole_days_of_the_calendar(desk: Desk) -> None:
    assert hours(desk, "office", "2026-12-21", "2026-12-21") == 8 * 60
    assert hours(desk, "office", "2026-12-21..2026-12-22") == 16 * 60
    assert hours(desk, "office", "2026-12-31", "2026-12-31") == 3 * 60
    assert hours(desk, "always", "2026-12-31", "2026-12-31") == 24 * 60


def test_business_time_answers_in_a_batch(desk: Desk) -> None:
    lines = "calendar hours office 2026-12-21 2026-12-21\ncalendar hours office 2026-12-26 2026-12-26\n"
    ran = desk.ok("batch --json", stdin=lines)
    assert ['"business_minutes":480' in line.replace(" ", "") for line in ran.out.splitlines()] == [True, False]


def test_the_stretches_of_a_period_are_rows_for_scripts(desk: Desk) -> None:
    rows = desk.ok("calendar hours office 2026-12-21 2026-12-21 -o csv --fields open,why").out.splitlines()
    assert rows[0] == "open,why"
    assert rows[1:] == [
        f"{one['open']},{one['why']}".replace("True", "true").replace("False", "false")
        for one in desk.ok("calendar hours office 2026-12-21 2026-12-21 --json").json["stretches"]
    ]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("office 2026-12-21T10:00Z 2026-12-21T10:00Z", "empty_period"),
        ("office 2026-12-22 2026-12-21", "empty_period"),
        ("office 0001-01-01 0001-01-02", "time_missing"),
        ("office 9999-12-30 9999-12-31", "time_missing"),
        ("office 2026-12-21", "period_missing"),
        ("", "period_missing"),
        ("office 1026-01-01 2026-01-01", "period_too_long"),
        ("offic 2026-12-21 2026-12-22", "calendar_not_found"),
        ("office rhubarb 2026-12-22", "time_missing"),
    ],
)
def test_a_period_that_is_none_is_refused(desk: Desk, words: str, code: str) -> None:
    ran = desk(f"calendar hours {words} --json")
    assert ran.error["code"] == code
    assert ran.error["choices"] or ran.error["hint"]


# versions


def test_an_edit_holds_from_a_day_on_and_leaves_the_past(desk: Desk) -> None:
    desk.ok("calendar edit office --hours 'mon-fri 10:00-12:00' --from 2026-12-21")
    assert hours(desk, "office", "2026-12-18", "2026-12-18") == 8 * 60
    assert hours(desk, "office", "2026-12-21", "2026-12-21") == 2 * 60
    shown = desk.ok("calendar show office --json").json
    assert [one["from_at"] for one in shown["versions"]] == [None, "2026-12-20T23:00:00Z"]  # midnight in Berlin
    assert shown["versions"][0]["hours"] != shown["versions"][1]["hours"] == shown["hours"]


def test_without_from_an_edit_holds_from_the_day_of_its_at(desk: Desk) -> None:
    desk.ok("plan edit Start --price 45")
    desk.ok("plan edit Start --price 50 --from 2027-01-01")
    desk.ok("plan edit Start --minutes 60 --at 2026-11-20T15:00Z")
    versions = desk.ok("plan show Start --json").json["versions"]
    assert [(one["from_at"], one["price"], one["included_minutes"]) for one in versions] == [
        (None, "40.00", 30),
        ("2026-11-20T00:00:00Z", "40.00", 60),
        ("2026-11-23T00:00:00Z", "45.00", 60),
        ("2027-01-01T00:00:00Z", "50.00", 60),
    ]


def test_a_mistake_can_be_put_right_since_always(desk: Desk) -> None:
    desk.ok("calendar edit office --zone Asia/Tokyo --from always")
    assert [one["zone"] for one in desk.ok("calendar show office --json").json["versions"]] == ["Asia/Tokyo"]


def test_an_exception_replaces_its_date_and_leaves_the_others(desk: Desk) -> None:
    desk.ok("calendar edit office --open '2026-12-24 09:00-10:00 11:00-12:00' --closed 2027-01-04..2027-01-05")
    shown = desk.ok("calendar show office --json").json["exceptions"]
    assert [(one["date"], one["open"]) for one in shown] == [
        ("2026-12-24", "09:00-10:00"),
        ("2026-12-24", "11:00-12:00"),
        ("2026-12-31", "09:00-12:00"),
        ("2027-01-04", None),
        ("2027-01-05", None),
    ]
    desk.ok("calendar edit office --as-usual 2026-12-31 --as-usual 2027-01-04")
    shown = desk.ok("calendar show office --json").json["exceptions"]
    assert [one["date"] for one in shown] == ["2026-12-24", "2026-12-24", "2027-01-05"]


def test_the_longer_message_is_kept_as_a_note(desk: Desk) -> None:
    desk.ok(["plan", "edit", "Start", "-m", "by the letter of 12 March"])
    desk.ok(["calendar", "edit", "office", "-m", "the desk moves in May"])
    assert desk.ok("plan show Start --json").json["note"] == "by the letter of 12 March"
    assert "the desk moves in May" in desk.ok("calendar show office -o txt").out


def test_a_term_is_taken_away_with_none(desk: Desk) -> None:
    desk.ok("plan edit Start --per-call none --excludes none --target none")
    shown = desk.ok("plan show Start --json").json
    assert (shown["call_minutes"], shown["excludes"], shown["targets"], shown["price"]) == (None, [], [], "40.00")


# whose plan


def test_a_customer_shows_its_plan_and_since_when(desk: Desk) -> None:
    plan = desk.ok("customer show acme --json").json["plan"]
    assert (plan["name"], plan["from_at"], plan["until_at"], plan["removed"]) == ("Start", None, None, False)
    assert desk.ok("customer add beta --json").json["plan"] is None
    assert {row["name"]: row["plan"] for row in desk.ok("customer list --json").json} == {"acme": "Start", "beta": None}


def test_what_was_said_last_wins_where_stretches_overlap(desk: Desk) -> None:
    desk.ok("plan add Gold")
    desk.ok("customer edit acme --plan Gold --from 2026-12-01 --until 2026-12-31")
    found = desk.ok("customer show acme --json").json["plans"]
    assert [(one["name"], one["from_at"], one["until_at"]) for one in found] == [
        ("Start", None, "2026-12-01T00:00:00Z"),
        ("Gold", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"),
        ("Start", "2027-01-01T00:00:00Z", None),
    ]
    assert desk.ok("customer show acme --json", now="2026-12-31T23:00:00Z").json["plan"]["name"] == "Gold"
    desk.ok("customer edit acme --plan none --from 2026-12-10")
    found = desk.ok("customer show acme --json").json["plans"]
    assert [(one["name"], one["until_at"]) for one in found] == [
        ("Start", "2026-12-01T00:00:00Z"),
        ("Gold", "2026-12-10T00:00:00Z"),
    ]
    assert desk.ok("customer show acme --json").json["plan"] is None


def test_a_merged_customer_has_the_plan_of_the_one_it_is(desk: Desk) -> None:
    subject = desk.ok("customer add 'Acme GmbH' -q").out.strip()
    desk.ok("customer merge 'Acme GmbH' acme")
    assert desk.ok(f"customer show {subject} --json").json["plan"]["name"] == "Start"
    desk.ok("customer edit acme --name Zenith")
    assert desk.ok("customer show Zenith --json").json["plan"]["name"] == "Start"


def test_a_customer_is_found_by_the_name_and_number_of_one_merged_into_it(desk: Desk) -> None:
    desk.ok("customer add 'Acme GmbH' --phone '+49 30 1234567'")
    desk.ok("customer add 'Acme Group'")
    desk.ok("customer merge 'Acme GmbH' 'Acme Group'")
    desk.ok("customer merge 'Acme Group' acme")
    assert desk.ok("customer show 'acme gmbh' --json").json["name"] == "acme"
    desk.ok("open disk full -c 'Acme GmbH'")
    desk.ok("open disk full again -c '+49 30 1234567'")
    assert [row["customer"] for row in desk.ok("list --json").json] == ["acme", "acme"]
    assert [row["name"] for row in desk.ok("customer list --json").json] == ["acme"]
    desk.ok("customer add 'Acme GmbH'")  # another one may be called so, and is meant then
    assert desk.ok("customer show 'Acme GmbH' --json").json["name"] == "Acme GmbH"


def test_a_renamed_plan_is_the_same_plan(desk: Desk) -> None:
    desk.ok("plan edit Start --name Starter")
    assert desk.ok("customer show acme --json").json["plan"]["name"] == "Starter"
    assert desk("plan show Start --json").error["code"] == "plan_not_found"


# removing


def plans_of(desk: Desk, customer: str) -> list[dict[str, str]]:
    """The stretches of a customer's plans."""
    found: list[dict[str, str]] = desk.ok(["customer", "show", customer, "--json"]).json["plans"]
    return found


def test_a_plan_goes_only_when_no_customer_has_it(desk: Desk) -> None:
    ran = desk("plan rm Start --json")
    assert (ran.code, ran.error["code"]) == (4, "plan_in_use")
    assert ran.error["choices"] == ["supportcli customer edit acme --plan none"]
    desk.ok("customer edit acme --plan none")
    desk.ok("plan rm Start")
    assert desk.ok("plan list --json").json == []
    old = desk.ok("customer show acme --json").json["plans"]
    assert [(one["name"], one["removed"]) for one in old] == [("Start", True)]
    assert desk("customer edit acme --plan Start --json").error["code"] == "plan_not_found"
    desk.ok("undo")
    assert desk.ok("plan show Start --json").json["removed"] is False


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["--from 2027-01-01"], ["--plan none --from 2027-01-01"]),
        (["--from 2027-01-01 --until 2027-06-30"], ["--plan none --from 2027-01-01 --until 2027-06-30"]),
        (["--from '2027-01-01 14:30'"], ["--plan none --from '2027-01-01 14:30'"]),
        (["--until 2026-12-31"], ["--plan none --until 2026-12-31"]),
        (
            ["--until 2026-12-31", "--from 2027-07-01"],
            ["--plan none --until 2026-12-31", "--plan none --from 2027-07-01"],
        ),
    ],
)
def test_the_lines_for_a_plan_that_goes_end_that_plan_and_nothing_else(
    desk: Desk, given: list[str], lines: list[str]
) -> None:
    desk.ok("plan add Gold --price 90 --currency EUR")
    desk.ok("customer add 'zed & co' --plan Start")
    for span in given:
        desk.ok(f"customer edit 'zed & co' --plan Gold {span}")
    others = [one for one in plans_of(desk, "zed & co") if one["name"] == "Start"]
    ran = desk("plan rm Gold --json")
    assert ran.code == 4
    assert ran.error["choices"] == [f"supportcli customer edit 'zed & co' {line}" for line in lines]
    for line in ran.error["choices"]:
        desk.ok(line.removeprefix("supportcli "))
    desk.ok("plan rm Gold")
    assert [one for one in plans_of(desk, "zed & co") if one["name"]] == others


def test_a_calendar_that_is_used_later_is_replaced_from_then_on(desk: Desk) -> None:
    desk.ok("calendar add night --hours 24/7")
    desk.ok("plan edit Start --calendar night --from 2027-01-01")
    ran = desk("calendar rm night --json")
    assert ran.error["choices"] == ["supportcli plan edit Start --calendar NAME --from 2027-01-01"]
    desk.ok("plan edit Start --calendar office --from 2027-01-01")
    desk.ok("calendar rm night")
    shown = desk.ok("plan show Start --json").json
    assert {one["calendar"] for one in shown["versions"]} == {"office"}


def test_a_calendar_goes_only_when_no_plan_uses_it(desk: Desk) -> None:
    ran = desk("calendar rm office --json")
    assert (ran.code, ran.error["code"]) == (4, "calendar_in_use")
    assert ran.error["choices"] == ["supportcli plan edit Start --calendar NAME"]
    desk.ok("plan edit Start --calendar always")
    desk.ok("calendar rm office")
    assert desk("calendar show office --json").error["code"] == "calendar_not_found"


def test_a_removed_calendar_still_shows_what_uses_its_past(desk: Desk) -> None:
    desk.ok("plan edit Start --calendar always")
    desk.ok("calendar rm office")
    assert [one["calendar"] for one in desk.ok("plan show Start --json").json["versions"]] == ["office", None]


def test_a_customer_goes_only_without_tickets(desk: Desk) -> None:
    desk.ok("open printer is dead -c acme")
    ran = desk("customer rm acme --json")
    assert (ran.code, ran.error["code"]) == (4, "has_tickets")
    assert ran.error["choices"] == ["supportcli customer merge acme OTHER"]
    desk.ok("customer add beta --phone '+49 30 1234567'")
    desk.ok("customer rm beta")
    assert [row["name"] for row in desk.ok("customer list --json").json] == ["acme"]
    assert desk("customer show beta --json").error["code"] == "customer_not_found"
    assert desk("customer show +49301234567 --json").error["code"] == "customer_not_found"
    desk.ok("undo")
    assert desk.ok("customer show beta --json").json["name"] == "beta"


# undo, redo, --once, rebuild, handoff


def test_undo_and_redo_say_what_they_did_and_do_it(desk: Desk) -> None:
    before = desk.ok("plan show Start --json").json
    desk.ok("plan edit Start --price 45")
    assert "plan Start edited" in desk.ok("undo", tty=True).out
    assert desk.ok("plan show Start --json").json == before
    desk.ok("redo")
    assert desk.ok("plan show Start --json").json["price"] == "45.00"
    desk.ok("undo")
    desk.ok("customer edit acme --plan none")
    assert "customer acme: no plan" in desk.ok("undo", tty=True).out
    assert desk.ok("customer show acme --json").json["plan"]["name"] == "Start"


def test_what_others_stand_on_is_undone_with_them_or_not_at_all(desk: Desk) -> None:
    history = {row["kind"]: row["command"] for row in desk.ok("history --json").json}
    ran = desk(["undo", history["plan.added"], "--json"])
    assert (ran.code, ran.error["code"]) == (4, "has_followers")
    desk.ok(["undo", history["plan.added"], "--with-later"])
    assert desk.ok("plan list --json").json == []
    ran = desk(["undo", history["calendar.added"]])
    assert ran.code == 0
    assert desk.ok("calendar list --json").json == []


def test_once_records_once(desk: Desk) -> None:
    lines = ("calendar add two --hours 24/7", "plan add Two --minutes 5", "plan edit Two --minutes 6", "plan rm Two")
    for number, line in enumerate(lines):
        first = desk.ok(f"{line} --once key-{number} --json").json
        again = desk.ok(f"{line} --once key-{number} --json").json
        assert (first["repeated"], again["repeated"]) == (False, True)
        assert {**again, "repeated": False} == {**first, "withdrawn": False}
    assert desk.ok("customer edit acme --plan none --once k --json").json["plan"] is None
    assert desk.ok("customer edit acme --plan none --once k --json").json["repeated"] is True
    desk.ok("undo")
    assert desk.ok("customer edit acme --plan none --once k --json").json["withdrawn"] is True


def test_everything_survives_a_rebuild(desk: Desk) -> None:
    desk.ok("plan edit Start --price 45 --from 2027-01-01")
    looks = ("plan show Start", "calendar show office", "customer show acme", "plan list", "calendar list")
    before = [desk.ok(f"{line} --json").json for line in looks]
    desk.ok("rebuild")
    assert [desk.ok(f"{line} --json").json for line in looks] == before
    desk.ok("verify")


def test_a_handoff_does_not_say_which_plan_a_customer_has(desk: Desk, desks: object, tmp_path: object) -> None:
    desk.ok("open printer is dead -c acme")
    path = f"{tmp_path}/one.handoff"
    desk.ok(["1", "handoff", path])
    with open(path, encoding="utf-8") as file:
        text = file.read()
    assert "Start" not in text and "plan.added" not in text and "customer.planned" in text
    other = desks("other")  # type: ignore[operator]
    other.ok(["import", path], now=NOW)
    shown = other.ok("customer show acme --json").json
    assert (shown["plan"], shown["plans"]) == (None, [])
    other.ok("verify")


def test_names_are_completed(desk: Desk) -> None:
    from supportcli.completion import following, values
    from supportcli.session import Session

    session = Session(desk.env, "sup")
    assert [one.value for one in following.of(session, "plan show", [], "st")] == ["Start"]
    assert [one.value for one in values.of(session, "calendar", "plan add", "")] == ["office"]
    session.close()


# what is refused, and that nothing is lost by it


@pytest.mark.parametrize(
    ("line", "exit_code", "code"),
    [
        ("calendar add x", 2, "hours_missing"),
        ("calendar add x --hours ''", 2, "hours_missing"),
        ("calendar add x --hours mon-fri", 2, "hours_unread"),
        ("calendar add x --hours '09:00-18:00'", 2, "hours_unread"),
        ("calendar add x --hours 'mon-fry 09:00-18:00'", 2, "hours_unread"),
        ("calendar add x --hours 'mon 09:00-25:00'", 2, "no_such_clock"),
        ("calendar add x --hours 'mon 24:00-06:00'", 2, "no_such_clock"),
        ("calendar add x --hours 'mon 09:60-10:00'", 2, "no_such_clock"),
        ("calendar add x --hours 'mon 09:00-09:00'", 2, "hours_empty"),
        ("calendar add x --hours 'mon 09:00-13:00 12:00-18:00'", 2, "hours_overlap"),
        ("calendar add x --hours 'sun 22:00-06:00' --hours 'mon 05:00-09:00'", 2, "hours_overlap"),
        ("calendar add x --hours 24/7 --zone Europe/Nowhere", 2, "zone_unknown"),
        ("calendar add x --hours 24/7 --holidays Atlantis", 2, "country_unknown"),
        ("calendar add x --hours 24/7 --holidays DE/Atlantis", 2, "region_unknown"),
        ("calendar add x --hours 24/7 --closed 2026-02-30", 2, "bad_date"),
        ("calendar add x --hours 24/7 --closed 24.12.2026", 2, "bad_date"),
        ("calendar add x --hours 24/7 --closed 2026-12-24..2026-12-20", 2, "end_before_start"),
        ("calendar add x --hours 24/7 --open 2026-12-24", 2, "hours_missing"),
        ("calendar add x --hours 24/7 --open '2026-12-24 9-12 11-13'", 2, "hours_overlap"),
        ("calendar add x --hours 24/7 --closed 2026-12-24 --open '2026-12-24 9-12'", 2, "closed_and_open"),
        ("calendar add Office --hours 24/7", 4, "calendar_exists"),
        ("calendar add --hours 24/7", 2, "name_missing"),
        ("calendar add always --hours 24/7", 2, "name_missing"),
        ("calendar edit offic --hours 24/7", 3, "calendar_not_found"),
        ("calendar edit office", 4, "nothing_given"),
        ("calendar edit office --hours none", 4, "hours_missing"),
        ("calendar edit office --hours 24/7 --from rhubarb", 2, "time_missing"),
        ("calendar rm", 2, "calendar_missing"),
        ("plan add", 2, "name_missing"),
        ("plan add none", 2, "name_missing"),
        ("plan add START", 4, "plan_exists"),
        ("plan add x --price 40", 2, "currency_missing"),
        ("plan add x --cost-per-minute 1", 2, "currency_missing"),
        ("plan add x --price=-40 --currency EUR", 2, "not_money"),
        ("plan add x --price 1,000 --currency EUR", 2, "not_money"),
        ("plan add x --price cheap --currency EUR", 2, "not_money"),
        ("plan add x --price 40 --currency dollars", 2, "not_a_currency"),
        ("plan add x --minutes=-5", 2, "not_a_number"),
        ("plan add x --minutes soon", 2, "not_minutes"),
        ("plan add x --per-call 0", 2, "not_a_number"),
        ("plan add x --contacts 1.5", 2, "not_a_number"),
        ("plan add x --contacts 0", 2, "not_a_number"),
        ("plan add x --calendar nowhere", 3, "calendar_not_found"),
        ("plan add x --target 'p1 first response 30m'", 2, "calendar_missing"),
        ("plan add x --calendar always --target ''", 2, "target_unread"),
        ("plan add x --calendar always --target 'p1 first response'", 2, "target_unread"),
        ("plan add x --calendar always --target 'p5 resolution 8h'", 2, "target_unread"),
        ("plan add x --calendar always --target 'p1 dinner 8h'", 2, "target_unread"),
        ("plan add x --calendar always --target 'p1 resolution 0m'", 2, "not_a_number"),
        ("plan add x --calendar always --target 'p1 resolution 2d'", 2, "target_in_days"),
        ("plan add x --calendar always --target 'p1 resolution 2bd'", 2, "target_in_days"),
        ("plan add x --calendar always --target 'p1 resolution 8'", 2, "target_unit"),
        ("plan add x --calendar always --target 'p1 fix 8h, p1 resolution 9h'", 2, "target_twice"),
        ("plan add x --covers mail --excludes 'Mail: spam'", 2, "topic_twice"),
        ("plan edit Strat --price 5", 3, "plan_not_found"),
        ("plan edit Start", 4, "nothing_given"),
        ("plan edit Start --currency none", 2, "currency_missing"),
        ("plan edit Start --name start --price 3 --from rhubarb", 2, "time_missing"),
        ("plan rm Gold", 3, "plan_not_found"),
        ("customer add beta --plan Gold", 3, "plan_not_found"),
        ("customer edit acme --plan Gold", 3, "plan_not_found"),
        ("customer edit acme --from 2026-12-01", 2, "plan_missing"),
        ("customer edit acme --plan Start --from 2026-12-02 --until 2026-12-01", 4, "end_before_start"),
        ("customer edit acme --plan Start --until 2026-01-01", 4, "end_before_start"),
        ("customer rm nobody", 3, "customer_not_found"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_line(desk: Desk, line: str, exit_code: int, code: str) -> None:
    looks = ("plan list", "calendar list", "customer list", "history")
    before = [desk.ok(f"{one} --json").json for one in looks]
    ran = desk(f"{line} --json")
    assert (ran.code, ran.error["code"]) == (exit_code, code)
    assert ran.error["choices"] or code == "zone_unknown", ran.error
    assert "{" not in ran.error["message"]
    assert [desk.ok(f"{one} --json").json for one in looks] == before


def test_near_names_are_offered(desk: Desk) -> None:
    assert desk("customer edit acme --plan Strat --json").error["choices"] == ["supportcli plan show Start"]
    offered = desk("calendar add x --hours 24/7 --holidays Germny --json").error["choices"]
    assert "--holidays DE" in offered
    offered = desk("calendar add x --hours 24/7 --holidays DE/Bavaria --json").error["choices"]
    assert any("DE/B" in line for line in offered)


def test_a_target_around_the_clock_is_said_so_once(sup: Desk) -> None:
    sup.ok("plan add Night --calendar always --target 'p1 resolution 4h'", now=NOW)
    sup.ok("plan edit Night --target 'p1 resolution 3h'")
    assert sup.ok("plan show Night --json").json["targets"][0]["minutes"] == 180
    sup.ok("plan add Bare")
    assert sup("plan edit Bare --target 'p1 resolution 3h' --json").error["code"] == "calendar_missing"


def test_what_is_offered_keeps_the_terms_that_were_typed(sup: Desk) -> None:
    for words, hint in {
        "plan add Gold --price 40 --minutes 30": "supportcli plan add --price 40 --minutes 30 --currency EUR Gold",
        "plan add Gold --target 'p1 fix 8h'": "supportcli plan add --target 'p1 fix 8h' --calendar always Gold",
        "plan add Gold --covers mail --excludes mail": "supportcli plan add --covers mail --excludes none Gold",
    }.items():
        choices = [one.replace(" --json", "") for one in sup(f"{words} --json").error["choices"]]
        assert hint in choices, choices
        assert sup(choices[-1].removeprefix("supportcli ")).code == 0
        sup.ok("undo")


def test_empty_hours_are_said_to_be_none(sup: Desk) -> None:
    ran = sup("calendar add office --hours '' --json")
    assert ran.error["code"] == "hours_missing"
    assert "office" in ran.error["message"]
