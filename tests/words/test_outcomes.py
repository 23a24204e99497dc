"""`hangup`: an outcome only if it is the whole text, or stands before a colon."""

import pytest

from supportcli.facts import call
from supportcli.words.outcomes import OUTCOMES

from .desk_words import read_line

SPLIT = [
    ("", None, None),
    ("dropped", "dropped", None),
    ("Dropped.", "dropped", None),
    ("no answer", "no_answer", None),
    ("no_answer", "no_answer", None),
    ("no-answer", "no_answer", None),
    ("callback promised", "callback_promised", None),
    ("dropped: he was reading the message", "dropped", "he was reading the message"),
    ("no answer:", "no_answer", None),
    ("resolved nothing, he rings again", None, "resolved nothing, he rings again"),
    ("he said: dropped", None, "he said: dropped"),
    ("not connected to a technician", None, "not connected to a technician"),
]


@pytest.mark.parametrize(("typed", "outcome", "text"), SPLIT)
def test_an_outcome_is_the_whole_text_or_stands_before_a_colon(
    typed: str, outcome: str | None, text: str | None
) -> None:
    assert read_line(f"hangup {typed}") == (outcome, text)


def test_every_outcome_can_be_said_in_words_and_by_name() -> None:
    assert OUTCOMES == call.OUTCOMES
    for outcome in OUTCOMES:
        for said in (outcome, outcome.replace("_", " "), outcome.replace("_", " ").upper()):
            assert read_line(f"hangup {said}") == (outcome, None)
