"""What closed tickets teach: nothing changes without counts, every count moves its own number and no other."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.learning import CELL_TICKETS, Counts, Tried, counted, learnt
from supportcli.diagnosis.playbook import DOMAINS, Playbook, load
from supportcli.diagnosis.playbook_export import as_toml
from supportcli.diagnosis.playbook_toml import compiled
from supportcli.diagnosis.suspects import Entry, diagnose


def closed(layer: str, *tried: tuple[str, str]) -> tuple[str, frozenset[tuple[str, str]]]:
    return layer, frozenset(tried)


def test_with_no_counts_the_shipped_numbers_are_used_exactly() -> None:
    playbook = load("isp")
    assert learnt(playbook, Counts("isp", {}, {})) is playbook
    assert learnt(playbook, counted("isp", [])) is playbook


def test_a_cause_that_is_confirmed_often_becomes_likelier() -> None:
    playbook = load("isp")
    after = learnt(playbook, counted("isp", [closed("billing")] * 30))
    assert after.prior["billing"] > 3 * playbook.prior["billing"]
    assert sum(after.prior.values()) == pytest.approx(1)
    others = [layer for layer in LAYERS if layer != "billing"]
    assert sorted(others, key=after.prior.get) == sorted(others, key=playbook.prior.get)  # type: ignore[arg-type]


def test_a_step_learns_only_in_the_layer_of_the_cause() -> None:
    playbook = load("isp")
    counts = counted("isp", [closed("software", ("other-computer", "same"))] * 10)
    assert counts.steps == {("other-computer", "software"): Tried(0, 10)}
    before, after = playbook.steps["other-computer"], learnt(playbook, counts).steps["other-computer"]
    assert after.rate("software") == pytest.approx(before.rate("software") * CELL_TICKETS / (CELL_TICKETS + 10))
    assert [after.rate(layer) for layer in LAYERS if layer != "software"] == [
        before.rate(layer) for layer in LAYERS if layer != "software"
    ]


def test_what_contradicts_itself_or_is_no_layer_teaches_nothing() -> None:
    both = closed("device", ("other-modem", "gone"), ("other-modem", "same"), ("restart-modem", "helped"))
    counts = counted("isp", [both, closed("moon", ("other-modem", "gone"))])
    assert counts.steps == {}
    assert counts.causes == {"device": 1}


STEPS = st.sampled_from(("other-computer", "restart-modem", "test-device-elsewhere", "own"))
RESULTS = st.sampled_from(("gone", "same", "helped", "worked", "failed"))
TRIED = st.tuples(STEPS, RESULTS)
CLOSED = st.lists(st.tuples(st.sampled_from((*LAYERS, "moon")), st.frozensets(TRIED, max_size=4)), max_size=60)


@settings(max_examples=30, deadline=None)
@given(CLOSED)
def test_whatever_was_counted_the_diagnosis_stays_a_distribution(
    tickets: list[tuple[str, frozenset[tuple[str, str]]]],
) -> None:
    playbook = learnt(load("isp"), counted("isp", tickets))
    found = diagnose(playbook, "modem does not connect", [Entry("a", "other computer", None, "same")])
    assert sum(one.weight for one in found.suspects) == pytest.approx(1)
    assert all(0 < one.weight < 1 for one in found.suspects)


def as_used(playbook: Playbook) -> tuple[object, ...]:
    """Everything that a diagnosis reads of a playbook, to compare: figures to six places, words without their order."""

    def rates(row: dict[str, float]) -> dict[str, float]:
        return {layer: round(rate, 5) for layer, rate in row.items()}

    signs = [(one.name, one.group, rates(dict(one.rates)), sorted(map(str, one.patterns))) for one in playbook.signs]
    steps = {
        name: (one.kind, one.who, [rates(dict(row)) for row in (one.works, one.elsewhere, one.hint)], str(one.patterns))
        for name, one in playbook.steps.items()
    }
    words = {layer: sorted(ways) for layer, ways in playbook.vocabulary.items()}
    return rates(dict(playbook.prior)), signs, steps, dict(playbook.scenarios), list(playbook.candidates), words


@pytest.mark.parametrize("domain", DOMAINS)
def test_an_exported_playbook_reads_back_as_the_same(domain: str, tmp_path: Path) -> None:
    playbook = learnt(load(domain), counted(domain, [closed("site", ("other-place", "gone"))] * 3))
    text = as_toml(playbook, ["a note"])
    path = tmp_path / f"{domain}.toml"
    path.write_text(text, encoding="utf-8")
    assert tomllib.loads(text)["prior"]
    assert compiled(str(path))
    assert as_used(load(domain, str(tmp_path))) == as_used(playbook)
