"""The playbook of one domain: prior over the layers, signs, steps and scenarios, with everything common taken from
general.

A new domain is one TOML file in playbooks/; `python -m supportcli.diagnosis.playbook_toml` checks it and writes the
compiled copy that a running command reads (TOML costs 60 ms here, JSON 2). A user's own file of the same name, beside
the config, is laid over it.
"""

import os
from collections.abc import Mapping, Sequence
from functools import cache

from supportcli.annotations import Any
from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.steps import kind_of
from supportcli.values import NamedTuple

HERE = os.path.join(os.path.dirname(__file__), "playbooks")
DOMAINS = (
    *("isp", "wifi-lan", "login", "desktop-software", "web-app", "email", "printer", "phone-voip", "mobile-app", "vpn"),
    *("hosting", "payment", "subscription", "general"),
)
ELSE = 0.1
"""P(sign | layer) of a layer that a sign does not name."""
LOW, HIGH = 0.03, 0.97
"""Every likelihood is held between these: no single word or test decides alone (docs/diagnosis.md)."""

Pattern = Sequence[Sequence[str]]
"""All of these must be found; each is a list of alternatives, as `playbook_toml.patterns` made them."""


class Sign(NamedTuple):
    name: str
    group: str
    """Of the signs of one group only the first that is found counts; "" = none."""
    rates: Mapping[str, float]
    """P(sign | layer) for every layer, clamped."""
    patterns: Sequence[Pattern]
    source: str


class Step(NamedTuple):
    name: str
    kind: str
    works: Mapping[str, float]
    """P(cured, gone or found | layer), clamped; layers left out: LOW."""
    hint: Mapping[str, float]
    """How much more often the step is tried when that layer is at fault; left out: 1."""
    customer_minutes: float
    agent_minutes: float
    who: str
    """customer, agent or provider."""
    source: str
    patterns: Sequence[Pattern]
    """Loose wordings: enough for a diagnosis, not to store the step by."""
    elsewhere: Mapping[str, float] = {}
    """For a part that is tried at another place: P(it works there | layer); `modem tested at the shop: fine` clears
    it."""

    def rate(self, layer: str) -> float:
        return min(max(self.works.get(layer, LOW), LOW), HIGH)


class Playbook(NamedTuple):
    domain: str
    prior: Mapping[str, float]
    """P(layer), sums to 1."""
    signs: Sequence[Sign]
    steps: Mapping[str, Step]
    scenarios: Mapping[str, Sequence[str]]
    candidates: Sequence[str]
    """Steps worth proposing in this domain; () = all."""
    words: Sequence[Pattern]
    """How a title of this domain speaks."""
    vocabulary: Mapping[str, Sequence[str]] = {}
    """Layer → pieces of spoken text that lean a little towards it."""


def load(domain: str, own_folder: str | None = None) -> Playbook:
    """The playbook of `domain` with general and the user's own files laid in; an unknown domain gets general.

    Raises errors.Broken with the file and the line if a file of the user is not right. Reads at most four small files.
    """
    merged: dict[str, Any] = {}
    for name in ("general", domain) if domain != "general" else ("general",):
        for table in _tables(name, own_folder):
            _lay_over(merged, table)
    return _built(domain, merged)


def known_domains(own_folder: str | None = None) -> list[str]:
    """The shipped domains, then the user's own ones."""
    own = (
        sorted(name[:-5] for name in os.listdir(own_folder) if name.endswith(".toml")) if _is_folder(own_folder) else []
    )
    return [*DOMAINS, *(name for name in own if name not in DOMAINS)]


def domain_words() -> Mapping[str, Sequence[Pattern]]:
    """Domain → how its titles speak, of the shipped domains."""
    import json

    with open(os.path.join(HERE, "compiled", "domains.json"), encoding="utf-8") as file:
        words: dict[str, Sequence[Pattern]] = json.load(file)
    return words


def _is_folder(path: str | None) -> bool:
    return bool(path) and os.path.isdir(path or "")


def _tables(name: str, own_folder: str | None) -> list[dict[str, Any]]:
    """The shipped table of `name` and the user's own one, as far as there are such."""
    tables = []
    if name in DOMAINS:
        import json

        with open(os.path.join(HERE, "compiled", f"{name}.json"), encoding="utf-8") as file:
            tables.append(json.load(file))
    own = os.path.join(own_folder, f"{name}.toml") if own_folder else ""
    if own and os.path.exists(own):
        from supportcli.diagnosis.playbook_toml import compiled

        tables.append(compiled(own))
    return tables


def _lay_over(merged: dict[str, Any], table: dict[str, Any]) -> None:
    """Put `table` over `merged`: signs by name, steps key by key, the prior and the words as a whole.

    Signs of the later table come first, so that of one group the domain's own sign counts before the general one.
    """
    if table.get("prior"):
        merged["prior"] = table["prior"]
    if table.get("candidates"):
        merged["candidates"] = table["candidates"]
    if table.get("words"):
        merged["words"] = table["words"]
    merged["signs"] = {
        **table.get("signs", {}),
        **{k: v for k, v in merged.get("signs", {}).items() if k not in table.get("signs", {})},
    }
    vocabulary = merged.setdefault("vocabulary", {})
    for layer, ways in table.get("vocabulary", {}).items():
        vocabulary[layer] = list(dict.fromkeys((*vocabulary.get(layer, ()), *ways)))
    steps = merged.setdefault("steps", {})
    for name, step in table.get("steps", {}).items():
        steps[name] = {**steps.get(name, {}), **step}
    merged.setdefault("scenarios", {}).update(table.get("scenarios", {}))


@cache
def _everywhere(rate: float) -> dict[str, float]:
    """The same clamped rate for every layer."""
    return dict.fromkeys(LAYERS, min(max(rate, LOW), HIGH))


def _built(domain: str, merged: dict[str, Any]) -> Playbook:
    total = sum(merged["prior"].get(layer, 0.0) for layer in LAYERS)
    signs = [
        Sign(
            name,
            row.get("group", ""),
            {**_everywhere(row.get("else", ELSE)), **row["rates"]},
            row["patterns"],
            row["source"],
        )
        for name, row in merged["signs"].items()
    ]
    steps = {
        name: Step(
            name,
            row.get("kind") or kind_of(name),
            row.get("works", {}),
            row.get("hint", {}),
            row.get("customer", 10),
            row.get("agent", 5),
            row.get("who", "customer"),
            row.get("source", ""),
            row.get("patterns", ()),
            row.get("elsewhere", {}),
        )
        for name, row in merged["steps"].items()
    }
    prior = {layer: merged["prior"].get(layer, 0.0) / total for layer in LAYERS}
    return Playbook(
        domain,
        prior,
        signs,
        steps,
        merged["scenarios"],
        merged.get("candidates", ()),
        merged.get("words", ()),
        merged["vocabulary"],
    )
