"""Finds the outcome of a call in `hangup dropped` and `hangup no answer: rang ten times`.

The outcomes are those of docs/terms.md; a new one is a word in OUTCOMES.
"""

from collections.abc import Sequence

OUTCOMES = (
    "resolved",
    "callback_promised",
    "escalated",
    "transferred",
    "no_answer",
    "voicemail",
    "dropped",
    "informed",
)


def split_outcome(words: Sequence[str]) -> tuple[str | None, str | None]:
    """-> (outcome, text). An outcome only if it is the whole text, or all of it before a colon; `resolved nothing`
    is text.
    """
    text = " ".join(words)
    head, colon, tail = text.partition(":")
    outcome = _named(head)
    if outcome and (colon or not tail):
        return outcome, tail.strip() or None
    return None, text or None


def _named(text: str) -> str | None:
    said = "_".join(text.casefold().replace("-", " ").replace("_", " ").split()).rstrip(".!")
    return said if said in OUTCOMES else None
