"""A table that nobody has seen before is read sensibly by its drafted map, nearly untouched."""

import io
import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.importers.tables import Tables

LOG = """ticket number,status,updated at,opened at,assigned to,priority,caller,category,changed by
INC1,New,21-02-2016 09:00,20-02-2016 08:00,?,3 - Moderate,Acme,Network,ann
INC1,Active,21-02-2016 10:00,20-02-2016 08:00,bob,3 - Moderate,Acme,Network,ann
INC1,Awaiting User Info,22-02-2016 11:00,20-02-2016 08:00,bob,1 - Critical,Acme,Network,bob
INC1,Active,23-02-2016 12:00,20-02-2016 08:00,bob,1 - Critical,Acme,Network,bob
INC1,Resolved,24-02-2016 13:00,20-02-2016 08:00,bob,1 - Critical,Acme,Network,bob
INC1,Closed,25-02-2016 14:00,20-02-2016 08:00,bob,1 - Critical,Acme,Network,system
INC2,New,03-03-2016 09:00,03-03-2016 08:59,?,4 - Low,Nordwind,Mail,ann
INC2,Resolved,04-03-2016 09:00,03-03-2016 08:59,eve,4 - Low,Nordwind,Mail,eve
INC2,Active,05-03-2016 09:00,03-03-2016 08:59,eve,4 - Low,Nordwind,Mail,eve
"""


def test_an_event_log_becomes_tickets_with_their_history(tables: Tables) -> None:
    path = tables.file("log.csv", LOG)
    assert (tables.bring(path)["ticket_new_count"], tables.bring(path)["fact_count"]) == (2, 0)
    first, second = tables.show(1), tables.show(2)
    assert (first["state"], first["ref"], first["title"], first["priority"]) == ("closed", "INC1", "Network", "p1")
    assert (first["owner"], first["customer"]) == ("bob", "Acme")
    assert (first["opened_at"], first["resolved_at"]) == ("2016-02-20T08:00:00Z", "2016-02-24T13:00:00Z")
    assert (second["state"], second["customer"]) == ("open", "Nordwind")
    lines = [(one["kind"], one["at"][:16], one["actor"]) for one in tables.sup.ok("timeline 1 --json").json]
    assert lines[1:] == [
        ("ticket.assigned", "2016-02-21T10:00", "ann"),
        ("ticket.ball_passed", "2016-02-21T10:00", "ann"),
        ("ticket.edited", "2016-02-22T11:00", "bob"),
        ("ticket.ball_passed", "2016-02-22T11:00", "bob"),
        ("ticket.ball_passed", "2016-02-23T12:00", "bob"),
        ("resolution.given", "2016-02-24T13:00", "bob"),
        ("resolution.confirmed", "2016-02-25T14:00", "system"),
    ]


def test_rows_of_a_ticket_may_stand_apart(tables: Tables) -> None:
    head, *rows = LOG.splitlines()
    scattered = sorted(rows, key=lambda row: row.split(",")[2][6:10] + row.split(",")[2][3:5] + row[0:4:-1])
    mixed = [head, *scattered[::2], *scattered[1::2]]
    tables.bring(tables.file("log.csv", "\n".join(mixed)))
    together = tables.sup.ok("timeline 1 --json").json
    assert [one["kind"] for one in together][-2:] == ["resolution.given", "resolution.confirmed"]
    assert tables.show(2)["state"] == "open"


def test_a_longer_log_of_the_same_tickets_adds_what_is_new(tables: Tables) -> None:
    whole = LOG.splitlines(keepends=True)
    path = tables.file("log.csv", LOG)
    tables.draft(path)
    tables.file("log.csv", "".join(whole[:5] + whole[7:8]))
    assert tables.bring(path)["ticket_new_count"] == 2
    assert tables.show(1)["state"] == "waiting_support"
    tables.file("log.csv", LOG)
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["ticket_changed_count"]) == (0, 2)
    assert (tables.show(1)["state"], tables.show(2)["state"]) == ("closed", "open")
    tables.file("log.csv", "".join(whole[:5]))  # the old file again
    assert tables.bring(path)["fact_count"] == 0
    assert tables.show(1)["state"] == "closed"


