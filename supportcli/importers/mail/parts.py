"""The parts of a mail: texts to read and files to keep, whatever its boundaries are. Pure, bounded, never an error.

The standard parser calls itself once a level and looks for every open boundary in every line; a mail of 10,000 levels
ends it. Here levels and parts are counted, and what lies beyond is kept whole as a file.
"""

import binascii
import re
from collections.abc import Iterator

from supportcli.importers.mail.headers import Head, from_base64, head_of, parameters
from supportcli.values import NamedTuple

MOST_LEVELS = 20
MOST_PARTS = 500
MOST_GARBAGE = 0.05
"""Of what says it is base64: with more signs that cannot be, it is no base64."""


FOOTED = re.compile(rb"\s*((?:[A-Za-z0-9+/]{60,76}\r?\n){0,500000}[A-Za-z0-9+/]{12,75}={1,2})[ \t]*\r?\n\r?\n")
"""Base64 under which a mailing list wrote its footer."""


class Part(NamedTuple):
    """A leaf: `type` in small letters, its own `head`, `raw` as it lies in the mail (not decoded), and where it hangs:
    `inside` the type of the multipart around it, `choice` counting the multipart/alternative it is an answer to."""

    type: str
    head: Head
    raw: bytes
    inside: str
    choice: int | None

    @property
    def data(self) -> bytes:
        """Its bytes, decoded."""
        return decoded(self.raw, self.head.word("content-transfer-encoding"))

    def parameters(self, hint: str | None = None) -> dict[str, str]:
        """Those of its Content-Type."""
        return parameters(self.head.raw("content-type"), hint)


def parts_of(raw: bytes, head: Head, end: int | None = None) -> list[Part]:
    """All leaves, in their order."""
    walk = _Walk(raw)
    out = list(walk.leaves(head, len(raw) if end is None else end, 0, "", None))
    if walk.left_out:
        out.append(Part("application/octet-stream", Head((), 0), raw[walk.left_out :], "", None))
    return out


class _Walk:
    def __init__(self, raw: bytes):
        self.raw = raw
        self.count = 0
        self.choices = 0
        self.left_out = 0  # where the parts begin that are too many

    def leaves(self, head: Head, end: int, level: int, inside: str, choice: int | None) -> Iterator[Part]:
        type_ = type_of(head, "message/rfc822" if inside == "multipart/digest" else "text/plain")
        spans = self._spans(head, end) if type_.startswith("multipart/") and level < MOST_LEVELS else []
        if not spans:
            if type_.startswith("multipart/"):
                type_ = "text/plain" if level < MOST_LEVELS else "message/rfc822"
            self.count += 1
            yield Part(type_, head, self.raw[head.body : end], inside, choice)
            return
        if type_ == "multipart/alternative" and choice is None:
            self.choices += 1
            choice = self.choices
        for start, stop in spans:
            if self.count >= MOST_PARTS:
                self.left_out = self.left_out or start
                return
            yield from self.leaves(head_of(self.raw, start, stop), stop, level + 1, type_, choice)

    def _spans(self, head: Head, end: int) -> list[tuple[int, int]]:
        """Where the parts lie; a boundary that is not there is looked for in the first lines."""
        wanted = parameters(head.raw("content-type")).get("boundary", "").encode("utf-8", "replace").rstrip()
        found = self._cut(wanted, head.body, end) if wanted else []
        if not found:
            seen = re.compile(rb"(?m)^--([^\s-][^\r\n]{0,100}?)[ \t]*\r?\n[Cc]ontent-").search(self.raw, head.body, end)
            found = self._cut(seen[1], head.body, end) if seen and seen[1] != wanted else []
        return found

    def _cut(self, boundary: bytes, start: int, end: int) -> list[tuple[int, int]]:
        line = re.compile(rb"(?m)^--" + re.escape(boundary) + rb"(--)?[ \t]*\r?(?:\n|\Z)")
        spans: list[tuple[int, int]] = []
        begin: int | None = None
        for found in line.finditer(self.raw, start, end):
            if begin is not None:
                spans.append((begin, self._before_line(begin, found.start())))
            begin = None if found[1] else found.end()
            if found[1] or len(spans) > MOST_PARTS:
                break
        if begin is not None:
            spans.append((begin, end))
        return spans

    def _before_line(self, start: int, end: int) -> int:
        """The line end before a boundary belongs to the boundary."""
        if end > start and self.raw[end - 1 : end] == b"\n":
            end -= 1
            if end > start and self.raw[end - 1 : end] == b"\r":
                end -= 1
        return end


def type_of(head: Head, default: str = "text/plain") -> str:
    """The media type, small letters, without parameters; `default` where there is none or it cannot be one."""
    value = head.word("content-type").split(";")[0].strip()
    if value == "text":
        return "text/plain"
    return value if re.fullmatch(r"[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,100}", value) else default


def decoded(raw: bytes, encoding: str) -> bytes:
    """Content-Transfer-Encoding undone; an unknown or wrong one leaves the bytes as they are."""
    encoding = encoding.split(";")[0].strip(" \"'")
    if encoding == "base64":
        signs = len(raw.translate(None, b" \t\r\n"))
        strange = len(raw.translate(None, b" \t\r\nABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
        if strange <= signs * MOST_GARBAGE:
            return from_base64(raw)
        footed = FOOTED.match(raw)
        return from_base64(footed[1]) + b"\n" + raw[footed.end() :] if footed else raw
    if encoding == "quoted-printable":
        return binascii.a2b_qp(_unpadded(raw))
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return from_uu(raw)
    return raw


def _unpadded(raw: bytes) -> bytes:
    """Without the blanks at the ends of lines: some server on the way put them there (RFC 2045, 6.7, rule 3)."""
    if not re.search(rb"[ \t]\r?\n", raw):
        return raw
    lines = raw.splitlines(keepends=True)
    return b"".join(line.rstrip(b" \t\r\n") + line[len(line.rstrip(b"\r\n")) :] for line in lines)


def from_uu(raw: bytes) -> bytes:
    """The file between `begin` and `end`; the bytes as they are where there is none."""
    out = []
    inside = False
    for line in raw.splitlines():
        if line.startswith(b"begin "):
            inside = True
        elif line.strip() == b"end":
            break
        elif inside and line:
            try:
                out.append(binascii.a2b_uu(line))
            except binascii.Error:
                length = (((line[0] - 32) & 63) * 4 + 5) // 3  # some programs count the line wrongly
                try:
                    out.append(binascii.a2b_uu(line[:length]))
                except binascii.Error:
                    continue
    return b"".join(out) if inside else raw
