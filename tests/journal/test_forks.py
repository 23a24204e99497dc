"""A copy and its original wrote under the same name: found, refused whole, and taken over without loss where asked."""

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Desk

NOW = "2026-11-{:02}T{:02}:00:00Z"


def put_back(desk: Desk, saved: bytes) -> None:
    """`cp saved desk.db`: same machine, same path, same inode, so that this place cannot notice it."""
    for end in ("-wal", "-shm"):
        Path(f"{desk.path}{end}").unlink(missing_ok=True)
    desk.path.write_bytes(saved)


@pytest.fixture
def forked(desks: Callable[[str], Desk]) -> tuple[Desk, Desk]:
    """One desk whose file was put back from a copy, and another that holds what it had recorded since."""
    one, other = desks("one"), desks("other")
    other.env["SUPPORTCLI_NOW"] = NOW.format(2, 12)
    one.ok("open printer is dead -c acme", now=NOW.format(2, 9))
    one.ok("1 callback +1d we ring")
    saved = one.path.read_bytes()
    one.ok("1 note first", now=NOW.format(2, 10))
    one.ok("1 kept")
    one.ok("open only there")
    shutil.copy(one.path, other.path)
    put_back(one, saved)
    one.ok("1 note second", now=NOW.format(2, 11))
    one.ok("open only here")
    other.ok("1 note of the copy itself")
    return one, other


def notes(desk: Desk, key: str = "1") -> list[str]:
    return [one["text"] for one in desk.ok([key, "show", "--json"]).json["notes"]]


def test_a_fork_is_refused_whole_with_the_line_that_takes_it(forked: tuple[Desk, Desk]) -> None:
    one, other = forked
    before = one.ok("info --json").json["fact_count"]
    ran = one(["import", str(other.path), "--json"], now=NOW.format(3, 9))
    assert (ran.code, ran.error["code"]) == (4, "forked_origin")
    assert ran.error["choices"] == [f"supportcli import {other.path} --adopt"]
    assert one.ok("info --json").json["fact_count"] == before
    assert one.ok(["import", str(other.path), "--dry-run", "--json"]).json["forks"]


def test_what_the_other_one_recorded_is_taken_over_and_acts_on_what_it_acted_on(forked: tuple[Desk, Desk]) -> None:
    one, other = forked
    came = one.ok(["import", str(other.path), "--adopt", "--json"], now=NOW.format(3, 9)).json
    assert came["tickets"] == [{"key": "3", "their_key": "2", "title": "only there"}]
    assert [row["since"] for row in came["adopted"]] == [5]
    assert sorted(notes(one)) == ["first", "of the copy itself", "second"]
    assert one.ok("1 show --json").json["callbacks"][0]["outcome"] == "kept"
    assert [one.ok([key, "show", "--json"]).json["title"] for key in "23"] == ["only here", "only there"]
    one.ok("verify")
    again = one.ok(["import", str(other.path), "--json"]).json
    assert (again["new_count"], again["adopted"]) == (0, [])


def test_both_take_over_what_the_other_has_and_go_on_from_there(forked: tuple[Desk, Desk]) -> None:
    one, other = forked
    one.ok(["import", str(other.path), "--adopt"], now=NOW.format(3, 9))
    one.ok("1 callback +2d once more", now=NOW.format(3, 10))
    other.ok(["import", str(one.path), "--adopt"], now=NOW.format(3, 11))
    other.ok("1 kept", now=NOW.format(3, 12))
    other.ok("1 note after both")
    for _ in range(2):
        one.ok(["import", str(other.path)], now=NOW.format(4, 9))
        other.ok(["import", str(one.path)], now=NOW.format(4, 10))
    for desk in forked:
        assert sorted(notes(desk)) == ["after both", "first", "of the copy itself", "second"]
        assert [one["outcome"] for one in desk.ok("1 show --json").json["callbacks"]] == ["kept", "kept"]
        titles = {desk.ok([key, "show", "--json"]).json["title"] for key in "123"}
        assert titles == {"printer is dead", "only here", "only there"}
        assert desk(["4", "show"]).code == 3
        desk.ok("verify")
    assert one.ok(["import", str(other.path), "--json"]).json["new_count"] == 0


def test_a_third_desk_that_merges_both_has_everything_once(
    forked: tuple[Desk, Desk], desks: Callable[[str], Desk]
) -> None:
    one, other = forked
    one.ok(["import", str(other.path), "--adopt"], now=NOW.format(3, 9))
    other.ok(["import", str(one.path), "--adopt"], now=NOW.format(3, 11))
    third = desks("third")
    for desk in (one, other, one, other):
        third.ok(["import", str(desk.path)], now=NOW.format(4, 9))
    assert sorted(notes(third)) == ["first", "of the copy itself", "second"]
    assert len(third.ok("list -q").out.split()) == 3
    third.ok("verify")


