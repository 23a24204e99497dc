"""Tables as the programs of other desks write them: nothing that is no ticket becomes one, and no word gets lost."""

import io
import json
from datetime import datetime

import pytest
from openpyxl import Workbook

from supportcli.importers.table import words
from tests.importers.tables import Tables

GERMAN = "Ticketnr.;Eröffnet;Kunde;Betreff;Status;Minuten\n" + "".join(
    f"T-{n};0{n}.05.2026 09:00;Käfer AG;Störung {n};offen;10\n" for n in range(1, 6)
)


@pytest.mark.parametrize("footer", [
    "Summe;;;;;50\n", "Gesamtsumme:;;;;;50\n", ";;;;Summe;50\n", "Итого;;;;;50\n", "Total general;;;;;50\n",
    "合計;;;;;50\n", "Grand Total: 5;;;;;50\n", "Total (5);;;;;50\n", "Exported by anna on 2 May;;;;;\n",
])  # fmt: skip
def test_a_line_of_totals_is_no_ticket(tables: Tables, footer: str) -> None:
    path = tables.file("desk.csv", GERMAN + footer)
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (5, 1)
    first = footer.strip(";\n").split(";")[0]
    assert brought["reasons"][0]["reason"] == f"{first} is a total or a heading, no ticket"
    assert footer.strip() in tables.rejected(path)


def test_a_ticket_about_totals_is_one(tables: Tables) -> None:
    rows = "Total;7;2026-05-01;open;high;anna\nTotals are wrong;8;2026-05-02;;;\nTotal loss of mail;9;2026-05-02;;;\n"
    path = tables.file("desk.csv", f"summary,id,created,status,priority,assignee\n{rows.replace(';', ',')}")
    assert tables.bring(path)["ticket_new_count"] == 3


def test_a_workbook_with_a_title_and_totals(tables: Tables) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Helpdesk report"])
    sheet.merge_cells("A1:F1")
    sheet.append(["Ticket No", "Opened", "Customer", "Subject", "Status", "Minutes spent"])
    for n in range(5):
        sheet.append([1000 + n, datetime(2026, 1, 2 + n, 10, 30), "Acme", f"No sound {n}", "Open", 10])
    sheet.append(["Total", None, None, None, None, "=SUM(F3:F7)"])
    sheet.append([])
    sheet.append(["Confidential - do not distribute"])
    content = io.BytesIO()
    book.save(content)
    path = tables.file("desk.xlsx", content.getvalue())
    assert "confidential" not in tables.draft(path).lower()
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (5, 2)


def test_rows_without_anything_in_them_are_no_rows(tables: Tables) -> None:
    path = tables.file("desk.csv", GERMAN + ";;;;;\n ; ; ; ; ; \n")
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (5, 0)


def test_a_word_that_stands_for_nothing_is_kept_as_a_note_whatever_it_says(tables: Tables) -> None:
    rows = "2,b,2026-05-01,open,Gadget,Whatever,Pigeon\n".join(
        f"{n},a,2026-05-01,open,Incident,High,Phone\n" for n in (1, 3)
    )
    path = tables.file("desk.csv", f"id,title,created,status,type,priority,source\n{rows}")
    draft = tables.draft(path)
    assert '"Gadget" = ""  # 1: kept as a note until it stands for something' in draft
    brought = tables.bring(path)
    assert {one["word"] for one in brought["unknown_words"]} == {"Gadget", "Whatever", "Pigeon"}
    assert {one["text"] for one in tables.show(2)["notes"]} == {"type: Gadget", "priority: Whatever", "source: Pigeon"}
    assert tables.bring(path)["fact_count"] == 0


def test_a_word_of_an_event_that_stands_for_nothing_is_kept_as_a_note(tables: Tables) -> None:
    rows = "".join(
        f"{n},New,2026-05-0{n} 09:00,High\n{n},Closed,2026-05-0{n} 10:00,{'Odd' if n == 2 else 'High'}\n"
        for n in range(1, 9)
    )
    path = tables.file("log.csv", f"number,state,updated,priority\n{rows}")
    assert 'rows = "event"' in tables.draft(path)
    assert tables.bring(path)["unknown_words"] == [{"column": "priority", "word": "Odd", "count": 1}]
    assert [(one["at"], one["text"]) for one in tables.show(2)["notes"]] == [("2026-05-02T10:00:00Z", "priority: Odd")]


