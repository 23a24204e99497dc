"""Charts drawn with letters: bars and a line of blocks, for a terminal, plain text and Markdown.

Loaded only when a page has a chart. Where the stream cannot carry block characters, `#` and `.` stand in for them.
A new chart of results.py needs a function here, one in svg.py, and a branch in page.py, md.py and html.py.
"""

from collections.abc import Sequence

from supportcli.annotations import TYPE_CHECKING
from supportcli.languages import N_
from supportcli.output.amounts import Figure, Scale, amount, measured, scale, scale_of
from supportcli.output.paint import Row, Run
from supportcli.output.saying import said, say
from supportcli.output.widths import ELLIPSIS, cut, fit, width, wrap
from supportcli.results import Bars, Say, Spark
from supportcli.values import NamedTuple

if TYPE_CHECKING:
    from supportcli.output import Screen

LONGEST_BAR = 60
"""Cells: a longer one is no easier to compare."""
SHORTEST_BAR = 8
"""Cells under which a bar says too little: the labels get lines of their own."""


class Signs(NamedTuple):
    """What charts are drawn with. `fills`: one sign a series. `parts`: a cell filled by 1/8 ... 7/8, of the first
    series only, because other fills have no parts."""

    fills: str
    parts: str
    half_left: str
    axis: str
    steps: str


BLOCKS = Signs("█▒░▓", "▏▎▍▌▋▊▉", "▐", "│", "▁▂▃▄▅▆▇█")
ASCII = Signs("#.=+", "", "", "|", "_.:-=+*#")


