"""`diagnose` over the words of a real ticket: what it points to, what each entry rules out, what it proposes."""

from typing import Any

import pytest

from supportcli.diagnosis.layers import LAYERS, TWO_CAUSES
from supportcli.lines import demo

DAY = "2026-11-21T09:00:00Z"


def story_a(sup: Any, before: tuple[int, str] = (3, "19:00")) -> None:
    """The four days as they were typed, up to the complaint: nothing of the provider's side has been done."""
    sup.env["SUPPORTCLI_ROLE"] = "customer"
    for day, time, line in demo.STORY:
        if (day, time) < before and not line.startswith(("next", "status", "timeline", "checklist")):
            ran = sup(line, now=f"2026-11-{20 + day}T{time}:00Z", tty=True)
            assert ran.code in (0, 10) or "--check" in line, (line, ran)


def by_layer(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["layer"]: one for one in data["suspects"]}


def words_of(sup: Any, data: dict[str, Any], layer: str) -> list[str]:
    """The steps of the entries that moved a layer, the strongest first."""
    shown = sup.ok("show 1 --json").json
    steps = {one["handle"]: one["step"] for one in shown["attempts"]}
    return [steps.get(handle, "") for handle in by_layer(data)[layer]["because"]]


def test_story_a_points_to_the_account_record_before_the_provider_acts(sup: Any) -> None:
    story_a(sup)
    data = sup.ok("1 diagnose --json").json
    assert data["suspects"][0]["layer"] == "account-record"
    assert data["suspects"][0]["status"] == "suspect"
    for layer, words in {
        "user-input": "dictated",
        "software": "other computer",
        "computer": "other computer",
        "cabling": "adapter",
        "site": "other end of the city",
        "device": "modem tested",
    }.items():
        assert by_layer(data)[layer]["status"] in ("ruled_out", "less_likely"), layer
        assert any(words in step for step in words_of(sup, data, layer)[:2]), (layer, words_of(sup, data, layer))


def test_story_a_asks_for_the_account_record_early(sup: Any) -> None:
    story_a(sup, before=(1, "20:00"))
    data = sup.ok("1 diagnose --json").json
    assert {"check-account-status", "provider-account-fix"} & {one["step"] for one in data["next"]}


def test_the_json_has_exactly_the_fields_of_the_contract(sup: Any) -> None:
    sup.ok("open modem does not connect, authorisation refused --domain isp", now=DAY)
    sup.ok("1 tried other computer same")
    data = sup.ok("diagnose 1 --json").json
    assert list(data) == ["ticket", "domain", "signs", "suspects", "next"]
    assert [list(one) for one in data["suspects"]] == [["layer", "weight", "status", "because"]] * (len(LAYERS) + 1)
    assert {one["layer"] for one in data["suspects"]} == {*LAYERS, TWO_CAUSES}
    assert sum(one["weight"] for one in data["suspects"]) == pytest.approx(1, abs=0.001)
    assert all(one["weight"] > 0 for one in data["suspects"])
    assert [list(one) for one in data["next"]] == [["step", "kind", "who", "minutes", "saves_minutes", "why"]] * 3
    assert all(isinstance(one[name], int) for one in data["next"] for name in ("minutes", "saves_minutes"))


def test_the_page_names_the_entries_and_the_lines_to_type(sup: Any) -> None:
    sup.ok("open modem does not connect, authorisation refused", now=DAY)
    sup.ok("1 tried other computer same")
    handle = sup.ok("show 1 --json").json["attempts"][0]["handle"]
    page = sup.ok("diagnose 1", tty=True).out
    assert "Domain guessed from the title: isp. Keep or change it: sup 1 edit --domain isp" in " ".join(page.split())
    assert f"{handle} other computer: same" in page
    assert "points" in page and "%" in page
    step = sup.ok("diagnose 1 --json").json["next"][0]["step"]
    assert f"sup 1 tried {step} " in page


def test_what_if_changes_the_answer_and_records_nothing(sup: Any) -> None:
    sup.ok("open modem does not connect, authorisation refused --domain isp", now=DAY)
    before = sup.ok("diagnose 1 --json").json
    supposed = sup.ok(["diagnose", "1", "--json", "--what-if", "other pc=gone"]).json
    assert by_layer(supposed)["computer"]["weight"] > by_layer(before)["computer"]["weight"]
    assert "what-if" in by_layer(supposed)["computer"]["because"]
    assert sup.ok("diagnose 1 --json").json == before
    assert sup.ok("show 1 --json").json["attempts"] == []


