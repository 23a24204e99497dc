"""Words of scripts without blanks between them, wider than they were typed: other endings, something between, a part.

Of Japanese, Chinese, Korean, Thai ... The index holds overlapping pairs (folding.py). Another way is a function here,
asked by storage/widening.py.
"""

from collections.abc import Sequence
from itertools import combinations

from supportcli.searching.asking import FIRST_HAN, LAST_HAN, Alternative, Piece
from supportcli.searching.folding import asked, is_run

PAIRS_ASKED = 8
"""Pairs of a run of which some may be missing: all ways to leave some out are asked for."""
LAST_KANA = "\u30ff"
BETWEEN = "しりきいちみえけせれめげびぎっ"
"""Endings within Japanese compounds of two verbs: 取り消し, 書き込み, 立ち上げ, 問い合わせ."""
MOST_FEATURES = 12


def looser(text: str) -> list[Alternative]:
    """A run of Japanese, Chinese, Korean, Thai ... with something between or another ending.

    Japanese inflects in hiragana, so its other parts are looked for; of other runs all pairs but one must occur, of
    long ones all but two.
    """
    tokens = asked(text)
    if not tokens or not all(map(is_run, tokens)):
        return []
    contents = _without_hiragana(text)
    if contents:
        return [Alternative(tuple(contents)), *with_hiragana("".join(contents))]
    pairs = _pairs(tokens)
    missing = 1 if len(pairs) < 6 else 2
    parted = [Alternative(some) for some in combinations(pairs, len(pairs) - missing)] if len(pairs) > 1 else []
    return [*parted, *with_hiragana(text)]


def with_hiragana(text: str) -> list[Alternative]:
    """Two Han signs with the ending between them that Japanese may write or not: `申込` as `申し込み`."""
    if len(text) != 2 or not all(FIRST_HAN <= letter <= LAST_HAN for letter in text):
        return []
    return [Alternative((f"{text[0]}{ending}{text[1]}",)) for ending in BETWEEN]


def loosest(text: str) -> list[Alternative]:
    """Two pairs in five of such a run, at least two: what is left to try when nothing was found."""
    tokens = asked(text)
    if not tokens or not all(map(is_run, tokens)):
        return []
    pairs = _pairs(tokens)
    return [Alternative(some) for some in combinations(pairs, max(2, len(pairs) * 2 // 5))]


def features(piece: Piece) -> list[str]:
    """What of a piece may be counted by itself: of a run its pairs and its Han and Korean signs."""
    tokens = asked(piece.text)
    if piece.exact or len(tokens) < 2 or not all(map(is_run, tokens)):
        return []
    return [*_pairs(tokens), *dict.fromkeys(sign for sign in piece.text if sign > LAST_KANA)][:MOST_FEATURES]


def _pairs(tokens: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(token for token in tokens if len(token) == 2))[:PAIRS_ASKED]


def _without_hiragana(text: str) -> list[str]:
    """The parts of a run that are not hiragana, if it has any; of more than one letter where there are such."""
    bare = "".join(" " if "\u3041" <= letter <= "\u309f" else letter for letter in text)
    if bare == text:
        return []
    parts = list(dict.fromkeys(bare.split()))
    return [part for part in parts if len(part) > 1] or parts
