"""Files that are broken, cut, huge or meant to harm: a clear summary, bounded time and memory, nothing by halves."""

import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supportcli.importers.items import Rejected
from supportcli.importers.table import text
from tests.conftest import ROOT
from tests.importers.tables import Tables

HEAD = "id,title,created,status\n"
MAP = """
[file]
name = "desk"
[columns]
key = "id"
title = "title"
opened = "created"
state = "status"
[states]
open = "new"
"""


def table(*rows: str) -> str:
    return HEAD + "".join(f"{row}\n" for row in rows)


def good(number: int) -> str:
    return f"{number},title {number},2026-05-{number:02},open"


def test_a_file_that_was_cut_brings_its_whole_rows(tables: Tables) -> None:
    path = tables.file("desk.csv", table(*map(good, range(1, 9)))[:-12])
    brought = tables.bring(path, map=MAP)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (7, 1)
    assert tables.rejected(path).splitlines()[0] == "id,title,created,status,reason"
    assert brought["reasons"][0]["reason"] == "the row has 3 cells, the header has 4"


def test_a_quote_that_is_never_closed_costs_its_line(tables: Tables) -> None:
    rows = [good(1), '2,"open quote,2026-05-02,open', *map(good, range(3, 9))]
    path = tables.file("desk.csv", table(*rows))
    brought = tables.bring(path, map=MAP)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (7, 1)
    assert '2,"""open quote"' in tables.rejected(path) or '"open quote' in tables.rejected(path)


def test_quoted_cells_may_hold_anything(tables: Tables) -> None:
    path = tables.file("desk.csv", table('1,"a ""b"", c\nd",2026-05-01,open', good(2)))
    tables.bring(path, map=MAP)
    assert tables.show(1)["title"] == 'a "b", c d'


def test_a_line_of_ten_megabytes_is_refused_and_the_rest_read(tables: Tables) -> None:
    rows = [
        good(1),
        f"2,{'x' * 10_000_000},2026-05-02,open",
        good(3),
        f'4,"{"y" * 10_000_000}",2026-05-02,open',
        good(5),
    ]
    brought = tables.bring(tables.file("desk.csv", table(*rows)), map=MAP)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (3, 2)
    assert brought["reasons"][0]["reason"] == "the line is over 1000000 letters long"


def test_nuls_formulas_and_escapes_are_text(tables: Tables) -> None:
    path = tables.file("desk.csv", table("1,a\0b,2026-05-01,open", '2,"=HYPERLINK(""x"")",2026-05-02,open',
                                         "3,\x1b[31mred,2026-05-03,open"))  # fmt: skip
    assert tables.bring(path, map=MAP)["ticket_new_count"] == 3
    assert tables.show(1)["title"] == "a\0b"
    listed = tables.sup.ok("list -o csv").out
    assert "'=HYPERLINK" in listed and "\x1b" not in listed and "\0" not in listed


def test_equal_keys_are_refused_unless_the_row_is_the_same(tables: Tables) -> None:
    path = tables.file("desk.csv", table(good(1), good(1), "1,another,2026-05-09,open", good(2)))
    brought = tables.bring(path, map=MAP)
    assert (brought["ticket_new_count"], brought["known_count"], brought["rejected_count"]) == (2, 1, 1)


@pytest.mark.parametrize(
    ("content", "code"), [("", "file_empty"), (HEAD, "no_rows"), ("\n\n", "no_table"), ("\0" * 5000, "no_table")]
)
def test_a_file_without_rows_is_refused_and_makes_no_database(tables: Tables, content: str, code: str) -> None:
    path = tables.file("desk.csv", content)
    Path(tables.map_of(path)).write_text(MAP)
    ran = tables.run(path)
    assert (ran.code, ran.error["code"]) == (2, code)
    assert not tables.sup.path.exists()


def test_a_folder_and_what_cannot_be_read_are_refused(tables: Tables) -> None:
    folder = tables.folder / "folder"
    folder.mkdir()
    assert tables.sup(["import", str(folder), "--json"]).error["code"] == "unknown_format"
    assert tables.sup(["import", str(folder / "none.csv"), "--json"]).code == 3
    hidden = folder / "hidden.csv"
    hidden.write_text(table(good(1)))
    hidden.chmod(0)
    if os.access(hidden, os.R_OK):
        pytest.skip("whoever runs the tests may read everything")
    assert tables.sup(["import", str(hidden), "--json"]).error["code"] == "cannot_read"


def test_everything_refused_is_exit_4_and_makes_no_database(tables: Tables) -> None:
    path = tables.file("desk.csv", table("1,a,soon,open", "2,b,later,open"))
    Path(tables.map_of(path)).write_text(MAP)
    ran = tables.run(path)
    assert (ran.code, ran.json["rejected_count"]) == (4, 2)
    assert not tables.sup.path.exists()


