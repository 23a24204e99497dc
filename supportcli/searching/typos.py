"""Misspelt words: those of the index that differ from a word by a letter or two. Asked only when little was found."""

from collections.abc import Sequence

MOST = 8
ONE_FROM, TWO_FROM = 4, 6
"""Letters from which a word may have one, and two, wrong: shorter ones are all alike."""


def allowed(word: str) -> int:
    """How many letters may be wrong, missing, too much or swapped."""
    return 2 if len(word) >= TWO_FROM else 1 if len(word) >= ONE_FROM else 0


def near(word: str, known: Sequence[str]) -> list[str]:
    """Those of the `known` words that are spelled nearest to `word`, if that is near enough; equally near ones in
    their order, those with the same first letter first."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    most = allowed(word)
    if not most:
        return []
    found = extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=None)
    best = min((distance for _, distance, _ in found if distance), default=0)
    nearest = [one for one, distance, _ in found if distance == best]
    return sorted(nearest, key=lambda one: one[0] != word[0])[:MOST] if best else []
