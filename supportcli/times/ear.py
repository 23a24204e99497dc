"""Listens to tokens one after the other and keeps what was said; each thing may be said once.

It knows the tokens' order only. What they mean together: grammar.py; what a number means: counting.py. Something new
to remember between two tokens is an attribute of Ear.
"""

from collections.abc import Sequence

from supportcli.times.tokens import Token

Said = dict[str, object]
"""Fields of Heard."""


UNIT_HOURS = {"min": 1 / 60, "h": 1, "d": 24, "bd": 24, "w": 168, "mo": 730, "q": 2190, "y": 8760}
"""About; only to tell near from far."""


class Unheard(Exception):
    """These tokens are no time."""


class Ear:
    """A place in the tokens, and what was heard so far."""

    def __init__(self, tokens: Sequence[Token]):
        self.tokens, self.at = tokens, 0
        self.said: Said = {}
        self.amounts: list[tuple[float, str]] = []
        self.half = ""
        """am or pm, until the hour is known."""
        self.number: int | None = None
        """A number whose meaning the rest decides, and whether it came after "at"."""
        self.after_at = False

    def kind(self, ahead: int = 0) -> str:
        """The kind of a token from here; once one is taken, -1 is that one and -2 the one before."""
        place = self.at + ahead
        return self.tokens[place].kind if 0 <= place < len(self.tokens) else ""

    def take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def skip(self, kind: str) -> bool:
        """Whether the next token was of that kind; it is taken."""
        if self.kind() != kind:
            return False
        self.at += 1
        return True

    def set(self, **values: object) -> None:
        """Keeps what was said. Raises Unheard when it was said before."""
        if values.keys() & self.said.keys():
            raise Unheard
        self.said.update(values)

    def count(self, n: float, unit: str) -> None:
        """Keeps an amount. Raises Unheard from twenty years on: what is counted is not that far."""
        if n * UNIT_HOURS[unit] > 20 * UNIT_HOURS["y"]:
            raise Unheard
        self.amounts.append((n, unit))

    def heard_any(self, *names: str) -> bool:
        return any(name in self.said for name in names)
