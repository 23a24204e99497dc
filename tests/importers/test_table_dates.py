"""Dates are read by their shape; day before month or month before day is decided on the whole column, or asked."""

from pathlib import Path

import pytest

from supportcli.importers.table.dates import Dates
from supportcli.importers.table.orders import Order, order_of
from supportcli.importers.table.written import looks_like
from tests.importers.tables import Tables


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2016-02-29T01:16:05Z", "2016-02-29T01:16:05.000Z"),
        ("2006-11-07T10:00:36+01:00", "2006-11-07T09:00:36.000Z"),
        ("2016-02-29 01:16", "2016-02-29T01:16:00.000Z"),
        ("2016-02-29 01:16:00 UTC", "2016-02-29T01:16:00.000Z"),
        ("2016-02-29 01:16:00.123456", "2016-02-29T01:16:00.123Z"),
        ("2016/02/29", "2016-02-29T00:00:00.000Z"),
        ("29/2/2016 1:16", "2016-02-29T01:16:00.000Z"),
        ("29.02.16, 01:16 Uhr", "2016-02-29T01:16:00.000Z"),
        ("29-02-2016 01:16:59 PM", "2016-02-29T13:16:59.000Z"),
        ("1/3/2016 12:05 am", "2016-03-01T00:05:00.000Z"),
        ("2016年2月29日 1時16分", "2016-02-29T01:16:00.000Z"),
        ("1456708565", "2016-02-29T01:16:05.000Z"),
        ("1456708565123", "2016-02-29T01:16:05.123Z"),
        ("Mon, 29 Feb 2016 01:16:05 +0100", "2016-02-29T00:16:05.000Z"),
        ("Feb 29, 2016 1:16 PM", "2016-02-29T13:16:00.000Z"),
        ("29/Feb/16 1:16 PM", "2016-02-29T13:16:00.000Z"),
        ("29. März 2016 13:16", "2016-03-29T13:16:00.000Z"),
        ("29-Feb-2016", "2016-02-29T00:00:00.000Z"),
        ("20160229T011605Z", "2016-02-29T01:16:05.000Z"),
    ],
)
def test_a_date_is_read(text: str, moment: str) -> None:
    assert Dates("d/m/y", "UTC").read(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2016-02-29 24:00", "2016-03-01T00:00:00.000Z"),
        ("2016-02-29T24:00:00Z", "2016-03-01T00:00:00.000Z"),
        ("31.12.2015 24:00 Uhr", "2016-01-01T00:00:00.000Z"),
        ("29/2/2016, 1:16:05\u202fPM", "2016-02-29T13:16:05.000Z"),
        ("29/2/2016 13:16 PM", "2016-02-29T13:16:00.000Z"),
        ("29/2/2016 00:16 AM", "2016-02-29T00:16:00.000Z"),
        ("29 de febrero de 2016, 01:16 p. m.", "2016-02-29T13:16:00.000Z"),
        ("1er mars 2016 à 9h15", "2016-03-01T09:15:00.000Z"),
        ("Di., 1. März 2016, 09:15 Uhr", "2016-03-01T09:15:00.000Z"),
        ("Mittwoch, den 2. März 2016 um 09:15", "2016-03-02T09:15:00.000Z"),
        ("вторник, 1 марта 2016 г. в 9:15", "2016-03-01T09:15:00.000Z"),
        ("March 1st, 2016 9:15 a.m.", "2016-03-01T09:15:00.000Z"),
        ("01-MAR-16 09.15.22.000000 PM", "2016-03-01T21:15:22.000Z"),
        ("2016-03-01-09.15.22.000000", "2016-03-01T09:15:22.000Z"),
        ("2016年3月1日 午前12時", "2016-03-01T00:00:00.000Z"),
        ("２０１６／０３／０１　０９：１５", "2016-03-01T09:15:00.000Z"),
        ("2016-03-01 09:15:22+01", "2016-03-01T08:15:22.000Z"),
        ("2016-03-01T09:15+01:00[Europe/Berlin]", "2016-03-01T08:15:00.000Z"),
        ("Tue Mar 01 2016 09:15:22 GMT+0100 (Central European Standard Time)", "2016-03-01T08:15:22.000Z"),
        ("Tue Mar 01 09:15:22 CET 2016", "2016-03-01T08:15:22.000Z"),
        ("2016-03-01 09:15:00 CET", "2016-03-01T08:15:00.000Z"),
        ("2016-07-01 09:15:00.250 CEST", "2016-07-01T07:15:00.250Z"),
        ("01.03.2016 09:15 MEZ", "2016-03-01T08:15:00.000Z"),
        ("1 Mar 2016 09:15 AM EST", "2016-03-01T14:15:00.000Z"),
        ("01.03.2016 09:15 МСК", "2016-03-01T06:15:00.000Z"),
        ("1/3/2016 9:15 UTC+3", "2016-03-01T06:15:00.000Z"),
    ],
)
def test_a_date_of_another_program_is_known_and_read(text: str, moment: str) -> None:
    assert looks_like(text)
    assert Dates("d/m/y", "UTC").read(text) == moment


