"""What to do next: the step with the least expected minutes until the fault is repaired, looking one step ahead.

For every candidate: its own minutes, plus, for each outcome, what repair costs from there on when the best fixes are
done in turn and the case is escalated as soon as that is cheaper. On random models this stays within 1.01 of the
exact optimum (python -m tests.benchmarks.diagnosis); probability per cost alone 1.03 and, at worst, 1.22
(docs/diagnosis.md; Heckerman, Breese & Rommelse 1995; Ottosen & Jensen 2010). A new kind of step needs its outcomes in
`_value`.
"""

from collections.abc import Collection, Mapping, Sequence
from math import inf
from operator import itemgetter

from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.playbook import LOW, Playbook
from supportcli.diagnosis.steps import FIX, STATEMENT
from supportcli.diagnosis.suspects import Diagnosis
from supportcli.values import NamedTuple

ESCALATION_MINUTES = 180.0
"""What it costs both sides to hand the case on to whoever can repair any layer. Judgement; a median day would be
480."""
CUSTOMER_SHARE = 1.0
"""A minute of the customer counts as much as one of ours. Judgement."""
FIXES_AHEAD = 8
"""Fixes that the plan behind a candidate may hold: more change the value by less than a minute, and cost time in
every `next`."""
WORTH_MINUTES = 0.2
"""A step that saves less is not suggested."""
WORTH_A_THOUGHT = 0.005
"""A step less likely to change anything is left out, for speed: it could not be proposed."""
ESCALATE = "escalate"


class Action(NamedTuple):
    """A candidate: a fix has P(cured | layer), every other P(positive outcome | layer), in the order of the beliefs."""

    name: str
    fix: bool
    minutes: float
    works: Sequence[float]


class Suggestion(NamedTuple):
    step: str
    kind: str
    who: str
    """customer, agent or provider."""
    minutes: float
    """Of both sides together."""
    saves_minutes: float
    """Expected minutes saved against the best plan without this step; 0 for escalation itself."""
    why: tuple[str, ...]
    """The layers it decides about, the likeliest first."""


def next_steps(
    playbook: Playbook, diagnosis: Diagnosis, tried: Collection[str] = (), limit: int = 3
) -> list[Suggestion]:
    """The best steps not tried yet, the best first; escalation stands among them where it belongs, and always is
    there to take.

    `tried`: standard steps that have a result. A step that cannot change what is believed is not suggested.
    """
    weights = {suspect.layer: suspect.weight for suspect in diagnosis.suspects}
    belief = [weights.get(layer, 0.0) for layer in LAYERS]
    total = sum(belief) or 1.0
    belief = [weight / total for weight in belief]
    wanted = playbook.candidates or tuple(playbook.steps)
    steps = [playbook.steps[name] for name in wanted if name in playbook.steps and name not in tried]
    actions = [
        Action(
            step.name,
            step.kind == FIX,
            CUSTOMER_SHARE * step.customer_minutes + step.agent_minutes,
            _works(step.works, step.kind == FIX),
        )
        for step in steps
        if step.works and step.kind != STATEMENT
    ]
    actions = [action for action in actions if _chance(action, belief) >= WORTH_A_THOUGHT]
    fixes = [action for action in actions if action.fix]
    most = {fix.name: _chance(fix, belief) / (fix.minutes or 1e-9) for fix in fixes}
    with_all = plan_cost(belief, fixes, ESCALATION_MINUTES, most)
    ranked = []
    for action in actions:
        worth = value(action, belief, fixes, ESCALATION_MINUTES, most)
        without = (
            plan_cost(belief, [fix for fix in fixes if fix is not action], ESCALATION_MINUTES, most)
            if action.fix
            else with_all
        )
        if without - worth >= WORTH_MINUTES:
            ranked.append((worth, without - worth, action))
    ranked.sort(key=lambda row: row[0])
    suggestions = [
        Suggestion(
            action.name,
            playbook.steps[action.name].kind,
            playbook.steps[action.name].who,
            action.minutes,
            round(saves, 1),
            _why(action, belief),
        )
        for _, saves, action in ranked[:limit]
    ]
    if len(suggestions) < limit:
        likeliest = tuple(LAYERS[place] for place in sorted(range(len(belief)), key=lambda place: -belief[place])[:1])
        suggestions.append(Suggestion(ESCALATE, "statement", "agent", ESCALATION_MINUTES, 0.0, likeliest))
    return suggestions


