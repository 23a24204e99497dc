"""Charts of an HTML page: plain SVG inside it, that scales, prints, follows dark mode and needs neither a script nor a
hover to be read. Loaded only when a page has a chart.

Sizes are SVG units; a chart is WIDE of them, and the page scales it to its width. Colours and fills are classes of the
page's style sheet (html.py). Why no library draws them: docs/decisions/0019-plain-svg.md.
"""

from collections.abc import Iterator, Sequence

from supportcli.annotations import TYPE_CHECKING
from supportcli.output.amounts import Figure, Scale, amount, measured, scale, scale_of
from supportcli.output.charts import NOTHING, told
from supportcli.output.safe import html_safe
from supportcli.output.saying import said, say
from supportcli.output.widths import cut, width
from supportcli.results import Bars, Say, Spark

if TYPE_CHECKING:
    from supportcli.output import Screen

WIDE = 400
CELL = 8
"""Of a sign one terminal cell wide: a little more than the letters of the page's font take on average."""
LINE = 17
"""From one line of text to the next."""
BAR = 12
BESIDE = 16
"""Cells of the longest label that still stands beside its bar; longer ones stand above."""
LABEL = 46
"""Cells to which a label is cut; whole it is in the title that a pointer or a screen reader finds."""
PIECE = 24
"""Groups in one picture: a longer chart is several of them, so that paper breaks between and not inside."""
FILLS = 4
"""Classes s0 ... s3: full, hollow, half, dashed; told apart without colour."""
HEIGHT = 60
"""Of a line chart, without its labels."""


def bars(chart: Bars, screen: "Screen") -> str:
    """A figure with its title, what its fills stand for, and one picture for every PIECE groups."""
    title, names = say(chart.title, screen), [say(one, screen) for one in chart.series]
    if not any(values for _, values in chart.groups):
        return _figure(title, f'<p class="dim">{html_safe(say(NOTHING, screen))}</p>\n')
    keys = ""
    if len(names) > 1:
        keys = "".join(f"<li>{_key(i)}{html_safe(name)}</li>" for i, name in enumerate(names))
        keys = f'<ul class="keys" dir="auto">{keys}</ul>\n'
    pieces = (chart.groups[start : start + PIECE] for start in range(0, len(chart.groups), PIECE))
    return _figure(title, keys + "".join(_bars(chart, piece, title, names, screen) for piece in pieces))


def _figure(title: str, inside: str) -> str:
    return f'<figure>\n<figcaption dir="auto">{html_safe(title)}</figcaption>\n{inside}</figure>\n'


def _key(series: int) -> str:
    return f'<svg class="key" viewBox="0 0 12 12" aria-hidden="true">{_rect(1, 1, 10, 10, series)}</svg>'


def _rect(x: float, y: float, wide: float, high: float, series: int, below: bool = False) -> str:
    kind = f"s{series % FILLS}" + (" below" if below else "")
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}"/>'


def _svg(high: float, title: str, told: str, inside: str) -> str:
    return (
        f'<svg class="chart" viewBox="0 0 {WIDE} {high:.0f}" width="100%" role="img">'
        f"<title>{html_safe(title)}</title><desc>{html_safe(told)}</desc>\n{inside}</svg>\n"
    )


def _text(x: float, y: float, text: str, kind: str = "") -> str:
    place = f' class="{kind}"' if kind else ""
    return f'<text{place} x="{x:.1f}" y="{y:.1f}">{html_safe(text)}</text>'


def _bars(
    chart: Bars,
    groups: Sequence[tuple[str | Say, Sequence[Figure]]],
    title: str,
    names: Sequence[str],
    screen: "Screen",
) -> str:
    """One picture. All pictures of a chart share labels' place and scale."""
    every = [said(label, screen) for label, _ in chart.groups]
    longest = max(map(width, every))
    beside = longest <= BESIDE
    left = longest * CELL + 8 if beside else 1
    texts = [[amount(value, chart.unit, screen) for value in values] for _, values in chart.groups]
    room, right = scale_of(chart), max(width(text) for each in texts for text in each) * CELL + 6
    y, inside, spoken = 2.0, "", []
    for label, values in groups:
        name = said(label, screen)
        shown = [amount(value, chart.unit, screen) for value in values]
        spoken.append(f"{cut(name, LABEL)}: {', '.join(_named(names, shown))}")
        inside += f"<g><title>{html_safe(name)}</title>"
        inside += _text(0, y + BAR - 2, name if beside else cut(name, LABEL))
        y += 0 if beside else LINE - 1
        for i, (value, text) in enumerate(zip(values, shown, strict=True)):
            inside += _bar(measured(value), text, i, room, left, WIDE - left - right, y)
            y += BAR + 3
        inside += "</g>\n"
        y += 4 if len(values) > 1 or not beside else 1
    zero = left + room.zero * (WIDE - left - right)
    inside += f'<path class="axis" d="M{zero:.1f} 0V{y:.1f}"/>\n'
    return _svg(y, title, "; ".join(spoken), inside)


def _named(names: Sequence[str], shown: Sequence[str]) -> Iterator[str]:
    for i, text in enumerate(shown):
        yield f"{names[i]} {text}" if len(shown) > 1 and i < len(names) else text


def _bar(value: float | None, text: str, series: int, room: Scale, left: float, long: float, y: float) -> str:
    """The bar with its figure, which stands at its end, or right of the axis where the bar goes to the left."""
    zero = left + room.zero * long
    wide = max(room.share(value) * long, 0.8) if value else 0.0
    start = zero - wide if value and value < 0 else zero
    bar = _rect(start, y, wide, BAR, series, below=bool(value and value < 0)) if wide else ""
    return bar + _text(max(start + wide, zero) + 4, y + BAR - 2, text)


def spark(chart: Spark, screen: "Screen") -> str:
    """A figure with its title, the line, and the same sentence below it that a terminal gets."""
    title, sentence = say(chart.title, screen), told(chart, screen)
    below = f'<p class="dim" dir="auto">{html_safe(sentence)}</p>\n'
    figures = [measured(value) for _, value in chart.points]
    if all(figure is None for figure in figures):
        return _figure(title, below)
    room = scale(figures)
    step = (WIDE - 12) / max(len(figures) - 1, 1)
    places: list[tuple[float, float] | None] = [
        None if figure is None else (6 + i * step, _height(figure, room)) for i, figure in enumerate(figures)
    ]
    zero = _height(0.0, room)
    inside = f'<path class="axis" d="M0 {zero:.1f}H{WIDE}"/>\n<path class="line" d="{_path(places)}"/>\n'
    x, y = [place for place in places if place][-1]
    inside += f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>\n'
    return _figure(title, _svg(HEIGHT + 12, title, sentence, inside) + below)


def _height(figure: float, room: Scale) -> float:
    from_below = room.zero + room.share(figure) * (-1 if figure < 0 else 1)
    return 6 + HEIGHT * (1 - from_below)


def _path(places: Sequence[tuple[float, float] | None]) -> str:
    """Lines from point to point, none over a gap; a point alone is drawn as a dot (round line ends)."""
    path, drawing = "", False
    for place in places:
        if place is not None:
            path += f"{'L' if drawing else 'M'}{place[0]:.1f} {place[1]:.1f}" + ("" if drawing else "h0")
        drawing = place is not None
    return path
