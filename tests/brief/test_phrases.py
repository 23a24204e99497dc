"""Every language says everything, with its own dates and plurals."""

import re
from datetime import datetime
from typing import Any

import pytest

from supportcli.brief.phrases import Phrases, languages, phrases
from supportcli.brief.readers import READERS
from supportcli.diagnosis.layers import LAYERS, TWO_CAUSES
from supportcli.diagnosis.scenarios import QUESTIONS
from supportcli.facts import attempt, callback, escalation
from supportcli.parties import PARTIES

TABLES = ("words", "layers", "asks", "results", "promises", "levels", "questions")
EVENING = datetime(2026, 11, 11, 18, 0)


def places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def test_the_four_languages_are_there_english_first() -> None:
    assert languages() == ("en", "ja", "ru", "zh")


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("language", languages())
def test_a_language_has_the_keys_and_places_of_english(language: str, table: str) -> None:
    english, other = getattr(phrases("en"), table), getattr(phrases(language), table)
    assert set(other) == set(english)
    assert {key for key in english if places(english[key]) != places(other[key])} == set()
    assert all(other.values())


@pytest.mark.parametrize("language", ("ru", "ja", "zh"))
def test_nothing_is_left_in_english(language: str) -> None:
    here, english = phrases(language), phrases("en")
    same = [
        (table, key)
        for table in TABLES
        for key, text in getattr(english, table).items()
        if getattr(here, table)[key] == text and re.search(r"[^\W\d_]", re.sub(r"\{\w+\}", "", text))
    ]
    assert same == []


@pytest.mark.parametrize("language", languages())
def test_every_word_of_the_program_that_a_brief_shows_has_its_phrase(language: str) -> None:
    here = phrases(language)
    assert set(here.layers) == {*LAYERS, TWO_CAUSES}
    assert set(here.asks) == {*LAYERS, TWO_CAUSES, "confirm"}
    assert set(here.results) == set(attempt.RESULTS)
    assert set(here.promises) == set(callback.KINDS)
    assert set(here.levels) == set(escalation.LEVELS)
    assert set(here.questions) == set(QUESTIONS)
    assert {*PARTIES, *escalation.OUTCOMES, *(set(callback.OUTCOMES) - {"moved"})} <= set(here.words)
    assert {f"{part}_{reader}" for part in ("title", "to", "intro", "closing", "ask") for reader in READERS} <= set(
        here.words
    )


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "11 November 2026, 18:00"),
        ("ru", "11 ноября 2026, 18:00"),
        ("ja", "2026年11月11日 18:00"),
        ("zh", "2026年11月11日 18:00"),
    ],
)
def test_dates_are_said_as_the_language_says_them(language: str, shown: str) -> None:
    assert phrases(language).date(EVENING, True, True) == shown


def test_months_are_in_the_genitive_in_russian() -> None:
    days = [phrases("ru").date(datetime(2026, month, 2), False, False) for month in range(1, 13)]
    assert days[2] == "2 марта" and days[4] == "2 мая"
    assert all(day.endswith(("я", "та", "а")) for day in days)


@pytest.mark.parametrize(
    ("n", "calls", "promises", "days"),
    [
        (0, "0 звонков", "0 обещаний", "0 дней"),
        (1, "1 звонок", "1 обещание", "1 день"),
        (2, "2 звонка", "2 обещания", "2 дня"),
        (5, "5 звонков", "5 обещаний", "5 дней"),
        (11, "11 звонков", "11 обещаний", "11 дней"),
        (12, "12 звонков", "12 обещаний", "12 дней"),
        (21, "21 звонок", "21 обещание", "21 день"),
        (104, "104 звонка", "104 обещания", "104 дня"),
        (111, "111 звонков", "111 обещаний", "111 дней"),
    ],
)
def test_russian_has_three_plural_forms(n: int, calls: str, promises: str, days: str) -> None:
    said: Any = phrases("ru").counted
    assert (said("calls", n), said("promises", n), said("days", n)) == (calls, promises, days)


def test_english_says_one_call_and_two_calls() -> None:
    assert [phrases("en").counted("calls", n) for n in (0, 1, 2)] == ["0 calls", "1 call", "2 calls"]


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", ["0 min", "59 min", "1 h", "2 h 5 min", "1 day", "3 days 10 h"]),
        ("ru", ["0 мин", "59 мин", "1 ч", "2 ч 5 мин", "1 день", "3 дня 10 ч"]),
        ("ja", ["0分", "59分", "1時間", "2時間5分", "1日", "3日10時間"]),
        ("zh", ["0分钟", "59分钟", "1小时", "2小时5分钟", "1天", "3天10小时"]),
    ],
)
def test_lengths_of_time_in_each_language(language: str, shown: list[str]) -> None:
    here: Phrases = phrases(language)
    assert [here.length(minutes) for minutes in (0, 59, 60, 125, 1440, 3 * 1440 + 600)] == shown


def test_an_unknown_language_is_an_error_and_no_import() -> None:
    with pytest.raises(KeyError):
        phrases("os")
