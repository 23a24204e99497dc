"""What a query asks for, as [from, to) in UTC. Asked on Saturday 2026-11-21 at 20:00 in Berlin."""

import pytest

from supportcli.errors import Refused
from supportcli.times import period, span

NOW, BERLIN = "2026-11-21T19:00:00.000Z", "Europe/Berlin"


def day(text: str) -> str:
    """Midnight in Berlin, in winter."""
    return f"{text}T23:00:00.000Z"


PERIODS = {
    "today": (day("2026-11-20"), day("2026-11-21")),
    "yesterday": (day("2026-11-19"), day("2026-11-20")),
    "2026-11-03": (day("2026-11-02"), day("2026-11-03")),
    "fri": (day("2026-11-19"), day("2026-11-20")),
    "this week": (day("2026-11-15"), day("2026-11-22")),
    "last week": (day("2026-11-08"), day("2026-11-15")),
    "this month": (day("2026-10-31"), day("2026-11-30")),
    "last month": ("2026-09-30T22:00:00.000Z", day("2026-10-31")),
    "2026-10": ("2026-09-30T22:00:00.000Z", day("2026-10-31")),
    "october": ("2026-09-30T22:00:00.000Z", day("2026-10-31")),
    "december": (day("2025-11-30"), day("2025-12-31")),
    "december 2024": (day("2024-11-30"), day("2024-12-31")),
    "2026": (day("2025-12-31"), day("2026-12-31")),
    "last year": (day("2024-12-31"), day("2025-12-31")),
    "2026-q1": (day("2025-12-31"), "2026-03-31T22:00:00.000Z"),
    "2026-w47": (day("2026-11-15"), day("2026-11-22")),
    "прошлая неделя": (day("2026-11-08"), day("2026-11-15")),
    "先月": ("2026-09-30T22:00:00.000Z", day("2026-10-31")),
    "-7d": ("2026-11-14T19:00:00.000Z", None),
    "7d": ("2026-11-14T19:00:00.000Z", None),
    "last 7 days": ("2026-11-14T19:00:00.000Z", None),
    "+2d": (NOW, "2026-11-23T19:00:00.000Z"),
    "18:00": ("2026-11-21T17:00:00.000Z", "2026-11-21T17:01:00.000Z"),
    "2026-10-01..": ("2026-09-30T22:00:00.000Z", None),
    "..2026-10-31": (None, day("2026-10-31")),
    "2026-11-01..2026-11-02": (day("2026-10-31"), day("2026-11-02")),
    "2026-10..2026-11": ("2026-09-30T22:00:00.000Z", day("2026-11-30")),
    "-7d..yesterday": ("2026-11-14T19:00:00.000Z", day("2026-11-20")),
    "2026-11-02T10:00..2026-11-02T12:00": ("2026-11-02T09:00:00.000Z", "2026-11-02T11:00:00.000Z"),
    "..": (None, None),
}


@pytest.mark.parametrize(("text", "meant"), PERIODS.items())
def test_a_period_is_half_open_and_local(text: str, meant: tuple[str | None, str | None]) -> None:
    assert period(text, NOW, BERLIN) == meant


def test_a_span_holds_both_its_days_and_is_open_where_nothing_is_said() -> None:
    assert span("2026-11-01", "2026-11-02", NOW, BERLIN) == (day("2026-10-31"), day("2026-11-02"))
    assert span("2026-11-01", None, NOW, BERLIN) == (day("2026-10-31"), None)
    assert span(None, "2026-11-02", NOW, BERLIN) == (None, day("2026-11-02"))
    assert span(None, None, NOW, BERLIN) == (None, None)
    assert span("", " ", NOW, BERLIN) == (None, None)


def test_the_same_value_twice_is_that_period() -> None:
    for text, meant in PERIODS.items():
        assert span(text, text, NOW, BERLIN) == meant


def test_an_end_that_is_a_moment_is_that_moment() -> None:
    assert span(None, "18:00", NOW, BERLIN) == (None, "2026-11-21T17:00:00.000Z")
    assert span(None, "-7d", NOW, BERLIN) == (None, "2026-11-14T19:00:00.000Z")


@pytest.mark.parametrize(
    ("text", "code"),
    {"x": "time_missing", "2026-13": "time_missing", "2026-w60": "time_missing", "1/2/2026": "ambiguous_time",
     "2026-02-30": "bad_time", "0000": "time_missing", "9999": "time_missing", "x..": "time_missing"}.items(),
)  # fmt: skip
def test_what_names_no_period_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        period(text, NOW, BERLIN)
    assert caught.value.code == code
