"""Minutes: the last word of goodwill and work, and the value of an option."""

import shlex

import pytest

from supportcli.errors import Refused
from supportcli.words.minutes import read_minutes

from .desk_words import pasted, read, read_line

SPLIT = [
    ("load a dump 12m", "load a dump", 12),
    ("load a dump 12min", "load a dump", 12),
    ("load a dump 12 min", "load a dump", 12),
    ("updates 1h", "updates", 60),
    ("updates 1h30m", "updates", 90),
    ("updates 1h30", "updates", 90),
    ("updates 1.5h", "updates", 90),
    ("updates 90m", "updates", 90),
    ("'load a dump' 12m", "load a dump", 12),
    ("port 12 opened 5m", "port 12 opened", 5),
    ("замена диска 20мин", "замена диска", 20),
    ("更新 20分", "更新", 20),
    ("更新 1時間", "更新", 60),
    ("12 5m", "12", 5),
]


@pytest.mark.parametrize(("typed", "text", "minutes"), SPLIT)
def test_the_last_word_is_the_minutes(typed: str, text: str, minutes: int) -> None:
    assert read_line(f"work {typed}") == (text, minutes)


REFUSED = [
    ("load a dump 12", "minutes_missing", ["goodwill 'load a dump' 12m", "goodwill 'load a dump' 12h"]),
    ("load a dump 45 -t 42", "minutes_missing", ["goodwill -t 42 'load a dump' 45m"]),
    ("load a dump", "minutes_missing", ["goodwill 'load a dump' 15m"]),
    ("'load a dump 12m'", "minutes_missing", ["goodwill 'load a dump' 12m"]),
    ("load a dump 99999m", "minutes_missing", ["goodwill 'load a dump 99999m' 15m"]),
    ("12m", "text_missing", ["goodwill updates 12m"]),
    ("12", "minutes_missing", ["goodwill updates 12m", "goodwill updates 12h"]),
    ("", "minutes_missing", ["goodwill updates 15m"]),
    ("load -x dump", "no_such_option", ["goodwill 'load -x dump' 15m"]),
]


@pytest.mark.parametrize(("typed", "code", "offers"), REFUSED)
def test_minutes_without_a_unit_or_missing_are_refused(typed: str, code: str, offers: list[str]) -> None:
    with pytest.raises(Refused) as refused:
        read_line(f"goodwill {typed}")
    assert refused.value.code == code
    lines = [pasted(paste) for paste in refused.value.paste]
    assert [shlex.join([verb, *args]) for verb, args in lines] == offers
    for verb, args in lines:
        read(verb, args)


@pytest.mark.parametrize(
    ("value", "minutes"),
    [("7", 7), ("7m", 7), ("1h5m", 65), ("1:05", 65), ("0", 0), (" 12 min ", 12), ("2h", 120), ("1,5h", 90)],
)
def test_an_option_takes_minutes_with_or_without_a_unit(value: str, minutes: int) -> None:
    assert read_minutes(value) == minutes


@pytest.mark.parametrize("value", ["soon", "-5", "5x", "99999", "9999999999999", "1:75", "1.5", "²", "h", "m5"])
def test_what_is_no_number_of_minutes_is_refused(value: str) -> None:
    with pytest.raises(Refused) as refused:
        read_minutes(value)
    assert refused.value.code == "not_minutes"


def test_no_minutes_at_all_are_missing() -> None:
    with pytest.raises(Refused) as refused:
        read_minutes("  ")
    assert refused.value.code == "minutes_missing"


@pytest.mark.parametrize("typed", ["load a dump 0m", "load a dump 0 min", "load a dump 0h", "load a dump 0"])
@pytest.mark.parametrize("verb", ["goodwill", "work"])
def test_no_minutes_are_no_help_and_no_work(verb: str, typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_line(f"{verb} {typed} -t 42")
    assert refused.value.code == "no_minutes"
    assert refused.value.paste[0] == f"supportcli {verb} -t 42 'load a dump' 1m"
    assert refused.value.paste[1] == "supportcli note -t 42 'load a dump'"
    assert read_line(refused.value.paste[0].removeprefix("supportcli ")) == ("load a dump", 1)
