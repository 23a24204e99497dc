"""Scores the diagnosis on real cases before their decisive step, and the look-ahead against the exact optimum on
random models.

`python -m tests.benchmarks diagnosis`, or `python -m tests.benchmarks.diagnosis [CASES.jsonl] [-v]` for a line per
case; without the file only the random models are run. A new score is a function here and its row in `score`.
"""

import json
import os
import sys
from math import log2
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from supportcli.diagnosis.learning import counted, learnt
from supportcli.diagnosis.look_ahead import Action, best_action, plan_cost
from supportcli.diagnosis.playbook import Playbook, load
from supportcli.diagnosis.suspects import Entry, diagnose
from supportcli.diagnosis.understanding import steps_in
from tests.benchmarks.table import HEAD, Row

BINS = (0.0, 0.02, 0.1, 0.3, 0.6)
CASES = os.environ.get("SUPPORTCLI_CASES", "../shared/cases/cases.jsonl")


def before_the_decisive(case: dict[str, Any]) -> list[dict[str, Any]]:
    """The attempts before the last one that worked; without such a one, before the last."""
    attempts: list[dict[str, Any]] = case["attempts"]
    worked = [place for place, attempt in enumerate(attempts) if attempt["result"] == "worked"]
    return attempts[: worked[-1]] if worked else attempts[:-1] if attempts[-1]["result"] == "helped" else attempts


def rank_of(weights: dict[str, float], layer: str) -> float:
    """The place of `layer`, 1 = first; the mean place among equals."""
    above = sum(weight > weights[layer] + 1e-12 for weight in weights.values())
    equal = sum(abs(weight - weights[layer]) <= 1e-12 for weight in weights.values())
    return above + (equal + 1) / 2


def entries_of(case: dict[str, Any]) -> list[Entry]:
    """The attempts before the decisive one, in their own words."""
    return [Entry(str(one["order"]), one["fix"], None, one["result"]) for one in before_the_decisive(case)]


def without(case: dict[str, Any], cases: list[dict[str, Any]]) -> Playbook:
    """The playbook of the case's domain as it would be after all the other cases were closed with their cause: leave
    one out."""
    closed = []
    for one in cases:
        if one is not case and one["domain"] == case["domain"]:
            steps = ((steps_in(tried["fix"]), tried["result"]) for tried in one["attempts"])
            sure = ((found.steps, result) for found, result in steps if found.how in ("exact", "parts"))
            closed.append((one["true_layer"], frozenset((step, result) for found, result in sure for step in found)))
    return learnt(load(case["domain"]), counted(case["domain"], closed))


def through_the_door(case: dict[str, Any], folder: str) -> dict[str, float]:
    """The weights as a user gets them: `open`, a `tried` per attempt, `diagnose --json`, on a new database."""
    import io

    from supportcli import cli
    from supportcli.session import Session

    def sup(*argv: str) -> str:
        env = {"SUPPORTCLI_DB": f"{folder}/{case['id']}.db", "HOME": folder, "XDG_CONFIG_HOME": folder}
        session = Session({**env, "SUPPORTCLI_LANG": "en", "SUPPORTCLI_NO_INPUT": "1"}, "sup", argv)
        out, err = io.StringIO(), io.StringIO()
        code = cli.answer(session, list(argv), out, err)
        session.close()
        if code:
            raise RuntimeError(f"{argv}: {err.getvalue()}")
        return out.getvalue()

    sup("open", "--domain", case["domain"], "--title", case["symptom"])
    for one in before_the_decisive(case):
        sup("1", "tried", "-r", one["result"], "--", one["fix"])
    return {one["layer"]: one["weight"] for one in json.loads(sup("diagnose", "1", "--json"))["suspects"]}


def weights_of(playbook: Playbook, case: dict[str, Any], entries: list[Entry]) -> dict[str, float]:
    """P(layer) of a case."""
    return {one.layer: one.weight for one in diagnose(playbook, case["symptom"], entries).suspects}


