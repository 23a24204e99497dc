"""What was tried, on one line to read out on the phone, so that nobody asks for it again."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.facts.attempt import RESULT_WORDS
from supportcli.languages import N_
from supportcli.results import Block, Line, Say


def blocks(attempts: Sequence[Any]) -> list[Block]:
    """One paragraph; the same step with the same result is said once, with how often."""
    if not attempts:
        return [Line(Say(N_("Nothing was tried yet.")))]
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for one in attempts:
        groups.setdefault((one.standard_step or one.step.casefold(), one.result, one.where), []).append(one)
    said = [_said(same) for same in groups.values()]
    return [Line(Say(N_("Already tried: {steps}."), {"steps": _joined(said)}))]


def _said(same: Sequence[Any]) -> Say:
    one, times = same[0], sum(each.times for each in same)
    step: Any = Say(N_("{step} ×{times}"), {"step": one.step, "times": times}) if times > 1 else one.step
    step = Say(N_("{step} ({place})"), {"step": step, "place": one.where}) if one.where else step
    result = Say(RESULT_WORDS[one.result]) if one.result in RESULT_WORDS else Say(N_("no result yet"))
    return Say("{step}: {result}", {"step": step, "result": result})


def _joined(said: Sequence[Say]) -> Say:
    """With semicolons: the steps hold commas."""
    return Say(
        "; ".join(f"{{s{place}}}" for place in range(len(said))), {f"s{place}": one for place, one in enumerate(said)}
    )
