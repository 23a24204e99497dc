"""Handles: short names for facts that can be read out on the phone (`k7q2`). Pure.

A handle is the start of a fixed string of eight made from `origin:n`, letter-digit-letter-digit, so never a word, a
number or a time. Four are shown, more where the ticket needs them; any unambiguous start from three is accepted.
"""

from collections.abc import Iterable
from itertools import pairwise
from zlib import crc32

LETTERS = "bcdfghjkmnpqrstvwxz"  # no vowels: never a word; no l: never a 1
DIGITS = "23456789"  # no 0 and 1: never an o or an l
PAIRS = [letter + digit for digit in DIGITS for letter in LETTERS]
SHOWN = 4
SHORTEST = 3


def full(fact: str) -> str:
    """The fixed string of eight for the fact `origin:n`."""
    value, first = divmod(crc32(fact.encode()), len(PAIRS))
    value, second = divmod(value, len(PAIRS))
    value, third = divmod(value, len(PAIRS))
    return PAIRS[first] + PAIRS[second] + PAIRS[third] + PAIRS[value % len(PAIRS)]


def shown(facts: Iterable[str]) -> dict[str, str]:
    """The handle to show for each fact of one ticket: four characters, longer where two would be alike."""
    wholes = {fact: full(fact) for fact in facts}
    # In order, the strings that begin most alike are neighbours: comparing each with all others grows with the square
    # of a long ticket.
    ordered = sorted(wholes.values())
    lengths = dict.fromkeys(ordered, SHOWN)
    for one, other in pairwise(ordered):
        if one[:SHOWN] == other[:SHOWN]:
            alike = next((place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b), len(one))
            lengths[one] = max(lengths[one], alike + 1)
            lengths[other] = max(lengths[other], alike + 1)
    return {fact: whole[: lengths[whole]] for fact, whole in wholes.items()}


def matching(facts: Iterable[str], typed: str) -> list[str]:
    """The facts whose handle begins with `typed`; a whole `origin:n` matches itself."""
    facts = list(facts)
    if typed in facts:
        return [typed]
    start = typed.lower()
    return [fact for fact in facts if full(fact).startswith(start)] if len(start) >= SHORTEST else []
