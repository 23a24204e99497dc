"""How a report looks: its figures beside those of the year before, its tables and charts, and what each figure means.

A new unit is a branch in `said`. JSON keeps names, units and numbers; only titles and definitions are translated.
"""

from collections.abc import Mapping, Sequence

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.moments import moment
from supportcli.pages.report_words import worded
from supportcli.reports.figures import Figure, Made, Series, Table, tidy
from supportcli.results import Bars, Block, Column, Columns, Document, Gap, Heading, Line, Listing, Say, Spark
from supportcli.times import lasting
from supportcli.values import NamedTuple

REPORTS = (Column("report", N_("Report")), Column("what", N_("What")), Column("line", N_("Line to type")))
FIGURES = (
    Column("name", N_("Figure")),
    Column("value", N_("Value"), "number"),
    Column("before", N_("Before"), "number"),
    Column("change", N_("Change"), "number"),
    Column("change_percent", N_("Change %"), "number"),
    Column("unit", N_("Unit")),
    Column("n", N_("n"), "number"),
    Column("mean", N_("Mean"), "number"),
    Column("median", N_("Median"), "number"),
    Column("p90", N_("p90"), "number"),
    Column("title", N_("Title")),
)
"""A pipe gets these in this order, a row for each figure."""
LONGEST_IN_SECONDS = 60
"""Minutes up to which a length of time shows its seconds."""
MOST_BARS = 24
SHORT_NAME = 7


class Shown(NamedTuple):
    """A report with everything around it. `period` and `compared` have a start, an end and a name."""

    name: str
    title: str
    period: Any
    compared: Any | None
    customer: str | None
    query: str | None
    made: Made
    before: Made | None
    now: str


def document(shown: Shown, main_table: str | None = None) -> Document:
    """The page. `main_table` names the table whose rows CSV and TSV get; None: the figures."""
    data = shape(shown)
    return Document(
        data,
        lambda: blocks(shown),
        title(shown),
        [one["name"] for one in data["figures"]],
        lambda: rows_of(shown, data, main_table),
    )


def rows_of(shown: Shown, data: Mapping[str, Any], main_table: str | None) -> Listing:
    """What CSV and TSV get."""
    table = next((one for one in shown.made.tables if one.name == main_table), None)
    if table:
        return Listing(table.rows, table.columns, flexible=table.columns[0].field)
    return Listing(data["figures"], FIGURES, [one["name"] for one in data["figures"]])


def title(shown: Shown) -> Say:
    """What it is, about whom, of when."""
    about = ", ".join(filter(None, (shown.customer, shown.query)))
    values = {"report": Say(shown.title), "about": about, "period": shown.period.name}
    return Say(N_("{report}: {about}, {period}") if about else N_("{report}: {period}"), values)


def shape(shown: Shown) -> dict[str, Any]:
    """The JSON of a report. Every key is always there."""
    return {
        "report": shown.name,
        "period": period(shown.period),
        "compared": period(shown.compared) if shown.compared else None,
        "customer": shown.customer,
        "query": shown.query,
        "begun": shown.period.start <= shown.now,
        "figures": [figure(one, before_of(shown, one.name)) for one in shown.made.figures],
        "notes": [Say(one) for one in shown.made.notes],
        "tables": [{"name": one.name, "title": Say(one.title), "rows": list(one.rows)} for one in shown.made.tables],
        "charts": [
            {
                "name": one.name,
                "title": Say(one.title),
                "unit": one.unit,
                "points": [
                    {"label": label, "value": value, "before": before}
                    for (label, value), before in zip(one.points, earlier(shown, one), strict=True)
                ],
            }
            for one in shown.made.series
        ],
    }


def period(one: Any) -> dict[str, Any]:
    return {"name": one.name, "start_at": moment(one.start), "end_at": moment(one.end)}


def before_of(shown: Shown, name: str) -> Figure | None:
    """The same figure of the period that is compared with."""
    return next((one for one in shown.before.figures if one.name == name), None) if shown.before else None


