"""What the words of the vocabulary in a report's tables are called: people read these, JSON and CSV keep the words.

A column whose values are words gets a row in `vocabulary`.
"""

from collections.abc import Mapping

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.results import Say


def worded(field: str, value: Any) -> Any:
    """A word of the vocabulary as people say it; JSON and CSV keep the word."""
    words = vocabulary(field)
    if value is None:
        return Say(words[None], style="dim") if None in words else None
    return Say(words[value]) if value in words else value


def vocabulary(field: str) -> Mapping[Any, str]:
    """What the words in a column are called; None: what is said where there is no word."""
    from supportcli.pages.clocks import LEG_WORDS

    sides: dict[Any, str] = {
        "support": N_("us"),
        "customer": N_("the customer"),
        "third_party": N_("the third party"),
    }
    if field == "layer":
        from supportcli.diagnosis.layers import TITLES

        return {**TITLES, None: N_("not said")}
    words: dict[str, Mapping[Any, str]] = {
        "side": sides,
        "held_by": {**sides, None: N_("nobody")},
        "leg": LEG_WORDS,
        "who": {None: N_("no name")},
        "owner": {None: N_("nobody")},
        "plan": {None: N_("no plan")},
        "step": {None: N_("none known")},
        "domain": {None: N_("no domain")},
    }
    return words.get(field, {})