def test_what_if_takes_the_place_of_what_was_seen(sup: Any) -> None:
    sup.ok("open modem does not connect --domain isp", now=DAY)
    alone = sup.ok("diagnose 1 --json --what-if other-computer=gone").json
    sup.ok("1 tried other-computer same")
    assert by_layer(sup.ok("diagnose 1 --json --what-if other-computer=gone").json) == by_layer(alone)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("other-computer", "what_if"),
        ("=gone", "what_if"),
        ("danced=gone", "unknown_step"),
        ("wait=blue", "unknown_result"),
    ],
)
def test_a_supposed_step_that_means_nothing_is_refused(sup: Any, asked: str, code: str) -> None:
    sup.ok("open modem does not connect", now=DAY)
    ran = sup(["diagnose", "1", "--json", "--what-if", asked])
    assert (ran.code, ran.error["code"]) == (2, code)


def test_opposite_results_are_named_and_not_weighed(sup: Any) -> None:
    sup.ok("open modem does not connect --domain isp", now=DAY)
    sup.ok("1 tried other computer same")
    sup.ok("1 tried other computer gone")
    page = sup.ok("diagnose 1", tty=True).out
    assert "opposite results" in page
    weights = {one["layer"]: one["weight"] for one in sup.ok("diagnose 1 --json").json["suspects"]}
    assert weights["computer"] < 0.3


def test_five_hundred_attempts_are_an_ordinary_ticket(sup: Any) -> None:
    sup.ok("open modem does not connect --domain isp", now=DAY)
    lines = (
        "".join(f"1 tried thing number {n} that we did failed\n" for n in range(490))
        + "1 tried other computer same\n" * 10
    )
    sup.ok("batch", stdin=lines)
    data = sup.ok("diagnose 1 --json").json
    assert sum(one["weight"] for one in data["suspects"]) == pytest.approx(1, abs=0.001)
    assert by_layer(data)["computer"]["status"] != "suspect"


def test_what_the_customer_said_to_support_is_part_of_the_symptom(sup: Any) -> None:
    sup.ok("open it is broken --domain isp", now=DAY)
    assert sup.ok("diagnose 1 --json").json["signs"] == []
    sup.ok("1 said authorisation is refused")
    assert "refused-login" in sup.ok("diagnose 1 --json").json["signs"]


def test_what_was_wanted_is_no_sign_of_trouble(sup: Any) -> None:
    sup.ok("open it is broken --domain isp", now=DAY)
    sup.ok("1 answer wanted find out why authorisation was refused elsewhere")
    assert sup.ok("diagnose 1 --json").json["signs"] == []


def test_an_answer_in_another_script_changes_nothing_in_how_the_title_is_read(sup: Any) -> None:
    sup.ok("open modem does not connect, authorisation refused --domain isp", now=DAY)
    before = set(sup.ok("diagnose 1 --json").json["signs"])
    sup.ok("1 answer did 何もしていない")
    assert before <= set(sup.ok("diagnose 1 --json").json["signs"])


def test_next_of_one_ticket_has_the_steps_and_a_list_has_none(sup: Any) -> None:
    sup.ok("open modem does not connect, authorisation refused --domain isp", now=DAY)
    sup.ok("1 tried other computer same")
    mine = [row for row in sup.ok("next 1 --json").json if row["reason"] == "diagnosis"]
    assert len(mine) == 3
    assert mine[0]["command"].startswith("supportcli 1 tried ")
    assert [row["rank"] for row in sup.ok("next 1 --json").json] == list(
        range(1, len(sup.ok("next 1 --json").json) + 1)
    )
    assert not [row for row in sup.ok("next --json").json if row["reason"] == "diagnosis"]
    sup.ok("1 resolve fixed")
    assert not [row for row in sup.ok("next 1 --json").json if row["reason"] == "diagnosis"]


def test_the_end_of_a_call_names_the_next_step_at_a_terminal_only(sup: Any) -> None:
    sup.ok("open modem does not connect, authorisation refused --domain isp", now=DAY)
    sup.ok("1 call", tty=True)
    sup.ok("tried other computer same", tty=True)
    page = sup.ok("hangup", tty=True).out
    assert "Next step: " in page and "sup 1 tried " in page


def test_a_broken_playbook_stops_diagnose_and_never_a_call(sup: Any, tmp_path: Any) -> None:
    folder = tmp_path / "config" / "supportcli" / "playbooks"
    folder.mkdir(parents=True)
    (folder / "isp.toml").write_text("[prior]\nmoon = 3\n", encoding="utf-8")
    sup.ok("open modem does not connect, authorisation refused --domain isp", now=DAY)
    ran = sup("diagnose 1 --json")
    assert (ran.code, ran.error["code"]) == (5, "playbook_broken")
    assert "isp.toml, line 2" in ran.error["message"]
    sup.ok("1 call", tty=True)
    assert "isp.toml, line 2" in sup.ok("hangup", tty=True).out
    assert not sup.ok("show 1 --json").json["calls"][0]["live"]


def test_with_nothing_known_it_says_that_nothing_stands_out(sup: Any) -> None:
    sup.ok("open it is strange", now=DAY)
    assert "Nothing stands out" in sup.ok("diagnose 1", tty=True).out
    assert sup("diagnose 7").code == 3
