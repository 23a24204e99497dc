"""What words mean when a promise is given: they look forward. Said on Wednesday 2026-11-18 at noon in Berlin."""

import pytest
from said_at import said

FORWARD = {
    "now": "2026-11-18 12:00",
    "right now": "2026-11-18 12:00",
    # a day alone is the end of its working day
    "today": "2026-11-18 18:00 day",
    "tomorrow": "2026-11-19 18:00 day",
    "Tomorrow": "2026-11-19 18:00 day",
    "the day after tomorrow": "2026-11-20 18:00 day",
    "yesterday": "2026-11-17 18:00 day",
    "2026-12-01": "2026-12-01 18:00 day",
    "2026/12/1": "2026-12-01 18:00 day",
    # a weekday is never today
    "fri": "2026-11-20 18:00 day",
    "Friday": "2026-11-20 18:00 day",
    "thurs.": "2026-11-19 18:00 day",
    "wed": "2026-11-25 18:00 day",
    "wednesday 13:00": "2026-11-25 13:00",
    "tue": "2026-11-24 18:00 day",
    "next monday": "2026-11-23 18:00 day",
    "coming friday": "2026-11-20 18:00 day",
    "this friday": "2026-11-20 18:00 day",
    "friday next week": "2026-11-27 18:00 day",
    "wednesday of this week": "2026-11-18 18:00 day",
    # a bare time is the next such
    "18:00": "2026-11-18 18:00",
    "9:00": "2026-11-19 09:00",
    "12:00": "2026-11-19 12:00",
    "12:00:01": "2026-11-18 12:00",
    "6pm": "2026-11-18 18:00",
    "6 pm": "2026-11-18 18:00",
    "6:30 p.m.": "2026-11-18 18:30",
    "9am": "2026-11-19 09:00",
    "12am": "2026-11-19 00:00",
    "12pm": "2026-11-19 12:00",
    "noon": "2026-11-19 12:00",
    "midnight": "2026-11-19 00:00",
    "at 15": "2026-11-18 15:00",
    "at 10": "2026-11-19 10:00",
    "at 8pm": "2026-11-18 20:00",
    "10:00 UTC": "2026-11-19 11:00",
    "13:00Z": "2026-11-18 14:00",
    # day and time, in any order
    "fri 14:00": "2026-11-20 14:00",
    "14:00 fri": "2026-11-20 14:00",
    "yesterday@9:00": "2026-11-17 09:00",
    "tomorrow at 10:00": "2026-11-19 10:00",
    "tomorrow, 10:00": "2026-11-19 10:00",
    "by fri 14:00": "2026-11-20 14:00",
    "tomorrow 2:00": "2026-11-19 02:00",
    "next monday 9:30": "2026-11-23 09:30",
    "tomorrow 8 in the evening": "2026-11-19 20:00",
    "tonight at 8": "2026-11-18 20:00",
    "3 o'clock pm": "2026-11-18 15:00",
    # parts of a day end
    "tonight": "2026-11-18 21:00",
    "tomorrow morning": "2026-11-19 12:00",
    "friday afternoon": "2026-11-20 18:00",
    # counted from now
    "+2h": "2026-11-18 14:00",
    "2h": "2026-11-18 14:00",
    "-30m": "2026-11-18 11:30",
    "90min": "2026-11-18 13:30",
    "1h30m": "2026-11-18 13:30",
    "1.5h": "2026-11-18 13:30",
    "in half an hour": "2026-11-18 12:30",
    "3d": "2026-11-21 12:00",
    "in 3 days": "2026-11-21 12:00",
    "1w": "2026-11-25 12:00",
    "in a week": "2026-11-25 12:00",
    "2 weeks from now": "2026-12-02 12:00",
    "3d 10:00": "2026-11-21 10:00",
    "3mo": "2027-02-18 12:00",
    "two days ago": "2026-11-16 12:00",
    # business days are days: their end; the weekend does not count
    "2bd": "2026-11-20 18:00 day",
    "3bd": "2026-11-23 18:00 day",
    "in 8 business days": "2026-11-30 18:00 day",
    "next business day": "2026-11-19 18:00 day",
    "2bd 10:00": "2026-11-20 10:00",
    "eod": "2026-11-18 18:00 day",
    "eow": "2026-11-20 18:00 day",
    # dates in every unambiguous order
    "2026-11-22T10:00": "2026-11-22 10:00",
    "2026-11-22 10:00": "2026-11-22 10:00",
    "2026-11-22T10:00:00Z": "2026-11-22 11:00",
    "2026-11-22T10:00:00.250+03:00": "2026-11-22 08:00",
    "2026-11-22 10:00+01:00": "2026-11-22 10:00",
    "2026-11-22T10:00-05:00": "2026-11-22 16:00",
    "Sun 2026-11-22 10:00": "2026-11-22 10:00",
    "13/02/2027": "2027-02-13 18:00 day",
    "02/13/2027": "2027-02-13 18:00 day",
    "13.02.2027": "2027-02-13 18:00 day",
    "1.12.2026": "2026-12-01 18:00 day",
    "01.02.2027 9:15": "2027-02-01 09:15",
    "3/3/2027": "2027-03-03 18:00 day",
    "1.12.": "2026-12-01 18:00 day",
    "15.2.": "2027-02-15 18:00 day",
    "2/15": "2027-02-15 18:00 day",
    "3 feb": "2027-02-03 18:00 day",
    "feb 3rd": "2027-02-03 18:00 day",
    "15th of december, 2027": "2027-12-15 18:00 day",
    "2027 aug 10": "2027-08-10 18:00 day",
    "18 november": "2026-11-18 18:00 day",
    "17 november": "2027-11-17 18:00 day",
    "tuesday 17 november": "2026-11-17 18:00 day",
    "on the 24th": "2026-11-24 18:00 day",
    "on the 17th": "2026-12-17 18:00 day",
    "20th of next month": "2026-12-20 18:00 day",
    # said in full is never moved to another year
    "2020-01-01": "2020-01-01 18:00 day",
    "31.10.74": "1974-10-31 18:00 day",
}


