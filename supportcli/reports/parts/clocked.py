"""Clocks of plans: met, running, overdue."""

from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.reports.figures import Figure, count, share
from supportcli.reports.material import Material
from supportcli.values import NamedTuple


class Clock(NamedTuple):
    """One clock on a ticket. `decided_at`: when it was met, or when its time ran or runs out."""

    subject: int
    leg: str
    priority: str
    plan_id: str | None
    result: str | None
    decided_at: str | None
    elapsed_seconds: int


class Sorted(NamedTuple):
    """Clocks that were decided in the period (met, missed), that run in time, that run although they are overdue."""

    decided: list[Clock]
    in_time: list[Clock]
    late: list[Clock]


DECIDED, IN_TIME, LATE = 0, 1, 2
"""Where a clock belongs: the places of Sorted."""


def placed(material: Material) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """(place, row) of the clocks of the period; one that stopped before it was due is none."""
    start, end, until = material.start, material.end, material.until
    for row in material.rows("legs"):
        result, decided_at = row[3], row[4]
        if result in ("met", "missed"):
            if start <= decided_at < end:
                yield DECIDED, row
        elif row[5] and row[6] < until:
            yield LATE if decided_at and decided_at < until else IN_TIME, row


def sort(material: Material) -> Sorted:
    """The clocks of the period by place."""
    found = Sorted([], [], [])
    same: dict[Any, Any] = {}  # of equal words one is kept: there are as many as clocks
    for place, (subject, leg, priority, result, decided_at, _, _, *rest) in placed(material):
        plan, elapsed = rest or (None, 0)
        leg, priority, result, plan = (same.setdefault(word, word) for word in (leg, priority, result, plan))
        found[place].append(Clock._make((subject, leg, priority, plan, result, decided_at, elapsed)))
    return found


def clocks(material: Material) -> list[Figure]:
    """What the plans promise: met, and the clocks that still run."""
    met: list[int] = []
    subjects: tuple[list[int], ...] = ([], [], [])
    for place, row in placed(material):
        subjects[place].append(row[0])
        if row[3] == "met":
            met.append(row[0])
    return _figures(met, *subjects)


def figures(found: Sorted) -> list[Figure]:
    """The same of clocks that are sorted already."""
    met = [one.subject for one in found.decided if one.result == "met"]
    return _figures(met, *([one.subject for one in place] for place in found))


def _figures(met: list[int], decided: list[int], in_time: list[int], late: list[int]) -> list[Figure]:
    """Attainment, and what still runs."""
    return [
        share(
            "sla_attainment",
            N_("SLA attainment"),
            N_("Clocks of plans that were met / decided in the period: met, or their time ran out."),
            met,
            len(decided),
        ),
        count(
            "sla_open",
            N_("SLA clocks running"),
            N_("Clocks of plans that run at the end of the period and have time left."),
            in_time,
        ),
        count(
            "sla_breached",
            N_("SLA clocks overdue"),
            N_("Clocks of plans that still run at the end of the period although their time is over."),
            late,
        ),
    ]