def test_a_group_or_a_person_that_is_not_the_owner_or_the_customer_is_named_in_the_description(tables: Tables) -> None:
    rows = "1,a,2026-05-01,Acme,Ann,boris,Tier 1\n2,b,2026-05-01,-,Bob,,Tier 2\n"
    path = tables.file("desk.csv", f"id,title,created,Organization,Requester,Assignee,Group\n{rows}")
    assert "ignore" not in tables.draft(path)
    tables.bring(path)
    one, two = tables.show(1), tables.show(2)
    assert (one["customer"], one["owner"], two["customer"], two["owner"]) == ("Acme", "boris", "Bob", "Tier 2")
    assert "Requester: Ann" in one["description"] and "Group: Tier 1" in one["description"]


def test_numbers_of_states_are_asked_about(tables: Tables) -> None:
    rows = "".join(f"INC{n},s{n},2026-05-0{n},{n % 3 + 1}\n" for n in range(1, 9))
    draft = tables.draft(tables.file("desk.csv", f"number,short_description,sys_created_on,state\n{rows}"))
    assert 'state = "state"' in draft
    assert '"1" = ""  # 2: kept as a note until it stands for something' in draft


@pytest.mark.parametrize("name", ["audits", "entries", "conversations"])
def test_a_list_of_what_was_said_is_notes_whatever_it_is_called(tables: Tables, name: str) -> None:
    rows = [
        {"ticket": {"id": f"a{n}", "subject": "s", "created_at": 1_767_225_600_000},
         name: [{"author": "anna", "created": 1_767_229_200_000, "body": f"hi {n}"}]} for n in range(3)
    ]  # fmt: skip
    path = tables.file("desk.jsonl", "\n".join(map(json.dumps, rows)))
    assert f'comments = "{name}"' in tables.draft(path)
    tables.bring(path)
    assert [(one["text"], one["actor"], one["at"]) for one in tables.show(2)["notes"]] == [
        ("hi 1", "anna", "2026-01-01T01:00:00Z")
    ]


def test_an_entry_by_a_journal_of_servicenow_is_a_note_of_its_own(tables: Tables) -> None:
    said = ("2026-05-02 10:00:00 - Beth Anglin (Additional comments)\nWe look.\n\n"
            "2026-05-01 09:30:00 - Abel Tuter (Work notes)\nFirst line\nsecond line\n\n")  # fmt: skip
    path = tables.file("desk.csv", "Number,Short description,Opened,Additional comments\n"
                       f'INC1,a,2026-05-01 09:00:00,"{said}"\n')  # fmt: skip
    tables.bring(path)
    assert [(one["at"], one["actor"], one["text"]) for one in tables.show(1)["notes"]] == [
        ("2026-05-01T09:30:00Z", "Abel Tuter", "First line\nsecond line"),
        ("2026-05-02T10:00:00Z", "Beth Anglin", "We look."),
    ]


@pytest.mark.parametrize(("text", "minutes"), [("12", 12), ("12.0", 12), ("12,5", 12), ("90 min", 90)])
def test_minutes_with_a_point_are_minutes(tables: Tables, text: str, minutes: int) -> None:
    path = tables.file("desk.csv", f'id,title,created,Minutes spent\n1,a,2026-05-01,"{text}"\n')
    tables.bring(path)
    assert tables.show(1)["work"][0]["minutes"] == minutes