def test_a_dry_run_writes_nothing(tables: Tables) -> None:
    path = tables.file("desk.csv", table(good(1), "2,b,soon,open"))
    brought = tables.bring(path, "--dry-run", map=MAP)
    assert (brought["ticket_new_count"], brought["rejected_count"], brought["dry_run"]) == (1, 1, True)
    assert sorted(os.listdir(tables.folder)) == ["desk.csv", "desk.toml"]
    shown = tables.sup(["import", path, "--map", tables.map_of(path), "--dry-run"], tty=True)
    assert "title 1" in shown.out and "soon in created is no date" in shown.out + shown.err
    tables.bring(path)
    before = tables.sup.path.read_bytes()
    assert tables.bring(path, "--dry-run")["known_count"] == 1
    assert tables.sup.path.read_bytes() == before


@pytest.mark.parametrize(("atomic", "how"), [(True, signal.SIGKILL), (False, signal.SIGKILL), (False, signal.SIGINT)])
def test_an_import_that_is_stopped_leaves_whole_commits(tables: Tables, atomic: bool, how: signal.Signals) -> None:
    path = tables.file("desk.csv", table(*(f"{n},t,2026-05-01,open" for n in range(15_000))))
    Path(tables.map_of(path)).write_text(MAP)
    process = subprocess.Popen(
        [sys.executable, "-m", "supportcli", "import", path, "--map", tables.map_of(path), *["--atomic"] * atomic],
        env={**os.environ, **tables.sup.env, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    wal = Path(f"{tables.sup.path}-wal")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None and not begun(tables, wal, atomic):
        time.sleep(0.02)
    process.send_signal(how)
    _, said = process.communicate()
    assert process.returncode == (130 if how == signal.SIGINT else -9), "it was done before it could be stopped"
    assert how == signal.SIGKILL or "the same import goes on" in said
    count = len(tables.sup.ok("list -q").out.split())
    assert count == 0 if atomic else 0 < count < 15_000
    assert tables.sup.ok("verify").code == 0
    assert tables.bring(path)["ticket_new_count"] + count == 15_000


def begun(tables: Tables, wal: Path, atomic: bool) -> bool:
    """True once something is in the file: for an atomic import, not yet committed."""
    if not wal.exists() or wal.stat().st_size < 1_500_000:
        return False
    return atomic or bool(tables.sup("list -q").out)


def workbook(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return content.getvalue()


def test_a_workbook_that_unpacks_to_too_much_is_refused(tables: Tables) -> None:
    bomb = workbook({"xl/workbook.xml": b"<workbook/>", "xl/sharedStrings.xml": b" " * 60_000_000})
    path = tables.file("desk.xlsx", bomb)
    Path(tables.map_of(path)).write_text(MAP)
    begun = time.monotonic()
    assert tables.run(path).error["code"] == "workbook_too_big"
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize("kept", [0.3, 0.7, 0.99])
def test_a_workbook_that_was_cut_is_refused(tables: Tables, kept: float) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["id", "title", "created", "status"])  # type: ignore[union-attr]
    content = io.BytesIO()
    book.save(content)
    path = tables.file("desk.xlsx", content.getvalue()[: int(len(content.getvalue()) * kept)])
    Path(tables.map_of(path)).write_text(MAP)
    assert tables.run(path).error["code"] == "workbook_broken"


def test_a_workbook_whose_sheet_breaks_is_refused_whole(tables: Tables) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for row in (["id", "title", "created", "status"], *([n, "x", "2026-05-01", "open"] for n in range(50))):
        book.active.append(row)  # type: ignore[union-attr]
    content = io.BytesIO()
    book.save(content)
    with zipfile.ZipFile(content) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet][: len(parts[sheet]) // 2]
    path = tables.file("desk.xlsx", workbook(parts))
    Path(tables.map_of(path)).write_text(MAP)
    assert tables.run(path).error["code"] == "workbook_broken"
    assert not tables.sup.path.exists()


@pytest.mark.parametrize("ending", ["lines", "list"])
def test_json_that_breaks_brings_what_is_whole(tables: Tables, ending: str) -> None:
    rows = [{"id": n, "title": f"t{n}", "created": "2026-05-01", "status": "open"} for n in range(1, 5)]
    whole = "\n".join(map(json.dumps, rows)) if ending == "lines" else json.dumps(rows)
    path = tables.file("desk.jsonl", whole[:-20])
    brought = tables.bring(path, map=MAP)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (3, 1)
    assert json.loads(tables.rejected(path, ".jsonl"))["reason"]


def test_json_that_nests_for_ever_is_refused(tables: Tables) -> None:
    path = tables.file(
        "desk.jsonl", '{"id": 1, "title": "a", "created": "2026-05-01", "status": "open"}\n' + "[" * 200_000
    )
    brought = tables.bring(path, map=MAP)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (1, 1)


def test_the_reject_file_can_be_put_right_and_imported(tables: Tables) -> None:
    path = tables.file("desk.csv", table(good(1), "2,b,soon,open"))
    tables.bring(path, map=MAP)
    rejected = path.replace(".csv", ".rejected.csv")
    Path(rejected).write_text(Path(rejected).read_text().replace("soon,", "2026-05-02,", 1))
    Path(tables.map_of(rejected)).write_text(MAP)
    assert tables.bring(rejected)["ticket_new_count"] == 1
    assert tables.bring(path)["rejected_file"].endswith("desk.rejected-2.csv")  # the first is not written over
    assert tables.run(path, "--rejects", rejected).error["code"] == "file_exists"


@pytest.mark.parametrize(
    ("map_", "code"),
    [
        ("[columns", "map_wrong"),
        ("[columns]\ntitle = 'title'", "map_wrong"),
        ("[columns]\nkey = 'idd'", "column_missing"),
        ("[columns]\nkei = 'id'", "map_wrong"),
        ("[columns]\nkey = 'id'\n[states]\nopen = 'broken'", "map_wrong"),
        ("[file]\nrows = 'cell'\n[columns]\nkey = 'id'", "map_wrong"),
        ("[file]\nrows = 'event'\n[columns]\nkey = 'id'", "map_wrong"),
        ("[file]\nencoding = 'klingon'\n[columns]\nkey = 'id'", "wrong_encoding"),
        ("[file]\nzone = 'Mars/Base'\n[columns]\nkey = 'id'", "zone_unknown"),
        ("[file]\ndelimiter = 'ab'\n[columns]\nkey = 'id'", "map_wrong"),
        ("[file]\nname = 5\n[columns]\nkey = 'id'", "map_wrong"),
        ("file = 5", "map_wrong"),
    ],
)
def test_a_wrong_map_is_refused_with_what_is_wrong(tables: Tables, map_: str, code: str) -> None:
    path = tables.file("desk.csv", table(good(1)))
    Path(tables.map_of(path)).write_text(map_)
    ran = tables.run(path)
    assert (ran.code, ran.error["code"]) == (2, code), ran
    assert not tables.sup.path.exists()


def test_a_table_without_a_map_says_how_to_get_one(tables: Tables) -> None:
    path = tables.file("desk.csv", table(good(1)))
    ran = tables.sup(["import", path, "--json"])
    assert (ran.code, ran.error["code"]) == (2, "map_missing")
    assert ran.error["choices"][0] == f"supportcli import {path} --init-map"


def test_a_draft_never_replaces_a_map(tables: Tables) -> None:
    path = tables.file("desk.csv", table(good(1)))
    tables.draft(path)
    assert (
        tables.sup(["import", path, "--init-map", "--map", tables.map_of(path), "--json"]).error["code"]
        == "file_exists"
    )


def test_stdin_can_be_a_table(tables: Tables) -> None:
    map_ = tables.file("stdin.toml", MAP)
    ran = tables.sup(["import", "-", "--map", map_, "--json"], stdin=table(good(1)), now="2026-11-21 10:00")
    assert ran.json["ticket_new_count"] == 1


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["utf-8", "utf-16-le", "cp1252", "shift_jis"]), st.sampled_from(",;\t"))
def test_no_bytes_make_the_reader_fail_or_lose_a_line(
    tmp_path: Path, data: bytes, encoding: str, delimiter: str
) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    text.encoding_of(str(path))
    header: list[str] = []
    for row in text.rows(str(path), encoding, delimiter):
        if not isinstance(row, Rejected):
            header = header or row[1]
            assert len(row[1]) == len(header)


PEAK = """
import re, sys
from supportcli.cli import main
code = main(sys.argv[1:])
print(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1], file=sys.stderr)
sys.exit(code)
"""


def test_memory_stays_small_whatever_is_refused(tables: Tables) -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("the peak of memory is read from /proc")
    path = tables.file("desk.csv", HEAD + "no id,,\n" * 150_000)
    Path(tables.map_of(path)).write_text(MAP)
    done = subprocess.run(
        [sys.executable, "-c", PEAK, "import", path, "--map", tables.map_of(path), "--json"],
        env={**os.environ, **tables.sup.env, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, json.loads(done.stdout)["rejected_count"]) == (4, 150_000)
    assert int(done.stderr.split()[-1]) < 80_000  # kB
