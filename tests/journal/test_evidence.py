"""Whatever is changed in the file behind the program's back is found; what was rightly erased or withheld is no
fault."""

import contextlib
import os
import re
import sqlite3
from pathlib import Path

import pytest

from journal.sites import Site
from supportcli.facts.file import Attached
from supportcli.facts.note import Added
from supportcli.facts.ticket import Numbered
from supportcli.storage import attachments, journal, verifying

NOW = "2026-11-02T09:00:00.000Z"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Two tickets of a dozen facts, so that each origin's numbers are spread over both."""
    one = Site(tmp_path, "anna")
    subjects = [one.open(NOW, "first"), one.open(NOW, "second")]
    for n in range(8):
        one.record(NOW, subjects[n % 2], Added(f"note {n}"))
    return one


def codes(db: sqlite3.Connection) -> list[str]:
    return [fault.code for fault in verifying.whole(db)[0]]


def test_an_untouched_file_has_no_fault(site: Site) -> None:
    assert codes(site.db) == []


CHANGES = {
    "at": "'2026-11-01T09:00:00.000Z'",
    "noted": "noted || ' '",
    "actor": "'somebody else'",
    "command": "command + 1",
    "key": "'x'",
    "kind": "'statement.heard'",
    "body": "replace(body, 'note', 'nota')",
    "body_hash": "zeroblob(32)",
    "digest": "zeroblob(32)",
    "subject": "3 - subject",
    "n": "n + 1000",
    "origin": "origin + 1",
}


@pytest.mark.parametrize("column", sorted(CHANGES))
def test_a_change_of_any_column_is_found(site: Site, column: str) -> None:
    assert set(CHANGES) | {"seq"} == {row[1] for row in site.db.execute("PRAGMA table_info(journal)")}
    site.db.execute(f"UPDATE journal SET {column} = {CHANGES[column]} WHERE seq = 7")
    assert codes(site.db)


def test_a_body_and_hash_changed_together_are_found(site: Site) -> None:
    text = site.db.execute("SELECT body FROM journal WHERE seq = 7").fetchone()[0].replace("note", "nota")
    site.db.execute(
        "UPDATE journal SET body = ?, body_hash = ? WHERE seq = 7", (text, bytes.fromhex(journal.hash_of(text)))
    )
    assert codes(site.db) == ["digest"]


def test_an_escape_written_as_its_letter_is_found(tmp_path: Path) -> None:
    site = Site(tmp_path, "anna")
    subject = site.open(NOW)
    site.record(NOW, subject, Added("не работает"))
    body = site.db.execute("SELECT body FROM journal WHERE n = 3").fetchone()[0]
    site.db.execute("UPDATE journal SET body = ? WHERE n = 3", (re.sub(r"\\u043d", "н", body),))
    assert codes(site.db) == ["body"]


def test_a_body_that_was_blanked_silently_is_found(site: Site) -> None:
    site.db.execute("UPDATE journal SET body = NULL WHERE seq = 7")
    assert codes(site.db) == ["blank"]


def test_a_fact_taken_out_of_the_middle_is_found_even_if_the_chain_of_its_ticket_is_mended(site: Site) -> None:
    site.db.execute("DELETE FROM journal WHERE seq = 7")
    assert {"digest", "gap"} <= set(codes(site.db))


def test_the_cut_end_of_an_own_origin_is_found_by_its_count_and_of_a_whole_ticket_by_the_gap(site: Site) -> None:
    last = site.db.execute("SELECT max(n) FROM journal").fetchone()[0]
    site.db.execute("DELETE FROM journal WHERE n = ?", (last,))
    assert codes(site.db) == ["gap"]
    site.db.execute("DELETE FROM journal WHERE subject = 1")
    assert codes(site.db) == ["gap"]