def earlier(shown: Shown, series: Series) -> list[Any]:
    """The values a year before, step by step; None where there is no comparison or no such step."""
    found = next((one for one in shown.before.series if one.name == series.name), None) if shown.before else None
    values = [value for _, value in found.points] if found else []
    return [*values, *[None] * len(series.points)][: len(series.points)]


def figure(one: Figure, before: Figure | None) -> dict[str, Any]:
    """A figure in JSON; `change` is in its own unit, `change_percent` None where there was nothing before."""
    change = change_percent = None
    if before and one.value is not None and before.value is not None:
        change = tidy(one.value - before.value)
        change_percent = tidy(100 * (one.value - before.value) / before.value, 1) if before.value else None
    return {
        "name": one.name,
        "title": Say(one.title),
        "unit": one.unit,
        "value": one.value,
        "before": before.value if before else None,
        "change": change,
        "change_percent": change_percent,
        "n": one.n,
        "mean": one.mean,
        "median": one.median,
        "p90": one.p90,
        "clock": one.clock,
        "definition": Say(one.definition),
    }


def blocks(shown: Shown) -> list[Block]:
    """Figures, charts, tables, definitions."""
    out: list[Block] = [Heading(title(shown))]
    if shown.compared:
        out.append(Line(Say(N_("Beside it: {period}"), {"period": shown.compared.name}, "dim")))
    if shown.period.start > shown.now:
        out.append(Line(Say(N_("This period has not begun: there is nothing in it yet."), style="warn")))
    figures = [figure(one, before_of(shown, one.name)) for one in shown.made.figures]
    if figures:
        out += [figures_block(shown, figures), *lengths(figures)]
    for several in charts(shown):
        if any(value for one in several for _, value in one.points) or any(earlier(shown, several[0])):
            out += [Gap(), together(several) if len(several) > 1 else chart(shown, several[0])]
    for table in shown.made.tables:
        if table.rows:
            out += [Gap(), *table_blocks(table)]
    if shown.made.notes:
        out += [Gap(), *(Line(Say(one)) for one in shown.made.notes)]
    return [*out, *meanings(figures)]


def figures_block(shown: Shown, figures: Sequence[Mapping[str, Any]]) -> Columns:
    """Title and value; with a comparison the value before and the change."""
    if shown.compared is None:
        rows = [[one["title"], said(one["value"], one["unit"])] for one in figures]
        return Columns([N_("Figure"), headed(shown.period, N_("This period"))], rows, 0)
    compared = [
        [one["title"], said(one["value"], one["unit"]), said(one["before"], one["unit"]), changed(one)]
        for one in figures
    ]
    names = [headed(shown.period, N_("This period")), headed(shown.compared, N_("A year before"))]
    return Columns([N_("Figure"), *names, N_("Change")], compared, 0)


def headed(period: Any, otherwise: str) -> str:
    """The name of a period over a column, where it is short: `2026`, `2026-11`."""
    return period.name if len(period.name) <= SHORT_NAME else otherwise


def lengths(figures: Sequence[Mapping[str, Any]]) -> list[Block]:
    """Mean, median and p90 beside each other, and which clock: a mean alone hides the few that waited for days."""
    found = [one for one in figures if one["p90"] is not None]
    if not found:
        return []
    names = [N_("Spread"), N_("n"), N_("Mean"), N_("Median"), N_("p90"), N_("Clock")]
    clocks = {"calendar": N_("calendar time"), "business": N_("business time")}
    rows = [
        [
            one["title"],
            one["n"],
            said(one["mean"], one["unit"]),
            said(one["median"], one["unit"]),
            said(one["p90"], one["unit"]),
            Say(clocks[one["clock"]]) if one["clock"] else None,
        ]
        for one in found
    ]
    return [Gap(), Columns(names, rows, 0)]


