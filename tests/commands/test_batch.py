"""`batch`: each line a command of its own, acknowledged after its commit; or all lines one command."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.conftest import ROOT, Desk


def lines(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_each_line_is_a_command_with_its_own_undo(sup: Desk) -> None:
    ran = sup.ok("batch", stdin="open printer is dead\n\n# a comment\nnote one\n1 note two\n")
    assert ran.out.splitlines()[0] == "1" and len(ran.out.splitlines()) == 3
    sup.ok("undo")
    assert [note["text"] for note in sup.ok("show 1 --json").json["notes"]] == ["one"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("note printer #3 is dead", "printer #3 is dead"),
        ("note 'it''s' -5 V", "its -5 V"),
        ('["note", "it\'s -5 V, \\"quoted\\" # and more"]', 'it\'s -5 V, "quoted" # and more'),
        ('["note", "a\\u0000b\\ud83d\\ude00"]', "a\0b😀"),
        ("sup note as it was typed", "as it was typed"),
        ("note   spaces   between", "spaces between"),
        ('note "spaces   inside"', "spaces   inside"),
    ],
)
def test_a_line_is_read_as_a_shell_reads_it_or_as_json(sup: Desk, line: str, text: str) -> None:
    sup.ok("open printer is dead")
    sup.ok("1 batch", stdin=line + "\n")
    assert [note["text"] for note in sup.ok("show 1 --json").json["notes"]] == [text]


def test_a_failing_line_is_named_and_the_next_one_runs_and_the_first_code_counts(sup: Desk) -> None:
    ran = sup("batch", stdin="open printer is dead\n9 note x\nnote it's open\nnote goes on\n")
    assert ran.code == 3
    assert "Line 2:" in ran.err and "Line 3:" in ran.err
    assert len(ran.out.splitlines()) == 2
    ran = sup("batch --stop", stdin="9 note x\n1 note never\n")
    assert (ran.code, ran.out) == (3, "")


def test_json_gives_one_object_a_line_on_both_streams(sup: Desk) -> None:
    ran = sup("batch --json", stdin='open printer is dead\n9 note x\nshow\nlist\n["note"\nbatch\n')
    assert ran.code == 3
    out, err = lines(ran.out), lines(ran.err)
    assert [one["line"] for one in out] == [1, 3, 4]
    assert out[0]["key"] == out[1]["key"] == out[2]["results"][0]["key"] == "1"
    assert [(one["error"]["line"], one["error"]["code"]) for one in err] == [
        (2, "ticket_not_found"),
        (5, "bad_line"),
        (6, "not_in_batch"),
    ]


def test_a_line_is_acknowledged_only_after_others_can_see_it(sup: Desk) -> None:
    import os

    one = subprocess.Popen(
        [sys.executable, "-m", "supportcli", "batch", "--json"],
        env={**os.environ, **sup.env, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert one.stdin and one.stdout
    for n in range(1, 6):
        one.stdin.write(f"open ticket {n}\n")
        one.stdin.flush()
        assert json.loads(one.stdout.readline())["key"] == str(n)
        assert sup.ok(f"show {n} --json").json["title"] == f"ticket {n}"
    one.stdin.close()
    assert one.wait(timeout=30) == 0


def test_after_an_open_that_failed_no_line_falls_on_the_ticket_before_it(sup: Desk) -> None:
    ran = sup("batch", stdin="open first\nopen second -p p9\nnote for the second\n")
    assert ran.code == 2
    assert "Line 3:" in ran.err
    assert sup.ok("show 1 --json").json["notes"] == []


def test_atomic_is_one_command_and_one_undo(sup: Desk) -> None:
    ran = sup.ok(
        "batch --atomic --json", stdin="open first\nnote one\nshow\ntried reboot failed\nopen second\nnote two\nlist\n"
    )
    out = lines(ran.out)
    assert len({one["undo"] for one in out if one.get("undo")}) == 1
    assert [note["text"] for note in out[2]["notes"]] == ["one"], "a line sees what the lines before it wrote"
    assert [one["key"] for one in out[6]["results"]] in (["2", "1"], ["1", "2"])
    before = sup.ok("list --json").json
    sup.ok("undo")
    assert sup.ok("list --json").json == []
    sup.ok("redo")
    assert [one["title"] for one in sup.ok("list --json").json] == [one["title"] for one in before]
    sup.ok("verify")


def test_atomic_records_nothing_if_one_line_fails(sup: Desk) -> None:
    sup.ok("open there before")
    ran = sup("batch --atomic --json", stdin="open first\nnote one\n9 note x\n")
    assert (ran.code, ran.out, ran.error["code"]) == (3, "", "ticket_not_found")
    assert ran.error["message"].startswith("Line 3:")
    assert sup.ok("verify --json").json["facts"] == 2
    assert sup.ok("open the next").out == "2\n"


def test_atomic_rows_are_those_of_a_rebuild(sup: Desk) -> None:
    from journal.sites import all_rows

    from supportcli.storage import database

    sup.ok(
        "batch --atomic",
        stdin="open first -c acme\nnote one\nopen second -c acme\n1 callback +2h\n1 kept\n2 resolve\n1 link 2\n",
    )
    db = database.open_existing(str(sup.path))
    assert db is not None
    before = all_rows(db)
    sup.ok("rebuild")
    assert all_rows(db) == before


def test_once_makes_a_whole_batch_repeatable(sup: Desk) -> None:
    text = "open first\nnote one\n"
    sup.ok("batch --atomic --once import-7", stdin=text)
    again = sup.ok("batch --atomic --once import-7 --json", stdin=text)
    assert again.json["repeated"] is True
    assert sup.ok("verify --json").json["facts"] == 3
    assert sup("batch --atomic --once import-7", stdin="open another\n").code == 4
    assert sup("batch --once import-8", stdin=text).code == sup("batch -m more", stdin=text).code == 2
    assert sup("batch --atomic", stdin="open first --once inside\n").code == 2
    assert sup.ok("batch", stdin="open first --once a\nopen first --once a\n").out == "2\n2\n"
    assert sup.ok("verify --json").json["facts"] == 5


@pytest.mark.parametrize("line", ["batch", "demo", "restore x.db", "note x --db other.db"])
def test_what_needs_the_terminal_or_the_file_for_itself_is_refused(sup: Desk, line: str) -> None:
    sup.ok("open first")
    assert sup("1 batch", stdin=line + "\n").code == 2


def test_a_file_is_read_and_one_that_is_not_there_is_said(sup: Desk) -> None:
    path = sup.path.parent / "lines.txt"
    path.write_bytes(b"\xef\xbb\xbfopen printer is dead\r\nnote \xe9t\xe9\r\n")
    sup.ok(f"batch {path}")
    assert sup.ok("show 1 --json").json["notes"][0]["text"] == "\udce9t\udce9"
    assert sup("batch nothing-there.txt").code == 5
