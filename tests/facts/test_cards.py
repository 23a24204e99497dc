"""Cards whose terms hold from a moment on, and the plans of a customer in time."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli import facts
from supportcli.facts.customer import Customer
from supportcli.facts.plan import Added, Edited, Plan
from supportcli.ticket import Header

DAYS = [f"2026-11-{day:02d}T00:00:00.000Z" for day in range(1, 10)]
HEADER = Header("aaaa", 1, "s", DAYS[0], DAYS[0], "anna", "aaaa:1", None, "plan.added")


def plan(*facts_: Any) -> Plan:
    card = Plan("s")
    for fact in facts_:
        card.order += 1
        fact.apply(card, HEADER)
    return card


@given(
    st.lists(
        st.tuples(st.sampled_from([None, *DAYS]), st.dictionaries(st.sampled_from("abc"), st.integers())), max_size=8
    )
)
def test_in_force_is_the_last_said_of_what_has_begun(said: list[tuple[str | None, dict[str, int]]]) -> None:
    card = Plan("s")
    for order, (since, fields) in enumerate(said):
        card.order = order
        card.give(fields, since)
    for at in [None, *DAYS]:
        begun = sorted((since or "", order) for order, (since, _) in enumerate(said) if (since or "") <= (at or ""))
        expected: dict[str, int] = {}
        for _, order in begun:
            expected.update(said[order][1])
        assert card.in_force(at) == expected
        version = [one for one in card.versions if (one["from_at"] or "") <= (at or "")][-1:]
        assert [{name: one[name] for name in one if name != "from_at"} for one in version] == (
            [expected] if begun else []
        )


@given(
    st.lists(
        st.tuples(
            st.sampled_from([None, "x", "y", "z"]), st.sampled_from([None, *DAYS]), st.sampled_from([None, *DAYS])
        ),
        max_size=8,
    )
)
def test_the_plan_at_a_moment_is_the_last_said_of_it(said: list[tuple[str | None, str | None, str | None]]) -> None:
    customer = Customer("s")
    for one in said:
        customer.give_plan(*one)
    for at in DAYS:
        about = [name for name, start, end in said if (start or "") <= at < (end or "~")]
        found = [one.plan for one in customer.plans if (one.from_at or "") <= at < (one.until_at or "~")]
        assert found == [name for name in about[-1:] if name]
    ends = [(one.from_at or "", one.until_at or "~") for one in customer.plans]
    assert all(start < end for start, end in ends)
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))


def test_what_no_version_of_this_program_wrote_leaves_the_terms_readable() -> None:
    junk = {
        "name": 3, "price": "cheap", "currency": "euro", "included_minutes": "30", "targets": ("p9 dinner soon",),
        "covers": "mail", "excludes": ("", "sql"), "calendar": (), "weather": "rain",
    }  # fmt: skip
    card = plan(Added("Start", price="40.00", covers=("mail",)), Edited(junk, None))
    assert card.fields["name"] == "Start"
    assert (card.fields["price"], card.fields["covers"]) == ("40.00", ("mail",))
    assert (card.fields["excludes"], card.fields["targets"]) == (("sql",), ())
    assert "weather" not in card.fields


def test_a_term_can_be_taken_away_and_a_name_cannot() -> None:
    card = plan(Added("Start", price="40.00"), Edited({"price": None, "name": None}, DAYS[3]))
    assert (card.fields["name"], card.fields["price"]) == ("Start", None)
    assert card.in_force(DAYS[2])["price"] == "40.00"


@pytest.mark.parametrize("kind", ["customer.planned"])
def test_which_plan_a_customer_has_leaves_only_when_asked_for(kind: str) -> None:
    assert facts.is_internal(kind)