def test_what_is_set_to_not_set_is_missing(tables: Tables) -> None:
    rows = "".join(
        f"{n}\ts{n}\t{'new' if n % 4 else 'resolved'}\tNobody\tu{n}@acme.example\tMon Jan 05 09:0{n}:00 2026\t"
        f"{'Not set' if n % 4 else 'Mon Jan 05 10:00:00 2026'}\n" for n in range(1, 9)
    )  # fmt: skip
    path = tables.file("rt.tsv", f"id\tSubject\tStatus\tOwnerName\tRequestors\tCreated\tResolved\n{rows}")
    draft = tables.draft(path)
    assert 'resolved = "Resolved"' in draft and "Requestors" in draft
    tables.bring(path)
    assert (tables.show(1)["owner"], tables.show(4)["resolved_at"]) == (None, "2026-01-05T10:00:00Z")
    assert tables.show(1)["customer"] == "u1@acme.example"


@pytest.mark.parametrize(("role", "header"), [
    ("key", "Incident ID*+"), ("title", "Summary*"), ("title", "short_desc"), ("title", "Störung"),
    ("opened", "opendate"), ("time", "delta_ts"), ("closed", "Schließzeit"), ("resolved", "Last Resolved Date"),
    ("owner", "Assignee+"), ("owner", "Bearbeiter"), ("owner", "assigned_to.user_name"),
    ("customer", "caller_id.user_name"), ("customer", "Company*"), ("customer", "Requestors"),
    ("comments", "Additional comments"), ("comments", "Comments and Work notes"), ("phone", "Work phone"),
    ("priority", "Priority*"), ("channel", "Reported Source"), ("minutes", "Arbeitszeit (Min)"),
])  # fmt: skip
def test_columns_of_known_programs_are_known(role: str, header: str) -> None:
    assert words.fits(role, header) is not None


@pytest.mark.parametrize(("word", "meaning"), [("in Arbeit", "open"), ("Answered", "waiting_customer")])
def test_states_of_known_programs_are_known(word: str, meaning: str) -> None:
    assert words.state_of([word]) == meaning


def test_what_people_write_is_no_state(tables: Tables) -> None:
    rows = "1,mail does not work,2026-05-01,please confirm\n2,start page is blocked,2026-05-02,we work on it\n"
    draft = tables.draft(tables.file("desk.csv", f"id,title,created,remark\n{rows}"))
    assert '# state = ""' in draft and 'title = "title"' in draft


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_delimiter_too_many_at_the_end_of_each_row_costs_nothing(tables: Tables, sign: str) -> None:
    rows = "".join(f"{n},printer {n},2026-05-0{n} 10:00,open,\n" for n in range(1, 6))
    path = tables.file("desk.csv", f"id,title,created,status\n{rows}".replace(",", sign))
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (5, 0)
    assert tables.show(2)["title"] == "printer 2"


def test_what_the_api_of_jira_gives_is_a_table(tables: Tables) -> None:
    issues = [
        {"id": str(n), "key": f"SUP-{n}", "fields": {
            "summary": f"s {n}", "created": f"2026-01-0{n}T10:00:00.000+0100", "status": {"name": "In Progress"},
            "comment": {"comments": [
                {"author": {"displayName": "Anna"}, "body": "hello", "created": f"2026-01-0{n}T12:00:00.000+0100"},
            ]},
        }} for n in range(1, 4)
    ]  # fmt: skip
    tables.bring(tables.file("jira.json", json.dumps({"startAt": 0, "total": 3, "issues": issues})))
    shown = tables.show(2)
    assert (shown["ref"], shown["title"], shown["opened_at"]) == ("SUP-2", "s 2", "2026-01-02T09:00:00Z")
    assert [(one["text"], one["actor"]) for one in shown["notes"]] == [("hello", "Anna")]


@pytest.mark.parametrize("sign", [",", ";"])
def test_quotes_with_a_backslash_before_them_are_part_of_their_cell(tables: Tables, sign: str) -> None:
    rows = "".join(f'"{n}","say \\"hi\\", now","2026-05-0{n} 10:00",\\N\n' for n in range(1, 6))
    path = tables.file("desk.csv", f'"id","title","created","status"\n{rows}'.replace('",', f'"{sign}'))
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (5, 0)
    assert tables.show(2)["title"] == f'say "hi"{sign} now'


