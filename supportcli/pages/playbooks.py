"""One playbook as a page: prior, signs, steps. Values in, blocks out."""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.results import Block, Columns, Heading, Line, Say

STRONGEST = 3
"""Layers named behind a sign or a step."""


def title(domain: str) -> Say:
    return Say(N_("Playbook {domain}"), {"domain": domain})


def blocks(data: dict[str, Any]) -> list[Block]:
    """The page. `data` is the shape of JSON."""
    prior = sorted(data["prior"].items(), key=lambda pair: -pair[1])
    page: list[Block] = [Heading(title(data["domain"]))]
    if data["learnt"]:
        message = N_("With what {n} closed ticket taught.")
        plural = N_("With what {n} closed tickets taught.")
        page.append(Line(Say(message, {"n": data["learnt"], "_plural": plural}, "dim")))
    page += [
        Heading(Say(N_("Before anything is known"))),
        Columns(("", ""), [[layer, f"{weight * 100:.1f} %"] for layer, weight in prior]),
        Heading(Say(N_("Signs"))),
        Columns(("", "", ""), [[one["name"], _strongest(one["rates"]), one["source"]] for one in data["signs"]]),
        Heading(Say(N_("Steps"))),
        Columns(
            (N_("step"), N_("kind"), N_("min"), N_("repairs, moves or finds")),
            [[one["name"], one["kind"], one["minutes"], _strongest(one["works"])] for one in data["steps"]],
        ),
    ]
    return page


def _strongest(rates: dict[str, float]) -> str:
    best = sorted(rates.items(), key=lambda pair: -pair[1])[:STRONGEST]
    return ", ".join(f"{layer} {rate:g}" for layer, rate in best)
