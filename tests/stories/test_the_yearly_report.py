"""Story D: two years of one customer, told through the bulk path; the report prints exactly its table, and opens every
figure."""

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from supportcli.facts.customer import Added
from supportcli.facts.message import Told
from supportcli.facts.resolution import Given
from supportcli.facts.ticket import Classified, Opened
from supportcli.facts.work import Done
from supportcli.session import stamp
from supportcli.storage import database
from supportcli.storage.bulk import Pen, Story, append_many
from tests.conftest import Desk

YEARS = {2025: 100, 2026: 50}
"""Bugs among the thousand requests of each year."""
REQUESTS = 1000
OTHERS = ("question", "request", "operations", "billing", "user_error")
NOW = "2027-01-10T09:00:00Z"
TABLE = {
    # name: (last year, this year, change %)
    "requests_answered": (1000, 1000, 0),
    "first_response": (30, 30, 0),
    "bugs": (100, 50, -50),
    "bug_share": (10, 5, -50),
    "bugs_resolved": (80, 80, 0),
    "other_requests": (900, 950, 5.6),
    "hours": (1000, 1000, 0),
}
"""The table of the story, in its order; 950 is 5.6 % more than 900."""
LEFT = {
    year: {f"request {year}-{number}" for number in range(0, REQUESTS, 5 * REQUESTS // bugs)}
    for year, bugs in YEARS.items()
}
"""The bugs that nobody solved: one in five."""


def spread(number: int, most: int) -> int:
    """-most ... +most, so that a thousand of them add up to nothing."""
    return (number // 2 % most + 1) * (1 if number % 2 else -1)


def request(pen: Pen, year: int, number: int, customer: list[str]) -> None:
    """One request: asked, answered after about 30 s, classified, worked on for about an hour, of the bugs four in five
    solved."""
    begun = datetime(year, 1, 2, 8, tzinfo=UTC) + timedelta(days=361) * (number / REQUESTS)
    ticket = pen.new_ticket()
    bug = number % (REQUESTS // YEARS[year]) == 0

    def record(fact: Any, **later: float) -> None:
        pen.record(ticket, fact, stamp(begun + timedelta(**later)), "anna")

    record(Opened(f"request {year}-{number}", customer=customer[0], channel="email"))
    pen.number(ticket, stamp(begun), "anna")
    record(Told("we have it", purpose="received", first_response=True), seconds=30 + spread(number, 20))
    record(Classified("bug" if bug else OTHERS[number % len(OTHERS)]), minutes=20)
    record(Done("looked into it", 60 + spread(number, 50)), hours=3)
    if not bug or number // (REQUESTS // YEARS[year]) % 5:
        record(Given(text="done"), hours=4)


def story() -> Iterator[Story]:
    customer: list[str] = []

    def firm(pen: Pen) -> None:
        one = pen.new_customer()
        pen.record(one, Added("Acme"), "2024-12-01T08:00:00.000Z", "anna")
        customer.append(one.subject)

    yield firm
    for year in YEARS:
        for number in range(REQUESTS):
            yield partial(request, year=year, number=number, customer=customer)


@pytest.fixture(scope="module")
def two_years(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with both years; nobody writes to it."""
    desk = Desk(tmp_path_factory.mktemp("years"))
    db = database.open_or_create(str(desk.path))
    append_many(db, str(desk.path), "2027-01-02T00:00:00.000Z", story())
    db.close()
    desk.env["SUPPORTCLI_NOW"] = NOW
    return desk


LINE = "report service -c Acme --year 2026 --compare"


def figures(desk: Desk, line: str = LINE) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in desk.ok(f"{line} --json").json["figures"]}


def test_the_table_comes_out_exactly_and_in_order(two_years: Desk) -> None:
    done = two_years.process(*LINE.split(), "--json", TZ="UTC")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    first = found["figures"][: len(TABLE)]
    assert {one["name"]: (one["before"], one["value"], one["change_percent"]) for one in first} == TABLE
    assert [one["name"] for one in first] == list(TABLE)
    assert (found["period"]["name"], found["compared"]["name"], found["customer"]) == ("2026", "2025", "Acme")
    assert (found["period"]["start_at"], found["compared"]["end_at"]) == ("2026-01-01T00:00:00Z",) * 2


def test_the_responses_varied_although_their_mean_did_not(two_years: Desk) -> None:
    one = figures(two_years)["first_response"]
    assert (one["n"], one["unit"], one["clock"]) == (1000, "seconds", "calendar")
    assert one["median"] != one["p90"] and 40 < one["p90"] <= 50


@pytest.mark.parametrize("year", YEARS)
def test_every_figure_opens_to_exactly_its_tickets(two_years: Desk, year: int) -> None:
    every = {f"request {year}-{number}" for number in range(REQUESTS)}
    bugs = {f"request {year}-{number}" for number in range(0, REQUESTS, REQUESTS // YEARS[year])}
    left = LEFT[year]
    expected = {
        "requests_answered": every,
        "first_response": every,
        "bugs": bugs,
        "bug_share": bugs,
        "bugs_resolved": bugs - left,
        "other_requests": every - bugs,
        "hours": every,
        "time_to_resolve": every - left,
        "unanswered": set(),
        "backlog_age": {title for before, titles in LEFT.items() if before <= year for title in titles},
    }
    for name, titles in expected.items():
        found = [
            row["title"] for row in two_years.ok(f"report service -c Acme --year {year} --list {name} --json").json
        ]
        assert sorted(found) == sorted(titles), name


def test_a_figure_is_opened_in_every_form_that_list_has(two_years: Desk) -> None:
    line = f"{LINE} --list bugs"
    assert (
        two_years.ok(f"{line} -q").out.split()
        == two_years.ok("list class:bug customer:Acme reported:2026 -q").out.split()
    )
    assert len(two_years.ok(f"{line} -o csv").out.splitlines()) == 51
    assert two_years.ok(f"{line} -o html").out.count("<tr>") == 51


def test_csv_has_a_row_for_each_figure(two_years: Desk) -> None:
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(two_years.ok(f"{LINE} -o csv").out))}
    assert {name: (rows[name]["before"], rows[name]["value"], rows[name]["change_percent"]) for name in TABLE} == {
        name: tuple(map(str, values)) for name, values in TABLE.items()
    }


@pytest.mark.parametrize("form", ["txt", "md", "html", "text"])
def test_each_form_shows_the_table_and_what_its_figures_mean(two_years: Desk, form: str) -> None:
    text = two_years.ok(f"{LINE} -o {form}", TERM="xterm").out
    plain = " ".join(re.sub(r"<[^>]*>|[|]", " ", text).replace("\\", "").split())
    for row in (
        "Requests answered 1000 1000 0 %",
        "Mean first response 30 s 30 s 0 %",
        "Classified as bug 50 100 -50 %",
        "Share of bugs 5 % 10 % -5 points",
        "Bugs resolved 80 % 80 % 0 points",
        "Other service requests 950 900 +5.6 %",
        "Hours of service 1000 h 1000 h 0 %",
    ):
        assert row in plain, (form, row)
    assert "What the figures mean" in text and "classified" in text


def test_the_months_stand_beside_those_of_the_year_before(two_years: Desk) -> None:
    charts = {one["name"]: one for one in two_years.ok(f"{LINE} --json").json["charts"]}
    bugs = charts["bugs"]["points"]
    assert [point["label"] for point in bugs] == [f"2026-{month:02}" for month in range(1, 13)]
    assert sum(point["value"] for point in bugs) == 50 and sum(point["before"] for point in bugs) == 100
    assert "<svg" in two_years.ok(f"{LINE} -o html").out


def test_names_and_numbers_are_the_same_in_every_language(two_years: Desk) -> None:
    from supportcli import languages

    english = two_years.ok(f"{LINE} --json").json
    for language in languages.available()[1:]:
        other = two_years.ok(f"{LINE} --json --lang {language}").json
        for one, same in zip(english["figures"], other["figures"], strict=True):
            assert {**one, "title": 0, "definition": 0} == {**same, "title": 0, "definition": 0}


def test_without_a_year_before_there_is_no_change(two_years: Desk) -> None:
    one = figures(two_years, "report service --year 2025 --compare")["bugs"]
    assert (one["value"], one["before"], one["change"], one["change_percent"]) == (100, 0, 100, None)
    assert "n/a" in two_years.ok("report service --year 2025 --compare -o txt").out
