"""How far a long work is: what reads facts by the thousand tells whoever looks, `progress` of output/ or nobody."""

from collections.abc import Callable

Advance = Callable[[int], None]
"""Told of so many more facts."""


def nobody(steps: int) -> None:
    """Nobody looks at how far it is."""
