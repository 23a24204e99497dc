"""Another database comes in: its facts as they are, under numbers of this one, all or nothing, and only what is new."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.sites import all_rows
from supportcli.storage import database, rebuilding
from tests.conftest import Desk

DAY = "2026-11-{}T10:00:00Z"


@pytest.fixture
def two(desks: Callable[[str], Desk]) -> tuple[Desk, Desk]:
    """Two desks that know nothing of each other, each with a ticket 1, an article 1 and a customer Acme."""
    one, other = desks("one"), desks("other")
    one.ok("customer add Acme --phone '+49 30 1234567'", now=DAY.format("02"))
    one.ok("open printer is dead -c Acme")
    one.ok(["article", "add", "how do I print", "-m", "press print"])
    one.ok("1 callback +1d we ring")
    other.ok("customer add ACME --email post@acme.test", now=DAY.format("03"))
    other.ok("open modem is dead -c ACME")
    other.ok(["article", "add", "where is the modem", "-m", "under the desk"])
    other.ok("1 said it blinks")
    return one, other


def verified(desk: Desk) -> None:
    """Nothing is wrong with the file, and its rows are those that rebuild makes."""
    desk.ok("verify")
    db = database.open_existing(str(desk.path))
    assert db is not None
    before = all_rows(db)
    rebuilding.rebuild(db, str(desk.path))
    assert all_rows(db) == before
    db.close()


def test_what_comes_gets_numbers_of_this_database_and_keeps_its_own_there(two: tuple[Desk, Desk]) -> None:
    one, other = two
    came = one.ok(["import", str(other.path), "--json"], now=DAY.format("04")).json
    assert (came["ticket_new_count"], came["customer_new_count"]) == (1, 1)
    assert came["tickets"] == [{"key": "2", "their_key": "1", "title": "modem is dead"}]
    assert one.ok("2 show --json").json["statements"][0]["text"] == "it blinks"
    assert one.ok("1 show --json").json["title"] == "printer is dead"
    assert one.ok("open next").out == "3\n"
    screen = one(["import", str(other.path)], tty=True).out
    assert "nothing new" in screen
    verified(one)


def test_the_numbers_are_shown_beside_each_other(two: tuple[Desk, Desk]) -> None:
    one, other = two
    screen = one.ok(["import", str(other.path)], now=DAY.format("04"), tty=True).out
    assert any(line.split()[:3] == ["2", "1", "modem"] for line in screen.splitlines())


def test_an_article_whose_number_is_taken_gets_another_here_alone(two: tuple[Desk, Desk]) -> None:
    one, other = two
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    assert [(a["number"], a["question"]) for a in one.ok("article list --json").json] == [
        (1, "how do I print"),
        (2, "where is the modem"),
    ]
    other.ok(["import", str(one.path)], now=DAY.format("05"))
    assert [(a["number"], a["question"]) for a in other.ok("article list --json").json] == [
        (1, "where is the modem"),
        (2, "how do I print"),
    ]
    one.ok(["import", str(other.path)], now=DAY.format("06"))
    assert one.ok("article show 2 --json").json["question"] == "where is the modem"
    assert one.ok("article add third").out == "3\n"
    verified(one)
    verified(other)


def test_customers_that_may_be_the_same_are_named_with_the_line_that_joins_them(two: tuple[Desk, Desk]) -> None:
    one, other = two
    other.ok("customer add Nordwind --phone '+49 30 1234567'")
    other.ok("customer add Baker --email POST@acme.test")
    ran = one.ok(["import", str(other.path)], now=DAY.format("04"), tty=True)
    lines = [line.strip() for line in ran.out.splitlines() if "customer merge" in line]
    assert [line[line.index("(") :] for line in lines] == [
        "(ACME = Acme)",
        "(Nordwind = Acme)",
        "(ACME = Baker)",
    ]
    one.ok(lines[0][: lines[0].index("(")].split()[1:])
    assert one.ok("2 show --json").json["customer"] == "Acme"


def test_a_second_import_brings_only_what_is_new(two: tuple[Desk, Desk]) -> None:
    one, other = two
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    other.ok("1 note they rang again", now=DAY.format("05"))
    again = one.ok(["import", str(other.path), "--json"], now=DAY.format("06")).json
    assert (again["new_count"], again["ticket_new_count"], again["ticket_changed_count"]) == (1, 0, 1)
    assert again["tickets"] == []
    assert one.ok(["import", str(other.path), "--json"]).json["new_count"] == 0


def shapes_of(desk: Desk) -> list[str]:
    """All tickets without what each database says in its own way, in one order."""
    local = ("key", "head")
    found = []
    for key in [*desk.ok("list -q").out.split(), *desk.ok("list is:resolved -q").out.split()]:
        shape = desk.ok([key, "show", "--json"]).json
        facts = {name: value for name, value in shape.items() if name not in local}
        found.append(json.dumps(facts).replace(f'"ticket": "{key}"', "").replace(f'"tickets": ["{key}"]', ""))
    return sorted(found)


def test_two_databases_merged_in_either_order_hold_the_same_tickets(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    one, other = two
    one.ok("1 tried reboot failed", now=DAY.format("03"))
    other.ok("1 resolve hardware new cable", now=DAY.format("04"))
    copies = []
    for base, more in ((one, other), (other, one)):
        folder = tmp_path / f"merged-{len(copies)}"
        folder.mkdir()
        desk = Desk(folder)
        shutil.copy(base.path, desk.path)
        desk.ok(["import", str(more.path)], now=DAY.format("05"))
        verified(desk)
        copies.append(desk)
    assert len(shapes_of(copies[0])) == 2
    assert shapes_of(copies[0]) == shapes_of(copies[1])


def test_a_merge_is_not_undone_and_the_command_before_it_is_named(two: tuple[Desk, Desk]) -> None:
    one, other = two
    one.ok("open before the merge", now=DAY.format("03"))
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    ran = one("undo --json")
    assert (ran.code, ran.error["code"]) == (4, "import_stays")
    titles = [row["title"] for row in one.ok("list --json").json]
    [line] = ran.error["choices"]
    one.ok(line.removeprefix("supportcli "))
    titles.remove("before the merge")
    assert [row["title"] for row in one.ok("list --json").json] == titles
    verified(one)


def test_a_ticket_is_no_fresher_because_it_came_from_another_database(two: tuple[Desk, Desk]) -> None:
    one, other = two
    before = {row["id"]: row["updated_at"] for row in other.ok("list --json").json}
    one.ok(["import", str(other.path)], now="2026-12-24T10:00:00Z")
    after = {row["id"]: row["updated_at"] for row in one.ok("list --json").json}
    assert before.items() <= after.items()


def test_into_an_empty_file_it_comes_with_its_numbers_and_goes_on_counting(two: tuple[Desk, Desk], desks) -> None:  # type: ignore[no-untyped-def]
    one, other = two
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    fresh = desks("fresh")
    came = fresh.ok(["import", str(one.path), "--json"], now=DAY.format("05")).json
    assert came["tickets"] == []
    assert fresh.ok("list -q").out == one.ok("list -q").out
    assert fresh.ok("2 show --json").json["title"] == "modem is dead"
    assert fresh.ok("open next").out == "3\n"
    verified(fresh)


def test_a_copy_and_its_original_may_both_give_the_next_number(two: tuple[Desk, Desk], desks) -> None:  # type: ignore[no-untyped-def]
    """Each desk keeps calling its own ticket by the number that it told its people."""
    one, _ = two
    copy = desks("copy")
    shutil.copy(one.path, copy.path)
    assert one.ok("open at the first", now=DAY.format("04")).out == "2\n"
    assert copy.ok("open at the copy", now=DAY.format("04")).out == "2\n"
    for _ in range(2):
        copy.ok(["import", str(one.path)], now=DAY.format("05"))
        one.ok(["import", str(copy.path)], now=DAY.format("05"))
    titles = [[desk.ok([key, "show", "--json"]).json["title"] for key in ("1", "2", "3")] for desk in (one, copy)]
    assert titles == [
        ["printer is dead", "at the first", "at the copy"],
        ["printer is dead", "at the copy", "at the first"],
    ]
    verified(one)
    verified(copy)


def test_what_is_tried_first_records_nothing(two: tuple[Desk, Desk], desks) -> None:  # type: ignore[no-untyped-def]
    one, other = two
    would = one.ok(["import", str(other.path), "--dry-run", "--json"], now=DAY.format("04")).json
    assert (would["new_count"], would["ticket_new_count"], would["customer_new_count"]) == (5, 1, 1)
    assert one.ok("list -q").out == "1\n"
    fresh = desks("fresh")
    assert fresh.ok(["import", str(other.path), "--dry-run", "--json"]).json["ticket_new_count"] == 1
    assert not fresh.path.exists()


def test_attachments_come_along_and_erased_words_are_erased_here(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    one, other = two
    secret = tmp_path / "secret.txt"
    secret.write_text("xylophone-bytes")
    other.ok(["1", "note", "the password is xylophone-words"])
    handle = other.ok(["1", "attach", str(secret)]).out.strip()
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    assert b"xylophone-words" in everything(one)
    assert b"xylophone-bytes" in everything(one)
    note = other.ok("1 show --json").json["notes"][0]["id"]
    other.ok(["erase", note, "--why", "asked", "--yes", "-t", "1"], now=DAY.format("05"))
    other.ok(["erase", handle, "--why", "asked", "--yes"])
    one.ok(["import", str(other.path)], now=DAY.format("06"))
    assert b"xylophone" not in everything(one)
    assert one.ok("search xylophone --json").json == []
    verified(one)
    other.ok(["import", str(one.path)], now=DAY.format("07"))
    assert b"xylophone" not in everything(other)


def test_words_that_were_erased_here_do_not_come_back(two: tuple[Desk, Desk]) -> None:
    one, other = two
    other.ok(["1", "note", "xylophone-words"])
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    note = one.ok("2 show --json").json["notes"][0]["id"]
    one.ok(["erase", note, "--why", "asked", "--yes", "-t", "2"], now=DAY.format("05"))
    one.ok(["import", str(other.path)], now=DAY.format("06"))
    assert b"xylophone" not in everything(one)
    other.ok(["import", str(one.path)], now=DAY.format("07"))
    assert b"xylophone" not in everything(other)
    verified(other)


def everything(desk: Desk) -> bytes:
    """All bytes of the file and what SQLite keeps beside it."""
    beside = (desk.path, *desk.path.parent.glob("desk.db-*"))
    return b"".join(path.read_bytes() for path in beside)


def test_undo_and_redo_of_both_sides_arrive(two: tuple[Desk, Desk]) -> None:
    one, other = two
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    other.ok("undo")
    one.ok(["import", str(other.path)], now=DAY.format("05"))
    assert one.ok("2 show --json").json["statements"] == []
    other.ok("redo")
    one.ok(["import", str(other.path)], now=DAY.format("06"))
    assert len(one.ok("2 show --json").json["statements"]) == 1
    verified(one)


def test_a_clock_far_ahead_is_refused_unless_asked_for(two: tuple[Desk, Desk]) -> None:
    one, other = two
    other.ok("1 note from the future", now="2027-01-01T00:00:00Z")
    ran = one(["import", str(other.path), "--json"], now=DAY.format("04"))
    assert (ran.code, ran.error["code"]) == (4, "clock_ahead")
    assert one.ok("list -q").out == "1\n"
    one.ok(["import", str(other.path), "--clock-ahead"])


def test_it_is_read_while_another_writes_and_stays_as_it_was(two: tuple[Desk, Desk]) -> None:
    one, other = two
    writer = sqlite3.connect(other.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE here_place SET newest_noted = '2026-11-03T12:00:00.000Z'")
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    writer.execute("ROLLBACK")
    writer.close()
    before = other.path.read_bytes()
    one.ok(["import", str(other.path)])
    assert other.path.read_bytes() == before


def test_rows_of_another_format_do_not_matter_and_a_newer_journal_is_refused(two: tuple[Desk, Desk]) -> None:
    one, other = two
    db = sqlite3.connect(other.path)
    for table in ("tickets", "calls", "search"):
        db.execute(f"DROP TABLE {table}")
    db.execute("PRAGMA user_version = 1001")
    db.commit()
    db.close()
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    assert one.ok("2 show --json").json["title"] == "modem is dead"
    db = sqlite3.connect(other.path)
    db.execute("PRAGMA user_version = 2001")
    db.commit()
    db.close()
    ran = one(["import", str(other.path), "--json"])
    assert (ran.code, ran.error["code"]) == (5, "newer_journal")


def test_a_damaged_file_and_the_file_itself_are_refused_with_a_sentence(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    one, other = two
    data = bytearray(other.path.read_bytes())
    data[4096 * 3 :] = os.urandom(len(data) - 4096 * 3)
    broken = tmp_path / "broken.db"
    broken.write_bytes(data)
    ran = one(["import", str(broken), "--json"], now=DAY.format("04"))
    assert ran.code in (2, 5)
    assert ran.error["code"] in ("database_damaged", "tampered", "not_a_database", "database_error")
    cut = tmp_path / "cut.db"
    cut.write_bytes(other.path.read_bytes()[: 4096 * 9])
    assert one(["import", str(cut), "--json"]).code == 5
    assert one(["import", str(one.path), "--json"]).error["code"] == "same_file"
    assert one.ok("list -q").out == "1\n"


def without_indexes(path: Path, statement: str) -> None:
    """Change the file behind the back of its indexes, as a damaged page does."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA writable_schema = ON")
    hidden = list(db.execute("SELECT rowid, name, sql FROM sqlite_master WHERE name = 'journal_subject'"))
    rows = db.execute("SELECT * FROM sqlite_master WHERE name = 'journal_subject'").fetchall()
    assert hidden
    db.execute("DELETE FROM sqlite_master WHERE name = 'journal_subject'")
    db.commit()
    db.close()
    db = sqlite3.connect(path)
    db.execute(statement)
    db.execute("PRAGMA writable_schema = ON")
    db.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", rows[0])
    db.commit()
    db.close()


