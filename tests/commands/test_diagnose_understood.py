"""What the words of an attempt are understood as: stored only when sure, asked back when likely, put right by
`edit`."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
DAY = "2026-11-21T09:00:00Z"


@pytest.fixture
def desk(sup: Any) -> Any:
    sup.ok("open modem does not connect --domain isp", now=DAY)
    return sup


def attempt(sup: Any, place: int = -1) -> dict[str, Any]:
    one: dict[str, Any] = sup.ok("show 1 --json").json["attempts"][place]
    return one


def test_several_steps_in_one_sentence_are_one_attempt_with_one_result(desk: Any) -> None:
    ran = desk.ok("1 tried removed the splitter and plugged straight into the wall failed", tty=True)
    one = attempt(desk)
    assert (one["standard_step"], one["also_steps"]) == ("remove-adapters", ["connect-directly"])
    assert one["step"] == "removed the splitter and plugged straight into the wall"
    assert "Understood as: remove adapters, connect directly." in ran.out
    assert len(desk.ok("show 1 --json").json["attempts"]) == 1


def test_each_step_of_a_sentence_is_weighed(desk: Any) -> None:
    desk.ok("1 tried removed the splitter and tried another computer same")
    handle = attempt(desk)["handle"]
    suspects = {one["layer"]: one for one in desk.ok("diagnose 1 --json").json["suspects"]}
    assert handle in suspects["cabling"]["because"] and handle in suspects["computer"]["because"]


def test_a_misspelt_step_is_asked_back_and_not_stored(desk: Any) -> None:
    ran = desk.ok("1 tried restarted teh modem failed", tty=True)
    one = attempt(desk)
    assert one["standard_step"] is None
    assert "Or is it restart modem?" in ran.out
    assert f"sup edit {one['handle']} --step restart-modem" in ran.out


def test_free_words_are_asked_for_a_layer_at_a_terminal_only(desk: Any) -> None:
    assert "--layer device" in desk.ok("1 tried danced around the box failed", tty=True).out
    assert "layer" not in desk.ok("1 tried danced around it failed").out
    assert "layer" not in desk.ok("1 tried danced around me failed --json", tty=True).err


def test_the_step_can_be_put_right_and_the_result_follows_its_kind(desk: Any) -> None:
    desk.ok("1 tried the red box of a friend failed")
    handle = attempt(desk)["handle"]
    assert attempt(desk)["result"] == "failed"
    desk.ok(f"1 edit {handle} --step other-modem")
    one = attempt(desk)
    assert (one["standard_step"], one["kind"], one["result"]) == ("other-modem", "swap", "same")
    suspects = {row["layer"]: row for row in desk.ok("diagnose 1 --json").json["suspects"]}
    assert suspects["device"]["status"] != "suspect" and handle in suspects["device"]["because"]
    desk.ok("undo", tty=True)
    assert (attempt(desk)["standard_step"], attempt(desk)["result"]) == (None, "failed")


def test_a_step_that_was_never_meant_can_be_taken_away(desk: Any) -> None:
    desk.ok("1 tried other computer same")
    handle = attempt(desk)["handle"]
    before = desk.ok("diagnose 1 --json").json["suspects"]
    desk.ok(f"1 edit {handle} --step none")
    one = attempt(desk)
    assert (one["step"], one["standard_step"], one["also_steps"]) == ("other computer", None, [])
    after = {row["layer"]: row for row in desk.ok("diagnose 1 --json").json["suspects"]}
    assert handle in next(row for row in before if row["layer"] == "computer")["because"]
    assert handle not in after["computer"]["because"]  # the words are not read again


def test_a_layer_gives_free_words_their_aim(desk: Any) -> None:
    desk.ok("1 tried danced around the box failed")
    handle = attempt(desk)["handle"]
    before = {row["layer"]: row["weight"] for row in desk.ok("diagnose 1 --json").json["suspects"]}
    desk.ok(f"1 edit {handle} --layer device")
    after = {row["layer"]: row["weight"] for row in desk.ok("diagnose 1 --json").json["suspects"]}
    assert attempt(desk)["layer"] == "device"
    assert after["device"] < before["device"]


def test_the_result_alone_can_be_put_right(desk: Any) -> None:
    desk.ok("1 tried other computer same")
    desk.ok(f"1 edit {attempt(desk)['handle']} --result gone")
    assert (attempt(desk)["result"], attempt(desk)["standard_step"]) == ("gone", "other-computer")


@pytest.mark.parametrize(
    ("options", "code", "exit_code"),
    [
        ("--layer moon", "unknown_value", 2),
        ("--step dance", "unknown_step", 2),
        ("--result blue", "unknown_result", 2),
        ("--step wait --title x", "handle_missing", 2),
    ],
)
def test_what_nobody_knows_is_refused_and_changes_nothing(desk: Any, options: str, code: str, exit_code: int) -> None:
    desk.ok("1 tried other computer same")
    before = attempt(desk)
    ran = desk(f"1 edit {before['handle']} {options} --json")
    assert (ran.code, ran.error["code"]) == (exit_code, code)
    assert attempt(desk) == before


def test_an_attempt_is_named_by_its_handle(desk: Any) -> None:
    assert desk("1 edit --step wait --json").error["code"] == "handle_missing"
    assert desk("1 edit z9z9 --step wait --json").error["code"] == "handle_not_found"


@pytest.mark.parametrize("line", ["open x --domain ips", "1 edit --domain ips"])
def test_a_domain_without_a_playbook_is_kept_and_said(desk: Any, line: str) -> None:
    recorded = desk.ok(f"{line} --json").json
    assert recorded["domain"] == "ips"
    assert [one["code"] for one in recorded["warnings"]] == ["unknown_domain"]
    assert "wifi-lan" in recorded["warnings"][0]["message"]
    assert desk.ok(f"diagnose {recorded['key']} --json").json["domain"] == "ips"


def test_a_playbook_of_ones_own_makes_its_domain_known(desk: Any, tmp_path: Any) -> None:
    folder = tmp_path / "config" / "supportcli" / "playbooks"
    folder.mkdir(parents=True)
    (folder / "coffee.toml").write_text("[prior]\ndevice = 90\nuser-input = 10\n", encoding="utf-8")
    desk.ok("open no coffee --domain coffee")
    data = desk.ok("diagnose 2 --json").json
    assert (data["domain"], data["suspects"][0]["layer"]) == ("coffee", "device")


def loaded_by(sup: Any, *argv: str) -> set[str]:
    """The modules that a real process imports for a line."""
    env = {**os.environ, **sup.env, "SUPPORTCLI_NO_INPUT": "1", "PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-X", "importtime", "-m", "supportcli", *argv]
    ran = subprocess.run(line, env=env, capture_output=True, text=True, check=True, timeout=60)
    return {row.rpartition("|")[2].strip() for row in ran.stderr.splitlines() if row.startswith("import time:")}


def test_an_ordinary_attempt_loads_neither_playbook_nor_spelling(desk: Any) -> None:
    found = loaded_by(desk, "1", "tried", "rebooted modem", "failed")
    assert "supportcli.diagnosis.steps" in found
    assert not {"supportcli.diagnosis.playbook", "supportcli.diagnosis.understanding", "rapidfuzz"} & found
    assert "rapidfuzz" not in loaded_by(desk, "1", "tried", "danced around the box", "failed")


def test_diagnose_loads_no_numeric_library_and_no_toml(desk: Any) -> None:
    desk.ok("1 tried other computer same")
    assert not {"numpy", "tomllib", "rapidfuzz"} & loaded_by(desk, "diagnose", "1", "--json")