def score(path: str, show: bool = False) -> dict[str, dict[str, float]]:
    """Mean rank, bits, top-1, top-3 over the cases in `path`: of the prior alone, of the signs, of everything, of the
    command itself, and of everything learnt from the other cases; and how often `ruled out` was wrong."""
    with open(path, encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    rows: dict[str, list[tuple[float, float]]] = {}
    said: list[tuple[float, bool]] = []
    ruled_out = wrongly = 0
    with TemporaryDirectory() as folder:
        for case in cases:
            playbook, entries, truth = load(case["domain"]), entries_of(case), case["true_layer"]
            told = diagnose(playbook, case["symptom"], entries)
            for name, weights in {
                "prior": dict(playbook.prior),
                "signs": weights_of(playbook, case, []),
                "all": {one.layer: one.weight for one in told.suspects},
                "command": through_the_door(case, folder),
                "learnt": weights_of(without(case, cases), case, entries),
            }.items():
                rows.setdefault(name, []).append((rank_of(weights, truth), -log2(max(weights[truth], 1e-9))))
            ruled_out += sum(one.status == "ruled_out" for one in told.suspects)
            wrongly += sum(one.status == "ruled_out" and one.layer == truth for one in told.suspects)
            said += [(one.weight, one.layer == truth) for one in told.suspects]
            if show:
                best = ", ".join(f"{s.layer} {s.weight:.2f}" for s in told.suspects[:3])
                ranks = " ".join(f"{rows[n][-1][0]:.0f}" for n in rows)
                case_id, bits = f"{case['id']:26} {case['domain']:16} true {truth:17}", rows["all"][-1][1]
                print(f"{case_id} ranks {ranks:10} bits {bits:.2f} | {best} | {' '.join(told.signs)}")
    figures = {
        name: {
            "mean_rank": sum(rank for rank, _ in row) / len(row),
            "bits": sum(bits for _, bits in row) / len(row),
            "top_1": sum(rank < 1.5 for rank, _ in row),
            "top_3": sum(rank < 3.5 for rank, _ in row),
            "cases": len(row),
        }
        for name, row in rows.items()
    }
    figures["ruled_out"] = {"said": ruled_out, "wrong": wrongly}
    for low, high in zip(BINS, (*BINS[1:], 1.01), strict=True):
        inside = [(weight, true) for weight, true in said if low <= weight < high]
        if inside:
            mean = sum(weight for weight, _ in inside) / len(inside)
            true = sum(true for _, true in inside)
            figures[f"from {low:.0%}"] = {"said": len(inside), "mean": mean, "true": true, "share": true / len(inside)}
    return figures


def random_model(seed: int) -> tuple[list[Action], list[float], float]:
    """Up to six layers, a fix for each and one or two more, up to three tests with noise, and a price of escalation."""
    dice = Random(seed)
    layers = dice.randint(3, 6)
    weights = [dice.random() ** 1.5 + 0.02 for _ in range(layers)]
    belief = [weight / sum(weights) for weight in weights]
    actions = []
    for number in range(layers + dice.randint(0, 1)):
        aim = number % layers
        works = [0.0] * layers
        works[aim] = dice.uniform(0.3, 1.0)
        if dice.random() < 0.3:
            works[dice.randrange(layers)] = dice.uniform(0.1, 0.6)
        actions.append(Action(f"fix {number}", True, dice.uniform(2, 60), works))
    for number in range(dice.randint(1, 3)):
        gone = [dice.uniform(0.85, 0.97) if dice.random() < 0.4 else dice.uniform(0.03, 0.1) for _ in range(layers)]
        actions.append(Action(f"test {number}", False, dice.uniform(2, 30), gone))
    return actions, belief, dice.uniform(60, 240)


def optimum(actions: list[Action], belief: list[float], escalation: float) -> float:
    """The least expected minutes of any plan, exactly, by trying all."""
    known: dict[tuple[int, ...], float] = {}

    def cost(state: tuple[int, ...], weights: tuple[float, ...]) -> float:
        if state not in known:
            least = sum(weights) * escalation
            for place, action in enumerate(actions):
                if not state[place]:
                    least = min(
                        least,
                        sum(weights) * action.minutes
                        + sum(cost(*after) for after in _outcomes(state, weights, place, action)),
                    )
            known[state] = least
        return known[state]

    return cost((0,) * len(actions), tuple(belief))


def _outcomes(
    state: tuple[int, ...], weights: tuple[float, ...], place: int, action: Action
) -> list[tuple[tuple[int, ...], tuple[float, ...]]]:
    """The states after `action` in which the fault is not yet repaired."""
    no = tuple(weight * (1 - rate) for weight, rate in zip(weights, action.works, strict=True))
    after = [((*state[:place], 1, *state[place + 1 :]), no)]
    if not action.fix:
        yes = tuple(weight * rate for weight, rate in zip(weights, action.works, strict=True))
        after.append(((*state[:place], 2, *state[place + 1 :]), yes))
    return after


def of_look_ahead(actions: list[Action], belief: list[float], escalation: float) -> float:
    """Expected minutes when look_ahead chooses every step."""
    known: dict[tuple[int, ...], float] = {}

    def cost(state: tuple[int, ...], weights: tuple[float, ...]) -> float:
        if state not in known:
            left = [action for place, action in enumerate(actions) if not state[place]]
            best = best_action(left, weights, escalation)
            if best is None:
                known[state] = sum(weights) * escalation
            else:
                after = _outcomes(state, weights, actions.index(best), best)
                known[state] = sum(weights) * best.minutes + sum(cost(*one) for one in after)
        return known[state]

    return cost((0,) * len(actions), tuple(belief))


def of_probability_per_cost(actions: list[Action], belief: list[float], escalation: float) -> float:
    """Expected minutes of fixes in falling probability per minute, the best stop taken: the usual way, for
    comparison."""
    return plan_cost(belief, [action for action in actions if action.fix], escalation)


def cost_of_repair(models: int = 150) -> dict[str, dict[str, float]]:
    """Mean and worst ratio to the optimum over `models` random models."""
    ratios: dict[str, list[float]] = {"look ahead": [], "probability per cost": []}
    for seed in range(models):
        model = random_model(seed)
        exact = optimum(*model)
        ratios["look ahead"].append(of_look_ahead(*model) / exact)
        ratios["probability per cost"].append(of_probability_per_cost(*model) / exact)
    return {name: {"mean": sum(row) / len(row), "worst": max(row), "models": len(row)} for name, row in ratios.items()}


def run(path: str = CASES, show: bool = False) -> list[Row]:
    """The scores where the cases are: the true layer before the decisive step (`from N %`: how often a layer with that
    weight was it); always the expected minutes until repair against the exact optimum on random models."""
    found = score(path, show) if os.path.exists(path) else {"no cases: set SUPPORTCLI_CASES": {}}
    return [
        *(Row(name, _figures(figures, 2)) for name, figures in found.items()),
        *(Row(f"minutes to repair, {name}", _figures(figures, 3)) for name, figures in cost_of_repair().items()),
    ]


def _figures(figures: dict[str, float], digits: int) -> str:
    return ", ".join(
        f"{name} {value:.{digits}f}" if isinstance(value, float) else f"{name} {value}"
        for name, value in figures.items()
    )


if __name__ == "__main__":
    asked = [word for word in sys.argv[1:] if word != "-v"]
    rows = run(asked[0] if asked else CASES, "-v" in sys.argv)
    print(*HEAD, *(row.line("diagnosis") for row in rows), sep="\n")
