"""A compiled catalogue, searched where it lies: Python's own reader makes a dictionary of all messages, 6 % of a start.

The format is that of GNU gettext (https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html), which keeps
the messages in order. There is nothing to add.
"""

from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property
from struct import unpack_from

from supportcli.languages import Messages

LITTLE_ENDIAN = b"\xde\x12\x04\x95"


class Compiled(Messages):
    """The messages of one `.mo` file, given as its bytes."""

    def __init__(self, data: bytes):
        self._data, self._order = data, "<" if data[:4] == LITTLE_ENDIAN else ">"
        self._count, self._originals, self._translations = unpack_from(f"{self._order}3I", data, 8)
        self._found: dict[str, list[str]] = {}

    def gettext(self, message: str) -> str:
        """The translation, or the message itself where there is none."""
        forms = self._forms(message)
        if not forms:
            return message
        return forms[self._form(1)] if len(forms) > 1 else forms[0]

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form for `n`; the English ones where there is no translation."""
        forms, form = self._forms(msgid1), self._form(n)
        if form < len(forms):
            return forms[form]
        return msgid1 if n == 1 else msgid2

    def _forms(self, message: str) -> list[str]:
        """The translation in all its plural forms, [] where there is none."""
        if message not in self._found:
            key = message.encode("utf-8", "backslashreplace")
            place = bisect_left(range(self._count), key, key=self._original)
            there = place < self._count and self._original(place) == key
            text = self._text(self._translations, place).decode() if there else ""
            self._found[message] = text.split("\0") if text else []
        return self._found[message]

    def _original(self, place: int) -> bytes:
        return self._text(self._originals, place).partition(b"\0")[0]

    def _text(self, table: int, place: int) -> bytes:
        length, start = unpack_from(f"{self._order}2I", self._data, table + 8 * place)
        return self._data[start : start + length]

    @cached_property
    def _form(self) -> Callable[[int], int]:
        """Which plural form a number takes, as the head of the catalogue says."""
        heads = [line for line in self._forms("")[0].splitlines() if line.startswith("Plural-Forms:")]
        rule = heads[0].partition("plural=")[2].rstrip("; ") if heads else "n != 1"
        from gettext import c2py

        chosen: Callable[[int], int] = c2py(rule)
        return chosen
