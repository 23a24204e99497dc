"""The date words of each language: one file per language, each with a table WORDS; English always, others when needed.

A line of a table is `MEANING: word word ...`, a meaning is one or more tokens of tokens.py (`day 1`, `day 0, part
evening`), `_` in a word stands for a blank. A new language is a new file here, and a row in LETTERS when its letters
give it away.
"""

import os
import re
from collections.abc import Iterable
from functools import cache
from importlib import import_module

from supportcli.times.tokens import Table, Token

LETTERS = {"de": "äöüß", "ru": "\u0400-\u04ff", "ja": "\u3005-\u30ff\u4e00-\u9fff", "zh": "\u3007\u4e00-\u9fff"}
"""Letters that call for a language even when nobody asked for it. Japanese and Chinese words do not contradict."""


def table_for(text: str, languages: Iterable[str]) -> Table:
    """The words to look for in `text` (prepared): English, the languages asked for, and those its letters call for."""
    return merged(tuple(sorted({"en", *(language[:2] for language in languages), *called_by(text)} & known())))


def called_by(text: str) -> list[str]:
    """The languages that the letters of a text call for; none for plain ASCII."""
    return [] if text.isascii() else [name for name, letters in LETTERS.items() if re.search(f"[{letters}]", text)]


@cache
def known() -> frozenset[str]:
    """Languages with a table, from the listing of this folder."""
    return frozenset(name[:-3] for name in os.listdir(os.path.dirname(__file__)) if re.fullmatch(r"[a-z]{2}\.py", name))


@cache
def merged(languages: tuple[str, ...]) -> Table:
    """One table of several languages; where two know the same word, English gives way."""
    table = _entries(import_module(f"{__name__}.en").WORDS)
    for language in (name for name in languages if name != "en"):
        table.update(_entries(import_module(f"{__name__}.{language}").WORDS))
    return table


def _entries(lines: str) -> dict[str, tuple[Token, ...]]:
    table: dict[str, tuple[Token, ...]] = {}
    for line in lines.strip().splitlines():
        meaning, _, words = line.partition(": ")
        tokens = tuple(_token(part.split()) for part in meaning.split(","))
        for word in words.split():
            table[word.replace("_", " ")] = tokens
    return table


def _token(parts: list[str]) -> Token:
    kind, *values = parts
    number = next((int(value) for value in values if value.lstrip("-").isdigit()), 0)
    return Token(kind, number, next((value for value in values if value.isalpha()), ""))
