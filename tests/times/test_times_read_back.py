"""What words mean after `--at`: they look back. Said on Wednesday 2026-11-18 at noon in Berlin."""

import pytest
from said_at import said

BACK = {
    "now": "2026-11-18 12:00",
    # a day alone is the beginning of its working day
    "today": "2026-11-18 09:00 day",
    "yesterday": "2026-11-17 09:00 day",
    "2026-11-02": "2026-11-02 09:00 day",
    "fri": "2026-11-13 09:00 day",
    "wed": "2026-11-11 09:00 day",
    "last friday": "2026-11-13 09:00 day",
    "this monday": "2026-11-16 09:00 day",
    "friday of last week": "2026-11-13 09:00 day",
    "fri 14:00": "2026-11-13 14:00",
    "yesterday@9:00": "2026-11-17 09:00",
    "yesterday morning": "2026-11-17 09:00",
    "yesterday afternoon": "2026-11-17 12:00",
    # a bare time is the last such
    "18:00": "2026-11-17 18:00",
    "9:00": "2026-11-18 09:00",
    "12:00": "2026-11-18 12:00",
    "midnight": "2026-11-18 00:00",
    # counted without a sign is ago
    "30m": "2026-11-18 11:30",
    "3d": "2026-11-15 12:00",
    "2h ago": "2026-11-18 10:00",
    "+2h": "2026-11-18 14:00",
    "in 2h": "2026-11-18 14:00",
    "2bd": "2026-11-16 09:00 day",
    "3bd": "2026-11-13 09:00 day",
    "eod": "2026-11-17 18:00 day",
    "eow": "2026-11-13 18:00 day",
    # a date without a year is the last such, a date with a year that one
    "feb 3": "2026-02-03 09:00 day",
    "1.12.": "2025-12-01 09:00 day",
    "on the 24th": "2026-10-24 09:00 day",
    "2027-01-01": "2027-01-01 09:00 day",
}


@pytest.mark.parametrize(("text", "meant"), BACK.items())
def test_at_looks_back(text: str, meant: str) -> None:
    assert said(text, looking="back") == meant


def test_today_before_work_is_now_and_not_later() -> None:
    assert said("today", now="2026-11-18T06:00:00.000Z", looking="back") == "2026-11-18 07:00 day"


def test_on_monday_last_friday_is_of_last_week_but_on_saturday_it_is_asked() -> None:
    assert said("last friday", now="2026-11-16T11:00:00.000Z", looking="back") == "2026-11-13 09:00 day"
    assert said("last friday", now="2026-11-21T11:00:00.000Z", looking="back") == "ambiguous_time"
