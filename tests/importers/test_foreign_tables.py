"""Tables as other desks export them: their titles, clocks, code pages, years and words are understood or asked for."""

import io
import json
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from supportcli.importers.items import Cells, Rejected
from supportcli.importers.rejects import RejectFile
from supportcli.importers.table import headers, words
from supportcli.importers.table.dates import Dates
from supportcli.importers.table.orders import Order
from supportcli.importers.table.text import encoding_of
from supportcli.importers.table.written import looks_like
from supportcli.results import Say
from tests.importers.tables import Tables

HEADER = "Ticket,Subject,Opened,Status\n"


def workbook(**sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_lines_above_the_header_are_no_header(tables: Tables) -> None:
    rows = "".join(f"{n},printer {n},2026-05-0{n},Open\n" for n in range(1, 6))
    path = tables.file("report.csv", f"Tickets of May\nGenerated:,2026-06-01\n\n{HEADER}{rows}")
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (5, 0)
    assert tables.show(2)["title"] == "printer 2"


@pytest.mark.parametrize("rows", [
    [["id", "title"], ["1", "a", "b", "c", "d"]], [["1", "2024-05-01"], ["1", "2024-05-01", "3", "4"]],
    [["id"], ["1"]], [["id", "title", "created"], ["1", "a", "b", "c", "d", "e", "f"]],
])  # fmt: skip
def test_a_narrow_header_stays_the_header(rows: list[list[str]]) -> None:
    assert headers.place(rows) == 0


def test_a_workbook_with_a_cover_and_a_title(tables: Tables) -> None:
    ticket = [17, "No dial tone", datetime(2026, 1, 3, 10, 30), "Closed"]
    path = tables.file("desk.xlsx", workbook(
        Cover=[["Our desk"], ["by", "anna"]],
        Tickets=[["January"], [], ["Ticket ID", "Subject", "Created", "Status"], ticket, [*ticket[:3], "New", "more"]],
    ))  # fmt: skip
    assert 'sheet = "Tickets"' in tables.draft(path)
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (1, 1)
    assert brought["reasons"][0]["reason"] == "the row has 5 cells, the header has 4"
    assert tables.show(1)["opened_at"] == "2026-01-03T10:30:00Z"


def test_a_log_in_the_order_of_time_is_a_log(tables: Tables) -> None:
    rows = "".join(
        f"INC{n},{state},2026-05-{day:02} 1{n}:00\n"
        for day, state in enumerate(("New", "Active", "Closed"), 1) for n in range(5)
    )  # fmt: skip
    path = tables.file("log.csv", f"number,state,updated\n{rows}")
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (5, 0)
    assert (tables.show(1)["opened_at"], tables.show(1)["closed_at"]) == (
        "2026-05-01T10:00:00Z", "2026-05-03T10:00:00Z",
    )  # fmt: skip


def test_how_far_an_event_went_is_no_state_of_its_ticket(tables: Tables) -> None:
    rows = "".join(
        f"Case {n},{name},2026-05-0{day}T10:00:00+00:00,complete,Acme\n"
        for n in range(3) for day, name in enumerate(("Assign seriousness", "Wait", "Florbled"), 1)
    )  # fmt: skip
    header = "case:concept:name,concept:name,time:timestamp,lifecycle:transition,case:customer\n"
    path = tables.file("log.csv", header + rows)
    assert 'state = "concept:name"' in tables.draft(path)
    brought = tables.bring(path)
    assert brought["unknown_words"] == [{"column": "concept:name", "word": "Florbled", "count": 3}]
    assert (tables.show(1)["state"], tables.show(1)["customer"]) == ("on_hold", "Acme")


def test_activities_that_are_only_numbers_are_kept_as_notes(tables: Tables) -> None:
    rows = "".join(f"{n},{step},2026-05-0{step} 10:00\n" for n in range(3) for step in (1, 2))
    tables.bring(tables.file("log.csv", f"CaseID,ActivityID,CompleteTimestamp\n{rows}"))
    assert [one["text"] for one in tables.show(1)["notes"]] == ["ActivityID: 1", "ActivityID: 2"]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "am"])
