"""What a calendar says about nights, half days, holidays and days on which the clock is changed."""

import re
import subprocess
import sys
from typing import Any

import pytest

from supportcli.service.calendars import (
    ALWAYS,
    EXCEPTION,
    HOLIDAY,
    NO_HOURS,
    OPEN,
    OPEN_BY_EXCEPTION,
    OUTSIDE,
    Calendar,
    after,
    business_seconds,
    of_versions,
    range_of,
    stretches,
)

HOUR = 3600
OFFICE = [f"{day} 09:00-17:00" for day in ("mon", "tue", "wed", "thu", "fri")]
EVERY_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def calendar(*hours: str, zone: str = "Europe/Berlin", **more: Any) -> Calendar:
    version = {"from_at": None, "zone": zone, "hours": hours, "holidays": [], "exceptions": [], **more}
    return of_versions("office", [version])


def hours(of: Calendar, start: str, end: str) -> float:
    """Open hours between two UTC times written `2026-03-28 23:00`."""
    return business_seconds(of, at(start), at(end)) / HOUR


def at(text: str) -> str:
    return text.replace(" ", "T") + ":00.000Z"


@pytest.mark.parametrize(
    ("range_", "spring", "autumn"),
    [
        ("01:00-04:00", 2, 4),
        ("02:30-04:00", 1, 2.5),  # begins when the hour left out is over; at the first half past two
        ("01:00-02:30", 1, 2.5),  # ends when the hour left out begins; at the second half past two
        ("01:00-02:00", 1, 1),  # over before the hour that comes twice
        ("02:00-03:00", 0, 2),
        ("03:00-04:00", 1, 1),
        ("00:00-24:00", 23, 25),
        ("22:00-06:00", 7, 9),
    ],
)
def test_a_range_over_a_change_of_the_clock_lasts_as_long_as_people_sit_there(
    range_: str, spring: float, autumn: float
) -> None:
    weekday = "sat" if range_ == "22:00-06:00" else "sun"  # a night belongs to the day it begins on
    of = calendar(f"{weekday} {range_}")
    assert hours(of, "2026-03-27 00:00", "2026-03-31 00:00") == spring
    assert hours(of, "2026-10-23 00:00", "2026-10-27 00:00") == autumn


def test_a_night_range_is_one_range_over_midnight() -> None:
    of = calendar("mon 22:00-06:00")
    assert hours(of, "2026-06-01 00:00", "2026-06-07 00:00") == 8  # Monday the first
    assert [one.open for one in stretches(of, at("2026-06-01 21:00"), at("2026-06-02 03:00"))] == [True]


def test_a_night_and_the_morning_after_it_are_never_counted_twice() -> None:
    of = calendar("mon 22:00-06:00", "tue 05:00-12:00", "tue 00:00-01:00")
    assert hours(of, "2026-06-01 12:00", "2026-06-02 22:00") == 14


def test_a_night_is_not_shortened_by_the_holiday_it_runs_into() -> None:
    of = calendar("mon 22:00-06:00", "tue 22:00-06:00", holidays=["2026-06-02 Republic Day"])
    assert hours(of, "2026-06-01 12:00", "2026-06-03 12:00") == 8


def test_the_end_24_00_touches_the_next_day_and_is_one_stretch_with_it() -> None:
    of = calendar("mon 18:00-24:00", "tue 00:00-02:00")
    found = [one for one in stretches(of, at("2026-06-01 12:00"), at("2026-06-02 12:00")) if one.open]
    assert [(one.start, one.end) for one in found] == [(at("2026-06-01 16:00"), at("2026-06-02 00:00"))]


def test_the_end_of_a_day_does_not_run_into_an_hour_after_midnight_that_comes_twice() -> None:
    # In Havana 00:00 to 01:00 comes twice on 1 November 2026, a Sunday.
    of = calendar("sat 12:00-24:00", zone="America/Havana")
    assert hours(of, "2026-10-31 04:00", "2026-11-02 05:00") == 12


def test_a_half_day_replaces_the_hours_of_its_date() -> None:
    of = calendar(*OFFICE, exceptions=["2026-12-24 09:00-12:00 half day", "2026-12-24 15:00-16:00 half day"])
    assert hours(of, "2026-12-24 00:00", "2026-12-25 00:00") == 4


def test_an_exception_beats_a_holiday_on_its_date() -> None:
    of = calendar(*OFFICE, holidays=["2026-12-25 Christmas Day"], exceptions=["2026-12-25 10:00-12:00 on call"])
    assert hours(of, "2026-12-25 00:00", "2026-12-26 00:00") == 2


def test_the_holidays_of_two_countries_all_close_the_desk() -> None:
    of = calendar(
        *OFFICE, holidays=["2026-05-01 Tag der Arbeit", "2026-05-01 Праздник труда", "2026-05-11 День Победы"]
    )
    assert hours(of, "2026-05-01 00:00", "2026-05-02 00:00") == 0
    assert hours(of, "2026-05-11 00:00", "2026-05-12 00:00") == 0
    assert hours(of, "2026-05-12 00:00", "2026-05-13 00:00") == 8


