"""Whether a plan covers what a ticket is about: topics of the plan looked for in its words. Pure.

A topic is `name` or `name: word, word`; words or phrases. It is a hint for whoever is on the phone, and never refuses.
"""

import re
from collections.abc import Iterable, Sequence

from supportcli.values import NamedTuple

STEM = 4
"""Words that begin alike are the same word from this many letters on; shorter ones must be equal."""
ENDING, OTHER_ENDING = 2, 3
"""How many letters an ending may have, in ASCII and in other letters: Russian ones are longer."""
LONG_ENDINGS = ("ing", "ies")
UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Scripts that put no space between words, or endings onto them without one: looked for anywhere."""


class Scope(NamedTuple):
    """`result` is covered, not_covered or unknown; `topic` the name of the topic that decided."""

    result: str
    topic: str | None


def scope(covers: Iterable[str], excludes: Iterable[str], texts: Iterable[str]) -> Scope:
    """Look for the topics in `texts` (title, description, tags ...). What is excluded beats what is covered."""
    plain = [_plain(text) for text in texts]
    sentences = [_words(text) for text in plain]
    for result, topics in (("not_covered", excludes), ("covered", covers)):
        for topic in topics:
            name, _, more = topic.partition(":")
            if any(_occurs(_plain(wanted), plain, sentences) for wanted in (name, *more.split(","))):
                return Scope(result, name.strip())
    return Scope("unknown", None)


def _occurs(wanted: str, plain: Iterable[str], sentences: Iterable[Sequence[str]]) -> bool:
    """True when the word or phrase stands in one of the texts."""
    if re.search(f"[{UNSPACED}]", wanted):
        return any(wanted in text for text in plain)
    phrase = _words(wanted)
    return bool(phrase) and any(
        all(map(_alike, phrase, words[place:])) for words in sentences for place in range(len(words) - len(phrase) + 1)
    )


def _alike(one: str, other: str) -> bool:
    """The same word but for its ending: dump and dumping, почта and почтой; not import and important."""
    if one == other:
        return True
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    endings = (one[same:], other[same:])
    return same >= STEM and min(map(len, endings)) <= 1 and all(map(_ending, endings))


def _ending(letters: str) -> bool:
    longest = ENDING if letters.isascii() else OTHER_ENDING
    return len(letters) <= longest or letters in LONG_ENDINGS


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def _plain(text: str) -> str:
    """Without case, and without the widths of letters."""
    from unicodedata import normalize

    return (text if text.isascii() else normalize("NFKC", text)).casefold().strip()
