"""The clocks of plans over a period, by leg, priority and plan: due, met, missed, running, overdue, business time.

A new way to group them is a table in `made`.
"""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports.figures import Figure, Made, Series, Table, count, mean, tidy
from supportcli.reports.grouping import Group, Groups
from supportcli.reports.material import Material
from supportcli.reports.parts import clocked
from supportcli.results import Column

TITLE = N_("Service clocks")
SUMMARY = N_("what the plans promise: met, missed, running, by leg, priority and plan")

COLUMNS = ("due", "met", "missed", "running", "breached")
SHOWN = (
    Column("due", N_("Due"), "number"),
    Column("met", N_("Met"), "number"),
    Column("missed", N_("Missed"), "number"),
    Column("met_percent", N_("Met %"), "number"),
    Column("running", N_("Running"), "number"),
    Column("breached", N_("Overdue"), "number"),
    Column("elapsed_median_minutes", N_("Median min"), "number"),
    Column("elapsed_p90_minutes", N_("p90 min"), "number"),
)
LEGS = ("first_response", "next_update", "resolution")
ELAPSED = {
    "first_response": N_("Business time to the first response"),
    "next_update": N_("Business time between updates"),
    "resolution": N_("Business time to the resolution"),
}


def made(material: Material) -> Made:
    """What was promised by plans, and how it went."""
    found = clocked.sort(material)
    plans = dict(material.rows("plans"))
    each = Groups(COLUMNS)  # by all three at once: there are few of those, and many clocks
    for one in found.decided:
        kind = (one.leg, one.priority, one.plan_id)
        each.add(kind, "due", one.subject)
        each.add(kind, one.result or "", one.subject)
        each.measure(kind, one.elapsed_seconds / 60)
    for column, clocks in (("running", found.in_time), ("breached", found.late)):
        for one in clocks:
            each.add((one.leg, one.priority, one.plan_id), column, one.subject)
    tables = {
        "leg": each.together(lambda kind: (kind[0],)),
        "priority": each.together(lambda kind: (kind[1],)),
        "plan": each.together(lambda kind: (plans.get(kind[2]),)),
    }
    return Made(
        figures(found),
        [table(by, groups) for by, groups in tables.items()],
        [Series("sla_attainment", N_("SLA attainment"), "percent", attainment(material, found.decided))],
    )


def table(by: str, groups: Groups) -> Table:
    """A row for each value, with the share that was met and how long the decided ones ran."""
    titles = {"leg": N_("By leg"), "priority": N_("By priority"), "plan": N_("By plan")}
    names = {"leg": N_("Leg"), "priority": N_("Priority"), "plan": N_("Plan")}

    def row(group: Group) -> dict[str, Any]:
        due, spread = groups.count(group, "due"), groups.spread(group)
        return {
            by: group[0],
            "met_percent": tidy(100 * groups.count(group, "met") / due, 1) if due else None,
            "elapsed_median_minutes": spread["median"],
            "elapsed_p90_minutes": spread["p90"],
        }

    return groups.table(f"by_{by}", titles[by], (Column(by, names[by]), *SHOWN), row)


def figures(found: clocked.Sorted) -> list[Figure]:
    """Due = met + missed; what runs stands apart."""
    by_result = {result: [one.subject for one in found.decided if one.result == result] for result in ("met", "missed")}
    due = N_("Decided in the period: met then, or their time ran out then and they ended later. Met + missed.")
    elapsed = N_(
        "Time that the clock counted, of those due that have ended: under the plan's calendar, pauses left out."
    )
    legs = {leg: [one for one in found.decided if one.leg == leg] for leg in LEGS}
    return [
        count("sla_due", N_("Clocks due"), due, [one.subject for one in found.decided]),
        count("sla_met", N_("Clocks met"), N_("Of those due, ended before their time ran out."), by_result["met"]),
        count("sla_missed", N_("Clocks missed"), N_("Of those due, not ended when it did."), by_result["missed"]),
        *clocked.figures(found),
        *(
            mean(
                f"sla_elapsed_{leg}",
                ELAPSED[leg],
                elapsed,
                "minutes",
                [one.subject for one in rows],
                [one.elapsed_seconds / 60 for one in rows],
                "business",
            )
            for leg, rows in legs.items()
        ),
    ]


def attainment(material: Material, decided: list[clocked.Clock]) -> list[tuple[str, float | int | None]]:
    """Met / due in each step; None where nothing was due."""
    due = material.by_step(str(one.decided_at) for one in decided)
    met = material.by_step(str(one.decided_at) for one in decided if one.result == "met")
    return [
        (label, tidy(100 * good / whole, 1) if whole else None)
        for (label, whole), (_, good) in zip(due, met, strict=True)
    ]