def _works(rates: object, fix: bool) -> list[float]:
    """The rates in the order of LAYERS. What a fix does not aim at it does not cure; a test is noisy everywhere."""
    return [rates.get(layer, 0.0 if fix else LOW) for layer in LAYERS]  # type: ignore[attr-defined]


def _chance(action: Action, belief: Sequence[float]) -> float:
    """P(cured), or P(positive outcome) of a test."""
    return sum(weight * rate for weight, rate in zip(belief, action.works, strict=True))


def _why(action: Action, belief: Sequence[float]) -> tuple[str, ...]:
    moved = sorted(
        ((rate * weight, layer) for rate, weight, layer in zip(action.works, belief, LAYERS, strict=True)), reverse=True
    )
    return tuple(layer for share, layer in moved[:2] if share >= 0.02)


def value(
    action: Action,
    belief: Sequence[float],
    fixes: Sequence[Action],
    escalation_minutes: float,
    most: Mapping[str, float] = {},
) -> float:
    """Expected minutes until repair if `action` is done now and the plan of `plan_cost` follows."""
    others = [fix for fix in fixes if fix.name != action.name]
    yes = [weight * rate for weight, rate in zip(belief, action.works, strict=True)]
    no = [weight - part for weight, part in zip(belief, yes, strict=True)]
    cost = action.minutes * sum(belief) + plan_cost(no, others, escalation_minutes, most)
    if not action.fix:
        cost += plan_cost(yes, others, escalation_minutes, most)
    return cost


def plan_cost(
    belief: Sequence[float],
    fixes: Sequence[Action],
    escalation_minutes: float,
    most: Mapping[str, float] = {},
) -> float:
    """Expected minutes from `belief` on (weights need not sum to 1: the cost is weighed by their sum), fixes first,
    then escalation.

    Fixes in falling probability per minute, each belief updated by the failures before; the best place to stop is
    taken. `most`: by fix, what its probability per minute is at most (beliefs only fall, so what was true of a higher
    belief holds): spares the sums of fixes that cannot be the best.
    """
    left = sum(belief)
    spent, best = 0.0, left * escalation_minutes
    now = list(belief)
    waiting = [(most.get(fix.name, inf), fix) for fix in fixes]
    for _ in range(min(FIXES_AHEAD, len(waiting))):
        waiting.sort(key=_bound, reverse=True)
        ratio, place = 0.0, -1
        for at, (bound, fix) in enumerate(waiting):
            if bound <= ratio:
                break
            found = sum([weight * rate for weight, rate in zip(now, fix.works)]) / (fix.minutes or 1e-9)  # noqa: B905 - hot
            waiting[at] = (found, fix)
            if found > ratio:
                ratio, place = found, at
        if place < 0 or ratio * escalation_minutes <= 0.5 * left:
            break
        _, fix = waiting.pop(place)
        spent += left * fix.minutes
        left -= ratio * (fix.minutes or 1e-9)
        now = [weight * (1 - rate) for weight, rate in zip(now, fix.works)]  # noqa: B905 - hot
        best = min(best, spent + left * escalation_minutes)
    return best


_bound = itemgetter(0)


def best_action(actions: Sequence[Action], belief: Sequence[float], escalation_minutes: float) -> Action | None:
    """The action to take now; None = escalate."""
    fixes = [action for action in actions if action.fix]
    best, least = None, escalation_minutes * sum(belief)
    for action in actions:
        worth = value(action, belief, fixes, escalation_minutes) if sum(belief) else 0.0
        if worth < least:
            best, least = action, worth
    return best