@pytest.mark.parametrize(("text", "moment"), [
    ("46027.378472", "2026-01-05T09:05:00.000Z"), ("46027,5", "2026-01-05T12:00:00.000Z"),
    ("46027", "2026-01-05T00:00:00.000Z"),
])  # fmt: skip
def test_a_day_as_excel_counts_it_is_a_date_where_the_column_is_one(text: str, moment: str) -> None:
    assert not looks_like(text)
    assert Dates("d/m/y", "UTC").read(text) == moment


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Europe/Dublin"])
def test_letters_that_are_several_zones_are_the_one_of_the_map(zone: str) -> None:
    moment = {"Asia/Kolkata": "2016-07-01T06:30:00.000Z", "Europe/Dublin": "2016-07-01T11:00:00.000Z"}[zone]
    assert Dates("", zone).read("2016-07-01 12:00 IST") == moment


@pytest.mark.parametrize("text", ["2016-07-01 12:00 IST", "2016-07-01 12:00 CST"])
def test_letters_that_are_several_zones_are_no_zone_by_themselves(text: str) -> None:
    assert looks_like(text)
    with pytest.raises(ValueError):
        Dates("", None).read(text)
    with pytest.raises(ValueError):
        Dates("", "Europe/Berlin").read(text)


@pytest.mark.parametrize("text", [
    "31/2/2016", "13:00", "soon", "2016-13-01", "1/2", "29/2/2016 25:00", "99999", "0/0/0", "24:00", "2016-02-29 24:01",
    "29/2/2016 13:00 AM", "2016-02-29 12:00 XYZ", "29999", "room 5",
])  # fmt: skip
def test_what_is_no_date_is_not_read(text: str) -> None:
    with pytest.raises(ValueError):
        Dates("d/m/y", "UTC").read(text)


def test_a_time_without_offset_is_of_the_zone() -> None:
    assert Dates("", "Europe/Berlin").read("2016-07-01 12:00") == "2016-07-01T10:00:00.000Z"


def order(*texts: str) -> Order:
    found = Order()
    for text in texts:
        found.look(text)
    return found


def test_one_proof_decides_a_column_and_columns_decide_each_other() -> None:
    assert order("1/2/2016", "3/4/2016", "13/4/2016").decided() == "d/m/y"
    assert order("1/2/2016", "4/13/2016").decided() == "m/d/y"
    assert order("1.2.2016").decided() == "d/m/y"
    assert order("1/2/2016").decided() is None
    assert order_of([order("1/2/2016"), order("4/13/2016")]) == "m/d/y"
    assert order_of([order("13/4/2016"), order("4/13/2016")]) is None
    assert order_of([order("2016-02-01")]) == ""


def table(*dates: str) -> str:
    return "id,title,created\n" + "".join(f"{n},x,{date}\n" for n, date in enumerate(dates, 1))


def test_the_month_may_come_first(tables: Tables) -> None:
    tables.bring(tables.file("desk.csv", table("1/2/2026", "3/4/2026", "3/25/2026")))
    assert [tables.show(n)["opened_at"][:10] for n in (1, 2, 3)] == ["2026-01-02", "2026-03-04", "2026-03-25"]


