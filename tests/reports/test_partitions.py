"""What the tables of a report add up to, whatever the rows: nothing is lost between groups, nothing counted twice."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from test_figures import END, START, by_name, material

from supportcli.moments import shifted
from supportcli.reports import agents, backlog, causes, promises, sla

SIDES, PEOPLE = ("support", "customer", "third_party"), (None, "anna", "boris")
OUTCOMES = (None, "kept", "kept_late", "broken", "cancelled")


def at(minutes: int) -> str:
    return shifted(START, minutes=minutes)


moments = st.integers(-60 * 24 * 40, 60 * 24 * 40).map(at)
"""Before, inside and after November."""


@st.composite
def promise(draw: Any) -> tuple[Any, ...]:
    said, due, outcome = draw(moments), draw(moments), draw(st.sampled_from(OUTCOMES))
    ended = {"kept": due, "kept_late": shifted(due, minutes=draw(st.integers(1, 5000)))}.get(outcome, due)
    side, who = draw(st.sampled_from(SIDES)), draw(st.sampled_from(PEOPLE))
    return draw(st.integers(1, 20)), side, who, "anna", said, due, due, outcome, ended if outcome else None


def due_in(row: tuple[Any, ...]) -> bool:
    return START <= row[5] < END and row[7] != "cancelled"


@given(st.lists(promise()))
def test_every_promise_that_was_due_has_one_end(rows: list[tuple[Any, ...]]) -> None:
    rows = [row for row in rows if row[4] < END and (row[4] >= START or row[5] >= START)]  # what the reading gives
    made = promises.made(material(promised=rows))
    found = {name: figure.value for name, figure in by_name(made).items()}
    ends = ("kept", "kept_late", "broken", "overdue")
    assert found["promises_due"] == sum(map(due_in, rows)) == sum(found[f"promises_{end}"] for end in ends)
    for table in made.tables[:2]:
        for column in promises.COLUMNS:
            assert sum(row[column] for row in table.rows) == found[f"promises_{column}"], (table.name, column)
        for row in table.rows:
            assert row["due"] == sum(row[end] for end in ends)
    assert sum(row["n"] for row in made.tables[2].rows) == found["promises_kept_late"]


@st.composite
def leg(draw: Any) -> tuple[Any, ...]:
    result = draw(st.sampled_from(("met", "missed", None, "stopped")))
    runs = result is None and draw(st.booleans())
    decided = draw(moments) if result in ("met", "missed") or (runs and draw(st.booleans())) else None
    name, priority = draw(st.sampled_from(sla.LEGS)), draw(st.sampled_from(("p1", "p2")))
    plan, elapsed = draw(st.sampled_from((None, "s", "g"))), draw(st.integers(0, 100_000))
    return draw(st.integers(1, 20)), name, priority, result, decided, runs, draw(moments), plan, elapsed


@given(st.lists(leg()))
def test_met_and_missed_are_all_that_was_due(rows: list[tuple[Any, ...]]) -> None:
    made = sla.made(material(legs=rows, plans=[("s", "Start"), ("g", "Gold")]))
    found = {name: figure.value for name, figure in by_name(made).items()}
    due = [row for row in rows if row[3] in ("met", "missed") and START <= row[4] < END]
    assert len(due) == found["sla_due"] == found["sla_met"] + found["sla_missed"]
    running = [row for row in rows if row[5] and row[6] < END]
    assert len(running) == found["sla_open"] + found["sla_breached"]
    for table in made.tables:
        assert sum(row["due"] for row in table.rows) == found["sla_due"], table.name
        assert sum(row["running"] + row["breached"] for row in table.rows) == len(running), table.name
        assert all(row["due"] == row["met"] + row["missed"] for row in table.rows)
    elapsed = [by_name(made)[f"sla_elapsed_{name}"] for name in sla.LEGS]
    assert sum(one.n for one in elapsed) == found["sla_due"]


@given(
    st.lists(st.integers(1, 60 * 24 * 90)),
    st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(("p1", "p2", "p3")))),
    st.lists(st.sampled_from((*SIDES, None))),
)
def test_the_bands_and_every_grouping_add_up_to_the_backlog(
    ages: list[int], traits: list[Any], holders: list[Any]
) -> None:
    made = backlog.made(
        material(
            open=[(number, shifted(END, minutes=-age), None, None, None) for number, age in enumerate(ages)],
            traits=[(number, *trait) for number, trait in enumerate(traits)],
            holder=list(enumerate(holders)),
        )
    )
    found = by_name(made)
    bands = [found[f"backlog_{name}"].value for name in ("1", "7", "30", "older")]
    assert sum(bands) == found["backlog_age"].n == len(ages)
    for table in made.tables:
        assert sum(row["count"] for row in table.rows) == len(ages), table.name
        columns = backlog.COLUMNS[1:]
        assert [sum(row[name] for row in table.rows) for name in columns] == bands, table.name
        assert all(row["count"] == sum(row[name] for name in columns) for row in table.rows)


@given(st.lists(st.tuples(st.sampled_from((None, "isp", "email")), st.sampled_from((None, "device", "billing")))))
def test_every_resolved_ticket_has_one_layer_and_one_step(rows: list[tuple[Any, Any]]) -> None:
    ends = [(number, *row, START, shifted(START, hours=5)) for number, row in enumerate(rows)]
    steps = [(number, "reboot", shifted(START, hours=number)) for number in range(0, len(rows), 2)]
    made = causes.made(material(causes=ends, ending_steps=steps))
    for table in made.tables:
        assert sum(row["count"] for row in table.rows) == len(rows), table.name
        for domain in (None, "isp", "email"):
            of_domain = [row for row in table.rows if row["domain"] == domain]
            assert not of_domain or abs(sum(row["percent"] for row in of_domain) - 100) < 0.2
    assert by_name(made)["step_known"].subjects == [number for number in range(0, len(rows), 2) if number <= 5]


def test_nobody_is_ranked_and_who_only_worked_stands_in_the_table_too() -> None:
    noon = "2026-11-20T12:00:00.000Z"
    made = agents.made(
        material(
            open=[(1, START, None, None, None), (2, START, None, None, None)],
            traits=[(1, "zoe", "p1"), (2, None, "p1")],
            calls=[(1, noon, 9, 1, "mia", 7), (1, noon, 0, 0, "mia", 0)],
            work=[(2, noon, 30, "goodwill", "x", "bob")],
            pending=[(1, None, "mia"), (2, "zoe", "mia")],
        )
    )
    (table,) = made.tables
    names = ("agent", "owned", "calls", "talk_minutes", "work_minutes", "promises_open")
    assert [tuple(row[name] for name in names) for row in table.rows] == [
        ("bob", 0, 0, 0, 30, 0),
        ("mia", 0, 1, 7, 0, 1),
        ("zoe", 1, 0, 0, 0, 1),
    ]
    assert {name: figure.value for name, figure in by_name(made).items()} == {
        "owned": 1, "unowned": 1, "calls": 1, "talk_minutes": 7, "work_minutes": 30, "promises_open": 2
    }  # fmt: skip
