"""Takes a text apart into tokens. It stops at the first word that belongs to no time: most texts take microseconds.

Numbers and dates in figures: numerals.py. A script without blanks is read by its longest known beginning. A new script
without blanks needs nothing here as long as it lies above U+3000.
"""

from supportcli.times.numerals import han_number, numeric
from supportcli.times.tokens import Table, Token

LONGEST = 64
"""Characters; nothing that people say as a time is longer."""

PHRASE = 5
"""Words: "the day after tomorrow" has four."""

Step = tuple[list[Token], int]
"""What was found, and where to go on."""


def prepared(text: str) -> str | None:
    """Casefolded, full-width forms made plain, blanks made single; None for what is too long to be a time."""
    if len(text) > LONGEST:
        return None
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().replace("’", "'").split())


def tokens_of(text: str, table: Table) -> list[Token] | None:
    """The tokens of a prepared text, or None when a part of it belongs to no time."""
    found: list[Token] = []
    at = 0
    while at < len(text):
        mark = text[at]
        if mark == " " or (mark == "," and found):
            at += 1
            continue
        step: Step | None
        if mark == "@":
            step = [Token("to")], at + 1
        elif mark in "0123456789+-":
            step = numeric(text, at)
        elif mark >= "\u3000" or mark == "(":
            step = _unspaced(text, at, table)
        else:
            step = _words(text, at, table)
        if step is None:
            return None
        found += step[0]
        at = step[1]
    return found


def _words(text: str, at: int, table: Table) -> Step | None:
    """The longest known phrase that begins here, with the dot of an abbreviation."""
    ends = [_word_end(text, at)]
    while len(ends) < PHRASE and text[ends[-1] : ends[-1] + 1] == " ":
        ends.append(_word_end(text, ends[-1] + 1))
    for end in reversed(ends):
        said = text[at:end]
        known = table.get(said) or table.get(said.replace(".", ""))
        if not known:
            continue
        dotted = text[end : end + 1] == "." and text[end + 1 : end + 2] in ("", " ", ",")
        if dotted and known[0].kind in ("shy", "dotted"):
            known = [Token("weekday", known[0].n)]
        return list(known), end + dotted
    return None


def _word_end(text: str, at: int) -> int:
    """Letters, with a point or an apostrophe between two of them: `a.m`, `o'clock`."""
    end = at
    while end < len(text) and (
        text[end].isalpha()
        or (text[end] in ".'" and end > at and text[end - 1].isalpha() and text[end + 1 : end + 2].isalpha())
    ):
        end += 1
    return end


def _unspaced(text: str, at: int, table: Table) -> Step | None:
    for size in range(min(8, len(text) - at), 0, -1):
        if known := table.get(text[at : at + size]):
            return list(known), at + size
    number, end = han_number(text, at)
    return None if number is None else ([Token("num", number)], end)
