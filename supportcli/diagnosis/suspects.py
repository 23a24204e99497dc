"""Which layers are still suspect after all that was said and tried: naive Bayes over one fault, with noise
(docs/diagnosis.md, "What is known").

Evidence is weighed in `evidence_of`: a new kind of evidence is a branch there, a new number belongs into a playbook.
Pure: the playbook, the symptom and the entries in, a ranked list with the entries that moved each layer out.
"""

from collections.abc import Collection, Mapping, Sequence
from math import exp, log

from supportcli.diagnosis.evidence import Evidence, of_signs, of_vocabulary
from supportcli.diagnosis.layers import LAYERS, THEIRS, TWO_CAUSES
from supportcli.diagnosis.playbook import HIGH, LOW, Playbook, Step
from supportcli.diagnosis.steps import FIX, QUESTION, STATEMENT, SWAP, kind_of
from supportcli.diagnosis.understanding import signs_in, steps_in, works_there
from supportcli.diagnosis.wording import found, spoken
from supportcli.values import NamedTuple

TWO_CAUSES_PRIOR = 0.03
SIGN_IN_ATTEMPT = 0.2
"""A sign in the words of an attempt says less than one in the symptom. Judgement."""
HINT = 0.9
"""Weight of `what was tried is itself a sign`. Judgement."""
WEIGHT_WORKED = {FIX: 0.7, SWAP: 1.0, QUESTION: 0.0, STATEMENT: 0.3}
"""A fix that worked while the ticket goes on was not the whole repair; that something was found does not say what.
Judgement."""
WEIGHT_HELPED = {FIX: 0.5, SWAP: 0.25, QUESTION: 0.0, STATEMENT: 0.0}
"""A step that helped for a while counts half (docs/diagnosis.md); a swap that helped is not `gone`."""
HELPED_AT_LEAST = 0.12
"""P(helped | layer) of layers that the step does not aim at: improvement by chance is common. Judgement."""
AGAINST_THEIRS = 1.3
"""Likelihood ratio of the provider's `all fine here`: in 13 of 73 cases it was wrong (docs/diagnosis.md)."""
RULED_OUT = 0.02
LESS_LIKELY = 0.05
FAILED_AGAIN = (1.0, 0.5, 0.35, 0.25)
"""Steps that failed against one layer leave the same corner of it untested: the strongest counts whole, each further
one less.

A failed repair must not clear its layer (new plugs, then the cable in the wall was at fault). Judgement.
"""
CLEARS = 0.65
"""P(gone | layer) from which a swap without effect is a direct test of that layer."""

STILL_PRIOR = 0.03
"""Share of the prior in the answer: a cause that no word and no test hinted at. Judgement."""
ELSEWHERE = ("other-", "connect-directly")
"""Swaps whose own words may say `it works there` though the ticket's trouble stays: `other laptop works` is `gone`."""

WORKED = frozenset(("worked", "gone"))
FAILED = frozenset(("failed", "same", "worse"))


class Entry(NamedTuple):
    """One attempt, statement or answer of a ticket."""

    handle: str
    text: str
    step: str | None = None
    """The standard step if it is known already; else it is looked for in `text`."""
    result: str | None = None
    """worked, helped, failed, worse, inconclusive, not_possible, gone, same, or None."""
    said: bool = False
    """A statement by the other side."""
    layer: str | None = None
    """The layer that a free step aims at, if somebody named it."""


class Suspect(NamedTuple):
    layer: str
    weight: float
    """P(layer | everything), 0-1; all weights together are 1."""
    status: str
    """suspect, less_likely or ruled_out."""
    because: tuple[str, ...]
    """Handles of the entries that moved this layer most, the strongest first."""


class Diagnosis(NamedTuple):
    signs: tuple[str, ...]
    suspects: tuple[Suspect, ...]
    """All layers and `two-causes`, the likeliest first."""
    contradictory: tuple[str, ...]
    """Steps with opposite results (same and gone): neither was weighed."""