def test_every_closed_stretch_says_why() -> None:
    of = calendar(
        *OFFICE,
        holidays=["2026-12-25 Christmas Day"],
        exceptions=["2026-12-24 09:00-12:00 half day", "2026-12-28 closed inventory", "2026-12-29 closed"],
    )
    found = [one[2:] for one in stretches(of, at("2026-12-23 12:00"), at("2026-12-30 10:00"))]
    assert found == [
        (True, OPEN, None),
        (False, OUTSIDE, None),
        (False, EXCEPTION, "half day"),
        (True, OPEN_BY_EXCEPTION, "half day"),
        (False, EXCEPTION, "half day"),
        (False, HOLIDAY, "Christmas Day"),
        (False, NO_HOURS, None),  # both days of the weekend
        (False, EXCEPTION, "inventory"),
        (False, EXCEPTION, "2026-12-29"),
        (False, OUTSIDE, None),
        (True, OPEN, None),
    ]


def test_a_new_version_holds_from_the_first_local_day_that_begins_after_it() -> None:
    old = {"from_at": None, "zone": "Asia/Tokyo", "hours": ["mon 09:00-17:00", "tue 09:00-17:00"]}
    new = {**old, "from_at": "2026-06-01T00:00:00.000Z", "hours": ["mon 09:00-10:00", "tue 09:00-10:00"]}
    of = of_versions("office", [old, new])  # from nine on Monday morning in Tokyo: Monday is the old one's
    assert hours(of, "2026-05-31 15:00", "2026-06-01 15:00") == 8
    assert hours(of, "2026-06-01 15:00", "2026-06-02 15:00") == 1


def test_where_the_zone_changes_no_hour_is_lost_and_none_counted_twice() -> None:
    def version(zone: str, begin: str | None) -> dict[str, Any]:
        return {"from_at": begin, "zone": zone, "hours": [f"{day} 00:00-24:00" for day in EVERY_DAY]}

    for one, other in (("Asia/Tokyo", "America/New_York"), ("America/New_York", "Asia/Tokyo")):
        of = of_versions("moved", [version(one, None), version(other, "2026-06-03T00:00:00.000Z")])
        assert hours(of, "2026-06-01 00:00", "2026-06-06 00:00") == 120


def test_nothing_is_open_before_the_first_version() -> None:
    of = of_versions("new", [{"from_at": "2026-06-01T00:00:00.000Z", "zone": "UTC", "hours": OFFICE}])
    assert hours(of, "2026-05-25 00:00", "2026-06-02 00:00") == 8


def test_without_a_calendar_it_is_always_open() -> None:
    assert business_seconds(None, at("2026-06-01 00:00"), at("2026-06-02 00:00")) == 24 * HOUR
    assert after(None, at("2026-06-01 00:00"), HOUR) == at("2026-06-01 01:00")
    assert [one.why for one in stretches(None, at("2026-06-01 00:00"), at("2026-06-02 00:00"))] == [ALWAYS]


def test_a_calendar_without_hours_is_never_open() -> None:
    assert after(calendar(), at("2026-06-01 00:00"), 1) is None
    assert hours(calendar(), "2026-01-01 00:00", "2027-01-01 00:00") == 0


def test_hours_once_in_a_year_are_found() -> None:
    of = calendar(exceptions=["2027-06-01 09:00-10:00 stocktaking"])
    assert after(of, at("2026-06-01 00:00"), HOUR) == at("2027-06-01 08:00")


def test_what_another_program_wrote_wrongly_is_left_out() -> None:
    of = calendar(
        "mon 09:00-17:00", "someday 09:00-17:00", "mon 9-5", "tue 25:00-26:00", exceptions=["2026-06-01 often"]
    )
    assert hours(of, "2026-06-01 00:00", "2026-06-08 00:00") == 8


def test_a_zone_that_this_machine_does_not_know_is_read_as_utc() -> None:
    of = calendar(*OFFICE, zone="Mars/Olympus_Mons")
    assert after(of, at("2026-06-01 00:00"), HOUR) == at("2026-06-01 10:00")


def test_the_ends_of_time_are_no_error() -> None:
    of = calendar(*OFFICE)
    for moment in ("0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"):
        assert business_seconds(of, moment, moment) == 0
    assert business_seconds(of, "9999-12-01T00:00:00.000Z", "9999-12-24T00:00:00.000Z") > 0
    assert after(of, "9999-12-31T23:59:59.999Z", 1) is None
    assert after(None, "2026-06-01T00:00:00.000Z", 2**53 * 60) is None
    assert after(of, "2026-06-01T00:00:00.000Z", 2**53 * 60) is None


@pytest.mark.parametrize("text", ["", "9", "09:00", "24:00-09:00", "09:00-24:01", "09:60-10:00", "09:00-10:00 x", "-"])
def test_what_is_no_range_of_a_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        range_of(text)


def test_the_zones_are_loaded_only_with_a_calendar() -> None:
    code = (
        "import sys; from supportcli.service import calendars, clocks; "
        "calendars.business_seconds(None, '2026-06-01T00:00:00.000Z', '2026-06-02T00:00:00.000Z'); "
        "sys.exit('zoneinfo' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