def test_one_row_against_the_whole_column_is_refused(tables: Tables) -> None:
    path = tables.file("desk.csv", table(*["13/2/2026"] * 20, "3/25/2026"))
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (20, 1)
    assert brought["reasons"][0]["reason"] == "3/25/2026 in created is no date"
    assert tables.rejected(path) == "id,title,created,reason\n21,x,3/25/2026,3/25/2026 in created is no date\n"


@pytest.mark.parametrize("header", ["id,title,created", "id,title,created,closed"])
def test_dates_that_contradict_each_other_are_asked_about_with_both(tables: Tables, header: str) -> None:
    rows = (
        "1,x,25/03/2026\n2,x,03/26/2026\n3,x,4/5/2026\n"
        if header.count(",") == 2
        else "1,x,25/03/2026,03/26/2026\n2,x,4/5/2026,4/6/2026\n"
    )
    path = tables.file("desk.csv", f"{header}\n{rows}")
    draft = tables.draft(path)
    assert '# dates = "d/m/y"\n# dates = "m/d/y"\n' in draft and "25/03/2026" in draft and "03/26/2026" in draft
    ran = tables.run(path)
    other = header.rpartition(",")[2]
    assert (ran.code, ran.error["code"]) == (2, "dates_contradict")
    assert f"25/03/2026 (created) has the day first, 03/26/2026 ({other}) the month" in ran.error["message"]
    assert ran.error["choices"] == ['dates = "d/m/y"', 'dates = "m/d/y"']
    brought = tables.bring(path, map=draft.replace('# dates = "d/m/y"', 'dates = "d/m/y"'))
    assert (brought["rejected_count"], brought["reasons"][0]["reason"]) == (1, f"03/26/2026 in {other} is no date")


def test_letters_that_are_several_zones_are_asked_about(tables: Tables) -> None:
    path = tables.file("desk.csv", table("2026-07-01 12:00 IST", "2026-07-02 12:00 CET"))
    brought = tables.bring(path)
    assert brought["ticket_new_count"] == 1
    assert brought["reasons"][0]["reason"] == (
        'IST in created may be several zones: put the one that is meant into the map: zone = "Asia/Kolkata"'
    )
    draft = tables.draft(tables.file("again.csv", Path(path).read_bytes()))
    again = tables.bring(path, map=draft.replace('# zone = "Europe/Berlin"', 'zone = "Asia/Kolkata"'))
    assert again["rejected_count"] == 0


def test_a_column_of_days_as_excel_counts_them_is_drafted(tables: Tables) -> None:
    path = tables.file("desk.csv", table("46027.378472", "46028.5", "46029"))
    assert 'opened = "created"' in tables.draft(path)
    tables.bring(path)
    assert tables.show(1)["opened_at"] == "2026-01-05T09:05:00Z"


def test_what_nothing_decides_is_asked(tables: Tables) -> None:
    path = tables.file("desk.csv", table("1/2/2026", "3/4/2026"))
    assert '# dates = "d/m/y"\n# dates = "m/d/y"\n' in tables.draft(path)
    ran = tables.run(path)
    assert (ran.code, ran.error["code"]) == (2, "dates_undecided")
    assert ran.error["choices"] == ['dates = "d/m/y"', 'dates = "m/d/y"']
    assert not tables.sup.path.exists()
    map_ = Path(tables.map_of(path)).read_text().replace('# dates = "m/d/y"', 'dates = "m/d/y"')
    tables.bring(path, map=map_)
    assert tables.show(1)["opened_at"] == "2026-01-02T00:00:00Z"


def test_two_years_that_stand_elsewhere_are_asked_about(tables: Tables) -> None:
    rows = "".join(f"{n},x,24/03/{n:02},{n}/30/25\n" for n in range(1, 12))
    path = tables.file("desk.csv", f"id,title,created,closed\n{rows}")
    assert '# dates = "m/d/y"' in tables.draft(path)
    assert tables.run(path).error["code"] == "dates_undecided"
