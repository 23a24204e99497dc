"""The languages of a brief: one file each, with its words, its dates and its plurals.

A new language is a file here that sets PHRASES with the keys of en.py; a test compares keys and places.
"""

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from importlib import import_module

from supportcli.values import NamedTuple


class Phrases(NamedTuple):
    """What a brief says in one language. Sentences have `{places}`."""

    words: Mapping[str, str]
    layers: Mapping[str, str]
    """Layer (docs/diagnosis.md: eleven and two-causes) -> its name inside a sentence."""
    asks: Mapping[str, str]
    """Layer, or `confirm` -> the step to ask for."""
    results: Mapping[str, str]
    promises: Mapping[str, str]
    """Kind of promise -> its name."""
    levels: Mapping[str, str]
    """Level of an escalation -> its name."""
    questions: Mapping[str, str]
    """Question of the checklist -> how its answer is introduced."""
    date: Callable[[datetime, bool, bool], str]
    """(local time, with the clock, with the year) -> `11 November 2026, 18:00`."""
    length: Callable[[int], str]
    """Minutes -> `3 days 10 h`."""
    counted: Callable[[str, int], str]
    """("calls", 5) -> `5 calls`: calls, promises, days, minutes, more."""
    comma: str = ", "
    pause: str = "; "


def languages() -> tuple[str, ...]:
    """The languages there are, English first."""
    names = sorted(name[:-3] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".py"))
    return ("en", *(name for name in names if name not in ("en", "__init__")))


def phrases(language: str) -> Phrases:
    """The phrases of one of `languages()`. Raises KeyError for any other."""
    if language not in languages():
        raise KeyError(language)
    found: Phrases = import_module(f"supportcli.brief.phrases.{language}").PHRASES
    return found
