"""Date words of German, Russian, Japanese and Chinese, and of languages that are left to dateparser."""

import pytest
from said_at import offered, said

from supportcli.times import reads

GERMAN = {
    "morgen 10:00": "2026-11-19 10:00",
    "übermorgen": "2026-11-20 18:00 day",
    "morgen um 15 Uhr": "2026-11-19 15:00",
    "morgen früh": "2026-11-19 12:00",
    "Fr 14:00": "2026-11-20 14:00",
    "mo.": "2026-11-23 18:00 day",
    "mo": "2026-11-23 18:00 day",
    "so.": "2026-11-22 18:00 day",
    "do 14:00": "2026-11-19 14:00",
    "kommenden Montag": "2026-11-23 18:00 day",
    "Freitag nächster Woche": "2026-11-27 18:00 day",
    "am 15.2. um 12.30 Uhr": "2027-02-15 12:30",
    "18. Juli 2027": "2027-07-18 18:00 day",
    "in zwei Stunden": "2026-11-18 14:00",
    "in einer Stunde": "2026-11-18 13:00",
    "vor 3 Tagen": "2026-11-15 12:00",
    "3mo": "2027-02-18 12:00",
    "6 am": "2026-11-19 06:00",
    "Feierabend": "2026-11-18 18:00 day",
    "8 uhr am abend": "2026-11-18 20:00",
}
RUSSIAN = {
    "завтра 10:00": "2026-11-19 10:00",
    "завтра в 10:00": "2026-11-19 10:00",
    "пн": "2026-11-23 18:00 day",
    "в пятницу в 9 часов": "2026-11-20 09:00",
    "через 3 часа": "2026-11-18 15:00",
    "через час": "2026-11-18 13:00",
    "через полчаса": "2026-11-18 12:30",
    "через 3 дня": "2026-11-21 12:00",
    "2 рабочих дня": "2026-11-20 18:00 day",
    "в 3 часа дня": "2026-11-18 15:00",
    "сегодня в 8 вечера": "2026-11-18 20:00",
    "неделю назад": "2026-11-11 12:00",
    "13-е декабря": "2026-12-13 18:00 day",
    "18 июля 2027 года 9:00": "2027-07-18 09:00",
    "в 17ч10": "2026-11-18 17:10",
    "восьмое августа": "2027-08-08 18:00 day",  # dateparser
}
JAPANESE = {
    "明日10時": "2026-11-19 10:00",
    "明日の10時までに": "2026-11-19 10:00",
    "明日午後3時半": "2026-11-19 15:30",
    "午前10時20分": "2026-11-19 10:20",
    "来週の水曜日": "2026-11-25 18:00 day",
    "金曜": "2026-11-20 18:00 day",
    "12月31日": "2026-12-31 18:00 day",
    "2027年3月25日に": "2027-03-25 18:00 day",
    "3日後": "2026-11-21 12:00",
    "2時間後": "2026-11-18 14:00",
    "３０分後": "2026-11-18 12:30",
    "2営業日": "2026-11-20 18:00 day",
    "12月1日（火）": "2026-12-01 18:00 day",
}
CHINESE = {
    "明天10点": "2026-11-19 10:00",
    "今天下午3点": "2026-11-18 15:00",
    "下午三点半": "2026-11-18 15:30",
    "今晚八点": "2026-11-18 20:00",
    "周五": "2026-11-20 18:00 day",
    "下周三": "2026-11-25 18:00 day",
    "下星期一上午十点": "2026-11-23 10:00",
    "两小时后": "2026-11-18 14:00",
    "三天后": "2026-11-21 12:00",
    "十二月二十五号": "2026-12-25 18:00 day",
    "二零二七年三月三號": "2027-03-03 18:00 day",
}


@pytest.mark.parametrize(("text", "meant"), {**RUSSIAN, **JAPANESE, **CHINESE}.items())
def test_a_language_with_its_own_letters_is_read_though_nobody_asked_for_it(text: str, meant: str) -> None:
    assert said(text) == meant
    assert reads(text)


@pytest.mark.parametrize(("text", "meant"), GERMAN.items())
def test_german_is_read_where_it_is_spoken(text: str, meant: str) -> None:
    assert said(text, languages=("en", "de")) == meant


def test_english_stays_readable_beside_every_language() -> None:
    for language in ("de", "ru", "ja", "zh", "fr"):
        assert said("tomorrow 10:00", languages=("en", language)) == "2026-11-19 10:00"
        assert said("fri 6pm", languages=(language,)) == "2026-11-20 18:00"


def test_everyday_words_that_are_also_weekdays_are_words() -> None:
    assert not reads("so", ("en", "de"))
    assert not reads("do", ("en", "de"))
    assert not reads("so 15:00", ("en", "de"))
    assert not reads("morgen", ("en",))


@pytest.mark.parametrize(
    ("text", "readings"),
    {
        "3 часа": ("+3h", "03:00", "15:00"),
        "明天3点": ("2026-11-19T03:00", "2026-11-19T15:00"),
        "3 Uhr": ("03:00", "15:00"),
        "в следующую пятницу": ("2026-11-20", "2026-11-27"),
    }.items(),
)
def test_an_hour_counted_to_twelve_is_asked(text: str, readings: tuple[str, ...]) -> None:
    assert said(text, languages=("en", "de")) == "ambiguous_time"
    assert offered(text, languages=("en", "de"))[-2:] == readings[-2:]


BORROWED = {
    ("fr", "demain 10:00"): "2026-11-19 10:00",
    ("fr", "demain"): "2026-11-19 18:00 day",
    ("fr", "lundi"): "2026-11-23 18:00 day",
    ("fr", "le 3 mars à 10:00"): "2027-03-03 10:00",
    ("fr", "3 mars 2028"): "2028-03-03 18:00 day",
    ("fr", "dans 2 heures"): "2026-11-18 14:00",
    ("fr", "hier 9:00"): "2026-11-17 09:00",
    ("es", "mañana a las 10:00"): "2026-11-19 10:00",
    ("it", "lunedì"): "2026-11-23 18:00 day",
    ("nl", "morgen 10:00"): "2026-11-19 10:00",
    ("uk", "завтра 10:00"): "2026-11-19 10:00",
}


@pytest.mark.parametrize(("language", "text"), BORROWED)
def test_dateparser_reads_the_languages_that_have_no_table(language: str, text: str) -> None:
    assert said(text, languages=("en", language)) == BORROWED[language, text]
    assert reads(text, ("en", language))


@pytest.mark.parametrize(
    "text",
    [
        "technicien",
        "demain à",
        "demain 10:00 technicien",
        "demain 10:00 et",
        "janvier 10:00",
        "3 3pm",
        "03 mars 96",
        "10 lundi 3",
        "two 10:00",
        "demain 10",
        "mars",
        "la semaine prochaine",
        "non",
        "le",
        "0612345678",
        "minute 10:00",
        "hr mon",
        "10:00 10",
        "demain 10 caisses",
    ],
)
def test_dateparser_is_not_believed_when_a_word_is_left_over_or_a_day_was_made_up(text: str) -> None:
    assert not reads(text, ("en", "fr"))
    assert said(text, languages=("en", "fr")) == "time_missing"
