"""JSON values of a file, one after the other: a list, lists written one after the other, one object a line.

For formats that are JSON. Own code and not ijson: that stops at the first fault, and one broken entry must not cost the
rest of the file. Memory holds one value, of MOST_LETTERS at most.
"""

import json
import re
from collections.abc import Iterator

from supportcli.annotations import IO, Any
from supportcli.importers.items import Rejected
from supportcli.languages import N_
from supportcli.results import Say

MOST_LETTERS = 8_000_000
"""Of one value: an issue with every comment that it may have has been seen at 3 MB."""
PIECE = 1 << 16
DEEPEST = 100
"""Levels of one value."""
TOO_DEEP = Say(N_("it is nested too deeply"))
SHOWN = 2_000
"""Letters of a broken entry that the reject file gets."""
TOKEN = 10
"""An error so near to the end of what was read (`fals`, `-Infinit`, `\\u12`) may be an end that is still to come."""
BETWEEN = " \t\r\n,[]\ufeff"
"""What stands between values; lists are opened wherever they are."""

_strict, _lenient = json.JSONDecoder(), json.JSONDecoder(strict=False)


def encoding_of(start: bytes) -> str:
    """By the byte order mark: a shell of Windows writes UTF-16 where everybody else writes UTF-8."""
    return "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"


def values(path: str, start: bytes) -> Iterator[tuple[str, Any] | Rejected]:
    """(place, value) of each value; Rejected for what is none. The next line that begins an object goes on after it.

    `start`: the first bytes of the file. Bytes of another encoding become U+FFFD.
    """
    with open(path, encoding=encoding_of(start), errors="replace") as file:
        yield from _Reader(file).values()


class _Reader:
    """What was read and not used yet: `text` from `begin` on."""

    def __init__(self, file: IO[str]):
        self.file, self.text, self.begin, self.ended = file, "", 0, False
        self.head = ""  # how the values of this file begin: `{"number":`

    def values(self) -> Iterator[tuple[str, Any] | Rejected]:
        number = 0
        while self._at_value():
            number += 1
            head = HEAD.match(self.text, self.begin)
            why, found = self._next()
            if why is None:
                self.head = head[0] if head else self.head
                yield f"entry {number}", found
            else:
                row = self.text[self.begin : self.begin + SHOWN]
                known = head[0] if head and not self.head else self.head
                self._to_next_object("" if why == TOO_DEEP else known)  # its own inside begins like it, level for level
                yield Rejected(f"entry {number}", why, row)

    def _more(self, letters: int = PIECE) -> None:
        piece = self.file.read(letters)
        self.text, self.begin, self.ended = self.text[self.begin :] + piece, 0, not piece

    def _at_value(self) -> bool:
        while True:
            while self.begin < len(self.text) and self.text[self.begin] in BETWEEN:
                self.begin += 1
            if len(self.text) - self.begin > LONGEST_HEAD or self.ended:
                return self.begin < len(self.text)
            self._more()

    def _next(self) -> tuple[Say | None, Any]:
        """(None, the value) with `begin` behind it, or (what is wrong, None) with `begin` where it begins."""
        wanted = PIECE
        while True:
            try:
                found, end = _decoded(self.text, self.begin)
                if _is_deep(self.text, self.begin, end, found):
                    return TOO_DEEP, None
                if end < len(self.text) or self.ended or not isinstance(found, int | float):  # a number may go on
                    self.begin = end
                    return None, found
            except RecursionError:
                return TOO_DEEP, None
            except json.JSONDecodeError as error:
                if not _may_go_on(error, self.text):
                    return Say(N_("it is no JSON: {why}"), {"why": error.msg}), None
            except ValueError:  # a number of thousands of digits
                return Say(N_("it holds a number that is too long")), None
            if self.ended:
                return Say(N_("the file ends in the middle of it")), None
            if len(self.text) - self.begin > MOST_LETTERS:
                return Say(N_("it is over {n} letters long"), {"n": MOST_LETTERS}), None
            self._more(wanted)
            wanted = min(wanted * 2, MOST_LETTERS)

    def _to_next_object(self, head: str) -> None:
        """On to the next object that begins as the others do, or with its line: what lies between is of the broken
        one."""
        pattern = re.compile(rf"{re.escape(head)}|(?<=\n)\{{" if head else r"(?<=\n)\{")
        self.begin += 1
        while not (found := pattern.search(self.text, self.begin)) and not self.ended:
            self.begin = max(
                self.begin, len(self.text) - LONGEST_HEAD
            )  # one may begin here and go on in the next piece
            self._more()
        self.begin = found.start() if found else len(self.text)


LONGEST_HEAD = 80
HEAD = re.compile(r'\{\s{0,20}"\w{1,40}"\s{0,4}:')


def _decoded(text: str, begin: int) -> tuple[Any, int]:
    """Also with control characters inside of strings, which some programs leave as they are."""
    try:
        return _strict.raw_decode(text, begin)
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Invalid control character"):
            raise
        return _lenient.raw_decode(text, begin)


def _is_deep(text: str, begin: int, end: int, found: Any) -> bool:
    """Nested beyond DEEPEST: what could still be read could not be written again."""
    if text.count("[", begin, end) + text.count("{", begin, end) <= DEEPEST:
        return False
    level = [found]
    for _ in range(DEEPEST):
        level = [inner for one in level if isinstance(one, dict | list)
                 for inner in (one.values() if isinstance(one, dict) else one)]  # fmt: skip
    return bool(level)


def _may_go_on(error: json.JSONDecodeError, text: str) -> bool:
    return error.msg.startswith("Unterminated") or error.pos + TOKEN >= len(text)


def words(value: Any) -> str:
    """Text as it can be stored: lone halves of surrogates become U+FFFD, line ends are `\\n`. What is no text: ""."""
    if not isinstance(value, str):
        return ""
    text = value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


LONGEST_TITLE = 250


def title_of(text: str) -> str:
    """The first line, shortened: whoever uses it keeps the whole text elsewhere where it is longer."""
    line = text.partition("\n")[0].strip()
    return line if len(line) <= LONGEST_TITLE else f"{line[: LONGEST_TITLE - 1].rstrip()}…"
