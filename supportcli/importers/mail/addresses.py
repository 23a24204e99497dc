"""Who stands in a From, To or Cc, however it is written around the addresses. Pure, never an error.

A new way to write one is a line in `_name` or in ADDRESS, and a row in tests/importers/test_mail_charsets.py.
"""

import re

from supportcli.importers.mail.charsets import text_of
from supportcli.importers.mail.headers import NO_LINES, decoded
from supportcli.values import NamedTuple

MOST_ADDRESSES = 200
ADDRESS = re.compile(r"(?:\"(?:[^\"\\]|\\.){1,64}\"|[^\s,;:<>\"()\[\]@]+)@(?:\[[^\s\[\]]{1,99}\]|[^\s,;:<>\"()\[\]@]+)")
HIDDEN = re.compile(rb"^\s*([\w.+-]{1,64}) at ([\w-]{1,63}(?:\.[\w-]{1,63})+)(?=\s*(?:\(|$))")
"""As the archives of mailing lists write it."""
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


class Address(NamedTuple):
    """`email` in small letters; `name` as it is written, "" for none, and for one that is an address: it may be
    somebody else's."""

    name: str
    email: str


def addresses(value: bytes, hint: str | None = None) -> list[Address]:
    """Everybody in a From, To, Cc: what has an @. `hint`: the charset of raw bytes that nothing declares."""
    if b"@" not in value and b"=?" in value:  # some programs encode the address with the name
        value = decoded(value, hint).encode("utf-8")
    value = HIDDEN.sub(rb"\1@\2", value)
    out = []
    text = re.sub(r"\bmailto:", "", value.decode("latin-1"), flags=re.IGNORECASE)
    for one in _split(text)[:MOST_ADDRESSES]:
        bare, comment = _without_comments(one)
        angle = re.search(r"<([^<>]*)>[^<>]*$", bare)
        inside = re.sub(r"\s", "", angle[1]) if angle else ""
        found = ADDRESS.search(inside) or ADDRESS.search(bare)
        if not found:
            continue
        around = bare[: angle.start()] if angle else bare.replace(found.group(), " ").strip("<>[], ;")
        name = _name(around.rstrip("< :") or comment, hint)
        email = text_of(found.group().strip(".'").encode("latin-1"), None, hint).translate(NO_LINES).lower()
        out.append(Address("" if ADDRESS.fullmatch(name) else name, email))
    return out


def _name(text: str, hint: str | None) -> str:
    """A name without the quotes that are around it, or around its words; one that is never closed is none."""
    text = QUOTED.sub(lambda found: re.sub(r"\\(.)", r"\1", found[1]), text)
    name = " ".join(decoded(text.encode("latin-1"), hint).split())
    for quote in "\"'":
        if name.count(quote) % 2 or (name[:1] == name[-1:] == quote):
            name = name.strip(quote + " ")
    return name


def _split(text: str) -> list[str]:
    """At commas and semicolons that are in no quotes, brackets or comment; a group's name is left out."""
    out, place, quoted, depth, angle = [], 0, False, 0, False
    closes = text.rfind('"')
    skip = False
    for number, letter in enumerate(text):
        if skip:
            skip = False
        elif letter == "\\":
            skip = True
        elif letter == '"' and not depth:
            quoted = not quoted and number < closes
        elif quoted:
            continue
        elif letter in "()":
            depth = max(0, depth + (1 if letter == "(" else -1))
        elif depth:
            continue
        elif letter in "<>":
            angle = letter == "<"
        elif letter in ",;" and not angle:
            out.append(text[place:number])
            place = number + 1
        elif letter == ":" and not angle and "@" not in text[place:number]:
            place = number + 1
    return [one for one in (*out, text[place:]) if "@" in one]


def _without_comments(text: str) -> tuple[str, str]:
    """(the text without what stands in round brackets, the first of that); brackets in quotes stay."""
    out, comment, depth, quoted, start = [], "", 0, False, 0
    skip = False
    for number, letter in enumerate(text):
        if skip or letter == "\\":
            skip = not skip
        elif letter == '"' and not depth:
            quoted = not quoted
        elif letter == "(" and not quoted:
            depth += 1
            start = number + 1 if depth == 1 else start
            continue
        elif letter == ")" and not quoted and depth:
            depth -= 1
            comment = comment or (text[start:number] if not depth else "")
            continue
        if not depth:
            out.append(letter)
    if depth:  # never closed: it was no comment
        return text, ""
    return "".join(out), comment.strip()
