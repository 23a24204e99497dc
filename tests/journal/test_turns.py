"""A large merge comes in turns: whatever others record between two of them, it ends as it would have ended at once."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.sites import all_rows
from journal.test_killed_merges import entries
from journal.test_order import all_rows_but_local, play
from journal.test_two_databases import verified
from supportcli.recording import joining
from supportcli.storage import database, turns, verifying
from tests.conftest import Desk

NOW = "2026-11-{:02}T10:00:00Z"


@pytest.fixture
def short_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every turn brings as little as can be."""
    monkeypatch.setattr(turns, "FACTS", 1)
    monkeypatch.setattr(database, "PAUSE", 0)


def test_ctrl_c_says_that_the_same_import_goes_on(
    short_turns: None, monkeypatch: pytest.MonkeyPatch, desks: Callable[[str], Desk]
) -> None:
    one, other = desks("one"), desks("other")
    one.ok("open printer is dead", now=NOW.format(2))
    other.ok("open first -c Acme", now=NOW.format(2))
    other.ok("open second")

    def stop(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(joining, "sleep", stop)
    ran = one(["import", str(other.path), "--json"], now=NOW.format(3))
    assert (ran.code, ran.error["code"], ran.error["choices"]) == (
        130, "interrupted", [f"supportcli import {other.path}"],
    )  # fmt: skip
    monkeypatch.undo()
    assert [row["title"] for row in one.ok("list --json").json] == ["first", "printer is dead"]
    assert one.ok(["import", str(other.path), "--json"]).json["ticket_new_count"] == 1
    verified(one)


def between(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[object]:
    """Let somebody act after every turn; gives what came of it."""
    came: list[object] = []
    monkeypatch.setattr(joining, "sleep", lambda seconds: came.append(act()))
    return came


def test_into_an_empty_file_all_keep_their_numbers_whatever_is_opened_meanwhile(
    short_turns: None, monkeypatch: pytest.MonkeyPatch, desks: Callable[[str], Desk]
) -> None:
    other, fresh = desks("other"), desks("fresh")
    other.ok("customer add Acme", now=NOW.format(2))
    for number in range(1, 6):
        other.ok(f"open ticket {number} -c acme")
        other.ok(["article", "add", f"question {number}", "-m", "yes"])
    opened = between(monkeypatch, lambda: fresh.ok("open meanwhile").out + fresh.ok("article add meanwhile").out)
    came = fresh.ok(["import", str(other.path), "--json"], now=NOW.format(3)).json
    assert came["tickets"] == []
    assert opened[:2] == ["6\n6\n", "7\n7\n"]
    titles = [fresh.ok([str(number), "show", "--json"]).json["title"] for number in range(1, 6)]
    assert titles == [f"ticket {number}" for number in range(1, 6)]
    questions = [row["question"] for row in fresh.ok("article list --json").json]
    assert questions[:5] == [f"question {number}" for number in range(1, 6)]
    verified(fresh)


def test_a_customer_is_here_before_the_tickets_that_name_it(
    short_turns: None, monkeypatch: pytest.MonkeyPatch, desks: Callable[[str], Desk]
) -> None:
    other, fresh = desks("other"), desks("fresh")
    other.ok("open first", now=NOW.format(2))
    other.ok("open second")
    other.ok("open third, which comes first")
    other.ok("customer add Acme", now=NOW.format(3))
    other.ok("plan add Gold --target 'p1 first response 30m' --calendar always")
    other.ok("customer edit Acme --plan Gold")
    other.ok("1 edit -c Acme")
    other.ok("2 edit -c Acme -p p1")

    def seen() -> list[tuple[object, object]]:
        return [
            (row["customer"], [leg["leg"] for leg in fresh.ok([row["key"], "show", "--json"]).json["clocks"]])
            for row in fresh.ok("list --json").json
            if row["key"] != "3"
        ]

    shown = between(monkeypatch, seen)
    fresh.ok(["import", str(other.path)], now=NOW.format(4))
    assert {customer for lists in shown for customer, _ in lists} == {"Acme"}
    assert [legs for _, legs in seen()] == [["first_response"], []]
    verified(fresh)


def test_undo_takes_back_the_newest_command_though_it_did_not_come_last(
    short_turns: None, desks: Callable[[str], Desk]
) -> None:
    other, fresh = desks("other"), desks("fresh")
    other.ok("open first", now=NOW.format(2))
    other.ok("open second", now=NOW.format(3))
    other.ok("2 note the newest", now=NOW.format(4))
    fresh.env["SUPPORTCLI_NOW"] = NOW.format(5)
    fresh.ok(["import", str(other.path)])
    assert "the newest" in fresh.ok("undo", tty=True).out
    assert fresh.ok("2 show --json").json["notes"] == []


def test_a_command_is_never_undone_by_half(
    short_turns: None, monkeypatch: pytest.MonkeyPatch, desks: Callable[[str], Desk]
) -> None:
    """The newest command opened a ticket and added its customer: between two turns it is here whole, or not."""
    other, fresh = desks("other"), desks("fresh")
    for number in range(4):
        other.ok(f"open ticket {number} -c customer{number}", now=NOW.format(2 + number))
    fresh.env["SUPPORTCLI_NOW"] = NOW.format(9)
    between(monkeypatch, lambda: fresh.ok("undo"))
    fresh.ok(["import", str(other.path)])
    tickets, customers = len(fresh.ok("list --json").json), len(fresh.ok("customer list --json").json)
    assert (tickets, customers) == (1, 1)
    verified(fresh)


@pytest.mark.parametrize("spoilt", ["ahead", "forked", "tampered"])
def test_what_is_wrong_with_the_last_entry_is_said_before_the_first_turn(
    short_turns: None, desks: Callable[[str], Desk], spoilt: str
) -> None:
    one, other = desks("one"), desks("other")
    one.ok("open printer is dead", now=NOW.format(2))
    if spoilt == "forked":
        shutil.copy(one.path, other.path)
        saved = one.path.read_bytes()
        one.ok("1 note only there", now=NOW.format(3))
        for number in range(3):
            one.ok(f"open more {number}")
        shutil.copy(one.path, other.path)
        for end in ("-wal", "-shm"):
            Path(f"{one.path}{end}").unlink(missing_ok=True)
        one.path.write_bytes(saved)
        one.ok("1 note only here", now=NOW.format(3))
    else:
        for number in range(4):
            other.ok(f"open ticket {number}", now=NOW.format(2))
        other.ok("open the last", now=NOW.format(20))
    if spoilt == "tampered":
        db = sqlite3.connect(other.path)
        db.execute("UPDATE journal SET actor = 'nobody' WHERE seq = (SELECT max(seq) FROM journal)")
        db.commit()
        db.close()
    before = entries(one.path)
    ran = one(["import", str(other.path), "--json"], now=NOW.format(4))
    code = {"ahead": "clock_ahead", "forked": "forked_origin", "tampered": "tampered"}[spoilt]
    assert ran.error["code"] == code
    assert entries(one.path) == before


def test_erased_words_go_out_of_the_file_with_the_last_turn(short_turns: None, desks: Callable[[str], Desk]) -> None:
    one, other = desks("one"), desks("other")
    other.ok("open first", now=NOW.format(2))
    other.ok("open second")
    other.ok("1 note xylophone")
    one.ok(["import", str(other.path)], now=NOW.format(3))
    note = other.ok("1 show --json").json["notes"][0]["id"]
    other.ok(["erase", note, "--why", "asked", "--yes", "-t", "1"], now=NOW.format(4))
    for number in range(3):
        other.ok(f"open later {number}")
    one.ok(["import", str(other.path)], now=NOW.format(5))
    assert b"xylophone" not in b"".join(path.read_bytes() for path in one.path.parent.glob("desk.db*"))
    assert one.ok("search xylophone --json").json == []
    verified(one)


@pytest.mark.parametrize("seed", range(6))
def test_three_desks_with_skewed_clocks_that_merge_in_turns_end_alike(
    short_turns: None, tmp_path: Path, seed: int
) -> None:
    sites, _ = play(tmp_path, random.Random(seed).randrange(10**9), 180, 60)
    for _ in range(3):
        for one, other in zip(sites, sites[1:] + sites[:1], strict=True):
            one.arrive(other)
            other.arrive(one)
    assert all_rows_but_local(sites[0]) == all_rows_but_local(sites[1]) == all_rows_but_local(sites[2])
    for site in sites:
        assert verifying.whole(site.db)[0] == []
        assert all_rows(site.db)["tickets"]
        site.close()
