"""What the words of a text say about each layer: its signs, and the single words of each layer's vocabulary.

Numbers of a sign and the words themselves belong into a playbook; how much several of them count together stands here.
"""

from collections.abc import Mapping, Sequence
from math import log

from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.playbook import Playbook, Sign
from supportcli.diagnosis.wording import spoken
from supportcli.values import NamedTuple

SIGN_WEIGHTS = (1.0, 0.85, 0.7, 0.55, 0.45, 0.35)
"""Signs of one text are not independent: the strongest counts whole, each further one less. Judgement."""
VOCABULARY, FEWER, MOST_WORDS = 0.45, 0.8, 8
"""A word of a layer's vocabulary makes the layer exp(0.45) times as likely, further ones less each, eight at most.
Judgement, chosen on invented cases that were not used for the words (docs/diagnosis.md)."""


class Evidence(NamedTuple):
    handles: tuple[str, ...]
    chances: Mapping[str, float]
    """Weighted log P(evidence | layer)."""
    clears: frozenset[str] = frozenset()
    """Layers that this directly tested and found without fault."""
    failed: bool = False
    """A step that changed nothing; see FAILED_AGAIN."""


def of_signs(signs: Sequence[Sign], handles: tuple[str, ...], weight: float) -> list[Evidence]:
    """Signs of one text, the most telling first, each further one weighed less."""
    spread = []
    for sign in signs:
        logs = {layer: log(rate) for layer, rate in sign.rates.items()}
        spread.append((max(logs.values()) - min(logs.values()), logs))
    spread.sort(key=lambda item: -item[0])
    return [
        Evidence(
            handles,
            {layer: weight * SIGN_WEIGHTS[min(rank, len(SIGN_WEIGHTS) - 1)] * chance for layer, chance in logs.items()},
        )
        for rank, (_, logs) in enumerate(spread)
    ]


def of_vocabulary(playbook: Playbook, symptom: str) -> Evidence:
    """What the single words of the symptom lean towards: only how many there are, layer by layer."""
    ready = spoken(symptom[:20_000])
    hits = {layer: sum(way in ready for way in playbook.vocabulary.get(layer, ())) for layer in LAYERS}
    return Evidence((), {layer: VOCABULARY * min(hits[layer], MOST_WORDS) ** FEWER for layer in LAYERS})
