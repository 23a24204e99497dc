"""What the service was over a period: how much was asked, how fast it was answered, how many were bugs, what it took.

The first seven figures are the yearly report of docs/what-it-is-for.md, in its order; then all others of docs/terms.md,
by the groups in parts/. A new figure is made there, or below.
"""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports.figures import Figure, Made, Series, count, mean, share, total
from supportcli.reports.intervals import lengths
from supportcli.reports.material import Material
from supportcli.reports.parts import clocked, promised, resolved, spent, waiting

TITLE = N_("Service report")
SUMMARY = N_("what was asked, how fast it was answered, how many were bugs, what it took")


def made(material: Material) -> Made:
    """All figures of the period."""
    requests = list(material.rows("requests"))
    answered = [row for row in requests if row[2]]
    bugs = [row for row in answered if row[3] == "bug"]
    work = spent.clipped(material)
    return Made(
        [
            *yearly(material, answered, bugs, work),
            *more_about_requests(requests, answered),
            *resolved.resolving(material),
            *promised.promises(material),
            *clocked.clocks(material),
            *spent.spending(material, work),
            *waiting.backlog(material),
            *waiting.balls(material),
        ],
        [spent.preventive(work)],
        [
            Series("requests", N_("Requests answered"), "count", material.by_step(row[1] for row in answered)),
            Series("bugs", N_("Classified as bug"), "count", material.by_step(row[1] for row in bugs)),
        ],
    )


def yearly(material: Material, answered: list[Any], bugs: list[Any], work: list[spent.Work]) -> list[Figure]:
    """The seven figures that a customer gets once a year."""
    classified = sum(row[3] is not None for row in answered)
    solved = [row[0] for row in bugs if row[4] and row[4] < material.end]
    return [
        count(
            "requests_answered",
            N_("Requests answered"),
            N_(
                "Requests reported in the period that a person answered. Entries of preventive work alone and reports "
                "of a monitor are no requests."
            ),
            [row[0] for row in answered],
        ),
        mean(
            "first_response",
            N_("Mean first response"),
            N_(
                "First answer by a person - reported, of these requests. An answered call counts as 0, an automatic "
                "reply not at all."
            ),
            "seconds",
            [row[0] for row in answered],
            lengths((row[1], row[2]) for row in answered),
            "calendar",
        ),
        count("bugs", N_("Classified as bug"), N_("Of these requests, those of class bug."), [row[0] for row in bugs]),
        share(
            "bug_share",
            N_("Share of bugs"),
            N_("Bugs / requests that are classified."),
            [row[0] for row in bugs],
            classified,
        ),
        share(
            "bugs_resolved",
            N_("Bugs resolved"),
            N_("Of these bugs, the share that was resolved by the end of the period, and is."),
            solved,
            len(bugs),
        ),
        count(
            "other_requests",
            N_("Other service requests"),
            N_("Requests answered that are no bugs, those that nobody classified among them."),
            [row[0] for row in answered if row[3] != "bug"],
        ),
        total(
            "hours",
            N_("Hours of service"),
            N_("All minutes of work, goodwill and preventive work, as far as they lie inside the period."),
            "hours",
            [one[0] for one in work],
            [one[1] / 60 for one in work],
        ),
    ]


def more_about_requests(requests: list[Any], answered: list[Any]) -> list[Figure]:
    """What the seven leave out: no answer, no class."""
    return [
        count(
            "unanswered",
            N_("Requests not answered"),
            N_("Requests reported in the period to which nobody has given an answer yet."),
            [row[0] for row in requests if not row[2]],
        ),
        count(
            "unclassified",
            N_("Not classified"),
            N_("Requests answered that have no class: they are not in the share of bugs."),
            [row[0] for row in answered if row[3] is None],
        ),
    ]
