"""How requests ended: how long it took, at how many contacts, and whether it held."""

from supportcli.languages import N_
from supportcli.reports.figures import Figure, mean, share
from supportcli.reports.intervals import lengths
from supportcli.reports.material import Material


def resolving(material: Material) -> list[Figure]:
    """How long it took, at how many contacts, and whether it held."""
    resolved = list(material.rows("resolved"))
    fixed: set[int] = set()
    reopened: dict[int, None] = {}
    for subject, reopened_at in material.rows("fixes"):
        fixed.add(subject)
        if reopened_at:
            reopened[subject] = None
    subjects = [row[0] for row in resolved]
    gross = lengths((row[5], row[6]) for row in resolved)
    return [
        mean(
            "time_to_resolve",
            N_("Time to resolve"),
            N_("Resolved - reported, of requests resolved in the period."),
            "seconds",
            subjects,
            gross,
            "calendar",
        ),
        mean(
            "time_to_resolve_net",
            N_("Time to resolve, net of pauses"),
            N_("The same without the time in which the ball was with the customer, a third party or nobody."),
            "seconds",
            subjects,
            [max(whole - row[1] / 1000, 0) for whole, row in zip(gross, resolved, strict=True)],
            "calendar",
        ),
        share(
            "first_contact_resolution",
            N_("First-contact resolution"),
            N_("Of the requests resolved in the period: one contact at most, no promise, no escalation, not reopened."),
            [row[0] for row in resolved if row[2] <= 1 and not row[3] and not row[4]],
            len(resolved),
        ),
        share(
            "reopen_rate",
            N_("Reopen rate"),
            N_("Tickets whose fix of the period did not hold / tickets that got a fix in the period."),
            list(reopened),
            len(fixed),
        ),
    ]
