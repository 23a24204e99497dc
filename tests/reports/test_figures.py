"""The arithmetic of reports with given rows: no database, no clock."""

import itertools
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli.looking import periods
from supportcli.moments import shifted
from supportcli.reports import customers, figures, intervals, money, service
from supportcli.reports.material import Material

START, END = "2026-11-01T00:00:00.000Z", "2026-12-01T00:00:00.000Z"


def material(start: str = START, end: str = END, internal: bool = False, **rows: Iterable[Any]) -> Material:
    """What a report gets; readings that are not given are empty."""
    return Material(
        start,
        end,
        "2027-06-01T00:00:00.000Z",
        lambda name: list(rows.get(name, ())),
        [("2026-11", start)],
        internal,
        months=periods.months,
    )


def by_name(made: figures.Made) -> dict[str, figures.Figure]:
    return {one.name: one for one in made.figures}


@pytest.mark.parametrize(
    ("values", "median", "p90"), [([7], 7, 7), ([1, 2], 1.5, 1.9), ([1, 2, 3], 2, 2.8), (list(range(101)), 50, 90)]
)
def test_median_and_p90_lie_between_their_neighbours_in_proportion(values, median, p90):
    one = figures.mean("x", "", "", "minutes", range(len(values)), values[::-1])
    assert (one.median, one.p90, one.n) == (median, p90, len(values))


def test_nothing_to_count_is_no_zero():
    one = figures.mean("x", "", "", "minutes", [], [])
    assert (one.value, one.median, one.p90, one.n) == (None, None, None, 0)
    assert figures.share("x", "", "", [], 0).value is None
    assert figures.share("x", "", "", [], 4).value == 0


def test_an_unclassified_request_is_in_no_share_of_bugs_but_among_the_others():
    at = "2026-11-05T10:00:00.000Z"
    rows = [(1, at, at, "bug", None), (2, at, at, "question", None), (3, at, at, None, None), (4, at, None, None, None)]
    found = by_name(service.made(material(requests=rows)))
    assert (found["requests_answered"].value, found["bug_share"].value, found["other_requests"].value) == (3, 50, 2)
    assert (list(found["unclassified"].subjects), list(found["unanswered"].subjects)) == ([3], [4])


def test_pauses_are_taken_off_the_time_to_resolve_and_a_promise_is_no_first_contact():
    begun, ended = "2026-11-05T10:00:00.000Z", "2026-11-05T14:00:00.000Z"
    rows = [(1, 3_600_000, 1, 0, 0, begun, ended), (2, 0, 1, 1, 0, begun, ended), (3, 0, 2, 0, 0, begun, ended)]
    found = by_name(service.made(material(resolved=rows, fixes=[(1, None), (2, ended), (2, None), (3, None)])))
    assert found["time_to_resolve"].value == 4 * 3600
    assert (found["time_to_resolve_net"].median, found["time_to_resolve_net"].value) == (4 * 3600, (3 + 4 + 4) * 1200)
    assert list(found["first_contact_resolution"].subjects) == [1]
    assert (found["reopen_rate"].value, list(found["reopen_rate"].subjects)) == (33.333, [2])


def test_a_promise_kept_late_is_not_kept_and_one_without_outcome_neither():
    due = "2026-11-05T10:00:00.000Z"
    rows = [
        (1, "support", due, "kept", due, None, due),
        (2, "support", due, "kept_late", "2026-11-05T11:00:00.000Z", None, due),
        (3, "support", due, None, None, None, due),
        (4, "support", due, "broken", due, None, due),
        (5, "customer", due, "kept", due, None, due),
    ]
    found = by_name(service.made(material(promises=rows)))
    assert (found["promises_kept_support"].value, found["promises_kept_support"].n) == (25, 4)
    assert (found["promises_late_support"].value, found["promises_late_support"].n) == (3600, 1)
    assert found["promises_kept_customer"].value == 100
    assert found["promises_kept_third_party"].value is None


def test_running_clocks_stand_apart_from_those_that_were_decided():
    inside, later = "2026-11-05T10:00:00.000Z", "2027-08-01T00:00:00.000Z"
    rows = [
        (1, "resolution", "p1", "met", inside, 0, inside),
        (2, "resolution", "p1", "missed", inside, 0, inside),
        (3, "resolution", "p1", None, inside, 1, inside),
        (4, "resolution", "p1", None, later, 1, inside),
        (5, "resolution", "p1", None, None, 1, inside),
        (6, "resolution", "p1", "met", later, 0, inside),
        (7, "resolution", "p1", "stopped", None, 0, inside),
    ]
    found = by_name(service.made(material(legs=rows)))
    assert (found["sla_attainment"].value, found["sla_attainment"].n) == (50, 2)
    assert (list(found["sla_breached"].subjects), list(found["sla_open"].subjects)) == ([3], [4, 5])


@given(
    st.integers(0, 60 * 24 * 40),
    st.integers(1, 4000),
    st.lists(st.integers(1, 60 * 24 * 30 - 1), min_size=1).map(sorted),
)
def test_minutes_of_the_parts_of_a_period_add_up_to_those_of_the_whole(ended, minutes, cuts):
    at = shifted(START, minutes=ended)
    borders = [START, *(shifted(START, minutes=cut) for cut in dict.fromkeys(cuts)), END]
    parts = sum(intervals.inside(a, b)(at, minutes) for a, b in itertools.pairwise(borders))
    whole = intervals.inside(START, END)(at, minutes)
    assert parts == pytest.approx(whole)
    assert 0 <= whole <= minutes


