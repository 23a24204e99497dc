"""What closed tickets teach: counts of confirmed causes laid under the shipped numbers of a playbook. Pure.

The shipped number speaks as so many tickets (PRIOR_TICKETS, CELL_TICKETS), each counted ticket as one: Dirichlet for
the prior, Beta for every cell P(outcome | layer, step). With no counts the playbook stays exactly as it was shipped.
A new thing to learn is a field of `Counts` and its branch in `learnt`.
"""

from collections.abc import Collection, Iterable, Mapping

from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.playbook import Playbook, Step
from supportcli.diagnosis.suspects import FAILED, WORKED
from supportcli.values import NamedTuple

PRIOR_TICKETS = 40
"""The shipped prior counts like so many closed tickets. Judgement."""
CELL_TICKETS = 20
"""A shipped P(outcome | layer, step) counts like so many attempts. Judgement."""


class Tried(NamedTuple):
    """How often a step was tried on tickets with one confirmed cause: each ticket once a step and outcome."""

    yes: int
    """worked or gone."""
    no: int
    """failed, worse or same."""


class Counts(NamedTuple):
    """What was counted on closed tickets of one domain: whole numbers only."""

    domain: str
    causes: Mapping[str, int]
    """Layer → tickets closed with that cause."""
    steps: Mapping[tuple[str, str], Tried]
    """(standard step, layer of the cause) → outcomes."""
    since: str | None = None
    """Only tickets closed after this moment were counted (`playbook reset`); None = all."""

    @property
    def tickets(self) -> int:
        return sum(self.causes.values())


def counted(domain: str, closed: Iterable[tuple[str, Collection[tuple[str, str]]]], since: str | None = None) -> Counts:
    """The counts of closed tickets, each (layer of the cause, what was tried: (standard step, result)).

    A cause that is no layer, and a step with both outcomes on one ticket, teach nothing.
    """
    causes: dict[str, int] = {}
    steps: dict[tuple[str, str], Tried] = {}
    for layer, tried in closed:
        if layer not in LAYERS:
            continue
        causes[layer] = causes.get(layer, 0) + 1
        yes = {step for step, result in tried if result in WORKED}
        no = {step for step, result in tried if result in FAILED}
        for step in yes ^ no:
            before = steps.get((step, layer), Tried(0, 0))
            steps[step, layer] = Tried(before.yes + (step in yes), before.no + (step in no))
    return Counts(domain, causes, steps, since)


def learnt(playbook: Playbook, counts: Counts) -> Playbook:
    """The playbook with the counts in it; the very same one where nothing was counted."""
    if not counts.tickets:
        return playbook
    whole = PRIOR_TICKETS + counts.tickets
    prior = {layer: (PRIOR_TICKETS * playbook.prior[layer] + counts.causes.get(layer, 0)) / whole for layer in LAYERS}
    steps = dict(playbook.steps)
    for (name, layer), tried in counts.steps.items():
        if name in steps and not steps[name].elsewhere:  # tried elsewhere, `worked` says something else
            steps[name] = _with(steps[name], layer, tried)
    return playbook._replace(prior=prior, steps=steps)


def _with(step: Step, layer: str, tried: Tried) -> Step:
    """The step with one cell learnt."""
    rate = (CELL_TICKETS * step.rate(layer) + tried.yes) / (CELL_TICKETS + tried.yes + tried.no)
    return step._replace(works={**step.works, layer: rate})
