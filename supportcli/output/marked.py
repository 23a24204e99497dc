"""A cell with the places that are marked in it: what was searched for, in the text where it was found.

`Marked` is a str, so every form may show it as it is; a form that can mark asks for `pieces`.
"""

from collections.abc import Callable, Iterator, Sequence


class Marked(str):
    """A text that is safe to show, and (start, end) of what is marked in it, in order and apart."""

    __slots__ = ("spans",)
    spans: tuple[tuple[int, int], ...]


def marked(text: str, marks: Sequence[Sequence[int]], safe: Callable[[str], str]) -> Marked:
    """`text` made safe piece by piece, so that the marks stay where they were whatever becomes longer."""
    made, spans, place = "", [], 0
    for start, end in marks:
        made += safe(text[place:start])
        inside = safe(text[start:end])
        spans.append((len(made), len(made) + len(inside)))
        made += inside
        place = end
    cell = Marked(made + safe(text[place:]))
    cell.spans = tuple(spans)
    return cell


def pieces(text: str, shown: str | None = None) -> Iterator[tuple[str, bool]]:
    """(piece, whether it is marked) of a cell. `shown` is what is left of it where it was cut or padded."""
    shown = text if shown is None else shown
    place = 0
    for start, end in text.spans if isinstance(text, Marked) else ():
        if start >= len(shown):
            break
        yield shown[place:start], False
        yield shown[start:end], True
        place = min(end, len(shown))
    yield shown[place:], False