def charts(shown: Shown) -> list[list[Series]]:
    """The series, those of one chart together; each alone where another period stands beside it."""
    out: list[list[Series]] = []
    for one in shown.made.series:
        if out and one.chart and one.chart == out[-1][0].chart and shown.compared is None:
            out[-1].append(one)
        else:
            out.append([one])
    return out


def together(several: Sequence[Series]) -> Bars:
    """Several series over the same steps, side by side."""
    steps = zip(*(one.points for one in several), strict=True)
    groups = [(points[0][0], tuple(value for _, value in points)) for points in steps]
    return Bars(Say(several[0].chart or ""), several[0].unit, groups, [Say(one.title) for one in several])


def chart(shown: Shown, series: Series) -> Bars | Spark:
    """A bar for each step; with a comparison the year before beside it. A share, or a figure of many steps, is one
    line: how it went says more there than how much each step was."""
    if shown.compared is None and (series.unit == "percent" or len(series.points) > MOST_BARS):
        return Spark(Say(series.title), series.unit, series.points)
    before = earlier(shown, series) if shown.compared else None
    groups = [
        (label, (value, before[place]) if before else (value,)) for place, (label, value) in enumerate(series.points)
    ]
    names = [Say("{name}", {"name": one.name}) for one in (shown.period, shown.compared) if one]
    return Bars(Say(series.title), series.unit, groups, names)


def table_blocks(table: Table) -> list[Block]:
    """A heading and the columns."""
    rows = [[worded(column.field, row.get(column.field)) for column in table.columns] for row in table.rows]
    return [Heading(Say(table.title)), Columns([column.title for column in table.columns], rows, 0)]


def meanings(figures: Sequence[Mapping[str, Any]]) -> list[Block]:
    """What each figure means, in the order of the table; the same words once, for all that share them."""
    titles: dict[str, tuple[Say, list[Say]]] = {}
    for one in figures:
        titles.setdefault(one["definition"].message, (one["definition"], []))[1].append(one["title"])
    if not titles:
        return []
    lines = [
        Line(Say(N_("{titles}: {definition}"), {"titles": names, "definition": definition}, "dim"), 2, 2)
        for definition, names in titles.values()
    ]
    return [Gap(), Heading(Say(N_("What the figures mean"))), *lines]


def said(value: Any, unit: str) -> Any:
    """A value for a reader: `30 s`, `10 %`, `n/a` where there is none."""
    if value is None:
        return Say(N_("n/a"), style="dim")
    if unit == "seconds":
        return _seconds(value)
    if unit == "minutes":
        return Say(N_("{minutes} min"), {"minutes": tidy(value, 1)})
    if unit == "hours":
        return Say(N_("{hours} h"), {"hours": tidy(value, 1)})
    if unit == "percent":
        return Say(N_("{n} %"), {"n": tidy(value, 1)})
    if unit == "days":
        return Say(N_("{days} d"), {"days": tidy(value, 1)})
    return value if isinstance(value, str) else str(tidy(value, 2))


def _seconds(value: float) -> Say:
    whole = int(value + 0.5)
    if value < 60:
        return Say(N_("{seconds} s"), {"seconds": tidy(value, 1)})
    if whole < LONGEST_IN_SECONDS * 60 and whole % 60:
        return Say(N_("{minutes} min {seconds} s"), {"minutes": whole // 60, "seconds": whole % 60})
    return lasting(whole // 60)


def changed(one: Mapping[str, Any]) -> Any:
    """`-50 %`; a share changes by points; n/a where the base is 0."""
    if one["unit"] == "percent" and one["change"] is not None:
        return Say(N_("{n} points"), {"n": _signed(one["change"])})
    if one["change_percent"] is None:
        return Say(N_("n/a"), style="dim")
    return Say(N_("{n} %"), {"n": _signed(one["change_percent"])})


def _signed(value: float) -> str:
    rounded = tidy(value, 1) or 0
    return f"+{rounded}" if rounded > 0 else str(rounded)
