"""Text as the search index holds it: words in one spelling, parted by blanks; what is looked for goes the same way.

Everything that is written comes here, so it loads nothing for ASCII text and knows no language: inflections are a
matter of the question (stems.py). Another spelling that should be found needs a row in LETTERS or in RUNS, and
a higher ANALYSER, which makes every older index anew.
"""

from collections.abc import Iterator
from functools import cache
from itertools import groupby

ANALYSER = 2
LONGEST_WORD = 40
"""A longer word is no word of a language: it is found as typed, and not compared with others."""
NGRAM_FROM = "\u0e00"
"""The first letter of a script that is written without blanks; nearly all text lies below."""
RUNS = (
    ("\u0e00", "\u0eff"),  # Thai, Lao
    ("\u1000", "\u109f"),  # Burmese
    ("\u1780", "\u17ff"),  # Khmer
    ("\u3005", "\u3007"),  # 々〆〇
    ("\u3040", "\u30ff"),  # kana
    ("\u31f0", "\u31ff"),
    ("\u3400", "\u9fff"),  # Han
    ("\uac00", "\ud7a3"),  # Hangul: blanks part phrases there, not words
    ("\U00020000", "\U0003ffff"),  # Han
)
"""First and last letters of scripts without blanks between words."""
LETTERS = {"ё": "е", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h"}
"""Letters that are typed in two ways and that Unicode does not take apart. `ß` is `ss` by case folding already."""
LONG = "ー"
ASCII = (
    b" " * 48 + b"0123456789" + b" " * 7 + b"abcdefghijklmnopqrstuvwxyz" + b" " * 6 + b"abcdefghijklmnopqrstuvwxyz"
).ljust(256)
"""What the index has for each byte of ASCII text: letters as small ones, digits, else a blank."""
KEPT_MARKS = "\u0306"
"""The breve that makes й of и: another letter, not an accent."""


def folded(text: str) -> str:
    """The words of `text` in one spelling, parted by blanks; runs without blanks as overlapping pairs.

    Compatibility forms (full width, half-width kana, ligatures), capitals and accents are gone. The last letter of a
    run stands alone, too, so that every letter begins a word of the index and can be looked for by itself.
    """
    words = spelled(text)
    if words.isascii() or max(words) < NGRAM_FROM:
        return words
    return " ".join(" ".join([*_pairs(letters), letters[-1]]) if run else letters for run, letters in _parts(words))


def asked(text: str) -> list[str]:
    """The same words as they are looked for: if they end with a run, without its lone last letter, because the run may
    go on where it is found."""
    words = folded(text).split()
    if len(words) > 1 and is_run(words[-1]) and len(words[-2]) == 2 and words[-2][1] == words[-1]:
        words.pop()
    return words


def is_run(word: str) -> bool:
    """True for a word of a script without blanks: a pair of letters, or one."""
    return _IN_RUN[word[0]]


def is_word(word: str) -> bool:
    """True for what may be inflected, misspelt, or part of a compound: letters, and not a pair of a run."""
    if word.isascii():
        return word.isalpha() and 1 < len(word) <= LONGEST_WORD
    return word.isidentifier() and not word[-1].isdigit() and len(word) <= LONGEST_WORD and not is_run(word)


def spelled(text: str) -> str:
    """`text` in small letters and without accents, with blanks for all that is neither letter nor digit."""
    if text.isascii():
        return text.encode().translate(ASCII).decode()
    from unicodedata import normalize

    # A lone surrogate is no letter; composed twice, because case folding takes some letters apart.
    text = normalize("NFKC", normalize("NFKC", text.encode("utf-8", "replace").decode()).casefold())
    text = text.translate(_letters())
    return _without_long_end(text) if LONG in text else text


def _parts(words: str) -> Iterator[tuple[bool, str]]:
    """(whether it is a run without blanks, its letters) of every word, and of runs and the rest within a word."""
    for word in words.split():
        if max(word) < NGRAM_FROM:
            yield False, word
        else:
            for run, letters in groupby(word, _IN_RUN.__getitem__):
                yield run, "".join(letters)


def _pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(len(run) - 1)]


def _without_long_end(text: str) -> str:
    """Without the last `ー` of a long katakana word, which some write (プリンター) and some do not (プリンタ)."""
    kept = []
    for place, letter in enumerate(text):
        long_word = place >= 3 and all(map(_is_katakana, text[place - 3 : place]))
        if letter != LONG or not long_word or any(map(_is_katakana, text[place + 1 : place + 2])):
            kept.append(letter)
    return "".join(kept)


class _Letters(dict[int, str]):
    """Letter → what the index has for it, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = made = _letter(chr(code))
        return made


def _letter(letter: str) -> str:
    if letter.isascii():
        return letter if letter.isalnum() else " "
    if letter in LETTERS:
        return LETTERS[letter]
    from unicodedata import category, decomposition

    kind = category(letter)
    if kind == "Cf":  # soft hyphens, joiners, direction marks: not seen, so not typed
        return ""
    if kind[0] == "M":  # accents and points stand above what they change; signs of Indic scripts and Thai are letters
        return "" if letter < "\u0900" or "\u1ab0" <= letter <= "\u20ff" else letter
    if not letter.isalnum():
        return " "
    base = letter
    while (apart := decomposition(base)) and " " in apart and apart[0] != "<" and letter < "\u3000":
        first, second = apart.split()[:2]
        if chr(int(second, 16)) in KEPT_MARKS and base >= "\u0400":
            break
        base = chr(int(first, 16))
    return LETTERS.get(base, base)


@cache
def _letters() -> _Letters:
    return _Letters()


class _InRun(dict[str, bool]):
    """Letter → whether its script is written without blanks."""

    def __missing__(self, letter: str) -> bool:
        self[letter] = found = any(first <= letter <= last for first, last in RUNS)
        return found


_IN_RUN = _InRun()


def _is_katakana(letter: str) -> bool:
    return "ァ" <= letter <= "ヺ" or letter == LONG
