"""How many cells a text takes on a terminal, and how it is cut, padded and wrapped to a number of cells.

Widths follow Unicode's East Asian Width and the emoji sequences of UTS 51; a new rule goes into `_clusters`.
"""

from collections.abc import Iterator

ELLIPSIS = "…"
_NOT_AT_START = frozenset("、。，．・：；？！ー」』）］｝〕〉》】〙〗’”…‥!?,.:;)]}％")
"""Signs that do not begin a line in Chinese and Japanese (kinsoku), the common ones."""


_SEQUENCE = 1 << 32
"""Counted for a sign that changes its neighbours' width (joiner, picture selector, skin tone, flag letter)."""


class _Cells(dict[str, int]):
    """Cells of one sign by itself; fills itself, because most texts are made of few different signs."""

    def __missing__(self, character: str) -> int:
        code = ord(character)
        if code in (0x200D, 0xFE0F) or 0x1F1E6 <= code <= 0x1F1FF or 0x1F3FB <= code <= 0x1F3FF:
            cells = _SEQUENCE
        elif code < 0x300:
            cells = 0 if code < 0x20 or 0x7F <= code < 0xA0 else 1
        else:
            cells = 0 if _is_mark(character, code) else _alone(character)
        self[character] = cells
        return cells


_CELLS = _Cells()


def _is_mark(character: str, code: int) -> bool:
    """Whether it is drawn on the sign before it: combining, formatting, Hangul vowels and finals."""
    from unicodedata import category

    return 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF or category(character) in ("Mn", "Me", "Cf")


def _alone(character: str) -> int:
    from unicodedata import east_asian_width

    return 2 if east_asian_width(character) in ("W", "F") else 1


def width(text: str) -> int:
    """Cells the text takes. Control characters should be visible already (safe.py); one that is not counts 0."""
    if text.isascii() and text.isprintable():
        return len(text)
    cells = sum(map(_CELLS.__getitem__, text))
    return cells if cells < _SEQUENCE else sum(each for _, each in _clusters(text))


def _clusters(text: str) -> Iterator[tuple[str, int]]:
    """What is drawn as one sign, with its cells (0, 1 or 2): base and its marks, emoji sequences, flags."""
    cluster, cells, joined, flag_open, pictured = "", 0, False, False, False
    for character in text:
        code = ord(character)
        tone = 0x1F3FB <= code <= 0x1F3FF
        wide = _CELLS[character]
        mark = wide == 0 or code in (0x200D, 0xFE0F) or (tone and pictured)
        if wide == _SEQUENCE:
            wide = 2 if tone else 0 if mark else 1
        if cluster and (mark or joined or (flag_open and 0x1F1E6 <= code <= 0x1F1FF)):
            cluster += character
            if not mark:
                cells = 2
                flag_open = False
            elif code == 0xFE0F and cells == 1 and _may_be_emoji(ord(cluster[0])):
                cells, pictured = 2, True
            # A joiner joins pictures only; in Persian and Hindi the letter after it takes its own cell.
            joined = code == 0x200D and pictured
            continue
        if cluster:
            yield cluster, cells
        cluster, cells, joined = character, wide, False
        pictured = code >= 0x2190 and (wide == 2 or _may_be_emoji(code))
        flag_open = 0x1F1E6 <= code <= 0x1F1FF
    if cluster:
        yield cluster, cells


def _may_be_emoji(code: int) -> bool:
    """Signs that U+FE0F turns from one cell into a picture of two: keycaps, ©, ®, arrows, symbols, pictographs."""
    return (
        code in (0x23, 0x2A, 0xA9, 0xAE)
        or 0x30 <= code <= 0x39
        or 0x203C <= code <= 0x3299
        or 0x1F000 <= code <= 0x1FAFF
    )


def cut(text: str, cells: int) -> str:
    """The text in at most `cells` cells, its end replaced by `…` if it did not fit."""
    if cells <= 0:
        return ""
    if text.isascii() and text.isprintable():
        return text if len(text) <= cells else text[: cells - 1] + ELLIPSIS
    if len(text) <= 4 * cells and width(text) <= cells:  # of a megabyte only the beginning is measured, below
        return text
    taken: list[tuple[str, int]] = []
    used = 0
    for cluster, wide in _clusters(text):
        taken.append((cluster, wide))
        used += wide
        if used > cells:
            while taken and used > cells - 1:
                used -= taken.pop()[1]
            return "".join(each for each, _ in taken) + ELLIPSIS
    return text


def fit(text: str, cells: int, right: bool = False) -> str:
    """Exactly `cells` cells: cut with `…` or padded with blanks, before the text if `right`."""
    shown = cut(text, cells)
    blanks = " " * (cells - width(shown)) if cells > 0 else ""
    return blanks + shown if right else shown + blanks


def wrap(text: str, cells: int, indent: int = 0) -> list[str]:
    """Lines of at most `cells` cells (at least 2, however few there are); the lines after the first hang by `indent`.

    Breaks at blanks and beside wide signs; a word longer than a line is broken where the line ends. `\\n` in the text
    begins a new line, hanging too. Blanks at the beginning of the text are kept.
    """
    cells = max(cells, 2)
    indent = max(0, min(indent, cells // 2, cells - 2))  # a narrow screen keeps half for the words
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrapped(paragraph, cells, indent, indent if lines else 0))
    return lines


def _wrapped(text: str, cells: int, indent: int, used: int) -> list[str]:
    """One paragraph; `used` is the margin of its first line."""
    if used + len(text) <= cells and text.isascii() and text.isprintable():
        return [(" " * used + text).rstrip()]
    lines: list[str] = []
    line, blanks, begun = " " * used, "", False
    for piece, wide in _pieces(text):
        if piece.isspace():
            blanks += piece
            continue
        gap = width(blanks)
        if used + gap + wide <= cells:
            line, used = line + blanks + piece, used + gap + wide
        elif begun and wide <= cells - indent:
            lines.append(line)
            line, used = " " * indent + piece, indent + wide
        else:
            if used + gap + 2 <= cells:
                line, used = line + blanks, used + gap
            for cluster, each in _clusters(piece):
                if used + each > cells:
                    lines.append(line)
                    line, used = " " * indent, indent
                line, used = line + cluster, used + each
        blanks, begun = "", True
    lines.append(line.rstrip())
    return lines


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Runs of blanks, words, and single wide signs (with the closing sign that must stay with them): (text, cells)."""
    piece, cells, kind = "", 0, ""
    for cluster, wide in _ascii_or_clusters(text):
        this = "blank" if cluster == " " else "wide" if wide == 2 else "word"
        if (
            piece
            and (this != kind or this == "wide")
            and not (kind == "wide" and cluster in _NOT_AT_START and len(piece) < 4)
        ):
            yield piece, cells
            piece, cells = "", 0
        elif piece and kind == "wide":  # the closing sign stays, and the piece stays a wide one
            piece, cells = piece + cluster, cells + wide
            continue
        piece, cells, kind = piece + cluster, cells + wide, this
    if piece:
        yield piece, cells


def _ascii_or_clusters(text: str) -> Iterator[tuple[str, int]]:
    if text.isascii() and text.isprintable():
        return ((character, 1) for character in text)
    return _clusters(text)