def signs_for(screen: "Screen") -> Signs:
    """Blocks, where the stream can carry all of them."""
    try:
        "".join(BLOCKS).encode(screen.encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return BLOCKS


def bars(chart: Bars, screen: "Screen", cells: int, cut_labels: bool = True) -> list[Row]:
    """A line a bar: label, bar, figure. What the bars of further series stand for is said above them. A label too long
    is cut or, for a form that cuts nothing, has lines of its own."""
    signs, room = signs_for(screen), scale_of(chart)
    rows: list[Row] = _title(chart.title, screen, cells)
    if len(chart.series) > 1:
        rows += _legend([say(one, screen) for one in chart.series], signs, cells)
    if not any(values for _, values in chart.groups):
        return [*rows, [("  ", ""), (say(NOTHING, screen), "dim")]]
    labels = [said(label, screen) for label, _ in chart.groups]
    texts = [[amount(value, chart.unit, screen) for value in values] for _, values in chart.groups]
    longest = max(width(text) for each in texts for text in each)
    column = min(max(map(width, labels)), max(cells * 2 // 5, 4))
    long = cells - column - 2 - longest - 2
    beside = long >= SHORTEST_BAR and (cut_labels or column == max(map(width, labels)))
    if not beside:
        column, long = 0, cells - 2 - longest - 2
    long = max(min(long, LONGEST_BAR), 1)
    for label, figures, (_, values) in zip(labels, texts, chart.groups, strict=True):
        if not beside:
            rows += [[(line, "")] for line in ([_cut(label, cells, signs)] if cut_labels else wrap(label, cells, 2))]
        for i, (text, value) in enumerate(zip(figures, values, strict=True)):
            name = fit(_cut(label, column, signs), column) if i == 0 else " " * column
            rows.append([(name + "  ", ""), *_bar(measured(value), i, room, long, signs), (text, "")])
    return rows


NOTHING = Say(N_("no figures"))


def _title(title: Say, screen: "Screen", cells: int) -> list[Row]:
    return [[(line, title.style or "strong")] for line in wrap(say(title, screen), cells)]


def _cut(label: str, cells: int, signs: Signs) -> str:
    shown = cut(label, cells)
    # An escaped `…` would take six cells.
    return shown[:-1] + "." if signs is ASCII and shown != label and shown.endswith(ELLIPSIS) else shown


def _legend(names: Sequence[str], signs: Signs, cells: int) -> list[Row]:
    keys = [f"{_fill(signs, i) * 2} {name}" for i, name in enumerate(names)]
    together = "  " + "   ".join(keys)
    lines = [together] if width(together) <= cells else [line for key in keys for line in wrap(f"  {key}", cells, 5)]
    return [[(line, "dim")] for line in lines]


def _fill(signs: Signs, series: int) -> str:
    return signs.fills[series % len(signs.fills)]


def _bar(value: float | None, series: int, room: Scale, long: int, signs: Signs) -> list[Run]:
    """The bar and the blank after it. With figures below zero there is an axis, and they lie left of it."""
    left = 0
    if room.low < 0:
        left = min(max(round(room.zero * long), 1), long - 1 if room.high > 0 else long)
    share = 0.0 if value is None else room.share(value)
    if value is not None and value < 0:
        bar = _backwards(share * long, left, series, signs)
        return [(" " * (left - len(bar)) + bar, "bad"), (f"{signs.axis} ", "")]
    bar = _forwards(share * long if value else 0.0, long - left, series, signs)
    axis = [(" " * left + signs.axis, "")] if room.low < 0 else []
    return [*axis, (bar, "" if series == 0 else "name"), (" " if bar or axis else "", "")]


def _forwards(length: float, most: int, series: int, signs: Signs) -> str:
    """Whole cells and, in the first series, eighths. What is not zero is seen: at least the least there is."""
    if length <= 0:
        return ""
    fill = _fill(signs, series)
    if not signs.parts or fill != signs.fills[0]:
        return fill * min(max(round(length), 1), most)
    eighths = min(max(round(length * 8), 1), most * 8)
    whole, rest = divmod(eighths, 8)
    return fill * whole + (signs.parts[rest - 1] if rest else "")


def _backwards(length: float, most: int, series: int, signs: Signs) -> str:
    """The same from right to left, with half a cell at most: there are no other blocks that are filled on the right."""
    fill = _fill(signs, series)
    if not signs.half_left or fill != signs.fills[0]:
        return fill * min(max(round(length), 1), most)
    halves = min(max(round(length * 2), 1), most * 2)
    return (signs.half_left if halves % 2 else "") + fill * (halves // 2)


def spark(chart: Spark, screen: "Screen", cells: int) -> list[Row]:
    """The title, the line (on as many lines as it needs), and between which figures it went."""
    line = line_of(chart, screen)
    long = max(cells - 2, 1)
    rows = _title(chart.title, screen, cells)
    rows += [[("  ", ""), (line[start : start + long], "")] for start in range(0, len(line), long)]
    return rows + [[(part, "dim")] for part in wrap(f"  {told(chart, screen)}", cells, 4)]


def line_of(chart: Spark, screen: "Screen", gap: str = " ") -> str:
    """A block for each point, from 0 (or the least below it) to the greatest; `gap` where there is no figure."""
    signs = signs_for(screen)
    room = scale(value for _, value in chart.points)
    top = len(signs.steps) - 1
    line = ""
    for _, value in chart.points:
        number = measured(value)
        if number is None:
            line += gap
        else:
            height = room.zero + room.share(number) * (-1 if number < 0 else 1)
            line += signs.steps[min(max(round(height * top), 0), top)]
    return line


def told(chart: Spark, screen: "Screen") -> str:
    """What the line shows in words: `2025-01 to 2025-12: from 3 to 40, at last 12`."""
    figures = [(measured(value), value) for _, value in chart.points]
    known = [(number, value) for number, value in figures if number is not None]
    if not known:
        return say(NOTHING, screen)
    shown = {
        "first": cut(said(chart.points[0][0], screen), 24),
        "last": cut(said(chart.points[-1][0], screen), 24),
        "low": amount(min(known)[1], chart.unit, screen),
        "high": amount(max(known)[1], chart.unit, screen),
        "end": amount(known[-1][1], chart.unit, screen),
    }
    return say(Say(N_("{first} to {last}: between {low} and {high}, at the end {end}"), shown), screen)


def cells(chart: Bars, screen: "Screen", long: int) -> list[list[str]]:
    """A row for each group: its label, and for each series a bar and its figure, `████ 12`. For the cells of a Markdown
    table, where all bars begin at the left: below zero they are hollow. `long`: cells of the longest bar."""
    signs, room = signs_for(screen), scale_of(chart)
    largest = max(-room.low, room.high)

    def cell(value: Figure) -> str:
        number = measured(value)
        share = abs(number) / largest if number else 0.0
        bar = _forwards(share * long, long, 1 if number and number < 0 else 0, signs)
        return f"{bar} {amount(value, chart.unit, screen)}".lstrip()

    return [[said(label, screen), *map(cell, values)] for label, values in chart.groups]
