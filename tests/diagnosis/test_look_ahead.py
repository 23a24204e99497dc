"""The proposed step is cheap, useful, not tried yet, and close to the exact optimum."""

import pytest

from supportcli.diagnosis.look_ahead import ESCALATE, Action, best_action, next_steps, plan_cost
from supportcli.diagnosis.playbook import DOMAINS, load
from supportcli.diagnosis.suspects import diagnose
from tests.benchmarks.diagnosis import cost_of_repair, optimum
from tests.diagnosis.test_suspects import STORY_A, SYMPTOM_A


def test_random_models_are_repaired_at_nearly_the_least_cost() -> None:
    ratios = cost_of_repair(60)
    assert 1 <= ratios["look ahead"]["mean"] <= 1.03
    assert ratios["look ahead"]["worst"] <= 1.15
    assert ratios["look ahead"]["mean"] < ratios["probability per cost"]["mean"]


def test_after_story_a_the_provider_is_asked_to_repair_the_record() -> None:
    playbook = load("isp")
    proposed = next_steps(
        playbook, diagnose(playbook, SYMPTOM_A, STORY_A), {entry.step for entry in STORY_A if entry.step}
    )
    assert proposed[0].step in ("provider-account-fix", "check-account-status")
    assert "account-record" in proposed[0].why
    assert not {step.step for step in proposed} & {entry.step for entry in STORY_A}


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_domain_proposes_something_at_the_start(domain: str) -> None:
    playbook = load(domain)
    proposed = next_steps(playbook, diagnose(playbook, ""), limit=5)
    assert 1 <= len(proposed) <= 5
    assert all(step.minutes > 0 for step in proposed)
    assert all(step.saves_minutes > 0 for step in proposed if step.step != ESCALATE)


def test_escalation_stands_when_everything_was_tried() -> None:
    playbook = load("isp")
    assert [step.step for step in next_steps(playbook, diagnose(playbook, ""), set(playbook.steps))] == [ESCALATE]


def test_a_cheap_question_goes_before_a_dear_fix() -> None:
    fix_a, fix_b = Action("a", True, 60, [1.0, 0.0]), Action("b", True, 60, [0.0, 1.0])
    ask = Action("ask", False, 2, [0.97, 0.03])
    assert best_action([fix_a, fix_b, ask], [0.5, 0.5], 500) is ask
    assert best_action([fix_a, fix_b, ask], [0.98, 0.02], 500) is fix_a


def test_a_hopeless_case_is_escalated_at_once() -> None:
    assert best_action([Action("a", True, 100, [0.1])], [1.0], 50) is None


def test_a_plan_of_fixes_alone_is_never_better_than_the_optimum() -> None:
    actions = [Action("a", True, 10, [0.9, 0.0]), Action("b", True, 20, [0.0, 0.8])]
    assert plan_cost([0.4, 0.6], actions, 100) >= optimum(actions, [0.4, 0.6], 100) - 1e-9
