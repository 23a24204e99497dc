"""The journal as lines: out, into an empty file, and out again gives the same bytes; a file that is not whole is
refused whole."""

import codecs
import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.sites import Site, all_rows
from journal.test_order import play
from supportcli.exporters import jsonl
from supportcli.importers import jsonl as importer
from supportcli.storage import database, journal, verifying
from supportcli.ticket import Header
from tests.conftest import Desk

NOW = "2026-11-02T10:00:00Z"


@pytest.fixture
def full(sup: Desk, tmp_path: Path) -> Desk:
    """A desk with some of everything that is hard to copy: attachments, erased words, bytes that are no text, a NUL,
    the key of `--once`, an unknown kind, undone commands, internal minutes, a merged customer, a second origin."""
    log = tmp_path / "log.bin"
    log.write_bytes(bytes(range(256)))
    sup.ok("customer add Acme --phone '+49 30 1234567'", now=NOW)
    sup.ok("customer add ACME2")
    sup.ok("customer merge ACME2 Acme")
    sup.ok("open printer is dead -c acme")
    sup.ok(["1", "note", "caf\udce9 \x00 <b> \u202e 日本"])
    sup.ok(["1", "note", "erase me"])
    sup.ok("1 tried reboot failed --once cron-1")
    sup.ok(["1", "attach", str(log)])
    sup.ok("1 work read logs 15m")
    sup.ok("1 callback +1d we ring")
    sup.ok("undo")
    note = sup.ok("1 show --json").json["notes"][1]["id"]
    sup.ok(["erase", note, "--why", "asked", "--yes", "-t", "1"])
    sup.ok(["article", "add", "how do I print", "-m", "press print"])
    db = database.open_existing(str(sup.path))
    assert db is not None
    last = list(journal.stored(db))[-1].record.header
    unknown = last._replace(n=last.n + 1, kind="weather.changed", command=f"{last.origin}:{last.n + 1}")
    number = journal.subject_number(db, unknown.subject)
    assert number is not None
    journal.append(db, 1, number, unknown, '{"degrees": -5,  "salt":"00"}', journal.last_digest(db, 1, number))
    journal.complete(db, 1, unknown.n)
    db.execute("UPDATE here_place SET inode = 0")  # as if the file had been moved: the next write begins an origin
    db.close()
    sup.ok("open second")
    sup.ok("verify")
    return sup


def exported(desk: Desk, path: Path, *more: str) -> Path:
    desk.ok(["export", *more, str(path), "--force"])
    return path


def test_out_into_an_empty_file_and_out_again_is_the_same(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path
) -> None:
    first = exported(full, tmp_path / "first.jsonl")
    again = desks("again")
    again.ok(["import", str(first)], now=NOW)
    assert exported(again, tmp_path / "second.jsonl").read_bytes() == first.read_bytes()
    again.ok("verify")
    for line in ("1 show --json", "2 show --json", "list --json", "customer list --json", "article list --json"):
        assert again.ok(line).out == full.ok(line).out
    assert again.ok(["import", str(first), "--json"]).json["new_count"] == 0
    assert exported(again, tmp_path / "third.jsonl").read_bytes() == first.read_bytes()


def test_the_copy_goes_on_counting_and_both_can_be_merged(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path
) -> None:
    again = desks("again")
    again.ok(["import", str(exported(full, tmp_path / "first.jsonl"))], now=NOW)
    assert again.ok("open third").out == full.ok("open other third").out == "3\n"
    again.ok(["import", str(full.path)])
    assert [again.ok([key, "show", "--json"]).json["title"] for key in "34"] == ["third", "other third"]
    again.ok("verify")


def test_a_later_export_of_the_same_desk_brings_what_is_new(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path
) -> None:
    again = desks("again")
    again.ok(["import", str(exported(full, tmp_path / "first.jsonl"))], now=NOW)
    full.ok("open third")
    later = exported(full, tmp_path / "later.jsonl")
    assert again.ok(["import", str(later), "--json"]).json["ticket_new_count"] == 1
    assert exported(again, tmp_path / "again.jsonl").read_bytes() == later.read_bytes()


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**9))
def test_random_desks_that_merged_come_back_the_same(seed: int) -> None:
    with TemporaryDirectory() as folder:
        sites, _ = play(Path(folder), seed, 180, 25)
        for site in sites:
            if not site.subjects():
                continue
            lines = list(jsonl.written(site.db))
            copy = Site(Path(folder), f"copy-of-{site.name}")
            file = Path(folder) / "journal.jsonl"
            file.write_text("".join(lines))
            copy.read(file)
            assert list(jsonl.written(copy.db)) == lines
            assert verifying.whole(copy.db)[0] == []
            tables = all_rows(copy.db)
            assert {name: len(rows) for name, rows in tables.items()} == {
                name: len(rows) for name, rows in all_rows(site.db).items()
            }
            copy.close()
        for site in sites:
            site.close()