def diagnose(playbook: Playbook, symptom: str, entries: Sequence[Entry] = ()) -> Diagnosis:
    """The posterior over the layers. Never raises on any text; no entries and no sign give the prior."""
    signs = signs_in(symptom, playbook)
    evidence = of_signs(signs, (), 1.0)
    evidence.append(of_vocabulary(playbook, symptom))
    from_attempts, contradictory = _of_entries(playbook, entries, {sign.name for sign in signs})
    evidence += from_attempts
    scores = {layer: log(playbook.prior[layer] or 1e-9) for layer in LAYERS}
    both = log(TWO_CAUSES_PRIOR)
    clears: dict[str, list[str]] = {}  # layer -> the entries that tested it directly
    moved: dict[str, dict[str, float]] = {layer: {} for layer in LAYERS}
    evidence = _less_each_time(evidence)
    for piece in evidence:
        mean = log(sum(playbook.prior[layer] * exp(piece.chances[layer]) for layer in LAYERS))
        both += mean
        for layer in piece.clears:
            clears.setdefault(layer, []).extend(piece.handles)
        for layer in LAYERS:
            scores[layer] += piece.chances[layer]
            for handle in piece.handles:
                moved[layer][handle] = moved[layer].get(handle, 0.0) + piece.chances[layer] - mean
    scores[TWO_CAUSES] = both
    top = max(scores.values())
    total = sum(exp(score - top) for score in scores.values())
    weights = {layer: exp(score - top) / total for layer, score in scores.items()}
    for layer in LAYERS:
        weights[layer] = (1 - STILL_PRIOR) * weights[layer] + STILL_PRIOR * (1 - weights[TWO_CAUSES]) * playbook.prior[
            layer
        ]
    weights[TWO_CAUSES] = 1 - sum(weights[layer] for layer in LAYERS)
    suspects = [
        Suspect(
            layer,
            weight,
            _status(layer, weight, playbook, clears),
            _because(moved.get(layer, {}), clears.get(layer, ()) if weight < RULED_OUT else ()),
        )
        for layer, weight in sorted(weights.items(), key=lambda item: -item[1])
    ]
    return Diagnosis(tuple(sign.name for sign in signs), tuple(suspects), contradictory)


def _less_each_time(evidence: list[Evidence]) -> list[Evidence]:
    """Failed steps weighed by FAILED_AGAIN, layer by layer; everything else as it is."""
    failed = [piece for piece in evidence if piece.failed]
    weighed: list[dict[str, float]] = [{} for _ in failed]
    for layer in LAYERS:
        order = sorted(range(len(failed)), key=lambda place: failed[place].chances[layer])
        for rank, place in enumerate(order):
            share = FAILED_AGAIN[min(rank, len(FAILED_AGAIN) - 1)]
            weighed[place][layer] = failed[place].chances[layer] * share
    others = [piece for piece in evidence if not piece.failed]
    return others + [piece._replace(chances=chances) for piece, chances in zip(failed, weighed, strict=True)]


def _status(layer: str, weight: float, playbook: Playbook, clears: Collection[str]) -> str:
    if weight < RULED_OUT and layer in clears:
        return "ruled_out"
    if layer != TWO_CAUSES and weight >= LESS_LIKELY and weight >= 0.5 * playbook.prior[layer]:
        return "suspect"
    return "less_likely"


def _because(moved: Mapping[str, float], direct: Collection[str] = ()) -> tuple[str, ...]:
    """Handles whose evidence changed the odds of a layer by a fifth or more, six at most: first those of a `direct`
    test that cleared it, then the strongest."""
    strong = [(handle not in direct, -abs(change), handle) for handle, change in moved.items() if abs(change) >= 0.2]
    return tuple(handle for _, _, handle in sorted(strong, key=lambda item: item[:2])[:6])


def _of_entries(
    playbook: Playbook, entries: Sequence[Entry], known_signs: set[str]
) -> tuple[list[Evidence], tuple[str, ...]]:
    """The evidence of all entries: each step once, whatever its number, and each free text once."""
    outcomes: dict[str, dict[str, list[str]]] = {}
    evidence: list[Evidence] = []
    seen: set[str] = set()
    for entry in entries:
        fresh = entry.text not in seen
        seen.add(entry.text)
        if entry.said:
            if fresh:
                evidence += _of_statement(playbook, entry, known_signs)
            continue
        steps = (entry.step,) if entry.step else ()
        if entry.layer and not steps:
            steps = (f"?{entry.layer}",)
        elif fresh or not steps:
            understood = steps_in(entry.text, playbook)
            if understood.how in ("exact", "parts") or not steps:
                steps = tuple(dict.fromkeys((*steps, *understood.steps)))
        if not steps:
            steps = (f"?{entry.layer or entry.text}",)
        outcome = _outcome(entry.result)
        elsewhere = outcome == "failed" and works_there(entry.text)
        for name in steps:
            told = "worked" if elsewhere and name.startswith(ELSEWHERE) else outcome
            outcomes.setdefault(name, {}).setdefault(told, []).append(entry.handle)
        tells = outcome in ("helped", "worked") or any(_step(playbook, s).kind in (QUESTION, STATEMENT) for s in steps)
        if fresh and not entry.layer and (tells or steps[0][0] == "?"):
            seen_here = [sign for sign in signs_in(entry.text, playbook) if sign.name not in known_signs]
            known_signs |= {sign.name for sign in seen_here}
            evidence += of_signs(seen_here, (entry.handle,), SIGN_IN_ATTEMPT)
    contradictory = []
    for name, by_outcome in outcomes.items():
        step = _step(playbook, name)
        handles = tuple(dict.fromkeys(handle for group in by_outcome.values() for handle in group))
        if step.hint:
            evidence.append(Evidence(handles, {layer: HINT * log(step.hint.get(layer, 1.0)) for layer in LAYERS}))
        if "worked" in by_outcome and "failed" in by_outcome and step.kind == SWAP:
            contradictory.append(name)
            continue
        for outcome in ("worked", "failed", "helped"):
            if outcome in by_outcome:
                evidence.append(evidence_of(step, outcome, tuple(by_outcome[outcome])))
                break
    return evidence, tuple(contradictory)


