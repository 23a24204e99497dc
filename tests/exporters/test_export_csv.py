"""CSV: whole, safe in a spreadsheet, named as JSON is."""

import csv
import json
from pathlib import Path

from tests.conftest import Desk


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_a_row_has_every_field_that_list_shows_and_the_counts(story: Desk, exported):
    rows = read(exported("tickets.csv"))
    listed = {row["key"]: row for row in json.loads(story.ok("list not:key:0 --json").out)}
    assert [row["key"] for row in rows] == ["1", "2", "3"]
    for row in rows:
        shape = listed[row["key"]]
        assert set(shape) <= set(row)
        assert row["state"] == shape["state"] and row["customer"] == (shape["customer"] or "")
        assert row["opened_at"] == shape["opened_at"]
    assert (rows[0]["talk_minutes"], rows[0]["told_count"], rows[0]["callback_count"]) == ("9", "2", "2")
    assert "goodwill_minutes" not in rows[0]


def test_lines_end_as_rfc_4180_wants_and_texts_keep_their_line_ends(exported):
    folder = exported("tables", "--tables")
    data = (folder / "told.csv").read_bytes()
    assert data.count(b"\r\n") == 3
    assert "From zqfrom the start\nzqtext: we know\n" in read(folder / "told.csv")[0]["text"]


def test_no_cell_is_a_formula_or_an_escape(sup: Desk, tmp_path: Path):
    sup.ok(["open", "=HYPERLINK(1)", "-c", "@sum", "--tag", "-1+1"])
    sup.ok(["1", "note", "+cmd|calc\x1b[31m"])
    sup.ok(["export", "--tables", f"{tmp_path}/out/"])
    cells = [cell for path in (tmp_path / "out").iterdir() for row in read(path) for cell in row.values() if cell]
    assert "'=HYPERLINK(1)" in cells and "'@sum" in cells
    assert not [cell for cell in cells if cell[0] in "=+-@\t\r" or "\x1b" in cell]


def test_the_tables_have_the_fields_of_show(story: Desk, exported):
    folder = exported("tables", "--tables")
    shown = json.loads(story.ok("show 1 --json").out)
    for name in ("calls", "attempts", "callbacks", "told", "statements", "notes"):
        rows = read(folder / f"{name}.csv")
        assert [row["id"] for row in rows if row["ticket"] == "1"] == [one["id"] for one in shown[name]]
        for one in shown[name][:1]:
            assert set(one) - {"tickets"} <= set(rows[0])
            assert rows[0]["at"] == one["at"] and rows[0]["handle"] == one["handle"]


def test_what_was_undone_and_what_is_internal_stays(exported):
    folder = exported("tables", "--tables")
    text = "".join(path.read_text() for path in folder.iterdir())
    assert "zqundone" not in text and "zqgoodwill" not in text
    assert not (folder / "work.csv").exists()


def test_internal_minutes_leave_when_they_are_asked_for(exported):
    assert read(exported("tickets.csv", "--internal"))[0]["goodwill_minutes"] == "12"
    assert read(exported("tables", "--tables", "--internal") / "work.csv")[0]["text"] == "zqgoodwill"


def test_only_the_tickets_of_the_query_and_their_customers_leave(exported):
    folder = exported("tables", "--tables", "customer:zqbeta")
    assert {row["ticket"] for row in read(folder / "events.csv")} == {"2"}
    assert [row["name"] for row in read(folder / "customers.csv")] == ["Zqbeta"]
    assert read(folder / "calls.csv") == []


def test_a_merged_ticket_leaves_with_the_whole_and_says_where_it_went(story: Desk, exported):
    story.ok("merge 3 1")
    rows = read(exported("tickets.csv"))
    assert [row["merged_into"] for row in rows].count("") == 2
    assert len(read(exported("open.csv", "not:key:0"))) == 2
