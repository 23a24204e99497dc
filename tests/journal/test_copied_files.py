"""A copied file has two writers: each place writes under an origin of its own; where that could not be seen, digests
show it."""

import shutil
from collections.abc import Callable
from typing import Any

from supportcli.storage import database, journal
from tests.conftest import Desk


def facts_of(desk: Desk) -> dict[tuple[str, int], str]:
    """(origin, n) -> digest of everything in the file."""
    db = database.open_existing(str(desk.path))
    assert db is not None
    found = {(one.record.header.origin, one.record.header.n): one.digest for one in journal.stored(db)}
    db.close()
    return found


def test_a_copy_begins_an_origin_of_its_own_with_the_first_write(desks: Callable[[str], Any]) -> None:
    one, other = desks("one"), desks("other")
    one.ok("open printer is dead")
    shutil.copy(one.path, other.path)
    before = facts_of(one)
    one.ok("1 note here")
    other.ok("1 note there")
    here, there = facts_of(one), facts_of(other)
    assert {origin for origin, _ in set(there) - set(before)}.isdisjoint(origin for origin, _ in here)
    assert all(here[place] == there[place] for place in set(here) & set(there))
    other.ok("verify")


def test_a_moved_file_goes_on_without_losing_its_numbers(desks: Callable[[str], Any]) -> None:
    one, other = desks("one"), desks("other")
    one.ok("open printer is dead")
    one.path.rename(other.path)
    assert other.ok("open another").out == "2\n"
    assert other.ok("1 note still mine").code == 0


def test_a_fork_that_one_place_could_not_see_is_found_by_comparing_digests(desks: Callable[[str], Any]) -> None:
    one, other = desks("one"), desks("other")
    one.ok("open printer is dead")
    saved = one.path.read_bytes()
    one.ok("1 note first")
    shutil.copy(one.path, other.path)
    one.path.write_bytes(saved)  # cp over the same file: same machine, path and inode
    one.ok("1 note second")
    here, there = facts_of(one), facts_of(other)
    shared = set(here) & set(there)
    highest = max(shared, key=lambda place: place[1])
    assert here[highest] != there[highest]


def test_restore_always_begins_a_new_origin(sup: Desk) -> None:
    sup.ok("open printer is dead")
    kept = sup.ok("backup").out.strip()
    sup.ok("1 note lost with the disk")
    before = facts_of(sup)
    sup.ok(["restore", kept])
    sup.ok("1 note written after it")
    after = facts_of(sup)
    assert {origin for origin, _ in set(after) - set(before)} and not {
        place for place in set(after) & set(before) if before[place] != after[place]
    }