@given(st.lists(st.integers(1, 60 * 24 * 200), min_size=1).map(sorted))
def test_the_months_of_the_parts_add_up_and_a_whole_month_is_one(cuts):
    end = shifted(START, days=210)
    borders = [START, *(shifted(START, minutes=cut) for cut in dict.fromkeys(cuts)), end]
    assert sum(periods.months(a, b) for a, b in itertools.pairwise(borders)) == pytest.approx(
        periods.months(START, end)
    )
    assert periods.months(START, END) == 1


DAY = "2026-11-20T12:00:00.000Z"
START_PLAN = (None, None, "Start", "40", "1.0", "EUR")


def test_the_customer_of_eight_dumps_costs_more_than_they_pay_and_stands_last():
    made = customers.made(
        material(
            internal=True,
            customers=[("d", "Dumps", None), ("q", "Quiet", None), ("n", "No plan", None)],
            owners=[(one, "d") for one in range(8)] + [(20, "n")],
            terms=[("d", *START_PLAN), ("q", *START_PLAN)],
            work=[(one, DAY, 12, "goodwill", "load a dump") for one in range(8)] + [(20, DAY, 5, "work", "")],
            requests=[(one, DAY, DAY, None, DAY) for one in range(8)],
        )
    )
    (table,) = made.tables
    assert [(row["customer"], row["margin"]) for row in table.rows] == [
        ("Quiet", "40.00"),
        ("No plan", None),
        ("Dumps", "-56.00"),
    ]
    last = table.rows[-1]
    assert (last["goodwill_count"], last["goodwill_minutes"], last["cost"], last["price"]) == (8, 96, "96.00", "40.00")
    assert sorted(by_name(made)["goodwill_minutes"].subjects) == list(range(8))


def test_cost_and_margin_stay_inside():
    rows = {
        "customers": [("d", "Dumps", None)],
        "terms": [("d", *START_PLAN)],
        "owners": [(1, "d")],
        "work": [(1, DAY, 12, "goodwill", "")],
    }
    (table,) = customers.made(material(**rows)).tables
    assert (table.rows[0]["price"], table.rows[0]["cost"], table.rows[0]["margin"]) == ("40.00", None, None)
    assert {"cost", "margin"} & {column.field for column in table.columns} == set()


def test_a_favour_over_a_border_is_counted_once_and_its_minutes_on_both_sides():
    over = {
        "customers": [("d", "Dumps", None)],
        "owners": [(1, "d")],
        "work": [(1, "2026-12-01T00:04:00.000Z", 12, "goodwill", "load a dump")],
    }
    rows = [
        customers.made(material(start, end, **over)).tables[0].rows[0]
        for start, end in ((START, END), (END, "2027-01-01T00:00:00.000Z"))
    ]
    assert [(row["goodwill_count"], row["goodwill_minutes"]) for row in rows] == [(0, 8), (1, 4)]


def test_each_minute_costs_the_rate_of_its_day_and_a_price_its_share_of_the_month():
    middle = "2026-11-16T00:00:00.000Z"
    (table,) = customers.made(
        material(
            internal=True,
            customers=[("d", "Dumps", None), ("old", "Old name", "d")],
            terms=[("d", None, middle, "Start", "40", "1.0", "EUR"), ("d", middle, None, "More", "80", "0.5", "EUR")],
            owners=[(1, "d"), (2, "old")],
            calls=[(1, "2026-11-10T10:00:00.000Z", 30, 1, "anna"), (2, DAY, 30, 1, "anna")],
        )
    ).tables
    (row,) = table.rows
    assert (row["price"], row["cost"], row["margin"], row["contacts"]) == ("60.00", "45.00", "15.00", 2)
    assert (row["customer"], row["plan"]) == ("Dumps", "More")


def test_amounts_of_two_currencies_are_not_added_up():
    (table,) = customers.made(
        material(
            internal=True,
            customers=[("d", "Dumps", None)],
            terms=[("d", None, DAY, "Start", "40", "1", "EUR"), ("d", DAY, None, "Start", "40", "1", "USD")],
        )
    ).tables
    assert (table.rows[0]["price"], table.rows[0]["margin"], table.rows[0]["currency"]) == (None, None, None)


def test_preventive_work_is_listed_by_its_words():
    work = [(one, DAY, 20, "preventive", "updates") for one in range(3)] + [(9, DAY, 5, "work", "x")]
    (table,) = service.made(material(work=work)).tables
    assert list(table.rows) == [{"text": "updates", "count": 3, "minutes": 60}]


def test_a_third_of_a_month_costs_a_third_of_its_price_to_the_cent() -> None:
    terms = [money.Terms(None, None, "Gold", "30000.00", None, "EUR")]
    price = money.price(terms, "2026-11-01T00:00:00.000Z", "2026-11-11T00:00:00.000Z", lambda start, end: 10 / 30)
    assert money.said(price) == "10000.00"
