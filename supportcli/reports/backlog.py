"""What is open when a period ends: how old, where the ball lies, how urgent, whose; and what came and went in it.

A new way to group the open tickets is a table in `made`.
"""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports.figures import Figure, Made, Series, Table, count
from supportcli.reports.grouping import Groups
from supportcli.reports.intervals import seconds
from supportcli.reports.material import Material
from supportcli.reports.parts import waiting
from supportcli.results import Column

TITLE = N_("Backlog")
SUMMARY = N_("open tickets by age, by who holds the ball, by priority and owner; what came and went")

FLOW = N_("What came and went")
COLUMNS = ("count", "days_0_1", "days_2_7", "days_8_30", "days_over_30")
SHOWN = (
    Column("count", N_("Open"), "number"),
    Column("days_0_1", N_("0-1 d"), "number"),
    Column("days_2_7", N_("2-7 d"), "number"),
    Column("days_8_30", N_("8-30 d"), "number"),
    Column("days_over_30", N_("> 30 d"), "number"),
    Column("median_days", N_("Median d"), "number"),
    Column("p90_days", N_("p90 d"), "number"),
)


def made(material: Material) -> Made:
    """The open requests, and the flow of the period."""
    holder = dict(material.rows("holder"))
    traits = {subject: (owner, priority) for subject, owner, priority in material.rows("traits")}
    tables = {"held_by": Groups(COLUMNS), "priority": Groups(COLUMNS), "owner": Groups(COLUMNS)}
    open_count = 0
    for subject, reported, *_ in material.rows("open"):
        open_count += 1
        days = seconds(reported, material.until) / waiting.DAY_SECONDS
        owner, priority = traits.get(subject, (None, None))
        for groups, value in zip(tables.values(), (holder.get(subject), priority, owner), strict=True):
            groups.add((value,), "count", subject)
            groups.add((value,), band(days), subject)
            groups.measure((value,), days)
    came = [row for row in material.rows("requests") if row[1] < material.until]
    given, reopened = list(material.rows("given")), list(material.rows("reopened"))
    titles = {
        "held_by": N_("By who holds the ball"),
        "priority": N_("By priority"),
        "owner": N_("By owner"),
    }
    return Made(
        [*waiting.backlog(material), *flow(came, given, reopened)],
        [table(by, titles[by], groups) for by, groups in tables.items()],
        [
            Series("came_in", N_("Came in"), "count", material.by_step(row[1] for row in came), FLOW),
            Series("fixed", N_("Fixed"), "count", material.by_step(row[1] for row in given), FLOW),
        ],
        [N_("Priority and owner are those of today, the ball lies where it lay when the period ended.")]
        if open_count
        else (),
    )


def band(days: float) -> str:
    """The column of an age; the bounds are those of parts/waiting.py."""
    if days < 2:
        return "days_0_1"
    if days < 8:
        return "days_2_7"
    return "days_8_30" if days < 31 else "days_over_30"


def table(by: str, title: str, groups: Groups) -> Table:
    """A row for each value; the fullest first, priorities in their order."""
    names = {"held_by": N_("The ball is with"), "priority": N_("Priority"), "owner": N_("Owner")}

    def row(group: tuple[str | None, ...]) -> dict[str, Any]:
        spread = groups.spread(group)
        return {by: group[0], "median_days": spread["median"], "p90_days": spread["p90"]}

    return groups.table(f"by_{by}", title, (Column(by, names[by]), *SHOWN), row)


def flow(came: list[Any], given: list[Any], reopened: list[Any]) -> list[Figure]:
    """Before + came in - fixed + reopened = open at the end."""
    return [
        count("came_in", N_("Came in"), N_("Requests reported in the period."), [row[0] for row in came]),
        count(
            "fixed", N_("Fixed"), N_("Fixes given in the period; a ticket counts for each."), [row[0] for row in given]
        ),
        count(
            "reopened",
            N_("Reopened"),
            N_("Fixes that turned out in the period not to hold."),
            [row[0] for row in reopened],
        ),
    ]
