"""How times are said, and the questions about two instants."""

import pytest

from supportcli.errors import Refused
from supportcli.results import Say
from supportcli.times import (
    lasting,
    local,
    minutes_between,
    parse_clock,
    stamp,
    to_datetime,
    until,
)

NOW = "2026-11-21T18:00:00.000Z"


def spoken(say: Say) -> str:
    """The English sentence."""
    return say.message.format(
        **{name: spoken(part) if isinstance(part, Say) else part for name, part in say.values.items()}
    )


def test_a_local_time_names_its_weekday() -> None:
    assert local("2026-11-22T09:00:00.000Z", "Europe/Berlin") == "Sun 2026-11-22 10:00"
    assert local("2026-11-22T23:30:59.999Z", "Europe/Berlin") == "Mon 2026-11-23 00:30"
    assert (
        local("2026-11-22T09:00:00.000Z", "UTC", names=("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"))
        == "Вс 2026-11-22 09:00"
    )


def test_beside_now_a_time_of_the_same_local_day_is_the_clock_alone() -> None:
    assert local("2026-11-21T22:30:00.000Z", "Europe/Berlin", now=NOW) == "23:30"
    assert local("2026-11-21T23:30:00.000Z", "Europe/Berlin", now=NOW) == "Sun 2026-11-22 00:30"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 min"), (45, "45 min"), (60, "1 h"), (125, "2 h 5 min"), (1439, "23 h 59 min"), (1440, "1 d"),
        (1445, "1 d"), (4560, "3 d 4 h"), (4619, "3 d 4 h"), (-125, "2 h 5 min"),
    ],
)  # fmt: skip
def test_a_length_is_said_in_its_two_largest_units(minutes: int, said: str) -> None:
    assert spoken(lasting(minutes)) == said


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2026-11-22T09:00:00.000Z", "in 15 h"),
        ("2026-11-22T08:59:48.000Z", "in 15 h"),
        ("2026-11-21T18:00:01.000Z", "in 1 min"),
        ("2026-11-21T18:00:00.000Z", "now"),
        ("2026-11-21T17:59:01.000Z", "now"),
        ("2026-11-21T17:58:01.000Z", "1 min late"),
        ("2026-11-21T16:00:00.000Z", "2 h late"),
        ("2026-11-18T14:00:00.000Z", "3 d 4 h late"),
    ],
)
def test_how_long_until_a_time_and_how_late_it_is_are_said_in_words(iso: str, said: str) -> None:
    assert spoken(until(iso, NOW)) == said


def test_what_is_late_looks_bad_and_what_is_to_come_does_not() -> None:
    assert until("2026-11-21T16:00:00.000Z", NOW).style == "bad"
    assert until("2026-11-21T20:00:00.000Z", NOW).style == ""


def test_sentences_are_marked_once_and_their_numbers_are_values() -> None:
    assert until("2026-11-21T20:05:00.000Z", NOW) == Say(
        "in {length}", {"length": Say("{hours} h {minutes} min", {"hours": 2, "minutes": 5})}
    )


def test_minutes_between_are_rounded_down_in_both_directions() -> None:
    assert minutes_between("2026-11-21T18:00:00.000Z", "2026-11-21T18:59:59.999Z") == 59
    assert minutes_between("2026-11-21T18:00:00.001Z", "2026-11-21T18:00:00.000Z") == -1
    assert minutes_between("2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z") == 60  # 02:30 twice in Berlin


@pytest.mark.parametrize(
    ("text", "iso"),
    {
        "2026-11-18T10:00:00Z": "2026-11-18T10:00:00.000Z",
        "2026-11-18T10:00:00.123456z": "2026-11-18T10:00:00.123Z",
        "2026-11-18 10:00+02:00": "2026-11-18T08:00:00.000Z",
        "2026-11-18T10:00:00-0530": "2026-11-18T15:30:00.000Z",
        " 2026-11-18T10:00:00,5Z ": "2026-11-18T10:00:00.500Z",
        "0099-01-01T00:00:00Z": "0099-01-01T00:00:00.000Z",
    }.items(),
)
def test_the_clock_is_set_with_rfc_3339(text: str, iso: str) -> None:
    assert parse_clock(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "", "now", "10:00", "2026-13-01T00:00Z", "2026-11-18T24:00Z", "2026-11-18T10:00:60Z", "20261118T100000Z",
        "2026-11-18T10:00+25:00", "2026-11-18T10:00 Z", "0001-01-01T00:00+02:00", "9999-12-31T23:59-02:00",
        "٢٠٢٦-11-18T10:00Z", "1" * 10000,
    ],
)  # fmt: skip
def test_a_clock_that_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_clock(text)
    assert (caught.value.code, caught.value.exit_code) == ("bad_time", 2)


def test_a_stamp_is_utc_with_milliseconds_and_comes_back() -> None:
    moment = to_datetime("2026-11-18T10:00:00.999+02:00")
    assert stamp(moment) == "2026-11-18T08:00:00.999Z"
    assert stamp(moment.replace(microsecond=999_999)) == "2026-11-18T08:00:00.999Z"
    with pytest.raises(ValueError, match="2026-11-18"):
        to_datetime("2026-11-18T10:00:00")
