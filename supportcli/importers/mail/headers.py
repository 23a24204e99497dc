"""The head of a mail or of one of its parts: fields, encoded words, parameters, ids. Pure, never an error.

Nothing here trusts a header: values are cut at MOST_VALUE bytes, and every pattern reads each byte once.
"""

import binascii
import re
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

from supportcli.importers.mail.charsets import known, text_of
from supportcli.importers.mail.guessing import guess
from supportcli.values import NamedTuple

MOST_HEAD = 256 * 1024
MOST_FIELDS = 1_000
MOST_VALUE = 64 * 1024
MOST_PARAMETERS = 200
WRITTEN = ("subject", "from", "to", "cc", "reply-to", "sender", "organization", "comments")
"""Fields with words of people."""

FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
WORD = re.compile(rb"=\?([^?\s]{0,60})\?([BbQq])\?(.*?)(?:\?=|$)")
WHOLE_WORD = re.compile(r"=\?[A-Za-z0-9_-]{2,40}\?[BbQq]\?[^?\s]+\?=")
NO_LINES = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")
PARAMETER = re.compile(r';\s*([^=;\s"]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
ID = re.compile(r"<\s*([^<>]{1,998}?)\s*>")


class Head(NamedTuple):
    """Fields in their order: (name in small letters, value as it was, unfolded). `body`: where what follows begins."""

    fields: tuple[tuple[str, bytes], ...]
    body: int

    def all(self, name: str) -> list[bytes]:
        """Every value of that field."""
        return [value for one, value in self.fields if one == name]

    def raw(self, name: str) -> bytes:
        """The first value of that field, b"" for none."""
        return next((value for one, value in self.fields if one == name), b"")

    def text(self, name: str, hint: str | None = None) -> str:
        """The first value, decoded, on one line."""
        return decoded(self.raw(name), hint)

    def word(self, name: str) -> str:
        """The first value in small letters, without blanks around: for fields that are one of a few words."""
        return self.raw(name)[:1000].decode("latin-1").strip().lower()


def head_of(raw: bytes, start: int = 0, end: int | None = None) -> Head:
    """The fields that begin at `start`. A line that is none ends them, unless fields go on behind it."""
    end = len(raw) if end is None else end
    if raw.startswith((b"\n", b"\r\n"), start, end):
        return Head((), raw.index(b"\n", start) + 1)
    blank = re.compile(rb"\n\r?\n").search(raw, start, end)
    stop = blank.start() if blank else end
    body = blank.end() if blank else end
    fields: list[tuple[str, bytes]] = []
    place = start
    limit = min(stop, start + MOST_HEAD)
    while place < limit and len(fields) < MOST_FIELDS:
        after = raw.find(b"\n", place, limit) + 1 or limit
        while raw[after : after + 1] in (b" ", b"\t") and after < limit:
            after = raw.find(b"\n", after, limit) + 1 or limit
        found = FIELD.match(raw, place, after)
        if found:
            value = raw[found.end() : min(after, found.end() + MOST_VALUE)]
            fields.append(
                (found[1].decode("ascii").lower(), re.sub(rb"\r?\n(?=[ \t]|$)", b"", value).strip(b" \t\r\n"))
            )
        elif not raw.startswith((b"From ", b">From "), place) and not (fields and FIELD.match(raw, after, limit)):
            return Head(tuple(fields), place)
        place = after
    return Head(tuple(fields), body)


def decoded(value: bytes, hint: str | None = None) -> str:
    """A value with its encoded words (RFC 2047) as text on one line; neighbours are joined before they are decoded,
    because programs cut between the bytes of a character. What two programs encoded, one after the other, is decoded
    twice. `hint`: the charset of raw bytes that nothing declares."""
    text = _decoded(value, hint)
    return _decoded(text.encode("utf-8"), hint) if WHOLE_WORD.search(text) else text


def _decoded(value: bytes, hint: str | None) -> str:
    out: list[str] = []
    charset, waiting = "", b""
    place = 0
    for found in WORD.finditer(value):
        between = value[place : found.start()]
        name = found[1].decode("latin-1").split("*")[0].lower()
        if waiting and (between.strip() or name != charset):
            out.append(text_of(waiting, charset, hint))
            waiting = b""
        if between.strip() or not place:
            out.append(text_of(between, None, hint))
        charset = name
        waiting += _word(found[2].upper(), found[3])
        place = found.end()
    out.append(text_of(waiting, charset, hint))
    out.append(text_of(value[place:], None, hint))
    return "".join(out).translate(NO_LINES)


def _word(encoding: bytes, text: bytes) -> bytes:
    if encoding == b"Q":
        return binascii.a2b_qp(text.replace(b"_", b" "), header=False)
    return from_base64(text)


BASE_64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
OTHERS = bytes(set(range(256)) - set(BASE_64))


def from_base64(text: bytes) -> bytes:
    """What can be read of it: padding in the middle and missing padding are common, an end that was cut, too."""
    out = []
    for piece in re.split(rb"=+", text.translate(None, OTHERS)):
        whole = piece[: len(piece) - (len(piece) % 4 == 1)]
        out.append(binascii.a2b_base64(whole + b"=" * (-len(whole) % 4)))
    return b"".join(out)


def parameters(value: bytes, hint: str | None = None) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition: plain, quoted, in pieces and with a charset (RFC 2231),
    as encoded words or raw bytes."""
    pieces: dict[tuple[str, bool], list[tuple[int, bool, bytes]]] = {}
    text = value.decode("latin-1")
    for number, found in enumerate(PARAMETER.finditer(text if ";" in text else f";{text}")):
        if number == MOST_PARAMETERS:
            break
        name, star, rest = found[1].lower().partition("*")
        given = found[2].strip()
        if given[:1] == '"':
            given = re.sub(r"\\(.)", r"\1", given[1:-1] if given[-1:] == '"' and len(given) > 1 else given[1:])
        order = rest.rstrip("*")
        place = int(order) if order.isascii() and order.isdigit() and len(order) < 4 else 0
        pieces.setdefault((name, bool(star)), []).append(
            (place, rest.endswith("*") or (found[1].endswith("*")), given.encode("latin-1"))
        )
    plain_first = sorted(pieces, key=lambda one: one[1])  # who writes both forms says more in the one of RFC 2231
    return {name: _joined(sorted(pieces[name, star], key=lambda part: part[0]), hint) for name, star in plain_first}


def _joined(parts: list[tuple[int, bool, bytes]], hint: str | None) -> str:
    if not any(extended for _, extended, _ in parts):
        return decoded(b"".join(data for _, _, data in parts) if len(parts) > 1 else parts[0][2], hint)
    charset: str | None = None
    data = b""
    for number, (_, extended, piece) in enumerate(parts):
        if extended and not number and piece.count(b"'") >= 2:
            name, _, piece = piece.split(b"'", 2)
            charset = name.decode("latin-1")
        data += piece if extended else piece.replace(b"%", b"%25")  # some cut between the signs of one %E4
    return text_of(unquote_to_bytes(data), charset, hint).translate(NO_LINES)


def ids(value: bytes) -> list[str]:
    """The message ids in a Message-ID, In-Reply-To or References, without brackets and blanks."""
    text = value.decode("latin-1")
    found = [re.sub(r"\s", "", one) for one in ID.findall(text)]
    if not found and "<" not in text:
        found = [one for one in text.split() if "@" in one and len(one) < 998]
    return list(dict.fromkeys(one for one in found if one))


def charset_nearby(head: Head, parts: Sequence[Head]) -> str | None:
    """The charset in which raw bytes of the mail are likely to be: one that a part declares, else one that an encoded
    word names, else the one in which all raw headers together read best."""
    declared = (parameters(one.raw("content-type")).get("charset") for one in parts)
    words = (found[1].decode("latin-1") for _, value in head.fields for found in WORD.finditer(value))
    raw = b"\n".join(value for name, value in head.fields if name in WRITTEN and not value.isascii())
    return next(
        (one for one in (*declared, *words) if one and known(one) not in (None, "utf-8")), guess(raw) if raw else None
    )
