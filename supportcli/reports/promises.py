"""Promises of a period, by side and by who gave them: made, due, kept, late, broken, moved, cancelled, open.

A new number of a table is a name in COLUMNS and its branch in `parts_of`; one of all promises also a row in `figures`.
"""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports.figures import Figure, Made, Table, count, tidy
from supportcli.reports.grouping import Group, Groups
from supportcli.reports.intervals import seconds
from supportcli.reports.material import Material
from supportcli.reports.parts import promised
from supportcli.results import Column

TITLE = N_("Promises")
SUMMARY = N_("made, due, kept, late, broken, by side and by who gave them")

COLUMNS = ("made", "due", "kept", "kept_late", "broken", "overdue", "moved", "cancelled", "open")
SHOWN = (
    Column("made", N_("Made"), "number"),
    Column("due", N_("Due"), "number"),
    Column("kept", N_("Kept"), "number"),
    Column("kept_late", N_("Late"), "number"),
    Column("broken", N_("Broken"), "number"),
    Column("overdue", N_("Overdue"), "number"),
    Column("moved", N_("Moved"), "number"),
    Column("cancelled", N_("Cancelled"), "number"),
    Column("open", N_("Open"), "number"),
    Column("kept_percent", N_("Kept %"), "number"),
)
NARROW = tuple(one for one in SHOWN if one.field not in ("moved", "cancelled", "open"))
"""What stands beside a name and a side on 80 columns; JSON and CSV have all."""
SIDE, WHO = Column("side", N_("Side")), Column("who", N_("Who"))
LATE = (
    Column("n", N_("n"), "number"),
    Column("late_mean_minutes", N_("Mean min"), "number"),
    Column("late_median_minutes", N_("Median min"), "number"),
    Column("late_p90_minutes", N_("p90 min"), "number"),
)


def made(material: Material) -> Made:
    """What was promised, and what became of it. A promise of ours without a name is whose who wrote it down."""
    sides, people, everything = Groups(COLUMNS), Groups(COLUMNS), Groups(COLUMNS)
    for subject, side, who, actor, at, due, first_due, outcome, outcome_at in material.rows("promised"):
        person = who or (actor if side == "support" else None)
        late = seconds(due, outcome_at) / 60 if outcome == "kept_late" else None
        for part in parts_of(material, at, due, first_due, outcome, outcome_at):
            for groups, group in ((sides, (side,)), (people, (side, person)), (everything, ("all",))):
                groups.add(group, part, subject)
                if part == "kept_late" and late is not None:
                    groups.measure(group, late)
    return Made(
        [*figures(everything), *promised.promises(material)],
        [
            sides.table("by_side", N_("By side"), (SIDE, *SHOWN), lambda group: row(sides, group)),
            people.table("by_who", N_("By who promised"), (WHO, SIDE, *NARROW), lambda group: row(people, group)),
            lateness(people),
        ],
    )


def parts_of(
    material: Material, at: str, due: str, first_due: str, outcome: str | None, outcome_at: str | None
) -> list[str]:
    """The columns that count a promise. Due = kept + late + broken + overdue."""
    found = ["made"] if at >= material.start else []
    if due >= material.until:
        return [*found, "open"] if outcome is None or (outcome_at or "") >= material.until else found
    if due < material.start:
        return found
    if outcome == "cancelled":
        return [*found, "cancelled"]
    moved = ["moved"] if due != first_due else []
    return [*found, "due", outcome or "overdue", *moved]


def row(groups: Groups, group: Group) -> dict[str, Any]:
    """A side, or a side and a name; what share was kept on time."""
    due = groups.count(group, "due")
    named = {"side": group[0]} if len(group) == 1 else {"side": group[0], "who": group[1]}
    return {**named, "kept_percent": tidy(100 * groups.count(group, "kept") / due, 1) if due else None}


def lateness(people: Groups) -> Table:
    """How late those were that were kept late."""
    late = Groups(("n",))
    for group in people.lengths:
        late.cells[group] = {"n": people.cells[group]["kept_late"]}
        late.lengths[group] = people.lengths[group]

    def spread(group: Group) -> dict[str, Any]:
        found = {f"late_{name}_minutes": value for name, value in late.spread(group).items()}
        return {"side": group[0], "who": group[1], **found}

    return late.table("late_by_who", N_("How late, of those kept late"), (WHO, SIDE, *LATE), spread)


def figures(everything: Groups) -> list[Figure]:
    """All promises, whoever gave them. Names differ from those of the columns: each stands in scripts."""
    found = everything.cells.get(("all",), {})
    rows = (
        ("made", N_("Promises made"), N_("Made in the period.")),
        (
            "due",
            N_("Promises due"),
            N_("Fell due in the period so far and were not cancelled; a moved one at its new time."),
        ),
        ("kept", N_("Kept on time"), N_("Of those due, kept by then.")),
        ("kept_late", N_("Kept late"), N_("Of those due, kept after their time, also after the period.")),
        ("broken", N_("Broken"), N_("Of those due, said to be broken.")),
        ("overdue", N_("Overdue"), N_("Of those due, without an outcome to this day.")),
        ("moved", N_("Moved"), N_("Of those due, moved to another time before.")),
        ("cancelled", N_("Cancelled"), N_("Would have been due in the period and were called off.")),
        ("open", N_("Still open"), N_("Made by the end of the period, due after it, without an outcome then.")),
    )
    return [count(f"promises_{name}", title, what, found.get(name, [])) for name, title, what in rows]
