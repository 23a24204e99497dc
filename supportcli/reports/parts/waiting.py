"""What waits: requests that are open when the period ends, by age, and where the ball lay."""

from supportcli.languages import N_
from supportcli.reports.figures import Figure, count, mean, total
from supportcli.reports.intervals import from_iso, lengths, seconds
from supportcli.reports.material import Material

SIDES = ("support", "customer", "third_party")
DAY_SECONDS = 86_400


def backlog(material: Material) -> list[Figure]:
    """What is open when the period ends, by age in days."""
    opened = list(material.rows("open"))
    subjects = [row[0] for row in opened]
    ages = [length / DAY_SECONDS for length in lengths((row[1], material.until) for row in opened)]
    bounds = (
        ("backlog_1", N_("Open up to 1 day"), 0, 2),
        ("backlog_7", N_("Open 2 to 7 days"), 2, 8),
        ("backlog_30", N_("Open 8 to 30 days"), 8, 31),
        ("backlog_older", N_("Open over 30 days"), 31, float("inf")),
    )
    age = N_("Days from reported to the end of the period (or now), of requests that are open then.")
    return [
        mean("backlog_age", N_("Backlog age"), age, "days", subjects, ages, "calendar"),
        *(
            count(name, title, age, [one for one, days in zip(subjects, ages, strict=True) if low <= days < high])
            for name, title, low, high in bounds
        ),
    ]


def balls(material: Material) -> list[Figure]:
    """How long the ball lay where."""
    titles = {
        "support": N_("Held by us"),
        "customer": N_("Held by the customer"),
        "third_party": N_("Held by third parties"),
    }
    whole = seconds(material.start, material.until) / 3600
    held: dict[str, dict[int, float]] = {side: {} for side in SIDES}
    for subject, party, begin, end in material.rows("held"):
        mine = held.get(party)
        if mine is not None:
            if begin == material.start and end == material.until:  # as most that are open for long
                mine[subject] = whole
            else:
                mine[subject] = mine.get(subject, 0.0) + (from_iso(end) - from_iso(begin)).total_seconds() / 3600
    return [
        total(
            f"held_by_{side}",
            titles[side],
            N_(
                "All hours of the period in which the ball lay there, until a fix was given; median and p90 are those "
                "of a ticket."
            ),
            "hours",
            list(held[side]),
            list(held[side].values()),
            "calendar",
        )
        for side in SIDES
    ]