def test_one_row_a_ticket(tables: Tables) -> None:
    path = tables.file(
        "desk.tsv",
        "Key\tSummary\tCreated\tResolved\tStatus\tPriority\tIssue Type\tReporter e-mail\tLabels\tNotes\n"
        "A-1\tNo dial tone\t2026-01-03T10:00:00+01:00\t\tOpen\tHigh\tBug\tines@acme.example\tvpn, mail\tcall back\n"
        "A-2\tInvoice\t2026-01-04T10:00:00Z\t2026-01-05T11:00:00Z\tDone\tLow\tQuestion\tkay@else.example\t\t\n",
    )
    assert tables.bring(path)["ticket_new_count"] == 2
    one, two = tables.show(1), tables.show(2)
    assert (one["title"], one["priority"], one["class"], one["tags"]) == ("No dial tone", "p2", "bug", ["vpn", "mail"])
    assert (one["opened_at"], one["customer"]) == ("2026-01-03T09:00:00Z", "ines@acme.example")
    assert [note["text"] for note in one["notes"]] == ["call back"]
    assert (two["state"], two["resolved_at"]) == ("resolved", "2026-01-05T11:00:00Z")


def test_a_later_state_of_the_same_ticket_is_added(tables: Tables) -> None:
    head = "id,title,created,updated,closed,status\n"
    path = tables.file("a.csv", head + "1,x,2026-01-01T10:00Z,2026-01-03T10:00Z,2026-01-03T10:00Z,closed\n")
    map_ = tables.draft(path).replace('"closed" = "closed"', '"open" = "new"\n"closed" = "closed"')
    tables.file("a.csv", head + "1,x,2026-01-01T10:00Z,2026-01-02T10:00Z,,open\n")
    tables.bring(path, map=map_)
    tables.file("a.csv", head + "1,x,2026-01-01T10:00Z,2026-01-03T10:00Z,2026-01-03T10:00Z,closed\n")
    assert tables.bring(path)["ticket_changed_count"] == 1
    assert tables.show(1)["state"] == "closed"
    tables.file("a.csv", head + "1,x,2026-01-01T10:00Z,2026-01-04T10:00Z,2026-01-03T10:00Z,open\n")
    tables.bring(path)
    assert tables.show(1)["state"] == "open"
    tables.sup.ok("close 1", now="2026-11-20 10:00")
    assert tables.bring(path)["fact_count"] == 0  # the old file does not reopen what was closed here
    assert tables.show(1)["state"] == "closed"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r"])
def test_letters_survive_their_encoding(tables: Tables, encoding: str) -> None:
    rows = "".join(f"{n};Не печатает принтер в бухгалтерии;0{n}.05.2026 10:00;Открыта\n" for n in range(1, 9))
    path = tables.file("desk.csv", ("номер;тема;создана;статус\n" + rows).encode(encoding))
    assert tables.bring(path)["ticket_new_count"] == 8
    assert tables.show(3)["title"] == "Не печатает принтер в бухгалтерии"
    assert tables.show(3)["opened_at"] == "2026-05-03T10:00:00Z"


@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp", "gb18030"])
def test_letters_of_the_far_east_survive_their_encoding(tables: Tables, encoding: str) -> None:
    title = "打印机无法打印，请尽快处理，谢谢" if encoding == "gb18030" else "プリンターが動かないので至急お願いします"
    rows = "".join(f"{n},{title},2026年5月{n}日 10:00\n" for n in range(1, 29))
    header = "编号,标题,创建时间\n" if encoding == "gb18030" else "番号,件名,作成日時\n"
    path = tables.file("desk.csv", (header + rows).encode(encoding))
    tables.bring(path)
    assert (tables.show(3)["title"], tables.show(3)["opened_at"]) == (title, "2026-05-03T10:00:00Z")


def test_a_workbook(tables: Tables) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Ticket ID", "Subject", "Created", "Status", "Customer", "Phone"])
    sheet.append([17, "No dial tone", datetime(2026, 1, 3, 10, 30), "Closed", "Acme", "+49 30 1234567"])
    sheet.append([18, "=1+1", datetime(2026, 1, 4, 10), "New", None, None])
    content = io.BytesIO()
    book.save(content)
    path = tables.file("desk.xlsx", content.getvalue())
    tables.bring(path)
    one, two = tables.show(1), tables.show(2)
    assert (one["ref"], one["opened_at"], one["state"]) == ("17", "2026-01-03T10:30:00Z", "closed")
    assert (one["customer"], two["customer"]) == ("Acme", None)


