"""`callback WHEN [WHAT]`: the time is the longest beginning that is wholly one."""

import shlex

import pytest

from supportcli.errors import Refused
from supportcli.words.whens import split_when

from .desk_words import pasted, read, read_line, reads

SPLIT = [
    ("tomorrow 10:00 specialist rings", "tomorrow 10:00", "specialist rings"),
    ("'tomorrow 10:00' 'specialist rings'", "tomorrow 10:00", "specialist rings"),
    ("tomorrow@10:00 specialist rings", "tomorrow@10:00", "specialist rings"),
    ("tomorrow at 10:00", "tomorrow at 10:00", None),
    ("18:00", "18:00", None),
    ("+2h", "+2h", None),
    ("fri", "fri", None),
    ("next monday 3pm technician on site", "next monday 3pm", "technician on site"),
    ("15:00 tomorrow check", "15:00 tomorrow", "check"),
    ("fri '14 boxes arrive'", "fri", "14 boxes arrive"),
    ("fri 30 boxes arrive", "fri", "30 boxes arrive"),
    ("18:00 10 boxes", "18:00", "10 boxes"),
    ("by 18:00 ring", "18:00", "ring"),
    ("до 18:00 позвонят", "18:00", "позвонят"),
    ("tomorrow rings at 11:00", "tomorrow", "rings at 11:00"),
    ("'in two weeks' check", "in two weeks", "check"),
    ("in two weeks check", "in two weeks", "check"),
    ("2026-03-02T15:00Z check the token server -t 42", "2026-03-02T15:00Z", "check the token server"),
    ("tomorrow 'tomorrow is late'", "tomorrow", "tomorrow is late"),
]


@pytest.mark.parametrize(("typed", "when", "what"), SPLIT)
def test_the_time_is_the_longest_beginning(typed: str, when: str, what: str | None) -> None:
    assert read_line(f"callback {typed}") == (when, what)


REFUSED = [
    ("", "time_missing", ["callback 'tomorrow 10:00'"]),
    ("soon", "time_missing", ["callback 'tomorrow 10:00' soon"]),
    ("specialist rings tomorrow 10:00", "time_missing", ["callback 'tomorrow 10:00' 'specialist rings'"]),
    ("specialist rings by tomorrow 10:00", "time_missing", ["callback 'tomorrow 10:00' 'specialist rings'"]),
    ("rings fri -t 42", "time_missing", ["callback -t 42 fri rings"]),
    ("tomorrow 10", "ambiguous_time", ["callback 'tomorrow 10:00'", "callback 'tomorrow 22:00'"]),
    (
        "tomorrow 10 boxes",
        "ambiguous_time",
        ["callback 'tomorrow 10:00' boxes", "callback tomorrow '10 boxes'"],
    ),
    ("10:00 11:00", "ambiguous_time", ["callback 10:00", "callback 11:00"]),
    (
        "fri 10:00 mon 11:00 meet",
        "ambiguous_time",
        ["callback 'fri 10:00' 'mon 11:00 meet'", "callback 'fri 10:00' meet", "callback 'mon 11:00' meet"],
    ),
]


@pytest.mark.parametrize(("typed", "code", "offers"), REFUSED)
def test_a_time_in_doubt_is_refused_with_the_readings(typed: str, code: str, offers: list[str]) -> None:
    with pytest.raises(Refused) as refused:
        read_line(f"callback {typed}")
    assert refused.value.code == code
    assert refused.value.message.format(**refused.value.values)
    lines = [pasted(paste) for paste in refused.value.paste]
    assert [shlex.join([verb, *args]) for verb, args in lines][: len(offers)] == offers
    for verb, args in lines:
        read(verb, args)


def test_a_reader_that_takes_a_bare_hour_does_not_decide_it() -> None:
    def generous(text: str) -> bool:
        return reads(text) or text in ("tomorrow 10", "10")

    with pytest.raises(Refused) as refused:
        split_when("callback", ["tomorrow", "10", "boxes"], generous)
    assert refused.value.code == "ambiguous_time"


def test_the_slow_reader_is_asked_only_if_the_quick_one_finds_nothing() -> None:
    asked: list[str] = []

    def slowly(text: str) -> bool:
        asked.append(text)
        return text == "übermorgen um zehn"

    assert split_when("callback", ["fri", "ring"], reads, reads_slowly=slowly) == ("fri", "ring")
    assert asked == []
    words = ["übermorgen", "um", "zehn", "ruft", "an"]
    assert split_when("callback", words, reads, reads_slowly=slowly) == ("übermorgen um zehn", "ruft an")


def test_a_reader_that_knows_no_time_still_gives_an_example() -> None:
    with pytest.raises(Refused) as refused:
        split_when("moved", ["soon"], lambda text: False)
    assert refused.value.paste == ("supportcli moved 'tomorrow 10:00' 'specialist rings'",)