def test_a_time_of_day_in_a_column_of_its_own_is_of_its_date(tables: Tables, kind: str) -> None:
    names = ["Nr", "Datum", "Uhrzeit", "Betreff", "Status"]
    if kind == "xlsx":
        cells = [[n, date(2026, 5, n), time(14, 20 + n), "x", "offen"] for n in range(1, 5)]
        path = tables.file("desk.xlsx", workbook(Tickets=[names, *cells]))
    else:
        clock = "2:2{} PM" if kind == "am" else "14:2{}"
        rows = "".join(f"{n};1{n}.05.2026;{clock.format(n)};x;offen\n" for n in range(1, 5))
        path = tables.file("desk.csv", ";".join(names) + "\n" + rows)
    assert 'opened = ["Datum", "Uhrzeit"]  # joined' in tables.draft(path)
    tables.bring(path)
    assert tables.show(2)["opened_at"] == f"2026-05-{'02' if kind == 'xlsx' else '12'}T14:22:00Z"


def test_a_time_of_day_is_no_key(tables: Tables) -> None:
    rows = "".join(f"{n}.05.2026;10:{n}:00;A-0{n};нет сети\n" for n in range(10, 20))
    tables.bring(tables.file("desk.csv", f"Дата;Время;Документ;Тема\n{rows}"))
    assert (tables.show(3)["ref"], tables.show(3)["opened_at"]) == ("A-012", "2026-05-12T10:12:00Z")


def order(*texts: str) -> str | None:
    found = Order()
    for text in texts:
        found.look(text)
    return found.decided()


def test_years_of_two_digits_may_stand_first() -> None:
    assert order(*(f"24/03/{day:02}" for day in range(1, 20))) == "y/m/d"
    assert order("95-12-31", "96-01-02") == "y/m/d"
    assert order(*(f"{day:02}/03/24" for day in range(1, 20))) == "d/m/y"
    assert order(*(f"03/{day:02}/24" for day in range(1, 20))) == "m/d/y"
    assert order("24/03/15") == "d/m/y"
    assert Dates("y/m/d", "UTC").read("24/03/15 10:20") == "2024-03-15T10:20:00.000Z"
    assert Dates("y/m/d", "UTC").read("15/03/2024") == "2024-03-15T00:00:00.000Z"


def test_years_that_stand_first_are_read_so(tables: Tables) -> None:
    rows = "".join(f"{n},件{n},24/03/{n:02},完了\n" for n in range(1, 20))
    path = tables.file("desk.csv", f"番号,件名,受付日,状態\n{rows}")
    assert 'dates = "y/m/d"' in tables.draft(path)
    tables.bring(path)
    assert tables.show(9)["opened_at"] == "2024-03-09T00:00:00Z"


@pytest.mark.parametrize("factor", [1, 1000])
def test_seconds_since_1970_are_dates_where_the_column_says_so(tables: Tables, factor: int) -> None:
    rows = [{"id": f"T{n}", "summary": "s", "created": (1_767_225_600 + n) * factor, "account": 1_767_225_600 + n}
            for n in range(5)]  # fmt: skip
    path = tables.file("desk.jsonl", "\n".join(map(json.dumps, rows)))
    tables.bring(path)
    assert tables.show(1)["opened_at"] == "2026-01-01T00:00:00Z"


@pytest.mark.parametrize(("encoding", "text"), [
    ("cp1252", "Réseau coupé à l'étage, élève déçu, où ça"), ("cp1252", "Não consigo imprimir, situação crítica"),
    ("cp1252", "Printeren kører ikke på kontoret, Søren får ingen post"),
    ("cp1252", "Skrivaren på våning två är trasig"),
    ("cp1250", "Drukarka nie działa, użytkownik zgłosił błąd łączności"),
    ("cp1254", "Yazıcı çalışmıyor, şifresi yanlış"),
    ("cp1253", "Ο εκτυπωτής δεν λειτουργεί"), ("cp866", "Не работает принтер"),
    ("cp932", "髙橋様 印刷できない①～㈱ ﾌﾟﾘﾝﾀ故障"),
    ("cp950", "無法登入系統，請盡快處理"), ("cp949", "프린터가 작동하지 않습니다"),
])  # fmt: skip
@pytest.mark.parametrize("share", [1, 5])
def test_the_code_page_of_a_file_is_found(tmp_path: Path, encoding: str, text: str, share: int) -> None:
    path = tmp_path / "desk.csv"
    rows = "".join(f"INC{n},{text if n % share == 0 else 'E-mail'},2026-05-01\n" for n in range(20))
    path.write_bytes(f"id,title,created\n{rows}".encode(encoding))
    assert f"INC0,{text}," in path.read_text(encoding_of(str(path)))


