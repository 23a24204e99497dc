"""What is refused rather than guessed, and that every reading offered is itself a time without doubt."""

import pytest
from said_at import BERLIN, NOW, offered, said

from supportcli.times import read, reads

TWO_WAYS = {
    "1-12-2017": ("2017-12-01", "2017-01-12"),
    "01/02/2026": ("2026-02-01", "2026-01-02"),
    "01/02/2026 10:00": ("2026-02-01T10:00", "2026-01-02T10:00"),
    "8/10": ("2027-10-08", "2027-08-10"),
    "10/11/12": ("2012-11-10", "2012-10-11", "2010-11-12"),
    "tomorrow 10": ("2026-11-19T10:00", "2026-11-19T22:00"),
    "fri 14": ("2026-11-20T14:00",),
    "at 3": ("03:00", "15:00"),
    "tomorrow at 8": ("2026-11-19T08:00", "2026-11-19T20:00"),
    "3 o'clock": ("03:00", "15:00"),
    "tonight at 3:20": ("2026-11-18T03:20", "2026-11-18T15:20"),
    "tomorrow midnight": ("2026-11-19T00:00", "2026-11-20T00:00"),
    "1h30": ("+90min", "01:30", "13:30"),
    "next friday": ("2026-11-20", "2026-11-27"),
    "this monday": ("2026-11-16", "2026-11-23"),
    "next week": ("2026-11-23", "2026-11-29"),
    "next month": ("2026-12-01", "2026-12-31"),
    "october": ("2027-10-01", "2027-10-31"),
    "monday 2026-11-24": ("2026-11-24", "2026-11-23"),
}


@pytest.mark.parametrize(("text", "readings"), TWO_WAYS.items())
def test_two_readings_are_offered_and_none_is_taken(text: str, readings: tuple[str, ...]) -> None:
    assert said(text) == "ambiguous_time"
    assert offered(text) == readings


@pytest.mark.parametrize("text", TWO_WAYS)
def test_every_reading_offered_is_itself_a_time(text: str) -> None:
    for reading in offered(text):
        assert reads(reading), reading
        read(reading, NOW, zone=BERLIN)


@pytest.mark.parametrize(
    "text", ["2026-02-30", "31.4.2026", "13/13/2026", "feb 30", "29 feb", "31st of june", "on the 32nd", "0000-01-01"]
)
def test_a_day_that_is_in_no_calendar_is_said_to_be_none(text: str) -> None:
    assert said(text) == "bad_time"
    assert reads(text)


NO_TIMES = (
    """
specialist|tomorrow 10 boxes|tomorrow 10:00 specialist|tomorrow at|tomorrow at the|soon|10|2026|15.2|1.5|24/7|25:00
10:75|7:5|10:00-12:00|8 - 11pm|fri-sat|13pm|0pm|14:30 am|in 5|next|last|+|-|+h|2 3|tomorrow yesterday|fri mon
10:00 11:00|2h 10:00|the 2nd technician|the 2nd|monday's|monitor|sunny|marching|mayor|second|now then|10:00 january
two 10:00|minute 10:00|3 3pm|evening|1/2 hour|99999999d|9999y|in 400 years|tomorrow and|and tomorrow|, tomorrow|of|the
a|at|m|h|2026-11-22T|T10:00|10:00+02:00|10:00 PST|4pm CET|half past|morgen|завтрак|明日から|2020年以降|3号线|x 10:00
10:00 x|((10:00))|10:00;
""".strip()
    .replace("\n", "|")
    .split("|")
)


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_not_wholly_a_time_is_none(text: str) -> None:
    assert not reads(text)
    assert said(text) == "time_missing"


@pytest.mark.parametrize("text", ["", " ", "\n", "\0", "-", "tomorrow " * 50, "1" * 500, "\ud800", "10:00\x1b[0m"])
def test_nothing_and_nonsense_are_refused_with_examples(text: str) -> None:
    assert not reads(text)
    assert offered(text) == ("tomorrow 10:00", "fri 14:00", "+2h", "2026-11-22T10:00")


def test_the_examples_are_times() -> None:
    assert [said(example) for example in offered("nonsense")] == [
        "2026-11-19 10:00",
        "2026-11-20 14:00",
        "2026-11-18 14:00",
        "2026-11-22 10:00",
    ]


def test_a_day_and_a_naked_number_is_no_whole_time_since_the_number_may_begin_what_comes_next() -> None:
    assert not reads("tomorrow 10")
    assert not reads("fri 14")
    assert reads("tomorrow 10:00")
    assert reads("nov 14")


def test_an_ambiguous_time_is_a_time_so_that_its_readings_are_shown() -> None:
    assert reads("1-12-2017")
    assert reads("at 3")
    assert not reads("next week")
    assert not reads("may")


def test_the_refusal_holds_what_was_typed() -> None:
    from supportcli.errors import Refused

    with pytest.raises(Refused) as caught:
        read("1-12-2017", NOW)
    assert (caught.value.typed, caught.value.values["typed"]) == ("1-12-2017", "1-12-2017")