@pytest.mark.parametrize("form", ["lines", "list", "pretty", "envelope"])
def test_json_objects(tables: Tables, form: str) -> None:
    rows = [
        {"number": n, "title": f"Anfrage {n}", "state": "closed" if n == 2 else "open", "user": {"login": f"u{n}"},
         "created_at": f"2026-01-0{n}T10:00:00Z", "closed_at": "2026-01-05T10:00:00Z" if n == 2 else None,
         "labels": ["vpn", {"name": "mail"}], "comments": [
             {"author": {"login": "kay"}, "created_at": "2026-01-04T09:00:00Z", "body": "works again"}]}
        for n in (1, 2, 3)
    ]  # fmt: skip
    text = {
        "lines": "\n".join(map(json.dumps, rows)), "list": json.dumps(rows), "pretty": json.dumps(rows, indent=2),
        "envelope": json.dumps({"total": 3, "issues": rows}, indent=1),
    }[form]  # fmt: skip
    path = tables.file("issues.json", text)
    assert tables.bring(path, "--format", "json")["ticket_new_count"] == 3
    two = tables.show(2)
    assert (two["state"], two["closed_at"], two["tags"]) == ("closed", "2026-01-05T10:00:00Z", ["vpn", "mail"])
    assert [(one["text"], one["actor"], one["at"]) for one in two["notes"]] == [
        ("works again", "kay", "2026-01-04T09:00:00Z")
    ]


def test_equal_headers_get_names_of_their_own(tables: Tables) -> None:
    path = tables.file("desk.csv", "id,date,date,,title\n1,2026-01-02,2026-01-03,x,a\n2,2026-01-02,2026-01-03,y,b\n")
    assert '"date 2"' in tables.draft(path) and '"column 4"' in tables.draft(
        tables.file("b.csv", Path(path).read_text())
    )


def test_a_word_that_stands_for_nothing_is_kept_and_counted(tables: Tables) -> None:
    path = tables.file("log.csv", LOG.replace("Awaiting User Info", "Florbled"))
    assert '"Florbled" = ""' in tables.draft(path)
    brought = tables.bring(path)
    assert brought["unknown_words"] == [{"column": "status", "word": "Florbled", "count": 1}]
    assert [one["text"] for one in tables.show(1)["notes"]] == ["status: Florbled"]


def test_what_cannot_be_right_is_recorded_and_counted(tables: Tables) -> None:
    path = tables.file(
        "desk.csv",
        "id,title,created,closed,status,minutes\n1,a,2026-05-03,2026-05-01,closed,-5\n"
        "2,b,,,open,\n3,c,2026-05-03,2030-01-01,closed,7\n",
    )
    odd = {one["what"]: one["count"] for one in tables.bring(path)["odd"]}
    assert odd == {
        "closed before it was opened": 1, "a negative duration": 1, "without the time when it was opened": 1,
        "a time in the future": 1,
    }  # fmt: skip
    assert tables.show(1)["closed_at"] == "2026-05-01T00:00:00Z"


def test_numbers_of_this_desk_are_its_own(tables: Tables) -> None:
    tables.sup.ok("open here first", now="2026-11-21 09:00")
    brought = tables.bring(tables.file("log.csv", LOG))
    assert brought["keys"] == [{"first": "2", "last": "3"}]
    assert tables.sup.ok("list ref:INC1 -q").out == "2\n"


def test_all_tickets_may_be_one_customers(tables: Tables) -> None:
    brought = tables.bring(tables.file("log.csv", LOG), "-c", "Comstar")
    assert (brought["customer_new_count"], tables.show(2)["customer"]) == (1, "Comstar")


def test_a_word_that_gets_a_meaning_later_counts_from_then_on(tables: Tables) -> None:
    path = tables.file("log.csv", LOG)
    map_ = tables.draft(path)
    tables.bring(path, map=map_.replace('"Resolved" = "resolved"', '"Resolved" = ""'))
    assert tables.show(2)["state"] == "waiting_support"
    assert tables.bring(path, map=map_)["ticket_changed_count"] == 1  # the other is closed, which says it all
    assert (tables.show(1)["state"], tables.show(2)["state"]) == ("closed", "open")


def test_a_file_that_begins_in_the_middle_of_a_history_adds_nothing_twice(tables: Tables) -> None:
    whole = LOG.splitlines(keepends=True)
    path = tables.file("log.csv", LOG)
    tables.bring(path)
    for first in range(2, 10):
        tables.file("log.csv", "".join(whole[:1] + whole[first:]))
        assert tables.bring(path)["fact_count"] == 0, whole[first]