def test_a_cell_that_was_cut_inside_a_letter_is_no_other_encoding(tmp_path: Path) -> None:
    path = tmp_path / "desk.csv"
    rows = [f"{n},Не работает принтер\n".encode() for n in range(30)]
    path.write_bytes(b"id,title\n" + b"".join(rows[:9]) + rows[9][:-2] + b"\n" + b"".join(rows[10:]))
    assert encoding_of(str(path)) == "utf-8"


def test_nuls_in_cells_are_no_utf_16(tables: Tables) -> None:
    rows = "".join(f"{n},a\0b,2026-05-01,open\n" for n in range(10))
    assert tables.bring(tables.file("desk.csv", f"id,title,created,status\n{rows}"))["ticket_new_count"] == 10


def test_what_is_in_progress_is_not_new(tables: Tables) -> None:
    path = tables.file("desk.csv", "id,title,created,status\n1,a,2026-05-01,In Progress\n2,b,2026-05-01,New\n")
    tables.bring(path)
    assert (tables.show(1)["state"], tables.show(2)["state"]) == ("waiting_support", "new")
    assert tables.bring(path)["fact_count"] == 0


@pytest.mark.parametrize(("word", "meaning"), [
    ("1 sehr niedrig", "p4"), ("2 - Low", "p4"), ("5 very high", "p1"), ("1", "p1"), ("P2", "p2"), ("5", "p4"),
    ("Très haute", "p1"), ("Basse", "p4"), ("急いで", "p1"), ("通常", "p3"), ("1 - Critical", "p1"), ("Alta", "p2"),
])  # fmt: skip
def test_of_a_priority_the_word_counts_before_its_number(word: str, meaning: str) -> None:
    assert words.meaning(words.PRIORITIES, word) == meaning


@pytest.mark.parametrize(("word", "meaning"), [
    ("未対応", "new"), ("対応中", "open"), ("進行中", "open"), ("フィードバック", "waiting_customer"),
    ("En attente", "on_hold"),
    ("Waiting for support", "waiting_support"), ("Waiting for customer", "waiting_customer"), ("Clos", "closed"),
    ("待处理", "new"), ("zusammengefügt", "closed"), ("Не назначена", "new"), ("Resolved", "resolved"),
])  # fmt: skip
def test_states_of_other_desks_are_known(word: str, meaning: str) -> None:
    assert words.state_of([word]) == meaning


@pytest.mark.parametrize(("role", "header"), [
    ("opened", "Date d'ouverture"), ("time", "Dernière modification"), ("closed", "Date de clôture"),
    ("closed", "Close Time"),
    ("owner", "Attribué à - Technicien"), ("customer", "Контрагент"), ("resolved", "Дата решения"),
    ("key", "Номер документа"),
    ("opened", "提交时间"), ("description", "問い合わせ内容"), ("customer", "case:customer"),
    ("responded", "Erste Antwort"),
])  # fmt: skip
def test_columns_of_other_desks_are_known(role: str, header: str) -> None:
    assert words.fits(role, header) is not None


@pytest.mark.parametrize(("text", "moment"), [
    ("Tue Oct 31 22:10:47 +0100 2017", "2017-10-31T21:10:47.000Z"),
    ("Fri Jan  5 09:03:00 2024", "2024-01-05T09:03:00.000Z"),
    ("5 января 2024 г., 09:03", "2024-01-05T09:03:00.000Z"), ("5 de enero de 2024", "2024-01-05T00:00:00.000Z"),
    ("2024年01月05日 09時03分07秒", "2024-01-05T09:03:07.000Z"), ("2024/1/5(金) 午後3:03", "2024-01-05T15:03:00.000Z"),
    ("05.01.2024 в 09:03", "2024-01-05T09:03:00.000Z"), ("5 janvier 2024 à 09:03", "2024-01-05T09:03:00.000Z"),
])  # fmt: skip
def test_dates_of_other_programs_are_read(text: str, moment: str) -> None:
    assert looks_like(text)
    assert Dates("d/m/y", "UTC").read(text) == moment


def test_dates_without_signs_are_read_where_the_column_is_one(tables: Tables) -> None:
    rows = "".join(f"{20240000 + n},a,2024010{n}09{n}000\n" for n in range(1, 6))
    tables.bring(tables.file("desk.csv", f"id,title,created\n{rows}"))
    assert (tables.show(2)["ref"], tables.show(2)["opened_at"]) == ("20240002", "2024-01-02T09:20:00Z")


