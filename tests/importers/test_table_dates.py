"""Dates are read by their shape; day before month or month before day is decided on the whole column, or asked."""

from pathlib import Path

import pytest

from supportcli.importers.table.dates import Dates, Order, order_of
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
    "text", ["31/2/2016", "13:00", "soon", "2016-13-01", "1/2", "29/2/2016 25:00", "99999", "0/0/0"]
)
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


def test_a_row_that_contradicts_the_column_is_refused(tables: Tables) -> None:
    path = tables.file("desk.csv", table("13/2/2026", "14/2/2026", "3/25/2026"))
    brought = tables.bring(path)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (2, 1)
    assert brought["reasons"][0]["reason"] == "3/25/2026 in created is no date"
    assert tables.rejected(path) == "id,title,created,reason\n3,x,3/25/2026,3/25/2026 in created is no date\n"


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
