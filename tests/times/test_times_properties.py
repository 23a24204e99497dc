"""What holds of any text and any time: nothing but refusals, what we print is read back, words are not times."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from said_at import BERLIN, NOW

from supportcli.errors import Refused
from supportcli.times import local, period, read, reads, span, stamp
from supportcli.times.words import known, merged

ALL = tuple(sorted(known()))
ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Europe/Moscow", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]
)
MOMENTS = st.datetimes(
    min_value=datetime(1970, 1, 2),
    max_value=datetime(2199, 12, 30),
    timezones=st.just(UTC),
).map(stamp)
LOOKING = st.sampled_from(["forward", "back"])
FIGURES = st.sampled_from(
    [
        "0",
        "3",
        "10",
        "14",
        "31",
        "99",
        "2026",
        "10:00",
        "24:00",
        "6",
        "1/2",
        "8/10/12",
        "2026-11-22",
        "31.4.2026",
        "15.2",
        "29.2.",
        "+",
        "-",
        "-30",
        "1e5",
        "三",
        "十五",
    ]
)
WORDS = st.sampled_from(sorted(merged(ALL)))
PHRASES = st.lists(st.one_of(WORDS, WORDS, FIGURES), min_size=1, max_size=5).map(" ".join)


@given(MOMENTS, MOMENTS, ZONES, LOOKING)
@settings(deadline=None)
def test_every_moment_that_we_write_is_read_back_to_itself(iso: str, now: str, zone: str, looking: str) -> None:
    assert read(iso, now, looking=looking, zone=zone) == (iso, "minute")


@given(MOMENTS, MOMENTS, ZONES, LOOKING)
@settings(deadline=None)
def test_every_time_that_we_say_is_read_back_to_what_was_said(iso: str, now: str, zone: str, looking: str) -> None:
    said = local(iso, zone)
    assert local(read(said, now, looking=looking, zone=zone).at, zone) == said


@given(st.one_of(st.text(max_size=80), st.text("0123456789:./-+ apmthdw,@TZ", max_size=20), PHRASES), LOOKING)
@settings(max_examples=400, deadline=None)
def test_reading_any_text_ends_in_a_time_or_a_refusal(text: str, looking: str) -> None:
    for asked in (
        lambda: read(text, NOW, looking=looking, zone=BERLIN, languages=ALL),
        lambda: period(text, NOW, BERLIN, languages=ALL),
        lambda: span(text, text, NOW, BERLIN, languages=ALL),
    ):
        try:
            asked()
        except Refused as refused:
            assert refused.code in ("time_missing", "ambiguous_time", "bad_time")
    assert reads(text, ALL) in (True, False)


@given(st.text(max_size=30))
@settings(max_examples=50, deadline=None)
def test_reading_any_text_with_dateparser_ends_in_a_time_or_a_refusal(text: str) -> None:
    try:
        read(text, NOW, zone=BERLIN, languages=("en", "fr", "pt-BR", "tlh"))
    except Refused as refused:
        assert refused.code in ("time_missing", "ambiguous_time", "bad_time")


@given(PHRASES, LOOKING)
@settings(max_examples=400, deadline=None)
def test_what_reads_as_a_time_is_read_or_refused_with_readings_that_are_read(text: str, looking: str) -> None:
    if not reads(text, ALL):
        return
    try:
        read(text, NOW, looking=looking, zone=BERLIN, languages=ALL)
    except Refused as refused:
        assert refused.code in ("ambiguous_time", "bad_time")
        assert refused.paste or refused.code == "bad_time"
        for reading in refused.paste:
            assert reads(reading)
            read(reading, NOW, looking=looking, zone=BERLIN)


@given(
    st.from_regex(r"[a-zäöüа-я]{1,12}q", fullmatch=True),
    st.sampled_from(["", "tomorrow ", "tomorrow 10:00 ", "+2h ", "завтра "]),
)
@settings(deadline=None)
def test_a_word_that_is_in_no_table_is_never_part_of_a_time(word: str, before: str) -> None:
    assert not reads(before + word, ALL)


CALLS = [
    "the",
    "specialist",
    "rings",
    "back",
    "when",
    "the",
    "printer",
    "prints",
    "again",
    "second",
    "line",
    "has",
    "no",
    "minutes",
    "left",
    "monitor",
    "satellite",
    "sunny",
    "marching",
    "mayor",
    "decay",
    "daily",
    "hourly",
    "weekly",
    "monthly",
    "noonday",
    "midweek",
    "nowhere",
    "tomorrows",
    "atlas",
    "later",
    "than",
    "in",
    "of",
    "on",
    "by",
    "the",
    "customer",
    "says",
    "minus",
    "five",
    "volts",
    "it",
    "works",
    "since",
    "update",
    "step",
    "failed",
    "twice",
    "other",
    "user",
    "same",
    "user",
    "login",
    "window",
    "account",
    "server",
    "restart",
    "cable",
    "switch",
    "router",
    "fax",
]


@pytest.mark.parametrize("word", sorted(set(CALLS)))
def test_a_bare_word_of_a_call_is_no_time(word: str) -> None:
    assert not reads(word, ALL)


@given(MOMENTS, ZONES)
@settings(deadline=None)
def test_a_weekday_is_never_today_and_at_most_a_week_away(now: str, zone: str) -> None:
    for name in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"):
        today, then = local(now, zone), local(read(name, now, zone=zone).at, zone)
        assert then[:14] != today[:14]
        assert then[:3].casefold() == name
        assert now < read(name, now, zone=zone).at <= read("8d", now, zone=zone).at


@given(MOMENTS, ZONES, st.times())
@settings(deadline=None)
def test_a_bare_time_is_the_nearest_in_the_direction_of_looking(now: str, zone: str, clock: object) -> None:
    text = str(clock)[:5]
    ahead, behind = read(text, now, zone=zone).at, read(text, now, zone=zone, looking="back").at
    assert behind <= now < ahead
    assert ahead <= read("2d", now, zone=zone).at