def test_an_entry_that_only_an_index_knows_is_no_silent_loss(two: tuple[Desk, Desk]) -> None:
    one, other = two
    other.ok("1 note the last word")
    last = "(SELECT max(seq) FROM journal)"
    without_indexes(other.path, f"UPDATE journal SET subject = 999 WHERE seq = {last}")
    ran = one(["import", str(other.path), "--json"], now=DAY.format("06"))
    assert (ran.code, ran.error["code"]) == (2, "tampered")
    assert one.ok("list -q").out == "1\n"


def test_a_schema_that_cannot_even_be_read_is_damaged(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    one, other = two
    broken = tmp_path / "broken.db"
    data = other.path.read_bytes()
    place = data.index(b"CREATE TABLE")
    broken.write_bytes(data[:place] + b"\xffRE\xfe" + data[place + 4 :])
    for ran in (one(["import", str(broken), "--json"]), one(["list", "--db", str(broken), "--json"])):
        assert (ran.code, ran.error["code"]) == (5, "database_damaged")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET at = '2026-11-03T09:00:00.000Z' WHERE kind = 'statement.heard'",
        "UPDATE journal SET actor = 'somebody' WHERE kind = 'statement.heard'",
        "UPDATE journal SET body = replace(body, 'blinks', 'burns')",
        "UPDATE journal SET at = 7 WHERE kind = 'statement.heard'",
        "UPDATE journal SET digest = 'x' WHERE kind = 'statement.heard'",
        "UPDATE journal SET kind = '; DROP' WHERE kind = 'statement.heard'",
        "DELETE FROM journal WHERE kind = 'ticket.opened'",
        "UPDATE journal SET body = x'00ff' WHERE kind = 'statement.heard'",
    ],
)
def test_a_changed_entry_is_refused_and_nothing_recorded(two: tuple[Desk, Desk], change: str) -> None:
    one, other = two
    db = sqlite3.connect(other.path)
    db.execute(change)
    db.commit()
    db.close()
    ran = one(["import", str(other.path), "--json"], now=DAY.format("04"))
    assert (ran.code, ran.error["code"]) == (2, "tampered")
    assert one.ok("list -q").out == "1\n"


def test_plans_and_calendars_come_and_the_clocks_with_them(two: tuple[Desk, Desk]) -> None:
    one, other = two
    other.ok(["plan", "add", "Gold", "--target", "p1 first response 30m", "--calendar", "always"], now=DAY.format("03"))
    other.ok("customer edit ACME --plan Gold")
    other.ok("open all is down -c ACME -p p1")
    one.ok(["import", str(other.path)], now=DAY.format("04"))
    assert [leg["leg"] for leg in one.ok("3 show --json").json["clocks"]] == ["first_response"]
    verified(one)


def test_how_far_a_merge_is_stands_on_a_terminal_and_nowhere_else(two: tuple[Desk, Desk]) -> None:
    one, other = two
    seen = one(["import", str(other.path)], tty=True, now=DAY.format("04")).err
    assert seen.index("Checking") < seen.index("Importing")
    other.ok("note something more -t 1", now=DAY.format("04"))
    assert one.ok(["import", str(other.path)], now=DAY.format("05")).err == ""