def test_of_a_query_only_its_tickets_leave_and_internal_minutes_without_words(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path
) -> None:
    full.ok("customer add Nordwind")
    full.ok("open not theirs -c nordwind")
    some = exported(full, tmp_path / "some.jsonl", "customer:acme")
    text = some.read_text()
    assert "read logs" not in text and "not theirs" not in text and "Nordwind" not in text
    taker = desks("taker")
    taker.ok("open mine", now=NOW)
    came = taker.ok(["import", str(some), "--json"]).json
    assert [one["their_key"][-2:] for one in came["tickets"]] == ["-1"]
    shown = taker.ok("2 show --json").json
    assert (shown["customer"], len(shown["attempts"]), shown["work"]) == ("Acme", 1, [])
    taker.ok("verify")
    taker.ok(["import", str(exported(full, tmp_path / "all.jsonl"))])
    assert taker.ok("2 show --json").json["work"][0]["text"] == "read logs"
    taker.ok("verify")


def test_of_one_ticket_that_is_named_internal_words_stay_here(full: Desk, tmp_path: Path) -> None:
    assert "read logs" not in exported(full, tmp_path / "one.jsonl", "-t", "1").read_text()


def test_it_comes_in_through_a_pipe_and_with_the_mark_of_an_editor(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path
) -> None:
    data = exported(full, tmp_path / "whole.jsonl").read_bytes()
    marked = tmp_path / "marked.jsonl"
    marked.write_bytes(codecs.BOM_UTF8 + data)
    desks("one").ok(["import", str(marked)], now=NOW)
    pipe = str(tmp_path / "pipe")
    os.mkfifo(pipe)
    writer = Thread(target=Path(pipe).write_bytes, args=(data,))
    writer.start()
    taker = desks("taker")
    taker.ok(["import", pipe], now=NOW)
    writer.join()
    assert exported(taker, tmp_path / "again.jsonl").read_bytes() == data


@pytest.mark.parametrize("share", [0.001, 0.2, 0.5, 0.9, 0.9999])
def test_a_file_cut_anywhere_is_refused_whole(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path, share: float
) -> None:
    data = exported(full, tmp_path / "whole.jsonl").read_bytes()
    cut = tmp_path / "cut.jsonl"
    cut.write_bytes(data[: int(len(data) * share)])
    again = desks("again")
    ran = again(["import", str(cut), "--json", "--format", "journal"], now=NOW)
    assert (ran.code, ran.error["code"]) == (2, "journal_cut")
    assert not again.path.exists()


def test_a_file_cut_at_a_line_is_refused_too(full: Desk, desks: Callable[[str], Desk], tmp_path: Path) -> None:
    lines = exported(full, tmp_path / "whole.jsonl").read_text().splitlines(keepends=True)
    cut = tmp_path / "cut.jsonl"
    for kept in (lines[:-1], lines[:5], [*lines[:-3], lines[-1]], [*lines, lines[-1]], lines[1:]):
        cut.write_text("".join(kept))
        ran = desks(f"again-{len(kept)}-{random.random()}")(
            ["import", str(cut), "--json", "--format", "journal"], now=NOW
        )
        assert (ran.code, ran.error["code"]) == (2, "journal_cut")


