"""Local time: summer time that begins and ends, zones by name, the zone of the machine."""

import os
import time
from collections.abc import Iterator

import pytest
from said_at import said

from supportcli.errors import Refused
from supportcli.times import day_bounds, local, parse_clock, read

BERLIN, NEW_YORK, MOSCOW = "Europe/Berlin", "America/New_York", "Europe/Moscow"


def at(text: str, now: str, zone: str, **more: str) -> str:
    return read(text, now, zone=zone, **more).at  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("zone", "instant"),
    [
        (BERLIN, "2026-11-19T09:00:00.000Z"),
        (NEW_YORK, "2026-11-19T15:00:00.000Z"),
        (MOSCOW, "2026-11-19T07:00:00.000Z"),
    ],
)
def test_tomorrow_at_ten_is_ten_where_one_is(zone: str, instant: str) -> None:
    assert at("tomorrow 10:00", "2026-11-18T12:00:00.000Z", zone) == instant


def test_today_is_the_local_day_and_not_that_of_greenwich() -> None:
    late = "2026-11-18T22:30:00.000Z"  # 19 November, 01:30 in Moscow
    assert said("today", now=late, zone=MOSCOW) == "2026-11-19 18:00 day"
    assert said("today", now=late, zone=NEW_YORK) == "2026-11-18 18:00 day"
    assert said("thu", now=late, zone=MOSCOW) == "2026-11-26 18:00 day"


@pytest.mark.parametrize(
    ("zone", "text", "instant"),
    [
        (BERLIN, "2027-03-28 02:30", "2027-03-28T01:30:00.000Z"),  # shown as 03:30
        (BERLIN, "2027-03-28 01:59", "2027-03-28T00:59:00.000Z"),
        (BERLIN, "2027-03-28 03:00", "2027-03-28T01:00:00.000Z"),
        (NEW_YORK, "2027-03-14 02:30", "2027-03-14T07:30:00.000Z"),
        (MOSCOW, "2027-03-28 02:30", "2027-03-27T23:30:00.000Z"),
    ],
)
def test_an_hour_that_summer_time_skips_counts_from_the_clock_before(zone: str, text: str, instant: str) -> None:
    assert at(text, "2027-03-01T00:00:00.000Z", zone) == instant


def test_an_hour_that_comes_twice_is_the_first_unless_that_has_passed() -> None:
    assert at("2026-10-25 02:30", "2026-10-24T10:00:00.000Z", BERLIN) == "2026-10-25T00:30:00.000Z"
    assert at("02:30", "2026-10-25T00:45:00.000Z", BERLIN) == "2026-10-25T01:30:00.000Z"
    assert at("2026-11-01 01:30", "2026-10-24T10:00:00.000Z", NEW_YORK) == "2026-11-01T05:30:00.000Z"


def test_looking_back_an_hour_that_came_twice_is_the_last_that_has_been() -> None:
    assert at("02:30", "2026-10-25T01:15:00.000Z", BERLIN, looking="back") == "2026-10-25T00:30:00.000Z"
    assert at("02:30", "2026-10-25T03:00:00.000Z", BERLIN, looking="back") == "2026-10-25T01:30:00.000Z"


def test_a_day_on_keeps_the_clock_and_24_hours_do_not() -> None:
    noon = "2026-10-24T10:00:00.000Z"
    assert at("1d", noon, BERLIN) == "2026-10-25T11:00:00.000Z"
    assert at("24h", noon, BERLIN) == "2026-10-25T10:00:00.000Z"


@pytest.mark.parametrize(
    ("zone", "now", "bounds"),
    [
        (BERLIN, "2026-10-25T12:00:00.000Z", ("2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z")),  # 25 hours
        (BERLIN, "2027-03-28T12:00:00.000Z", ("2027-03-27T23:00:00.000Z", "2027-03-28T22:00:00.000Z")),  # 23 hours
        (NEW_YORK, "2026-11-19T04:59:00.000Z", ("2026-11-18T05:00:00.000Z", "2026-11-19T05:00:00.000Z")),
        (MOSCOW, "2026-11-18T21:00:00.000Z", ("2026-11-18T21:00:00.000Z", "2026-11-19T21:00:00.000Z")),
        # clocks go forward at midnight: the day begins at 01:00
        ("Asia/Beirut", "2027-03-28T12:00:00.000Z", ("2027-03-27T22:00:00.000Z", "2027-03-28T21:00:00.000Z")),
    ],
)
def test_a_local_day_is_as_long_as_it_is(zone: str, now: str, bounds: tuple[str, str]) -> None:
    assert day_bounds(now, zone) == bounds


def test_an_unknown_zone_is_refused_by_its_name() -> None:
    for zone in ("Europe/Nowhere", "../etc/passwd", "", "\0"):
        with pytest.raises(Refused) as caught:
            local("2026-11-18T12:00:00.000Z", zone)
        assert caught.value.code == "zone_unknown"


@pytest.fixture
def machine_in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", NEW_YORK)
    time.tzset()
    yield
    if before is None:
        monkeypatch.delenv("TZ")
    else:
        monkeypatch.setenv("TZ", before)
    time.tzset()


@pytest.mark.usefixtures("machine_in_new_york")
@pytest.mark.parametrize("now", ["2026-10-30T12:00:00.000Z", "2026-11-01T05:45:00.000Z", "2027-03-13T12:00:00.000Z"])
@pytest.mark.parametrize("looking", ["forward", "back"])
def test_the_machine_s_zone_and_the_same_zone_by_name_agree_at_every_quarter_of_an_hour(now: str, looking: str) -> None:
    for day in ("2026-10-31", "2026-11-01", "2027-03-13", "2027-03-14"):
        for quarter in range(96):
            text = f"{day} {quarter // 4:02}:{quarter % 4 * 15:02}"
            assert at(text, now, NEW_YORK, looking=looking) == read(text, now, looking=looking).at, text  # type: ignore[arg-type]
    assert day_bounds(now) == day_bounds(now, NEW_YORK)


@pytest.mark.usefixtures("machine_in_new_york")
def test_without_a_zone_the_machine_s_own_counts_with_its_summer_time() -> None:
    assert read("tomorrow 10:00", "2026-11-18T12:00:00.000Z").at == "2026-11-19T15:00:00.000Z"
    assert read("2026-07-01 10:00", "2026-06-18T12:00:00.000Z").at == "2026-07-01T14:00:00.000Z"
    assert read("2027-03-14 02:30", "2027-03-01T00:00:00.000Z").at == "2027-03-14T07:30:00.000Z"
    assert read("01:30", "2026-11-01T05:45:00.000Z").at == "2026-11-01T06:30:00.000Z"
    assert day_bounds("2026-11-01T12:00:00.000Z") == ("2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z")
    assert local("2026-11-18T12:00:00.000Z") == "Wed 2026-11-18 07:00"
    assert parse_clock("2026-11-18T10:00") == "2026-11-18T15:00:00.000Z"
