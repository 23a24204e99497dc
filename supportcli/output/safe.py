"""What people typed is data: what a terminal, a spreadsheet, a browser or Markdown would obey is made harmless here.

One function for each reader. A form for a new reader needs its function here, and a test that what it obeys stays data.
"""

from collections.abc import Iterable

_KEPT_FORMAT = frozenset((0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F))
"""Soft hyphen, zero-width space and joiners, direction marks: Persian, Hindi and emoji need them."""


class _Visible(dict[int, int | str]):
    """A translation table that fills itself: what would be obeyed gets a picture (`␛`) or an escape (`\\x9b`)."""

    def __missing__(self, code: int) -> int | str:
        shown: int | str = code
        if code < 0x20:
            shown = 0x2400 + code
        elif code == 0x7F:
            shown = 0x2421
        elif 0x80 <= code < 0xA0:
            shown = f"\\x{code:02x}"
        elif code not in _KEPT_FORMAT and _is_obeyed(code):
            shown = f"\\u{code:04x}"
        self[code] = shown
        return shown


def _is_obeyed(code: int) -> bool:
    """Line separators, bidi overrides and isolates (CVE-2021-42574), lone surrogates, annotations, byte order mark."""
    return (
        0x2028 <= code <= 0x202E
        or 0x2066 <= code <= 0x206F
        or 0xD800 <= code <= 0xDFFF
        or 0xFFF9 <= code <= 0xFFFB
        or code in (0x061C, 0xFEFF, 0xFFFE, 0xFFFF)
    )


_VISIBLE = _Visible()


def visible(text: str, keep: str = "") -> str:
    """The text with control characters, escape sequences, bidi overrides and lone surrogates shown, without effect.

    `keep`: control characters to leave alone, such as `"\\n"`. Can always be encoded as UTF-8.
    """
    if text.isprintable():
        return text
    if keep:
        table = _Visible({ord(character): ord(character) for character in keep})
        return text.translate(table)
    return text.translate(_VISIBLE)


def one_line(text: str) -> str:
    """`visible`, on one line: a line end becomes `⏎`, a tab a blank."""
    if text.isprintable():
        return text
    return visible(text.replace("\r\n", "\n").rstrip("\n").replace("\n", "⏎").replace("\t", " "))


_NUMBER_PARTS = frozenset("0123456789.,")


def formula_safe(text: str) -> str:
    """A cell that no spreadsheet computes: `'` before `= + - @`, tab, CR; not in a plain number (`-5`, `+7495`).

    Source: OWASP, CSV injection. The full-width signs count too, and blanks before the sign do not help.
    """
    start = text.lstrip(" \u00a0\u3000")[:1]
    if not start or start not in "=+-@\t\r\n|%＝＋－＠":
        return text
    rest = text[1:]
    if text[0] in "+-" and rest[:1].isdigit() and _NUMBER_PARTS.issuperset(rest):
        return text
    return "'" + text


def html_safe(text: str) -> str:
    """For the text and the quoted attributes of a page."""
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;")):
        text = text.replace(character, entity)
    return text


_MARKDOWN = {ord(sign): "\\" + sign for sign in "\\`*[]|~$"} | {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
"""`<` as an entity and not as `\\<`: a renderer that does not know that escape would take it for HTML."""


def markdown_safe(text: str) -> str:
    """One line of text that Markdown shows as it is, also at the beginning of a line and in a table cell.

    Source: CommonMark 0.31 and GitHub's tables, strikethrough and formulas. An underscore inside a word is no emphasis
    there and stays as it is: `third_party`.
    """
    escaped = text.translate(_MARKDOWN)
    if "_" in escaped:
        import re

        escaped = re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\\_", escaped)
    body = escaped.lstrip(" ")
    blanks = len(escaped) - len(body)
    if body[:1] in ("-", "+", "=", "#"):
        body = "\\" + body
    else:
        digits = len(body) - len(body.lstrip("0123456789"))
        if digits and body[digits : digits + 1] in (".", ")"):
            body = f"{body[:digits]}\\{body[digits:]}"
    return " " * (blanks if blanks < 4 else 0) + body  # four would make it a code block


def fence_for(lines: Iterable[str]) -> str:
    """A Markdown fence longer than any run of backticks in the lines."""
    longest = 0
    for line in lines:
        run = 0
        for character in line:
            run = run + 1 if character == "`" else 0
            longest = max(longest, run)
    return "`" * max(3, longest + 1)
