"""Promises: kept rate and lateness of each side."""

from supportcli.languages import N_
from supportcli.reports.figures import Figure, mean, share
from supportcli.reports.intervals import lengths
from supportcli.reports.material import Material

SIDES = ("support", "customer", "third_party")


def promises(material: Material) -> list[Figure]:
    """Kept rate and lateness, by side."""
    due = list(material.rows("promises"))
    out = []
    titles = {
        "support": (N_("Promises kept by us"), N_("Lateness of our promises")),
        "customer": (N_("Promises kept by the customer"), N_("Lateness of the customer's promises")),
        "third_party": (N_("Promises kept by third parties"), N_("Lateness of third parties' promises")),
    }
    for side in SIDES:
        mine = [row for row in due if row[1] == side]
        late = [row for row in mine if row[3] == "kept_late"]
        kept, lateness = titles[side]
        out.append(
            share(
                f"promises_kept_{side}",
                kept,
                N_("Kept on time / due in the period so far; cancelled ones do not count."),
                [row[0] for row in mine if row[3] == "kept"],
                len(mine),
            )
        )
        out.append(
            mean(
                f"promises_late_{side}",
                lateness,
                N_("Kept - due, of those that were kept late."),
                "seconds",
                [row[0] for row in late],
                lengths((row[2], row[4]) for row in late),
                "calendar",
            )
        )
    return out
