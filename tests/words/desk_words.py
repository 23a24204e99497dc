"""Reads whole lines with the words room alone, as the commands do: options first, then what the verb makes of words.

A new verb whose words are read further is a row in READINGS. The times here are a small grammar of their own.
"""

import re
import shlex
from collections.abc import Sequence
from typing import Any

from supportcli.words import minutes, options, outcomes, queries, results, whens

VALUED = ("-t", "--ticket", "-r", "--result", "--times", "--where", "-m", "--who", "--outcome", "-c")
FLAGS = ("--json", "-q", "--quiet", "-h", "--help")
FREE_TEXT = ("note", "said", "told", "hangup")

CLOCK = r"(?:(?:[01]?\d|2[0-3]):[0-5]\d|noon|3pm)"
DAY = r"(?:today|tomorrow|eod|(?:next )?(?:mon|fri|monday)|\d{4}-\d\d-\d\d|завтра|明日|3 march|in two weeks)"
TIME = re.compile(rf"{DAY}(?:[ @](?:at )?{CLOCK})?|(?:at )?{CLOCK}(?: {DAY})?|\+\d+[hd]|\d{{4}}-\d\d-\d\dT\d\d:\d\dZ")


def reads(text: str) -> bool:
    """Wholly a time?"""
    return bool(TIME.fullmatch(text))


def _when(verb: str, given: list[str], words: list[str]) -> Any:
    return whens.split_when(verb, words, reads, options=given)


def _result(verb: str, given: list[str], words: list[str]) -> Any:
    return results.read_result(words[0], options=given) if words else None


READINGS: dict[str, Any] = {
    "tried": lambda verb, given, words: results.reading(given, words),
    "result": _result,
    "callback": _when,
    "moved": _when,
    "goodwill": lambda verb, given, words: minutes.reading(verb, given, words),
    "work": lambda verb, given, words: minutes.reading(verb, given, words),
    "hangup": lambda verb, given, words: outcomes.split_outcome(words),
    "list": lambda verb, given, words: queries.parse(words, verb),
}


def read(verb: str, args: Sequence[str]) -> tuple[list[str], Any]:
    """-> (options, what the verb reads); raises Refused as the command would."""
    further = READINGS.get(verb, lambda verb, given, words: " ".join(words))
    given, words = options.split_options(
        verb,
        args,
        VALUED,
        FLAGS,
        free_text=verb in FREE_TEXT,
        accepts=lambda given, words: further(verb, given, words),
    )
    return given, further(verb, given, words)


def read_line(line: str) -> Any:
    """The reading of a line as a shell would split it: `tried other pc failed`."""
    verb, *args = shlex.split(line)
    return read(verb, args)[1]


def pasted(paste: str) -> tuple[str, list[str]]:
    """(verb, arguments) of a line that a refusal offers, without the reason after it."""
    name, verb, *args = shlex.split(re.sub(r"   \([^()]*\)$", "", paste))
    assert name == "supportcli"
    return verb, args
