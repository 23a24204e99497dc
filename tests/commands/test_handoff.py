"""A customer's log becomes the agent's ticket: `handoff` writes one file, `import` brings the same facts, both ways."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Desk

T = "2026-11-20T{}:00Z"
Desks = Callable[[str], Desk]


@pytest.fixture
def sides(desks: Desks, tmp_path: Path) -> tuple[Desk, Desk, str]:
    """A customer with a ticket that holds everything, an agent with other tickets, and the name of a file between."""
    customer, agent = desks("customer"), desks("agent")
    customer.env["SUPPORTCLI_AGENT"] = "pavel"
    agent.ok("open something else", now=T.format("08:00"))
    (tmp_path / "log.txt").write_bytes(b"authorisation refused\n")
    customer.ok("open modem fails --provider Comstar --ref 4711", now=T.format("09:00"))
    customer.ok("1 answer happened authorisation refused")
    customer.ok("1 tried other computer failed", now=T.format("09:10"))
    customer.ok("1 call --with Ines --minutes 5", now=T.format("09:20"))
    customer.ok("1 callback 18:00 ring back --who Ines", now=T.format("09:21"))
    customer.ok(["1", "attach", str(tmp_path / "log.txt")])
    customer.ok("1 work read logs 20m", now=T.format("09:30"))
    path = str(tmp_path / "modem.handoff")
    customer.ok(["1", "handoff", path])
    return customer, agent, path


def test_the_other_side_reads_the_same_facts_rightly(sides: tuple[Desk, Desk, str]) -> None:
    customer, agent, path = sides
    brought = agent.ok(["import", path, "--json"], now=T.format("10:00")).json
    assert (brought["key"], brought["their_key"], brought["role"]) == ("2", "1", "agent")
    ours, theirs = agent.ok("2 show --json").json, customer.ok("1 show --json").json
    assert [one["id"] for one in ours["attempts"]] == [one["id"] for one in theirs["attempts"]]
    assert ours["callbacks"][0]["side"] == theirs["callbacks"][0]["side"] == "support"
    assert (theirs["calls"][0]["direction"], ours["calls"][0]["direction"]) == ("out", "in")
    assert ours["attempts"][0]["by"] == "customer"
    assert "promised by us" not in customer.ok("1 timeline -o txt").out
    assert "(us)" in agent.ok("2 timeline -o txt").out


def test_nothing_is_asked_twice(sides: tuple[Desk, Desk, str]) -> None:
    _, agent, path = sides
    agent.ok(["import", path], now=T.format("10:00"))
    states = {one["name"]: one["state"] for one in agent.ok("2 checklist --json").json["questions"]}
    assert states["happened"] == "answered"
    results = {one["step"]: one["result"] for one in agent.ok("2 checklist --json").json["tests"]}
    assert results["other-computer"] == "same"


def test_both_sides_see_the_same_head(sides: tuple[Desk, Desk, str]) -> None:
    customer, agent, path = sides
    head = agent.ok(["import", path, "--json"], now=T.format("10:00")).json["head"]
    assert head == customer.ok("1 show --json").json["head"] == agent.ok("2 show --json").json["head"]
    assert agent.ok(["verify", "2", "--head", head]).code == 0


def test_importing_again_adds_nothing_and_a_later_handoff_what_is_new(sides: tuple[Desk, Desk, str]) -> None:
    customer, agent, path = sides
    agent.ok(["import", path], now=T.format("10:00"))
    assert agent.ok(["import", path, "--json"], now=T.format("10:05")).json["new_count"] == 0
    customer.ok("1 tried reboot failed", now=T.format("11:00"))
    customer.ok(["1", "handoff", path, "--force"])
    again = agent.ok(["import", path, "--json"], now=T.format("11:05")).json
    assert (again["new_count"], again["attempt_count"], again["key"]) == (1, 2, "2")


def test_the_way_back_brings_what_the_agent_did(sides: tuple[Desk, Desk, str]) -> None:
    customer, agent, path = sides
    agent.ok(["import", path], now=T.format("10:00"))
    agent.ok("2 told we have it", now=T.format("10:10"))
    agent.ok("2 kept Ines", now=T.format("10:20"))
    agent.ok(["2", "handoff", path, "--force"])
    back = customer.ok(["import", path, "--json"], now=T.format("10:30")).json
    assert (back["key"], back["role"], back["new_count"]) == ("1", "customer", 3)
    shown = customer.ok("1 show --json").json
    assert shown["callbacks"][0]["outcome"] == "kept"
    assert "Comstar told us: we have it" in customer.ok("1 timeline -o txt").out
    assert shown["head"] == agent.ok("2 show --json").json["head"]
    for desk in (customer, agent):
        assert desk.ok("verify").code == 0


def test_minutes_leave_without_their_words(sides: tuple[Desk, Desk, str]) -> None:
    customer, agent, path = sides
    assert "read logs" not in Path(path).read_text()
    agent.ok(["import", path], now=T.format("10:00"))
    assert agent.ok("2 show --json").json["work"] == []
    customer.ok(["1", "handoff", path, "--internal", "--force"])
    agent.ok(["import", path], now=T.format("10:10"))
    assert agent.ok("2 show --json").json["work"][0]["text"] == "read logs"


def test_attachments_come_along(sides: tuple[Desk, Desk, str]) -> None:
    _, agent, path = sides
    agent.ok(["import", path], now=T.format("10:00"))
    import sqlite3

    assert sqlite3.connect(agent.path).execute("SELECT bytes FROM attachments").fetchall() == [
        (b"authorisation refused\n",)
    ]


def lines_of(path: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


@pytest.mark.parametrize("column", ["at", "noted", "actor", "kind", "body", "body_hash", "digest", "command"])
def test_a_changed_fact_is_refused_by_name(sides: tuple[Desk, Desk, str], column: str) -> None:
    _, agent, path = sides
    lines = lines_of(path)
    place = next(i for i, line in enumerate(lines) if line.get("kind") == "attempt.tried")
    old = str(lines[place][column])
    changed = old.replace("same", "gone") if column == "body" else old[:-1] + ("0" if old[-1] != "0" else "1")
    lines[place][column] = changed
    Path(path).write_text("\n".join(json.dumps(line, separators=(",", ":")) for line in lines) + "\n")
    ran = agent(["import", path, "--json"], now=T.format("10:00"))
    assert ran.code == 2
    assert ran.error["code"] == "tampered"
    fact = f"{lines[place]['origin']}:{lines[place]['n']}"
    assert fact in ran.error["message"]
    assert len(agent.ok("list --json").json) == 1


def test_a_removed_fact_is_noticed(sides: tuple[Desk, Desk, str]) -> None:
    _, agent, path = sides
    lines = Path(path).read_text().splitlines(keepends=True)
    del lines[4]
    Path(path).write_text("".join(lines))
    assert agent(["import", path, "--json"]).error["code"] in ("tampered", "handoff_cut")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_file_cut_in_half_is_refused_whole(sides: tuple[Desk, Desk, str], share: float) -> None:
    _, agent, path = sides
    data = Path(path).read_bytes()
    Path(path).write_bytes(data[: int(len(data) * share)])
    ran = agent(["import", path, "--json"])
    assert ran.code == 2
    assert ran.error["code"] in ("handoff_cut", "unknown_format")
    assert len(agent.ok("list --json").json) == 1


def test_a_copy_that_was_written_elsewhere_is_refused_as_a_fork(sides: tuple[Desk, Desk, str], tmp_path: Path) -> None:
    """The same origin and number with other words: both files go on from one copy that nobody noticed."""
    customer, agent, path = sides
    agent.ok(["import", path], now=T.format("10:00"))
    before = customer.path.read_bytes()
    customer.ok("1 note one", now=T.format("11:00"))
    customer.ok(["1", "handoff", path, "--force"])
    agent.ok(["import", path], now=T.format("11:05"))
    for tail in ("-wal", "-shm"):
        Path(f"{customer.path}{tail}").unlink(missing_ok=True)
    customer.path.write_bytes(before)
    customer.ok("1 note two", now=T.format("11:10"))
    customer.ok(["1", "handoff", path, "--force"])
    ran = agent(["import", path, "--json"], now=T.format("11:15"))
    assert (ran.code, ran.error["code"]) == (4, "forked_origin")


def test_a_clock_far_ahead_is_refused_unless_asked_for(sides: tuple[Desk, Desk, str]) -> None:
    customer, agent, path = sides
    customer.ok("1 note from the future", now="2027-01-01T00:00:00Z")
    customer.ok(["1", "handoff", path, "--force"])
    ran = agent(["import", path, "--json"], now=T.format("10:00"))
    assert (ran.code, ran.error["code"]) == (4, "clock_ahead")
    agent.ok(["import", path, "--clock-ahead"])


def test_a_file_of_another_kind_is_named(sup: Desk, tmp_path: Path) -> None:
    other = tmp_path / "picture.png"
    other.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert sup(["import", str(other), "--json"]).error["code"] == "unknown_format"
    assert sup(["import", str(tmp_path / "none"), "--json"]).code == 3
    assert not sup.path.exists()
