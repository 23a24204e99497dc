"""Misspelt words: those of the index that differ from a word by a letter or two, in its stem, or by the keyboard that
it was typed on. Asked only when nothing was found."""

from collections.abc import Collection, Sequence

MOST = 8
ONE_FROM, TWO_FROM = 4, 6
"""Letters from which a word may have one, and two, wrong: shorter ones are all alike."""
CODE_FROM, CODE_TO = 5, 20
"""Letters and digits of a code that may have one wrong."""
LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю"
"""The same keys of both keyboards."""


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


def near_stem(stem: str, known: Sequence[str]) -> list[str]:
    """Those whose beginning is as near to a misspelt stem: the ending may be another one."""
    beginnings: dict[str, list[str]] = {}
    for one in known:
        if len(one) >= len(stem):
            beginnings.setdefault(one[: len(stem)], []).append(one)
    if stem in beginnings:
        return beginnings[stem][:MOST]
    return [one for beginning in near(stem, list(beginnings)) for one in beginnings[beginning]][:MOST]


def other_keyboard(word: str) -> str:
    """What the same keys write on the other of two keyboards: `ghbynth` is `принтер`."""
    keys = (LATIN, CYRILLIC) if word.isascii() else (CYRILLIC, LATIN)
    return word.translate(str.maketrans(*keys))


def codes_near(code: str) -> Collection[str]:
    """Codes with two signs of this one swapped, one left out or doubled, or another digit: few enough to ask for."""
    if not CODE_FROM <= len(code) <= CODE_TO or code.isalpha():
        return []
    parts = [(code[:place], code[place:]) for place in range(len(code))]
    swapped = [head + tail[1] + tail[0] + tail[2:] for head, tail in parts if len(tail) > 1]
    without = [head + tail[1:] for head, tail in parts]
    doubled = [head + tail[0] + tail for head, tail in parts]
    others = [head + digit + tail[1:] for head, tail in parts if tail[0].isdigit() for digit in "0123456789"]
    return [one for one in dict.fromkeys([*swapped, *without, *doubled, *others]) if one != code]
