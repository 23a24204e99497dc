"""What was spent: contacts, minutes of handling, work by its kind."""

from supportcli.languages import N_
from supportcli.reports.figures import Figure, Table, mean, tidy, total
from supportcli.reports.intervals import inside
from supportcli.reports.material import Material
from supportcli.results import Column

Work = tuple[int, float, str, str]
"""Ticket, minutes inside the period, kind, words."""


def clipped(material: Material) -> list[Work]:
    """All work that has minutes inside the period, with those minutes alone."""
    part = inside(material.start, material.end)
    return [
        (subject, within, kind, text)
        for subject, at, minutes, kind, text, *_ in material.rows("work")
        if (within := part(at, minutes)) > 0
    ]


def spending(material: Material, work: list[Work]) -> list[Figure]:
    """Contacts and minutes."""
    calls = list(material.rows("calls"))
    handled = [row for row in calls if row[3]]
    contacts: dict[int, int] = {}
    for row in calls:
        contacts[row[0]] = contacts.get(row[0], 0) + 1
    kinds = {
        "work": ("hours_billed", N_("Hours billed"), N_("Minutes of work that is neither goodwill nor preventive.")),
        "goodwill": ("hours_goodwill", N_("Hours of goodwill"), N_("Minutes of help beyond the plan.")),
        "preventive": ("hours_preventive", N_("Hours of preventive work"), N_("Minutes spent before anything broke.")),
    }
    of = {kind: [one for one in work if one[2] == kind] for kind in kinds}
    return [
        mean(
            "handling_time",
            N_("Handling time"),
            N_("Talk + hold + after-call work of a contact that was answered, begun in the period."),
            "minutes",
            [row[0] for row in handled],
            [row[2] for row in handled],
        ),
        mean(
            "contacts_per_ticket",
            N_("Contacts per ticket"),
            N_("Contacts of the period / tickets they were about."),
            "count",
            list(contacts),
            list(contacts.values()),
        ),
        *(
            total(name, title, definition, "hours", [one[0] for one in of[kind]], [one[1] / 60 for one in of[kind]])
            for kind, (name, title, definition) in kinds.items()
        ),
    ]


def preventive(work: list[Work]) -> Table:
    """What was done before anything broke: the same words in one row, the most minutes first."""
    rows: dict[str, list[float]] = {}
    for _, minutes, kind, text in work:
        if kind == "preventive":
            row = rows.setdefault(text or "", [0, 0.0])
            row[0] += 1
            row[1] += minutes
    found = [{"text": text, "count": int(n), "minutes": tidy(minutes, 1)} for text, (n, minutes) in rows.items()]
    found.sort(key=lambda row: (-row["minutes"], row["text"]))  # type: ignore[operator]
    columns = (
        Column("text", N_("What")),
        Column("count", N_("Times"), "number"),
        Column("minutes", N_("Minutes"), "number"),
    )
    return Table("preventive", N_("Preventive work"), columns, found)
