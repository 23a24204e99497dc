"""What ended the tickets of a period: the layer where the fault sat, and the step that brought the end, by domain.

A new way to group them is a table in `made`.
"""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports.figures import Figure, Made, Table, mean, share, tidy
from supportcli.reports.grouping import Group, Groups
from supportcli.reports.intervals import seconds
from supportcli.reports.material import Material
from supportcli.results import Column

TITLE = N_("Causes")
SUMMARY = N_("where the faults sat and which steps ended them, by domain")

SHOWN = (
    Column("domain", N_("Domain")),
    Column("count", N_("Tickets"), "number"),
    Column("percent", N_("% of domain"), "number"),
    Column("median_hours", N_("Median h"), "number"),
    Column("p90_hours", N_("p90 h"), "number"),
)
LAYER, STEP = Column("layer", N_("Layer")), Column("step", N_("Step"))


def made(material: Material) -> Made:
    """Layers and steps of the requests that were resolved in the period."""
    resolved = list(material.rows("causes"))
    steps = ending_steps(material, {row[0]: row[4] for row in resolved})
    layers, ended = Groups(("count",)), Groups(("count",))
    hours, of_domain = [], dict[str | None, int]()
    for subject, domain, layer, reported, at in resolved:
        took = seconds(reported, at) / 3600
        hours.append(took)
        of_domain[domain] = of_domain.get(domain, 0) + 1
        for groups, value in ((layers, layer), (ended, steps.get(subject))):
            groups.add((value, domain), "count", subject)
            groups.measure((value, domain), took)
    return Made(
        figures(resolved, hours, steps),
        [
            table("layers", N_("Where the fault sat"), LAYER, layers, of_domain),
            table("steps", N_("The step that ended it"), STEP, ended, of_domain),
        ],
        notes=[N_("The step is the last one that worked before the fix: it came before the end, and need not be why.")]
        if steps
        else (),
    )


def ending_steps(material: Material, resolved: dict[int, str]) -> dict[int, str]:
    """The standard step of each ticket that worked last, by the resolution. Other words count as none."""
    last: dict[int, tuple[str, str | None]] = {}
    for subject, step, at in material.rows("ending_steps"):
        end = resolved.get(subject)
        if end is not None and at <= end and (subject not in last or last[subject][0] <= at):
            last[subject] = (at, step)
    return {subject: step for subject, (_, step) in last.items() if step}


def table(name: str, title: str, column: Column, groups: Groups, of_domain: dict[str | None, int]) -> Table:
    """A row for each layer or step in each domain, the most tickets first; null: nobody said."""

    def row(group: Group) -> dict[str, Any]:
        value, domain = group
        spread = groups.spread(group)
        return {
            column.field: value,
            "domain": domain,
            "percent": tidy(100 * groups.count(group, "count") / of_domain[domain], 1),
            "median_hours": spread["median"],
            "p90_hours": spread["p90"],
        }

    def order(group: Group) -> Any:
        return (-groups.count(group, "count"), *((part is None, part or "") for part in group))

    return groups.table(name, title, (column, *SHOWN), row, order)


def figures(resolved: list[Any], hours: list[float], steps: dict[int, str]) -> list[Figure]:
    """How much is known about the ends."""
    subjects = [row[0] for row in resolved]
    return [
        mean(
            "time_to_end",
            N_("Time to resolve"),
            N_("Resolved - reported, of requests resolved in the period; n is their number."),
            "hours",
            subjects,
            hours,
            "calendar",
        ),
        share(
            "cause_known",
            N_("Cause known"),
            N_("Of these, those whose resolution names a layer."),
            [row[0] for row in resolved if row[2]],
            len(resolved),
        ),
        share(
            "step_known",
            N_("Step known"),
            N_("Of these, those with a standard step that worked before the fix."),
            [one for one in subjects if one in steps],
            len(resolved),
        ),
    ]
