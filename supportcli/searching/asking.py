"""A question taken apart: the pieces that must all be found, and in which other spellings each of them may stand.

`pieces` is what was typed; the functions below it add what is found only when little was (storage/finding.py decides
when). Another way to write the same thing is a function here.
"""

from collections.abc import Collection, Sequence
from itertools import groupby, pairwise

from supportcli.searching.folding import asked, is_run, is_word, spelled
from supportcli.values import NamedTuple

MOST_PIECES = 100
"""What is longer is a text, not a search."""
MOST_LOOSENED = 20
"""Words of a longer text that are looked for by themselves: the first."""
LONGEST_PHRASE = 200
SHORTEST_UNFINISHED = 3
SHORTEST_PART = 4
SHORTEST_NUMBER = 7
"""Digits behind the zeros from which a number may be one of a telephone."""
LINKS = ("", "s", "es", "n", "en")
"""What German puts between the parts of a compound."""
FIRST_HAN, LAST_HAN = "\u4e00", "\u9fff"
QUOTES = ('""', "“”", "„“", "«»", "「」", "『』")
LONGEST_CODE, LONGEST_PREFIX = 20, 4


class Alternative(NamedTuple):
    """One way to satisfy a piece: all `texts` in one entry, each a word or a phrase in the index's spelling; of the
    last the beginning is enough where `prefix` is."""

    texts: tuple[str, ...]
    prefix: bool = False


class Piece(NamedTuple):
    """What one word or phrase of the question asks for. `field` is a key of words/queries.FIELDS or ""; `exact` is a
    phrase in quotation marks, which is never taken apart."""

    text: str
    field: str = ""
    prefix: bool = False
    exact: bool = False

    @property
    def word(self) -> str:
        """The word, where it is one that may be inflected or misspelt; else ""."""
        return self.text if is_word(self.text) and not self.prefix else ""

    def as_typed(self) -> list[Alternative]:
        """The piece as it is, and in the other signs that Chinese has for it."""
        texts = [self.text]
        if any(FIRST_HAN <= letter <= LAST_HAN for letter in self.text):
            from supportcli.searching.han import spellings

            texts += spellings(self.text)
        return [Alternative((text,), self.prefix) for text in texts]


def pieces(words: Sequence[tuple[str, str]]) -> list[Piece]:
    """The pieces of (field, words as typed): each a word, or a phrase if it has blanks; `auth*` is a beginning."""
    found = []
    for field, typed in words:
        text = " ".join(spelled(typed).split()[:LONGEST_PHRASE])
        if asked(text):
            whole = typed.strip()
            exact = len(whole) > 2 and whole[0] + whole[-1] in QUOTES
            found.append(Piece(text, field, whole.endswith("*"), exact))
    return found[:MOST_PIECES]


def loosened(all_pieces: Sequence[Piece]) -> list[Piece]:
    """The question in single words, where nothing has it as it was typed: what was one argument or has other signs in
    it is parted, and small words are left out (`how do I reset "the password"` asks for `reset` and `password`)."""
    from supportcli.searching.small_words import small

    parted: list[Piece] = []
    for piece in all_pieces:
        texts = [piece.text] if piece.exact else [part for word in piece.text.split() for part in _scripts(word)]
        parted += [piece._replace(text=text, prefix=piece.prefix and text is texts[-1]) for text in texts]
    return ([piece for piece in parted if piece.exact or piece.text not in small()] or parted)[:MOST_LOOSENED]


def _scripts(word: str) -> list[str]:
    """`teamsキャッシュ` as `teams` and `キャッシュ`."""
    return ["".join(letters) for _, letters in groupby(word, is_run)]


def unfinished(piece: Piece) -> list[Alternative]:
    """The last piece as the beginning of a word."""
    long_enough = len(asked(piece.text)[-1]) >= SHORTEST_UNFINISHED
    return [Alternative((piece.text,), True)] if long_enough and not piece.prefix else []


def joined(all_pieces: Sequence[Piece], place: int, known: Collection[str]) -> list[Alternative]:
    """`wi fi` and `wi-fi` as `wifi`: the piece without its blanks, or together with a neighbour, if there is such a
    word in `known`; codes (`kb 5034441`) are in no list."""
    own = all_pieces[place].text
    before = all_pieces[place - 1].text if place else ""
    behind = all_pieces[place + 1].text if place + 1 < len(all_pieces) else ""
    together = (own.replace(" ", ""), before + own, own + behind)
    return [Alternative((one,)) for one in together if one != own and (one in known or not is_word(one))]


def could_join(all_pieces: Sequence[Piece]) -> list[str]:
    """The words that `joined` would like to know of."""
    texts = [piece.text for piece in all_pieces]
    return [text.replace(" ", "") for text in texts] + [a + b for a, b in pairwise(texts)]


def number_with(all_pieces: Sequence[Piece], place: int) -> str:
    """The digits of a piece and its neighbours of digits, where together they may be a telephone number; else ""."""
    texts = [piece.text.replace(" ", "") for piece in all_pieces]
    start = end = place
    while start and texts[start - 1].isdecimal():
        start -= 1
    while end < len(texts) and texts[end].isdecimal():
        end += 1
    number = "".join(texts[start:end])
    return number if place < end and len(number.lstrip("0")) >= SHORTEST_NUMBER else ""


def halves(word: str) -> list[tuple[str, str]]:
    """All ways to part a compound in two, the linking letters left out."""
    found = []
    for place in range(1, len(word)):
        head, tail = word[:place], word[place:]
        for link in LINKS:
            bare = head.removesuffix(link) if link else head
            if bare != head or not link:
                found.append((bare, tail))
    return [pair for pair in found if pair[0]]


def apart(word: str, known: Collection[str]) -> list[Alternative]:
    """`kabelmodem` as `kabel` and `modem`, `email` as `e mail`, `wifi` as `wi fi`: parts of one or two letters must
    stand right beside the other. The parts must be in `known`, but for a single letter, which no list of words has."""
    found = []
    for head, tail in halves(word):
        if min(len(head), len(tail)) < SHORTEST_UNFINISHED:
            if head + tail == word and all(len(part) == 1 or part in known for part in (head, tail)):
                found.append(Alternative((f"{head} {tail}",)))
        elif head in known and tail in known:
            found.append(Alternative((head, tail)))
    return found


def grouped(code: str) -> list[Alternative]:
    """A code or number as it may be parted: `iphone15` as `iphone 15`, `47110815` as `4711 0815`, `001a2b3c4d5e` as
    `00 1a 2b 3c 4d 5e`; and with zeros before it."""
    if code.isalpha() or not code.isalnum() or not code.isascii() or len(code) > LONGEST_CODE:
        return []
    found = [" ".join("".join(part) for _, part in groupby(code, str.isdigit))]
    found += [" ".join(code[at : at + size] for at in range(0, len(code), size)) for size in (2, 3, 4)]
    if code.isdigit() and len(code) >= SHORTEST_UNFINISHED:
        found += ["0" * zeros + code for zeros in range(1, 4)]
        found += [f"{code[:first]} {code[first:]}" for first in range(1, len(code))]
        found += [
            f"{code[:first]} {code[first:second]} {code[second:]}"
            for first in range(1, min(len(code), LONGEST_PREFIX))
            for second in range(first + 2, len(code) - 2)
        ]
    return [Alternative((one,)) for one in dict.fromkeys(found) if one != code]
