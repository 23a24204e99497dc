"""The posterior says what the evidence says, carefully, and story A as the words of the story say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli.diagnosis.layers import LAYERS, TWO_CAUSES
from supportcli.diagnosis.playbook import load
from supportcli.diagnosis.suspects import Diagnosis, Entry, diagnose

SYMPTOM_A = "USB modem's client fails at authorisation; it worked before; money on the account is paid"
STORY_A = [
    Entry("s1", "checked on our side: payment arrived, servers work, no error found", said=True),
    Entry("a1", "login and password retyped", "retype-password", "failed"),
    Entry("a2", "login dictated over the phone", "dictate-login", "failed"),
    Entry("a3", "reinstalled the client", "reinstall-software", "failed"),
    Entry("a4", "read the logs", "read-logs", "same"),
    Entry("a5", "other computer", "other-computer", "failed"),
    Entry("a6", "two settings changed", "check-settings", "failed"),
    Entry("a7", "from the other end of the city", "other-place", "failed"),
    Entry("a8", "all adapters and cords removed", "remove-adapters", "failed"),
    Entry("a9", "modem tested at the service centre", "test-device-elsewhere", "same"),
    Entry("a10", "password changed there", "change-password", "failed"),
]


def weights(diagnosis: Diagnosis) -> dict[str, float]:
    return {suspect.layer: suspect.weight for suspect in diagnosis.suspects}


@pytest.mark.parametrize("known", [True, False])
def test_story_a_points_to_the_account_record(known: bool) -> None:
    entries = STORY_A if known else [entry._replace(step=None) for entry in STORY_A]
    diagnosis = diagnose(load("isp"), SYMPTOM_A, entries)
    by_layer = {suspect.layer: suspect for suspect in diagnosis.suspects}
    assert diagnosis.suspects[0].layer == "account-record"
    for layer, handle in {
        "user-input": "a2",
        "software": "a5",
        "computer": "a5",
        "cabling": "a8",
        "site": "a7",
        "device": "a9",
    }.items():
        assert by_layer[layer].status in ("ruled_out", "less_likely")
        assert handle in by_layer[layer].because, (layer, by_layer[layer])
    assert by_layer["account-record"].status == "suspect"


def test_nothing_known_gives_the_prior() -> None:
    playbook = load("isp")
    found = weights(diagnose(playbook, ""))
    assert sum(found.values()) == pytest.approx(1)
    assert sorted(LAYERS, key=lambda layer: -found[layer]) == sorted(LAYERS, key=lambda layer: -playbook.prior[layer])
    assert 0 < found[TWO_CAUSES] < 0.05


def test_a_failed_fix_never_rules_a_layer_out() -> None:
    fixes = [
        "reinstall-software",
        "update-software",
        "downgrade-software",
        "clear-cache",
        "new-profile",
        "restart-app",
        "reinstall-os",
    ]
    diagnosis = diagnose(load("isp"), "", [Entry(str(n), step, step, "failed") for n, step in enumerate(fixes)])
    assert "ruled_out" not in {suspect.status for suspect in diagnosis.suspects}


def test_the_same_step_twice_counts_once() -> None:
    playbook = load("isp")
    once = diagnose(playbook, "", [Entry("a", "other computer", None, "failed")])
    twice = diagnose(
        playbook, "", [Entry("a", "other computer", None, "failed"), Entry("b", "another PC", None, "same")]
    )
    assert weights(once) == pytest.approx(weights(twice))


def test_gone_points_to_what_was_left_out_and_same_away_from_it() -> None:
    playbook = load("isp")
    before = weights(diagnose(playbook, ""))["device"]
    gone = weights(diagnose(playbook, "", [Entry("a", "", "replace-router", "gone")]))["device"]
    same = weights(diagnose(playbook, "", [Entry("a", "", "replace-router", "same")]))["device"]
    assert same < before / 3 < before < gone


def test_a_modem_that_works_elsewhere_is_not_the_suspect() -> None:
    playbook = load("isp")
    before = weights(diagnose(playbook, ""))["device"]
    for result in ("worked", "gone", "same", "failed"):
        tested = [Entry("a", "modem tested at the service centre", None, result)]
        assert weights(diagnose(playbook, "", tested))["device"] < before / 3


def test_helped_for_a_while_weighs_less_than_worked() -> None:
    playbook = load("isp")
    found = {
        result: weights(diagnose(playbook, "", [Entry("a", "", "restart-router", result)]))["device"]
        for result in ("failed", "helped", "worked")
    }
    assert found["failed"] < found["helped"] < found["worked"]


def test_opposite_results_of_one_swap_are_named_and_not_weighed() -> None:
    playbook = load("isp")
    entries = [Entry("a", "", "other-computer", "gone"), Entry("b", "", "other-computer", "same")]
    diagnosis = diagnose(playbook, "", entries)
    assert diagnosis.contradictory == ("other-computer",)
    assert weights(diagnosis)["software"] > 0.5 * weights(diagnose(playbook, ""))["software"]


def test_all_fine_here_is_weak_evidence() -> None:
    playbook = load("isp")
    before = weights(diagnose(playbook, ""))["account-record"]
    after = weights(diagnose(playbook, "", [Entry("s", "everything is fine on our side", said=True)]))["account-record"]
    assert before / 1.5 < after < before


def test_an_admitted_outage_points_to_the_network() -> None:
    diagnosis = diagnose(
        load("isp"), "no internet", [Entry("s", "there is an outage in your area, the whole street", said=True)]
    )
    assert diagnosis.suspects[0].layer == "provider-network"


def test_a_free_step_counts_for_the_layer_that_was_named() -> None:
    playbook = load("isp")
    entries = [Entry("a", "blew into the socket", None, "failed", layer="cabling")]
    assert weights(diagnose(playbook, "", entries))["cabling"] < weights(diagnose(playbook, ""))["cabling"]


def test_ruled_out_needs_two_percent_and_a_direct_test() -> None:
    diagnosis = diagnose(load("isp"), SYMPTOM_A, STORY_A)
    for suspect in diagnosis.suspects:
        if suspect.status == "ruled_out":
            assert suspect.weight < 0.02
            assert suspect.because
    tested = {suspect.layer for suspect in diagnosis.suspects if suspect.status == "ruled_out"}
    assert "credentials" not in tested
    assert tested >= {"computer", "software", "device", "cabling", "site", "user-input"}


def test_five_hundred_attempts_on_one_ticket_give_a_sane_result() -> None:
    entries = [Entry(str(n), f"tried trick number {n} with the router", None, "failed") for n in range(500)]
    found = weights(diagnose(load("isp"), "slow", entries))
    assert sum(found.values()) == pytest.approx(1)
    assert max(found.values()) < 0.9


def test_a_swap_that_works_there_by_its_words_is_gone_though_the_trouble_stays() -> None:
    playbook = load("wifi-lan")
    before = weights(diagnose(playbook, ""))
    after = weights(diagnose(playbook, "", [Entry("a", "other laptop works", None, "failed")]))
    assert after["software"] + after["computer"] > before["software"] + before["computer"]
    same = weights(diagnose(playbook, "", [Entry("a", "other laptop: the same", None, "failed")]))
    assert same["software"] + same["computer"] < before["software"] + before["computer"]


def test_a_single_word_leans_a_little_towards_its_layer() -> None:
    playbook = load("general")
    word = next(way for way in playbook.vocabulary["cabling"] if way == " socket ")
    before, after = weights(diagnose(playbook, "it is odd")), weights(diagnose(playbook, f"it is odd{word}"))
    assert before["cabling"] < after["cabling"]
    many = " ".join(way.strip() for way in playbook.vocabulary["cabling"])
    assert weights(diagnose(playbook, many))["cabling"] < 0.99


def test_no_evidence_at_all_excludes_a_cause_that_the_domain_knows() -> None:
    playbook = load("isp")
    found = weights(diagnose(playbook, SYMPTOM_A, STORY_A))
    assert all(found[layer] > 0.02 * playbook.prior[layer] for layer in LAYERS)


@given(
    st.text(max_size=80),
    st.lists(
        st.tuples(
            st.text(max_size=40),
            st.sampled_from([None, "other-computer", "replace-cable", "retry", "no-such-step"]),
            st.sampled_from(
                [None, "worked", "helped", "failed", "worse", "inconclusive", "not_possible", "gone", "same", "?"]
            ),
            st.booleans(),
            st.sampled_from([None, "site", "no-such-layer"]),
        ),
        max_size=8,
    ),
)
def test_weights_are_a_distribution_whatever_is_typed(
    symptom: str, rows: list[tuple[str, str | None, str | None, bool, str | None]]
) -> None:
    diagnosis = diagnose(load("wifi-lan"), symptom, [Entry(f"h{n}", *row) for n, row in enumerate(rows)])
    assert sum(weights(diagnosis).values()) == pytest.approx(1)
    assert {suspect.layer for suspect in diagnosis.suspects} == {*LAYERS, TWO_CAUSES}
    assert {suspect.status for suspect in diagnosis.suspects} <= {"suspect", "less_likely", "ruled_out"}
    assert all(
        handle in {f"h{n}" for n in range(len(rows))} for suspect in diagnosis.suspects for handle in suspect.because
    )