def test_without_any_date_an_import_again_adds_nothing(tables: Tables) -> None:
    rows = [{"id": n, "title": "a", "status": word, "comments": [{"author": "x", "body": "hello"}]}
            for n, word in enumerate(("open", "on hold", "in progress", "closed", "pending"))]  # fmt: skip
    path = tables.file("desk.jsonl", "\n".join(map(json.dumps, rows)))
    tables.bring(path)
    again = tables.sup(["import", path, "--map", tables.map_of(path), "--json"], now="2026-12-24 10:00").json
    assert (again["fact_count"], again["known_count"]) == (0, 5)


def test_what_a_state_was_before_is_not_what_it_is(tables: Tables) -> None:
    steps = [("", "Новая"), ("Новая", "В работе"), ("В работе", "Решена")]
    rows = "".join(f"З-{n};1{day}.05.2026;{old};{new}\n" for n in range(3) for day, (old, new) in enumerate(steps))
    path = tables.file("log.csv", f"Заявка;Дата изменения;Старый статус;Новый статус\n{rows}")
    assert 'state = "Новый статус"' in tables.draft(path)
    other = tables.file("log2.csv", rows.join(["Заявка;Дата изменения;Старая стадия;Стало\n", ""]))
    assert 'state = "Стало"' in tables.draft(other)


def test_comments_with_names_of_their_own_language_are_notes(tables: Tables) -> None:
    said = {"投稿者": "田中", "本文": "確認します", "日時": "2026-05-02T10:00:00+09:00"}
    row = {"番号": 1, "題名": "不具合", "作成日時": "2026-05-01T10:00:00+09:00", "コメント": [said]}
    tables.bring(tables.file("desk.jsonl", json.dumps(row)))
    assert [(one["text"], one["actor"], one["at"]) for one in tables.show(1)["notes"]] == [
        ("確認します", "田中", "2026-05-02T01:00:00Z")
    ]


def test_of_two_columns_of_the_same_role_that_with_the_time_of_day_counts(tables: Tables) -> None:
    rows = "".join(f"{n},a,5/1{n}/2026,5/1{n}/2026 2:05 PM\n" for n in range(5))
    tables.bring(tables.file("desk.csv", f"Case Number,Subject,Opened Date,Date/Time Opened\n{rows}"))
    assert tables.show(1)["opened_at"] == "2026-05-10T14:05:00Z"


def test_the_state_open_is_worked_on_where_another_is_new(tables: Tables) -> None:
    rows = "1,a,2026-05-01,Open\n2,b,2026-05-01,Closed\n"
    assert '"Open" = "new"' in tables.draft(tables.file("one.csv", f"id,title,created,status\n{rows}"))
    rows += "3,c,2026-05-01,New\n"
    assert '"Open" = "open"' in tables.draft(tables.file("two.csv", f"id,title,created,status\n{rows}"))


def test_refused_rows_are_kept_here_where_the_folder_of_the_file_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rejects = RejectFile(None, str(tmp_path / "gone" / "desk.csv"), lambda say: say.message)
    rejects.write(Rejected("line 2", Say("why"), Cells(("id",), ["1"], ",")))
    rejects.close()
    assert rejects.path == "desk.rejected.csv"
    assert Path("desk.rejected.csv").read_text() == "id,reason\n1,why\n"


def test_a_column_that_is_empty_yet_is_read_when_a_later_file_fills_it(tables: Tables) -> None:
    path = tables.file("desk.csv", "id,title,created,closed\n1,a,2026-05-01,\n2,b,2026-05-02,\n")
    tables.bring(path)
    tables.file("desk.csv", "id,title,created,closed\n1,a,2026-05-01,2026-05-03\n2,b,2026-05-02,\n")
    assert tables.bring(path)["ticket_changed_count"] == 1
    assert (tables.show(1)["closed_at"], tables.show(2)["state"]) == ("2026-05-03T00:00:00Z", "new")


def test_records_with_a_list_are_no_envelope_around_it(tables: Tables) -> None:
    rows = [{"id": n, "title": "a", "created": "2026-05-01", "notes": [{"id": 7, "text": "x"}]} for n in range(3)]
    assert tables.bring(tables.file("one.jsonl", json.dumps(rows[0])))["ticket_new_count"] == 1
    assert tables.bring(tables.file("all.jsonl", "\n".join(map(json.dumps, rows))))["ticket_new_count"] == 3
    assert [one["text"] for one in tables.show(1)["notes"]] == ["x"]
