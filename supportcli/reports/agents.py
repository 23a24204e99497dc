"""What lies on each agent: tickets, calls, minutes, promises. Load, not blame: no speed, no outcome, no ranking.

A new number is a name in COLUMNS or a sum in `Load`, with its Column; it may not be one that rewards haste.
"""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports.figures import Figure, Made, Table, count, tidy, total
from supportcli.reports.grouping import Group, Groups
from supportcli.reports.intervals import inside
from supportcli.reports.material import Material
from supportcli.results import Column

TITLE = N_("Load of the agents")
SUMMARY = N_("tickets, calls, minutes and promises that lie on each; no ranking")
NOTE = N_(
    "This is how much lies on whom, in the order of the alphabet. It says nothing about who works well: hard tickets "
    "take long, and who takes them has few."
)
ROWS = "agents"

COLUMNS = ("owned", "calls", "promises_open")
SHOWN = (
    Column("agent", N_("Agent")),
    Column("owned", N_("Tickets owned"), "number"),
    Column("calls", N_("Calls"), "number"),
    Column("talk_minutes", N_("Talk min"), "number"),
    Column("work_minutes", N_("Work min"), "number"),
    Column("promises_open", N_("Promises open"), "number"),
)
Spent = tuple[list[int], list[float]]
"""Tickets, and the minutes on each."""


def made(material: Material) -> Made:
    """A row for each who owns, called, worked or promised something."""
    load = Groups(COLUMNS)
    owner = {subject: name for subject, name, _ in material.rows("traits")}
    backlog = [subject for subject, *_ in material.rows("open")]
    owned = [subject for subject in backlog if owner.get(subject)]
    for subject in owned:
        load.add((owner[subject],), "owned", subject)
    talk: dict[Group, float] = {}
    work: dict[Group, float] = {}
    talked: Spent = ([], [])
    worked: Spent = ([], [])
    for subject, _, _, handled, actor, minutes in material.rows("calls"):
        if handled:
            load.add((actor,), "calls", subject)
            spend(talk, talked, actor, subject, minutes)
    part = inside(material.start, material.end)
    for subject, at, minutes, _, _, actor in material.rows("work"):
        within = part(at, minutes)
        if within > 0:
            spend(work, worked, actor, subject, within)
    for subject, who, actor in material.rows("pending"):
        load.add((who or actor,), "promises_open", subject)
    for group in work:
        load.cells.setdefault(group, {name: [] for name in COLUMNS})
    calls = [one for cells in load.cells.values() for one in cells["calls"]]
    promises = [one for cells in load.cells.values() for one in cells["promises_open"]]
    return Made(
        figures(owned, [one for one in backlog if not owner.get(one)], calls, talked, worked, promises),
        [table(load, talk, work)],
        notes=[NOTE],
    )


def spend(sums: dict[Group, float], spent: Spent, actor: str, subject: int, minutes: float) -> None:
    sums[(actor,)] = sums.get((actor,), 0) + minutes
    spent[0].append(subject)
    spent[1].append(minutes)


def table(load: Groups, talk: dict[Group, float], work: dict[Group, float]) -> Table:
    def row(group: Group) -> dict[str, Any]:
        return {
            "agent": group[0],
            "talk_minutes": tidy(talk.get(group, 0), 1),
            "work_minutes": tidy(work.get(group, 0), 1),
        }

    return load.table("agents", N_("Agents"), SHOWN, row)


def figures(
    owned: list[int], unowned: list[int], calls: list[int], talked: Spent, worked: Spent, promises: list[int]
) -> list[Figure]:
    """The sums of the table."""
    return [
        count("owned", N_("Tickets owned"), N_("Requests open when the period ends, by who owns them today."), owned),
        count("unowned", N_("Tickets without an owner"), N_("Requests open then that nobody owns today."), unowned),
        count("calls", N_("Calls"), N_("Contacts of the period that were answered, by who wrote them down."), calls),
        total("talk_minutes", N_("Talk"), N_("Minutes of talk in these calls."), "minutes", *talked),
        total("work_minutes", N_("Work"), N_("All minutes of work inside the period."), "minutes", *worked),
        count(
            "promises_open",
            N_("Promises open"),
            N_("Our promises without an outcome when the period ends, by who gave them."),
            promises,
        ),
    ]
