"""How much of what people write as a time is read, and how far that agrees with three other readers.

The phrases and their meanings come from the test suites of Duckling, Recognizers-Text and chrono (shared data, not part
of this project). Most of what is not read are feast days, ranges and ordinals in words: none of them is a moment for a
promise. Conventions differ, so what disagrees is counted and not corrected; the floors are what was measured.
"""

import csv
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from supportcli.errors import Refused
from supportcli.times import Moment, parse_clock, read
from supportcli.times.moments import wall_time

PHRASES = Path(__file__).parents[2].parent / "shared" / "data" / "dates" / "phrases.tsv"

pytestmark = pytest.mark.skipif(not PHRASES.exists(), reason="the shared date phrases are not here")

FLOOR = {"en": (0.28, 0.95), "de": (0.32, 0.93), "ru": (0.60, 0.96), "ja": (0.35, 0.98), "zh": (0.41, 0.90)}
"""Share of the phrases that is read, share of those read that agrees. Measured, then rounded down."""


class Phrase(NamedTuple):
    """`meant` is local time in `zone`; `grain` as the source gives it, "" where it gives none."""

    text: str
    now: str
    zone: str
    meant: datetime
    grain: str


def phrases(language: str) -> Iterator[Phrase]:
    """Those that mean a moment; durations, bare clock times and "not resolved" are left out."""
    with PHRASES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            reference, expected = row["reference"], row["expected"].replace(" ", "T")
            if row["lang"] != language or not reference or not re.match(r"\d{4}-\d\d-\d\d", expected):
                continue
            while "-00T" in expected or "-00-" in expected:  # a month or year as its zeroth day
                expected = expected.replace("-00T", "-01T").replace("-00-", "-01-")
            west = reference.endswith("-02:00")
            now, zone = (reference, "Etc/GMT+2") if west else (reference + "Z", "UTC")
            grain = row["grain"] or ("Day" if len(expected) == 10 or expected.endswith("T12:00:00") else "Minute")
            yield Phrase(row["input"], parse_clock(now), zone, datetime.fromisoformat(expected), grain)


def agrees(phrase: Phrase, moment: Moment) -> bool:
    """Whether both mean the same at the grain of the source; a day alone has no clock that could differ."""
    ours, theirs = wall_time(moment.at, phrase.zone), phrase.meant
    if phrase.grain == "Week":
        return ours.isocalendar()[:2] == theirs.isocalendar()[:2]
    shapes = {"Year": "%Y", "Quarter": "%Y-%m", "Month": "%Y-%m", "Day": "%Y-%m-%d", "Hour": "%Y-%m-%d %H"}
    shape = shapes.get(phrase.grain, "%Y-%m-%d" if moment.precision == "day" else "%Y-%m-%d %H:%M")
    return ours.strftime(shape) == theirs.strftime(shape)


@pytest.mark.parametrize("language", FLOOR)
def test_real_phrases_are_read_as_often_as_before_and_agree_with_other_readers(language: str) -> None:
    count = was_read = agreed = 0
    for phrase in phrases(language):
        count += 1
        try:
            moment = read(phrase.text, phrase.now, zone=phrase.zone, languages=(language,))
        except Refused:
            continue
        was_read += 1
        agreed += agrees(phrase, moment)
    print(f"{language}: {count} phrases, {was_read / count:.1%} read, {agreed / was_read:.1%} of them agree")
    assert count > 100
    assert was_read / count >= FLOOR[language][0]
    assert agreed / was_read >= FLOOR[language][1]


FURTHER = {
    "in 4 years at 5pm",  # Duckling: on the first of that month; we: on this day
    "12. Juli um 19 Uhr",  # chrono: the nearest 12 July, a month ago; we: the next
}
"""Phrases of another convention, looked at one by one."""


@pytest.mark.parametrize("language", FLOOR)
def test_nothing_is_read_more_than_a_week_away_from_what_others_read(language: str) -> None:
    far = []
    for phrase in phrases(language):
        try:
            moment = read(phrase.text, phrase.now, zone=phrase.zone, languages=(language,))
        except Refused:
            continue
        if not agrees(phrase, moment) and abs((wall_time(moment.at, phrase.zone) - phrase.meant).days) > 7:
            far.append(phrase.text)
    assert set(far) <= FURTHER