def _outcome(result: str | None) -> str:
    if result in WORKED:
        return "worked"
    if result in FAILED:
        return "failed"
    return "helped" if result == "helped" else "unknown"


def _step(playbook: Playbook, name: str) -> Step:
    """The step of the playbook; a free one is a fix, or a swap by its words, of the layer that was named (or of
    none)."""
    if name in playbook.steps:
        return playbook.steps[name]
    free = name.lstrip("?")
    works = {free: 0.4} if free in LAYERS else {}
    return Step(free, FIX if free in LAYERS else kind_of(None, free), works, {}, 10, 5, "customer", "judgement", ())


def evidence_of(step: Step, outcome: str, handles: tuple[str, ...] = ()) -> Evidence:
    """What one outcome (worked, failed, helped) of a step says about each layer."""
    nothing = Evidence(handles, dict.fromkeys(LAYERS, 0.0))
    if step.kind == STATEMENT and not step.works:
        return nothing
    if outcome == "failed":
        clears = frozenset(layer for layer in LAYERS if step.kind == SWAP and step.rate(layer) >= CLEARS)
        return Evidence(handles, {layer: log(max(1 - step.rate(layer), LOW)) for layer in LAYERS}, clears, True)
    if outcome == "worked" and step.elsewhere:
        rates = {layer: step.elsewhere.get(layer, 0.5) for layer in LAYERS}
        fine = frozenset(layer for layer in LAYERS if rates[layer] <= 1 - CLEARS and step.rate(layer) >= CLEARS)
        return Evidence(handles, {layer: log(max(rates[layer], LOW)) for layer in LAYERS}, fine)
    weight = (WEIGHT_WORKED if outcome == "worked" else WEIGHT_HELPED)[step.kind]
    if not weight or not step.works:
        return nothing
    least = LOW if outcome == "worked" else HELPED_AT_LEAST
    return Evidence(handles, {layer: weight * log(min(max(step.rate(layer), least), HIGH)) for layer in LAYERS})


def _of_statement(playbook: Playbook, entry: Entry, known_signs: set[str]) -> list[Evidence]:
    """What the other side said: `all fine here` counts a little against their own layers, anything else by its signs,
    weakly."""
    told = [sign for sign in signs_in(entry.text, playbook) if sign.name not in known_signs]
    evidence = of_signs(told, (entry.handle,), SIGN_IN_ATTEMPT)
    ready = spoken(entry.text)
    if any(word in ready for word in _ALL_FINE) and not found(
        [[[" outage ", " maintenance ", "авари", "障害", "故障"]]], ready
    ):
        evidence.append(
            Evidence((entry.handle,), {layer: -log(AGAINST_THEIRS) if layer in THEIRS else 0.0 for layer in LAYERS})
        )
    return evidence


_ALL_FINE = (
    *(
        " fine ",
        " ok ",
        " okay ",
        " clear ",
        " normal ",
        " no error",
        " no fault",
        " no problem",
        " works ",
        " work ",
        " in order ",
        " passed ",
    ),
    *(
        " in ordnung ",
        " kein fehler",
        " alles gut ",
        " все в порядке ",
        " норм",
        " работает ",
        " работают ",
        " нет ошиб",
        " ошибок не ",
    ),
    *("異常なし", "正常", "問題ありません", "問題な", "没问题", "没有问题"),
)
"""How `all fine here` is said, as `spoken` makes it."""