HOSTILE = {
    "n": [0, -1, 2**70, "1", True, None, 1.5],
    "origin": ["", "a:b", "../x", 'a"b', 7, None, "x" * 100],
    "subject": ["", "a b", None, []],
    "at": ["", "yesterday", "9999-99-99T00:00:00.000Z", None, 7, "0001-01-01T00:00:00.000Z"],
    "noted": ["~", None],
    "actor": [None, 7, "x" * 2000, "\ud800"],
    "command": ["", "x:1", None, "1"],
    "key": ["x", 7],
    "kind": ["", "'; DROP TABLE journal", None, "\x1b[31m"],
    "thing": ["", None, "../../etc", 7],
    "body": [7, {}, "é", "{}"],
    "body_hash": ["", "zz", None],
    "digest": ["", "0" * 64, None],
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_line_that_is_no_fact_is_refused_with_its_place(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path, name: str
) -> None:
    lines = exported(full, tmp_path / "whole.jsonl").read_text().splitlines()
    place = next(number for number, line in enumerate(lines) if '"attempt.tried"' in line)
    bad, again = tmp_path / "bad.jsonl", desks("again")
    for value in HOSTILE[name]:
        row = {**json.loads(lines[place]), name: value}
        bad.write_text("\n".join([*lines[:place], json.dumps(row), *lines[place + 1 :]]) + "\n")
        ran = again(["import", str(bad), "--json"], now=NOW)
        assert (ran.code, ran.error["code"]) == (2, "tampered"), value
        assert "\x1b" not in ran.err
    assert not again.path.exists()


def retold(lines: list[str], kind: str, body: str) -> list[str]:
    """The same lines with another body in the first fact of a kind, and digests that fit: as if it was written so."""
    rows = [json.loads(line) for line in lines]
    next(row for row in rows if row.get("kind") == kind)["body"] = body
    return chained(rows)


def chained(rows: list[dict[str, Any]]) -> list[str]:
    """Lines whose digests fit."""
    last: dict[tuple[str, str], str] = {}
    for row in rows:
        if "digest" in row:
            row["body_hash"] = journal.hash_of(row["body"]) if row["body"] is not None else row["body_hash"]
            header = Header(*(row[name] for name in importer.NAMES))
            chain = (row["origin"], row["subject"])
            row["digest"] = last[chain] = journal.link(last.get(chain, ""), header, row["body_hash"])
    return [json.dumps(row, separators=(",", ":")) for row in rows]


def test_two_commands_with_the_key_of_one_are_refused(full: Desk, desks: Callable[[str], Desk], tmp_path: Path) -> None:
    lines = exported(full, tmp_path / "whole.jsonl").read_text().splitlines()
    rows = [json.loads(line) for line in lines]
    first = next(row for row in rows if row.get("key"))
    next(row for row in rows if row.get("origin") == first["origin"] and not row["key"])["key"] = first["key"]
    bad, again = tmp_path / "bad.jsonl", desks("again")
    bad.write_text("\n".join(chained(rows)) + "\n")
    ran = again(["import", str(bad), "--json"], now=NOW)
    assert (ran.code, ran.error["code"]) == (2, "tampered")
    assert not again.path.exists()


@pytest.mark.parametrize("kind", ["attempt.tried", "plan.added", "customer.added"])
@pytest.mark.parametrize("body", ["[]", "null", '{"of":"zz"}', '{"a":' * 5000])
def test_words_of_another_shape_come_in_as_an_unknown_kind_and_leave_in_every_format(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path, kind: str, body: str
) -> None:
    full.ok(["plan", "add", "Gold", "--target", "p1 first response 30m", "--calendar", "always"])
    full.ok("customer edit Acme --plan Gold")
    odd = tmp_path / "odd.jsonl"
    odd.write_text("\n".join(retold(exported(full, odd).read_text().splitlines(), kind, body)) + "\n")
    again = desks("again")
    again.ok(["import", str(odd)], now=NOW)
    again.ok("verify")
    for place in ("all.csv", "tables/", "pages/", "all.ics", "all.mbox", "all.db"):
        again.ok(["export", "--internal", f"{tmp_path}/{place}", *(["--tables"] if place == "tables/" else [])])
    assert exported(again, tmp_path / "again.jsonl").read_bytes() == odd.read_bytes()


@pytest.mark.parametrize(
    "line",
    ["[]", "null", "7", '"x"', "{}", '{"attachment":"x"}', '{"attachment":"x","base64":"!"}', "[" * 100_000, "\udcff"],
)
def test_a_line_that_is_nothing_of_ours_is_refused(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path, line: str
) -> None:
    lines = exported(full, tmp_path / "whole.jsonl").read_text().splitlines()
    bad = tmp_path / "bad.jsonl"
    bad.write_text("\n".join([*lines[:3], line, *lines[3:]]) + "\n", errors="surrogateescape")
    ran = desks("again")(["import", str(bad), "--json"], now=NOW)
    assert (ran.code, ran.error["code"]) == (2, "journal_cut")


def test_a_changed_attachment_and_a_newer_format_are_named(
    full: Desk, desks: Callable[[str], Desk], tmp_path: Path
) -> None:
    text = exported(full, tmp_path / "whole.jsonl").read_text()
    for old, new, code in (('"base64":"A', '"base64":"B', "tampered"), ('"format":1', '"format":2', "journal_newer")):
        bad = tmp_path / f"{code}.jsonl"
        bad.write_text(text.replace(old, new))
        assert desks(code)(["import", str(bad), "--json"], now=NOW).error["code"] == code
