"""Erased words leave the file, its -wal and the search; that there was an entry stays, and verifies."""

from pathlib import Path

import pytest

from supportcli.storage import database
from tests.conftest import Desk

WORD = "Zauberwort"


def holds(desk: Desk, word: str = WORD) -> list[str]:
    """Files of the database in whose bytes the word stands, in any of the ways it is written there."""
    spellings = [word.encode(), word.lower().encode(), word.encode("utf-16-le")]
    files = [path for path in desk.path.parent.iterdir() if path.name.startswith("desk.db")]
    return [path.name for path in files if any(spelling in path.read_bytes() for spelling in spellings)]


def handle(desk: Desk, line: str) -> str:
    return desk.ok(line).out.strip()


def test_the_erased_word_is_gone_from_file_and_wal(sup: Desk) -> None:
    sup.ok("open printer is dead")
    one = handle(sup, f"1 note the {WORD} is here")
    for n in range(40):
        sup.ok(f"1 note other {n}")
    assert holds(sup)
    other = database.open_existing(str(sup.path))  # keeps the -wal from being removed when the last one closes
    assert other is not None
    other.execute("SELECT count(*) FROM journal").fetchone()
    assert sup.ok(f"search {WORD} --json").json
    sup.ok(f"erase {one} --why 'customer asked' --yes")
    assert holds(sup) == []
    assert sup.ok(f"search {WORD} --json").json == []
    assert len(sup.ok("show 1 --json").json["notes"]) == 40
    assert sup.ok("verify --json").json["erased"] == 1
    assert "customer asked" in sup.ok("timeline 1 -o txt").out


def test_erasing_is_never_undone_and_never_asked_for_in_a_script(sup: Desk) -> None:
    sup.ok("open printer is dead")
    one = handle(sup, f"1 note the {WORD} is here")
    ran = sup(f"erase {one} --why asked --json")
    assert (ran.code, ran.error["code"]) == (2, "yes_missing")
    assert ran.error["choices"][0].endswith("--yes")
    assert sup(f"erase {one} --yes").code == 2, "without a reason"
    assert holds(sup)
    sup.ok(f"erase {one} --why asked --yes")
    command = sup.ok("history --json").json
    assert all("erased" not in str(row.get("kind")) for row in command)
    sup("undo")
    assert (
        sup.ok(
            "show 1 --json",
        ).json["notes"]
        == []
    )
    assert holds(sup) == []
    assert sup(f"erase {one} --why asked --yes").code in (3, 4)


def test_the_text_of_an_undone_entry_and_of_a_moved_copy_is_erased_too(sup: Desk) -> None:
    sup.ok("open printer is dead")
    sup.ok("open the right ticket")
    one = handle(sup, f"1 note the {WORD} is here")
    sup.ok(f"1 refile 2 {one.partition('.')[2]}")
    copy = sup.ok("show 2 --json").json["notes"][0]["handle"]
    sup.ok(f"erase 2.{copy} --why asked --yes")
    assert holds(sup) == []
    gone = handle(sup, f"1 note another {WORD}")
    sup.ok("undo")
    sup.ok(f"erase {gone} --why asked --yes")
    assert holds(sup) == []
    sup.ok("verify")


def test_the_same_words_elsewhere_and_the_backups_are_named(sup: Desk) -> None:
    sup.ok("open printer is dead")
    one = handle(sup, f"1 note the {WORD} is here")
    other = handle(sup, f"1 said the {WORD} is here")
    kept = sup.ok("backup").out.strip()
    ran = sup.ok(f"erase {one} --why asked --yes")
    assert other in ran.err and kept in ran.err
    assert holds(sup), "what was not named is not touched"


def test_a_whole_ticket_and_a_customer_can_be_erased(sup: Desk) -> None:
    sup.ok(f"open {WORD} printer -c {WORD}-Works")
    sup.ok(f"1 note {WORD}")
    sup.ok("1 erase --all --why asked --yes")
    sup.ok(f"erase -c {WORD}-Works --why asked --yes")
    assert holds(sup) == []
    shown = sup.ok("show 1 --json").json
    assert shown["title"] == "(erased)" and shown["customer"] is None
    sup.ok("1 note life goes on")
    sup.ok("list -o table")
    sup.ok("next")
    sup.ok("verify")


@pytest.mark.parametrize("shared", [True, False])
def test_attachment_bytes_go_only_when_no_other_entry_names_them(sup: Desk, tmp_path: Path, shared: bool) -> None:
    sup.ok("open printer is dead")
    picture = tmp_path / "picture.bin"
    picture.write_bytes(WORD.encode() * 5000)
    one = handle(sup, f"1 attach {picture}")
    if shared:
        sup.ok(f"1 attach {picture}")
        sup.ok("undo")
    sup.ok(f"erase {one} --why asked --yes")
    assert bool(holds(sup)) == shared
    sup.ok("verify")


def test_a_fact_erased_by_hand_without_a_reason_is_a_fault_and_with_one_is_none(sup: Desk) -> None:
    sup.ok("open printer is dead")
    one = handle(sup, f"1 note the {WORD} is here")
    sup.ok(f"erase {one} --why asked --yes")
    db = database.open_existing(str(sup.path))
    assert db is not None
    db.execute("UPDATE journal SET body = NULL WHERE kind = 'fact.erased'")
    assert sup("verify --json").error["code"] == "fault_blank"
