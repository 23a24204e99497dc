"""`verify`, `config`, `demo`: what they say, with which exit code. (Backup, restore, erase, rebuild: tests/storage.)"""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from supportcli.storage import database, volumes
from tests.conftest import Desk


def changed(desk: Desk, sql: str) -> None:
    db = database.open_existing(str(desk.path))
    assert db is not None
    db.execute(sql)
    db.close()


def test_verify_gives_zero_or_five_and_the_first_fault_in_a_sentence(sup: Desk) -> None:
    sup.ok("open printer is dead")
    sup.ok("1 note one")
    assert sup.ok("verify").code == 0
    changed(sup, "UPDATE journal SET body = replace(body, 'one', 'two') WHERE n = 3")
    ran = sup("verify --json")
    assert (ran.code, ran.error["code"]) == (5, "fault_body")
    assert "were changed" in ran.error["message"]
    assert sup("verify 1").code == 5


def test_verify_says_whether_a_ticket_continues_a_head(sup: Desk) -> None:
    sup.ok("open printer is dead")
    head = sup.ok("verify 1 -q").out.strip()
    assert sup.ok("show 1 --json").json["head"] == head
    sup.ok("1 note later")
    assert sup.ok(["verify", "1", "--head", head, "--json"]).json["later_count"] == 1
    assert sup.ok(f"verify 1 --head {head[:9]}").code == 0, "typed without quotes, and shortened"
    ran = sup(["verify", "1", "--head", "0000 0000", "--json"])
    assert (ran.code, ran.error["code"]) == (5, "head_not_continued")
    assert sup(["verify", "1", "--head", "7f"]).code == 2


def test_verify_says_what_it_cannot_show(sup: Desk) -> None:
    sup.ok("open printer is dead")
    assert "cut from the end" in " ".join(sup.ok("verify").out.split())


def test_a_network_drive_is_recognised_by_its_mount(tmp_path: Any) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/my\\040share nfs4 rw 0 0\n//s/y /mnt/s cifs rw 0 0\n")
    assert volumes.network("/mnt/my share/desk.db", str(mounts)) == "nfs4"
    assert volumes.network("/mnt/s/desk.db", str(mounts)) == "cifs"
    assert volumes.network("/mnt/server/desk.db", str(mounts)) is None
    assert volumes.network("/mnt/s/desk.db", str(tmp_path / "none")) is None


@pytest.mark.parametrize("line", ["verify", "backup", "rebuild", "erase 1.k7q2 --why x --yes"])
def test_without_a_database_nothing_is_created(sup: Desk, line: str) -> None:
    assert sup(line).code == 3
    assert not sup.path.exists()


def test_a_setting_is_kept_shown_and_unset(sup: Desk) -> None:
    sup.ok("config set role customer")
    assert sup.ok("open printer is dead --json").json["role"] == "customer"
    row = next(row for row in sup.ok("config list --json").json if row["name"] == "role")
    assert (row["value"], row["source"]) == ("customer", "config")
    row = next(row for row in sup.ok("config list --json").json if row["name"] == "agent")
    assert (row["value"], row["source"]) == ("anna", "environment")
    sup.ok("config unset role")
    assert sup.ok("open another --json").json["role"] == "agent"


@pytest.mark.parametrize(
    "words",
    [
        "role boss",
        "workday 9-18",
        "workday 18:00-09:00",
        "lang klingon",
        "languages en;ru",
        ["agent", ""],
        ["agent", "x" * 41],
        "agent",
    ],
)
def test_a_wrong_setting_is_refused_and_nothing_is_written(sup: Desk, words: str | list[str]) -> None:
    ran = sup(["config", "set", *(words.split() if isinstance(words, str) else words)])
    assert ran.code == 2 and ran.err.strip()
    assert not os.path.exists(os.path.join(sup.env["XDG_CONFIG_HOME"], "supportcli", "config.json"))


def test_an_unknown_setting_is_not_found_and_the_near_one_is_offered(sup: Desk) -> None:
    ran = sup("config set rol customer --json")
    assert (ran.code, ran.error["code"]) == (3, "setting_not_found")
    assert "supportcli config set role VALUE" in ran.error["choices"]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The demo as a script sees it."""
    return Desk(tmp_path_factory.mktemp("demo")).ok("demo --json").json


def test_the_demo_plays_the_story_with_no_line_refused(played: list[dict[str, Any]]) -> None:
    assert [one["line"] for one in played if one["exit_code"] not in (0, 10)] == []
    checks = [one for one in played if one["line"] == "sup escalate --check"]
    assert [(one["result"]["ready"], one["exit_code"]) for one in checks] == [(False, 0), (True, 10)]
    assert [one["line"].split()[1] for one in played[-4:]] == ["checklist", "next", "status", "timeline"]
    assert [one["at"] for one in played] == sorted(one["at"] for one in played)


def test_the_story_has_four_promises_by_the_provider_and_none_kept(sup: Desk) -> None:
    ran = sup.ok("demo --keep")
    path = ran.out.split("SUPPORTCLI_DB=")[1].split()[0]
    shown = sup.ok(f"show 1 --json --db {path}").json
    assert [(one["side"], one["outcome"]) for one in shown["callbacks"]] == [("support", "broken")] * 4
    assert shown["state"] == "resolved" and shown["role"] == "customer"
    sup.ok(f"verify --db {path}")
    shutil.rmtree(os.path.dirname(path))


def test_the_demo_shows_lines_and_echoes_and_leaves_nothing_behind(sup: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    ran = sup.process("demo", TMPDIR=str(folder))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "$ sup tried other computer failed" in ran.stdout and "Undo: sup undo" in ran.stdout
    assert list(folder.iterdir()) == []
    assert not sup.path.exists()


def test_every_line_of_the_demo_is_what_a_shell_hands_over(sup: Desk) -> None:
    from supportcli.lines.demo import STORY

    for _, _, line in STORY:
        assert not set(line.replace("'", "")) & set(';&|<>()$`*?!#\\"'), line
