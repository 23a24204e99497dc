"""Learning from closed tickets, as `playbook` shows it, takes it back and hands it out."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

DAY = "2026-11-21T09:00:00Z"


def closed(sup: Any, key: int, cause: str, steps: tuple[str, ...] = (), domain: str = "--domain isp") -> None:
    """A ticket that was resolved with its cause and confirmed."""
    sup.ok(f"open modem does not connect {domain}")
    for step in steps:
        sup.ok(f"{key} tried {step}")
    sup.ok(f"{key} resolve --cause {cause}")
    sup.ok(f"{key} close")


def weight(sup: Any, key: int, layer: str) -> float:
    suspects = sup.ok(f"diagnose {key} --json").json["suspects"]
    return next(float(one["weight"]) for one in suspects if one["layer"] == layer)


def rows(sup: Any, words: str = "isp") -> list[tuple[Any, ...]]:
    found = sup.ok(f"playbook counts {words} --json").json
    return [(row["layer"], row["tickets"], row["step"], row["yes"], row["no"]) for row in found]


def test_a_confirmed_cause_is_counted_and_moves_the_next_diagnosis(sup: Any) -> None:
    sup.ok("open modem does not connect --domain isp", now=DAY)
    before = weight(sup, 1, "billing")
    for key in (2, 3, 4):
        closed(sup, key, "billing", ("other computer same", "rebooted laptop and replaced the cable same"))
    assert rows(sup) == [
        ("billing", 3, None, None, None),
        ("billing", None, "other-computer", 0, 3),
        ("billing", None, "replace-cable", 0, 3),
        ("billing", None, "restart-computer", 0, 3),
    ]
    assert weight(sup, 1, "billing") > before * 1.5


def test_what_is_not_confirmed_teaches_nothing(sup: Any) -> None:
    sup.ok("open modem does not connect --domain isp", now=DAY)
    before = sup.ok("diagnose 1 --json").json
    sup.ok("open modem does not connect --domain isp")
    sup.ok("2 resolve --cause billing")
    assert rows(sup) == []
    sup.ok("2 close")
    assert rows(sup) == [("billing", 1, None, None, None)]
    sup.ok("2 reopen")
    assert rows(sup) == []
    assert sup.ok("diagnose 1 --json").json == before


def test_a_domain_learns_from_its_own_tickets_only(sup: Any) -> None:
    sup.ok("open mail does not come --domain email", now=DAY)
    before = sup.ok("diagnose 1 --json").json
    closed(sup, 2, "billing")
    assert sup.ok("diagnose 1 --json").json == before


def test_a_ticket_without_a_domain_teaches_general_and_says_so(sup: Any) -> None:
    sup.ok("open modem does not connect", now=DAY)
    page = sup.ok("1 resolve --cause billing", tty=True).out
    assert "teaches the domain general only" in page and "sup 1 edit --domain isp" in page
    sup.ok("1 close")
    assert rows(sup, "general") == [("billing", 1, None, None, None)]
    assert rows(sup) == []


def test_a_reset_counts_from_now_on_and_can_be_taken_back(sup: Any) -> None:
    sup.ok("open modem does not connect --domain isp", now=DAY)
    before = sup.ok("diagnose 1 --json").json
    closed(sup, 2, "billing")
    learnt = sup.ok("diagnose 1 --json").json
    assert learnt["suspects"] != before["suspects"]
    ran = sup.ok("playbook reset isp", now="2026-11-21T10:00:00Z", tty=True)
    assert "sup playbook reset isp --all" in ran.out
    assert sup.ok("diagnose 1 --json").json == before
    sup.env["SUPPORTCLI_NOW"] = "2026-11-21T11:00:00Z"
    closed(sup, 3, "device")
    assert rows(sup) == [("device", 1, None, None, None)]
    sup.ok("playbook reset isp --all")
    assert {row[0] for row in rows(sup)} == {"device", "billing"}


def test_rebuilding_changes_no_count(sup: Any) -> None:
    sup.ok("open x --domain isp", now=DAY)
    closed(sup, 2, "billing", ("removed the splitter and plugged straight into the wall same",))
    before = rows(sup)
    assert len(before) == 3
    sup.ok("rebuild")
    assert rows(sup) == before


def test_what_is_exported_can_be_used_as_a_playbook_of_ones_own(sup: Any, tmp_path: Path) -> None:
    sup.ok("open modem does not connect, authorisation refused --domain isp", now=DAY)
    for key in (2, 3):
        closed(sup, key, "billing", ("other computer same",))
    learnt = sup.ok("diagnose 1 --json").json
    text = sup.ok("playbook export isp").out
    assert tomllib.loads(text)["prior"]["billing"] > 0
    sup.ok("playbook reset isp", now="2026-11-22T09:00:00Z")
    assert sup.ok("diagnose 1 --json").json != learnt
    folder = tmp_path / "config" / "supportcli" / "playbooks"
    folder.mkdir(parents=True)
    (folder / "isp.toml").write_text(text, encoding="utf-8")
    after = sup.ok("diagnose 1 --json").json
    assert after["signs"] == learnt["signs"]
    for one, other in zip(after["suspects"], learnt["suspects"], strict=True):
        assert (one["layer"], one["status"]) == (other["layer"], other["status"])
        assert one["weight"] == pytest.approx(other["weight"], rel=0.01)


def test_list_and_show_name_every_domain_and_where_it_comes_from(sup: Any, tmp_path: Path) -> None:
    folder = tmp_path / "config" / "supportcli" / "playbooks"
    folder.mkdir(parents=True)
    (folder / "coffee.toml").write_text(
        '[prior]\ndevice = 9\n\n[signs.no-water]\nen = "no water"\ndevice = 0.9\n', encoding="utf-8"
    )
    listed = {row["domain"]: row for row in sup.ok("playbook list --json").json}
    assert listed["coffee"]["source"] == "own" and listed["isp"]["source"] == "shipped"
    shown = sup.ok("playbook show coffee --json").json
    assert shown["prior"]["device"] == 1 and shown["signs"][0]["name"] == "no-water"
    assert "no-water" in sup.ok("playbook show coffee", tty=True).out


def test_a_broken_playbook_is_refused_with_its_file_and_line(sup: Any, tmp_path: Path) -> None:
    folder = tmp_path / "config" / "supportcli" / "playbooks"
    folder.mkdir(parents=True)
    (folder / "isp.toml").write_text("[prior]\ndevice = 9\nsite = 'x'\n", encoding="utf-8")
    for line in ("playbook show isp", "playbook export isp", "playbook list"):
        ran = sup(f"{line} --json")
        assert (ran.code, ran.error["code"]) == (5, "playbook_broken")
        assert "isp.toml, line 3" in ran.error["message"]


@pytest.mark.parametrize("verb", ["show", "counts", "reset", "export"])
def test_an_unknown_domain_is_refused_with_the_nearest(sup: Any, verb: str) -> None:
    ran = sup(f"playbook {verb} ips --json")
    assert (ran.code, ran.error["code"]) == (3, "playbook_not_found")
    assert f"playbook {verb} isp" in ran.error["choices"][0]


def test_looking_at_counts_creates_no_database(sup: Any) -> None:
    assert sup.ok("playbook counts --json").json == []
    assert sup.ok("playbook list --json").json
    sup.ok("playbook reset isp")
    assert not sup.path.exists()