@pytest.mark.parametrize(("text", "meant"), FORWARD.items())
def test_a_promise_looks_forward(text: str, meant: str) -> None:
    assert said(text) == meant


AFTER_HOURS = {
    "today": "2026-11-20 23:59 day",
    "eod": "2026-11-20 23:59 day",
    "eow": "2026-11-27 18:00 day",
    "tomorrow": "2026-11-21 18:00 day",
    "1bd": "2026-11-23 18:00 day",
    "fri": "2026-11-27 18:00 day",
    "tonight": "2026-11-20 21:00",
}


@pytest.mark.parametrize(("text", "meant"), AFTER_HOURS.items())
def test_after_work_on_a_friday_today_ends_at_midnight_and_the_week_is_the_next(text: str, meant: str) -> None:
    assert said(text, now="2026-11-20T19:30:00.000Z") == meant  # 20:30


def test_working_hours_and_weekend_are_those_of_the_desk() -> None:
    israel = {"workday": ("08:00", "16:30"), "weekend": (4, 5)}
    assert said("tomorrow", **israel) == "2026-11-19 16:30 day"
    assert said("2bd", **israel) == "2026-11-22 16:30 day"  # Thursday, then Sunday
    assert said("eow", **israel) == "2026-11-19 16:30 day"
    assert said("today", workday=("22:00", "24:00")) == "2026-11-19 00:00 day"


def test_a_month_without_that_day_gives_its_last_day() -> None:
    assert said("1mo", now="2027-01-31T11:00:00.000Z") == "2027-02-28 12:00"
    assert said("1y", now="2028-02-29T11:00:00.000Z") == "2029-02-28 12:00"