def test_what_is_undone_in_the_copy_is_undone_under_its_new_name(forked: tuple[Desk, Desk]) -> None:
    one, other = forked
    other.ok("undo", now=NOW.format(3, 8))
    one.ok(["import", str(other.path), "--adopt"], now=NOW.format(3, 9))
    assert sorted(notes(one)) == ["first", "second"]
    one.ok("verify")


def test_the_place_writes_under_a_new_name_so_that_the_fork_does_not_grow(forked: tuple[Desk, Desk]) -> None:
    one, other = forked
    one.ok(["import", str(other.path), "--adopt"], now=NOW.format(3, 9))
    db = sqlite3.connect(one.path)
    forked_origin = db.execute("SELECT origin FROM origins ORDER BY id LIMIT 1").fetchone()[0]
    before = db.execute("SELECT count(*) FROM journal WHERE origin = 1").fetchone()[0]
    one.ok("1 note later")
    assert db.execute("SELECT count(*) FROM journal WHERE origin = 1").fetchone()[0] == before
    assert db.execute("SELECT origin FROM here_place").fetchone()[0] != forked_origin
    db.close()


@pytest.mark.parametrize("seed", range(12))
def test_whatever_two_forked_desks_do_both_end_with_everything_once(seed: int, desks: Callable[[str], Desk]) -> None:
    choose = random.Random(seed)
    one, other = desks("one"), desks("other")
    for desk in (one, other):
        desk.env["SUPPORTCLI_NOW"] = NOW.format(1, 9)
    one.ok("open printer is dead")
    saved = one.path.read_bytes()
    said = 0

    def write(desk: Desk) -> None:
        nonlocal said
        said += 1
        desk.ok(f"1 note words{said}")
        texts.append(f"words{said}")
        if choose.random() < 0.3:
            handle = choose.choice(desk.ok("1 show --json").json["notes"])["id"]
            desk(["undo", handle])

    texts: list[str] = []
    for _ in range(choose.randint(1, 3)):
        write(one)
    shutil.copy(one.path, other.path)
    put_back(one, saved)
    for _ in range(choose.randint(1, 4)):
        write(choose.choice((one, other)))
    one.ok("1 note words0")
    texts.append("words0")
    for step in range(choose.randint(3, 8)):
        desks_now = choose.sample((one, other), 2)
        one.env["SUPPORTCLI_NOW"] = other.env["SUPPORTCLI_NOW"] = NOW.format(2 + step, 9)
        if choose.random() < 0.5:
            desks_now[0].ok(["import", str(desks_now[1].path), "--adopt"])
        else:
            write(desks_now[0])
    for turn in range(3):
        one.ok(["import", str(other.path), "--adopt"], now=NOW.format(20 + turn, 9))
        other.ok(["import", str(one.path), "--adopt"], now=NOW.format(20 + turn, 9))
    recorded = []
    for desk in (one, other):
        db = sqlite3.connect(desk.path)
        bodies = [row[0] for row in db.execute("SELECT body FROM journal WHERE kind = 'note.added'")]
        db.close()
        recorded.append(Counter(text for text in texts for body in bodies if f'"{text}"' in body))
        desk.ok("verify")
    assert recorded[0] == recorded[1] == Counter(texts)
    assert sorted(notes(one)) == sorted(notes(other))


def test_what_this_place_itself_recorded_comes_back_into_an_older_copy_of_its_file(
    desks: Callable[[str], Desk],
) -> None:
    """The place goes on under a new name: its next numbers stand in the file that comes."""
    one, other, third = desks("one"), desks("other"), desks("third")
    third.ok("open theirs", now=NOW.format(2, 8))
    one.ok("open printer is dead", now=NOW.format(2, 9))
    saved = one.path.read_bytes()
    one.ok("1 note first", now=NOW.format(2, 10))
    shutil.copy(one.path, other.path)
    other.ok(["import", str(third.path)], now=NOW.format(2, 11))
    put_back(one, saved)
    came = one.ok(["import", str(other.path), "--json"], now=NOW.format(3, 9)).json
    assert [row["title"] for row in came["tickets"]] == ["theirs"]
    one.ok("1 note after")
    assert notes(one) == ["first", "after"]
    one.ok("verify")
