"""A question taken apart: the pieces that must all be found, and in which other spellings each of them may stand.

`pieces` is what was typed; the functions below it add what is found only when little was (storage/finding.py decides
when). Another way to write the same thing is a function here.
"""

from collections.abc import Collection, Sequence
from itertools import combinations, pairwise

from supportcli.searching.folding import asked, is_run, is_word, spelled
from supportcli.values import NamedTuple

MOST_PIECES = 100
"""What is longer is a text, not a search."""
LONGEST_PHRASE = 200
SHORTEST_UNFINISHED = 3
SHORTEST_PART = 4
SHORTEST_NUMBER = 7
"""Digits behind the zeros from which a number may be one of a telephone."""
LINKS = ("", "s", "es", "n", "en")
"""What German puts between the parts of a compound."""
PAIRS_ASKED = 8
"""Pairs of a run of which some may be missing: all ways to leave some out are asked for."""


class Alternative(NamedTuple):
    """One way to satisfy a piece: all `texts` in one entry, each a word or a phrase in the index's spelling; of the
    last the beginning is enough where `prefix` is."""

    texts: tuple[str, ...]
    prefix: bool = False


class Piece(NamedTuple):
    """What one word or phrase of the question asks for. `field` is a key of words/queries.FIELDS or ""."""

    text: str
    field: str = ""
    prefix: bool = False

    @property
    def word(self) -> str:
        """The word, where it is one that may be inflected or misspelt; else ""."""
        return self.text if is_word(self.text) and not self.prefix else ""

    def as_typed(self) -> Alternative:
        """The piece as it is; a single sign of a run begins the words that have it."""
        last = asked(self.text)[-1]
        return Alternative((self.text,), self.prefix or (len(last) == 1 and is_run(last)))


def pieces(words: Sequence[tuple[str, str]]) -> list[Piece]:
    """The pieces of (field, words as typed): each a word, or a phrase if it has blanks; `auth*` is a beginning."""
    found = []
    for field, typed in words:
        text = " ".join(spelled(typed).split()[:LONGEST_PHRASE])
        if asked(text):
            found.append(Piece(text, field, typed.rstrip().endswith("*")))
    return found[:MOST_PIECES]


def unfinished(piece: Piece) -> list[Alternative]:
    """The last piece as the beginning of a word."""
    long_enough = len(asked(piece.text)[-1]) >= SHORTEST_UNFINISHED
    return [Alternative((piece.text,), True)] if long_enough and not piece.prefix else []


def joined(all_pieces: Sequence[Piece], place: int, known: Collection[str]) -> list[Alternative]:
    """`wi fi` and `wi-fi` as `wifi`: the piece without its blanks, or together with a neighbour, if there is such a
    word in `known`."""
    own = all_pieces[place].text
    before = all_pieces[place - 1].text if place else ""
    behind = all_pieces[place + 1].text if place + 1 < len(all_pieces) else ""
    together = (own.replace(" ", ""), before + own, own + behind)
    return [Alternative((word,)) for word in together if word != own and word in known]


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


def looser(text: str) -> list[Alternative]:
    """A run of Japanese, Chinese, Korean, Thai ... with something between or another ending.

    Japanese inflects in hiragana, so its other parts are looked for; of other runs all pairs but one must occur, of
    long ones all but two.
    """
    tokens = asked(text)
    if not tokens or not all(map(is_run, tokens)):
        return []
    contents = _without_hiragana(text)
    if contents and contents != [text]:
        last = contents[-1]
        return [Alternative(tuple(contents), len(last) == 1)]
    pairs = _pairs(tokens)
    missing = 1 if len(pairs) < 6 else 2
    return [Alternative(some) for some in combinations(pairs, len(pairs) - missing)] if len(pairs) > 1 else []


def loosest(text: str) -> list[Alternative]:
    """Two pairs in five of such a run, at least two: what is left to try when nothing was found."""
    tokens = asked(text)
    if not tokens or not all(map(is_run, tokens)):
        return []
    pairs = _pairs(tokens)
    return [Alternative(some) for some in combinations(pairs, max(2, len(pairs) * 2 // 5))]


def _pairs(tokens: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(token for token in tokens if len(token) == 2))[:PAIRS_ASKED]


def _without_hiragana(text: str) -> list[str]:
    """The parts of a run that are not hiragana, if it has any; of more than one letter where there are such."""
    bare = "".join(" " if "\u3041" <= letter <= "\u309f" else letter for letter in text)
    if bare == text:
        return []
    parts = list(dict.fromkeys(bare.split()))
    return [part for part in parts if len(part) > 1] or parts[:1]