def test_a_cut_tail_with_its_count_lowered_does_not_show_in_the_file_but_by_the_head_that_was_sent(site: Site) -> None:
    subject = site.subjects()[1]
    sent = journal.head(journal.of_subject(site.db, subject))
    last = site.db.execute("SELECT max(n) FROM journal").fetchone()[0]
    site.db.execute("DELETE FROM journal WHERE n = ?", (last,))
    site.db.execute("UPDATE origins SET complete_to = ?", (last - 1,))
    assert codes(site.db) == []
    assert verifying.continues(journal.of_subject(site.db, subject), sent) is None


def test_each_ticket_verifies_alone(site: Site) -> None:
    stored = journal.of_subject(site.db, site.subjects()[0])
    assert verifying.one_ticket(stored) == []
    assert [fault.code for fault in verifying.one_ticket(stored[:2] + stored[3:])] == ["digest"]


def test_every_head_the_ticket_ever_had_is_continued_and_no_other(site: Site) -> None:
    stored = journal.of_subject(site.db, site.subjects()[0])
    for count in range(1, len(stored) + 1):
        found = verifying.continues(stored, journal.head(stored[:count]))
        assert found is not None and found.seq == stored[count - 1].seq
    assert verifying.continues(stored, "0000 0000 0000") is None


def test_a_head_of_a_copy_that_knew_less_of_another_desk_is_continued(tmp_path: Path) -> None:
    one, other = Site(tmp_path, "anna"), Site(tmp_path, "boris")
    subject = one.open(NOW)
    other.arrive(one)
    other.record(NOW, subject, Added("there"))
    sent = journal.head(journal.of_subject(other.db, subject))
    for n in range(3):
        one.record(NOW, subject, Added(f"here {n}"))
    one.arrive(other)
    assert verifying.continues(journal.of_subject(one.db, subject), sent) is not None


def test_a_desk_that_only_numbered_the_ticket_does_not_change_which_heads_it_continues(tmp_path: Path) -> None:
    one, other = Site(tmp_path, "anna"), Site(tmp_path, "boris")
    subject = one.open(NOW)
    sent = journal.head(journal.of_subject(one.db, subject))
    other.arrive(one)
    other.record(NOW, subject, Numbered(7))
    assert journal.head(journal.of_subject(other.db, subject)) == sent
    other.record(NOW, subject, Added("there"))
    later = journal.head(journal.of_subject(other.db, subject))
    for head in (sent, later):
        assert verifying.continues(journal.of_subject(other.db, subject), head) is not None


def test_words_that_came_withheld_are_no_fault_and_are_counted(tmp_path: Path) -> None:
    one, other = Site(tmp_path, "anna"), Site(tmp_path, "boris")
    subject = one.open(NOW)
    one.record(NOW, subject, Added("internal"))
    other.arrive(one)
    other.db.execute("UPDATE journal SET body = NULL WHERE n = 3")
    assert codes(other.db) == ["blank"]
    other.db.execute("UPDATE origins SET complete_to = 0")  # a handoff: single facts, not the whole origin
    faults, seen = verifying.whole(other.db)
    assert (faults, seen.withheld) == ([], 1)


def test_attachments_that_changed_or_are_missing_are_found(tmp_path: Path) -> None:
    site = Site(tmp_path, "anna")
    subject = site.open(NOW)
    name = attachments.store(site.db, b"a picture")
    site.record(NOW, subject, Attached("a.png", name, 9))
    assert codes(site.db) == []
    site.db.execute("UPDATE attachments SET bytes = ?", (b"a pictura",))
    assert codes(site.db) == ["attachment"]
    site.db.execute("DELETE FROM attachments")
    assert codes(site.db) == ["attachment_missing"]


def test_a_damaged_file_is_said_to_be_damaged(site: Site, tmp_path: Path) -> None:
    site.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    site.close()
    size = os.path.getsize(site.path)
    with open(site.path, "r+b") as file:
        for page in range(2, size // 4096, 3):
            file.seek(page * 4096 + 8)
            file.write(b"\xff" * 64)
    db = sqlite3.connect(site.path)
    with contextlib.suppress(sqlite3.DatabaseError):  # or SQLite refuses to read on: the door makes the same sentence
        assert "sqlite" in codes(db)
