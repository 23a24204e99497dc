"""The questions, scenarios and isolation tests fit the catalogue of steps."""

from supportcli.diagnosis.layers import LAYERS, THEIRS, TITLES
from supportcli.diagnosis.scenarios import QUESTIONS, SAY, SCENARIOS, TESTS
from supportcli.diagnosis.step_names import STEPS


def test_every_question_has_scenarios_that_can_be_said() -> None:
    assert QUESTIONS.keys() == SCENARIOS.keys()
    assert {step for steps in SCENARIOS.values() for step in steps} | TESTS.keys() == SAY.keys()


def test_every_step_to_try_is_in_the_catalogue() -> None:
    assert SAY.keys() <= STEPS.keys()


def test_every_isolation_test_isolates_a_layer_and_answers_a_question() -> None:
    for step, test in TESTS.items():
        assert test.isolates(step)
        assert test.question in QUESTIONS


def test_every_isolated_layer_has_the_fixed_name() -> None:
    assert {layer for step in STEPS.values() for layer in step.isolates} <= set(LAYERS)
    assert set(THEIRS) <= set(LAYERS)
    assert {*LAYERS, "two-causes"} == TITLES.keys()