def test_a_path_that_ends_with_a_backslash_is_a_whole_cell(tables: Tables) -> None:
    rows = "".join(f'"{n}","C:\\temp\\","2026-05-0{n} 10:00","say ""hi"""\n' for n in range(1, 6))
    brought = tables.bring(tables.file("desk.csv", f'"id","title","created","note"\n{rows}'))
    assert brought["ticket_new_count"] == 5
    assert tables.show(2)["title"] == "C:\\temp\\"


LIST = "Datum;Kunde;Problem;Erledigt\n" + "".join(
    f"{n:02}.01.2026;{('Käfer', 'Huber')[n % 2]};{('Drucker geht nicht', 'Kein Netz')[n % 2]};{('nein', 'ja')[n % 2]}\n"
    for n in range(1, 20)
)


def test_rows_without_a_number_are_known_by_what_they_say(tables: Tables) -> None:
    path = tables.file("list.csv", LIST)
    draft = tables.draft(path)
    assert 'rows = "ticket"' in draft and 'key = ["Datum", "Kunde", "Problem"]' in draft
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (19, 0)
    one = tables.show(1)
    assert (one["title"], one["customer"], one["ref"], one["state"]) == ("Kein Netz", "Huber", None, "closed")
    assert tables.bring(path)["fact_count"] == 0


def test_a_title_that_never_comes_twice_is_no_number(tables: Tables) -> None:
    rows = "".join(f"0{n}.01.2026;Drucker geht nicht {n};offen\n" for n in range(1, 8))
    draft = tables.draft(tables.file("list.csv", f"Datum;Problem;Status\n{rows}"))
    assert 'title = "Problem"' in draft and 'key = ["Datum", "Problem"]' in draft


def test_the_same_number_in_every_month_is_another_ticket_where_the_map_says_so(tables: Tables) -> None:
    path = tables.file("list.csv", "month,nr,title,created\n1,1,a,2026-01-05\n1,2,b,2026-01-06\n2,1,c,2026-02-05\n")
    map_ = '[columns]\nkey = ["month", "nr"]\ntitle = "title"\nopened = "created"\n'
    assert tables.bring(path, map=map_)["ticket_new_count"] == 3


@pytest.mark.parametrize("name", ["Patient", "Vorgang", "Обращение", "trace", "Process Instance"])
def test_a_log_is_one_whatever_its_numbers_are_called(tables: Tables, name: str) -> None:
    steps = ("Registered", "Analysed", "Closed")
    rows = "".join(
        f"A{n};{step};2026-05-0{day} 1{n}:00\n" for day, step in enumerate(steps, 1) for n in range(5)
    )  # fmt: skip
    path = tables.file("log.csv", f"{name};activity;timestamp\n{rows}")
    draft = tables.draft(path)
    assert 'rows = "event"' in draft and f'key = "{name}"' in draft


def test_a_room_that_comes_again_is_no_number_of_a_ticket(tables: Tables) -> None:
    rows = "".join(f"{n:02}.01.2026;R10{n % 3};Drucker geht nicht;offen\n" for n in range(1, 20))
    draft = tables.draft(tables.file("list.csv", f"Datum;Raum;Problem;Status\n{rows}"))
    assert 'rows = "ticket"' in draft and 'key = ["Datum", "Problem"]' in draft


def test_what_somebody_wrote_is_no_number_whatever_it_is_called(tables: Tables) -> None:
    said = "Не работает принтер на втором этаже, просим прислать мастера, срочно нужно печатать"
    rows = "".join(f"0{n}.01.2026;{said} {n};Новая\n" for n in range(1, 8))
    draft = tables.draft(tables.file("list.csv", f"Дата;Обращение;Статус\n{rows}"))
    assert 'key = "Обращение"' not in draft and "[states]" in draft


def test_sums_without_a_word_below_a_small_table_change_no_guess(tables: Tables) -> None:
    rows = "".join(f"{n};0{n}.01.2026;Drucker {n};offen;{n},5\n" for n in range(1, 8))
    path = tables.file("list.csv", f"Lfd. Nr.;Datum;Problem;Status;Stunden\n{rows};;;7;28,0\n")
    assert 'key = "Lfd. Nr."' in tables.draft(path)
