"""The place in a text that is shown for a hit, and where in it the words stand: found in the spelling of the index,
told in letters of what was typed."""

from collections.abc import Iterator, Sequence

from supportcli.searching.asking import Alternative
from supportcli.searching.folding import is_run, spelled
from supportcli.values import NamedTuple

LONGEST = 120
"""Letters of a snippet."""
LEFT_OUT = "…"
SOUND_MARKS = "\u3099\u309a\uff9e\uff9f"
"""Voicing marks of kana, which half-width kana write as letters of their own."""


class Snippet(NamedTuple):
    """A piece of a text, `…` where something was left out, and (start, end) of each hit in it, in letters."""

    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, wanted: Sequence[Alternative]) -> Snippet:
    """At most LONGEST letters of one line of `text`, around the first hit, not from the middle of a word."""
    line = " ".join(text.split())
    hits = marks(line, wanted)
    place = hits[0][0] if hits else 0
    start = max(0, min(place - LONGEST // 3, len(line) - LONGEST))
    if start:
        blank = line.find(" ", start, place)
        start = blank + 1 if blank >= 0 else start
    end = start + LONGEST
    before = f"{LEFT_OUT} " if start else ""
    shift = len(before) - start
    return Snippet(
        f"{before}{line[start:end]}{f' {LEFT_OUT}' if end < len(line) else ''}",
        tuple((begin + shift, min(stop, end) + shift) for begin, stop in hits if start <= begin < end),
    )


def marks(text: str, wanted: Sequence[Alternative]) -> list[tuple[int, int]]:
    """(start, end) of every hit in `text`, in order and apart."""
    if not wanted:
        return []
    flat, places = _flat(text)
    found = sorted(
        {hit for alternative in wanted for one in alternative.texts for hit in _hits(flat, one, alternative.prefix)},
        key=lambda hit: (hit[0], -hit[1]),
    )
    out: list[tuple[int, int]] = []
    for begin, end in found:
        start, stop = places[begin][0], places[end - 1][1]
        if not out or start >= out[-1][1]:
            out.append((start, stop))
    return out


def _hits(flat: str, text: str, prefix: bool) -> Iterator[tuple[int, int]]:
    """(start, end) of a text in `flat`: a word stands between blanks or runs, a run stands anywhere."""
    words = text.split()
    begin = flat.find(words[0])
    while begin >= 0:
        end: int | None = begin
        for word in words:
            end = _end(flat, word, end, prefix and word is words[-1]) if end is not None else None
        if end is not None:
            yield begin, end
        begin = flat.find(words[0], begin + 1)


def _end(flat: str, word: str, begin: int, prefix: bool) -> int | None:
    """Where `word` ends, if it stands at `begin` or behind blanks from there."""
    while flat[begin : begin + 1] == " ":
        begin += 1
    end = begin + len(word)
    if not flat.startswith(word, begin) or (begin and _one_word(flat[begin - 1], word[0])):
        return None
    if prefix and not is_run(word[-1]):
        while end < len(flat) and _one_word(flat[end - 1], flat[end]):
            end += 1
    return None if end < len(flat) and _one_word(word[-1], flat[end]) and not prefix else end


def _one_word(letter: str, other: str) -> bool:
    """True for neighbours that are of the same word: neither is a blank, nor of a run."""
    return letter != " " and other != " " and not is_run(letter) and not is_run(other)


def _flat(text: str) -> tuple[str, Sequence[tuple[int, int]]]:
    """`text` in the spelling of the index, and for each of its letters where in `text` that came from."""
    if text.isascii():
        return spelled(text), [(place, place + 1) for place in range(len(text))]
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _goes_on(text[end]):
            continue
        for letter in spelled(text[start:end]) or " ":
            letters.append(letter)
            places.append((start, end))
        start = end
    return "".join(letters), places


def _goes_on(letter: str) -> bool:
    """True for a sign that belongs to the letter before it."""
    if letter < "\u0300":
        return letter == "\u00ad"
    if letter in SOUND_MARKS:
        return True
    from unicodedata import category

    return category(letter)[0] == "M" or category(letter) == "Cf"
