"""Resolved, closed, reopened: also at the same time in two places."""

import itertools

import pytest

from supportcli import standing
from tests.facts.given import History, ineffective, moment


def test_reopening_beats_a_concurrent_closing_in_any_order() -> None:
    for first in ("aaaa", "bbbb"):
        second = {"aaaa": "bbbb", "bbbb": "aaaa"}[first]
        given = History()
        given_fix = given.add("resolution.given", "10:00")
        given.add("resolution.confirmed", "11:00", of=[given_fix], origin=first, noted="23:30")
        given.add("resolution.reopened", "11:00", of=[given_fix], origin=second, noted="23:30")
        for records in itertools.permutations(given.records):
            ticket = given.fold(records)
            assert standing.state(ticket) == "open", (first, records)
            assert standing.held_by(ticket) == "support"


def test_a_closing_that_saw_only_the_old_resolution_does_not_close_the_new_one() -> None:
    given = History()
    old = given.add("resolution.given", "10:00")
    given.add("resolution.reopened", "11:00", of=[old])
    given.add("resolution.given", "12:00")
    late = given.add("resolution.confirmed", "12:30", of=[old])
    ticket = given.fold()
    assert standing.state(ticket) == "resolved" and late in ineffective(ticket)


def test_reopening_counts_for_every_resolution_that_it_saw() -> None:
    given = History()
    ids = [given.add("resolution.given", "10:00", origin=origin) for origin in ("aaaa", "bbbb")]
    given.add("resolution.reopened", "11:00", of=ids)
    assert standing.state(given.fold()) == "open"
    given = History()
    ids = [given.add("resolution.given", "10:00", origin=origin) for origin in ("aaaa", "bbbb")]
    given.add("resolution.reopened", "11:00", of=ids[:1])
    assert standing.state(given.fold()) == "resolved"


def test_what_happened_before_the_resolution_may_still_be_added_and_what_came_after_not() -> None:
    given = History()
    given.add("resolution.given", "10:00")
    ticket, header = given.fold(), given.records[0].header
    standing.refuse_when_resolved(ticket, header._replace(at=moment("09:30")), "attempt")
    with pytest.raises(Exception) as refused:
        standing.refuse_when_resolved(ticket, header._replace(at=moment("10:30")), "attempt")
    assert getattr(refused.value, "code", None) == "ticket_resolved"


def test_a_resolved_ticket_is_the_customers_turn_and_a_closed_one_nobodys() -> None:
    given = History()
    fix = given.add("resolution.given", "10:00")
    assert standing.held_by(given.fold()) == "customer"
    given.add("resolution.confirmed", "11:00", of=[fix])
    ticket = given.fold()
    assert standing.held_by(ticket) is None
    assert [(hold.party, hold.until) for hold in standing.holds(ticket)] == [
        ("support", moment("10:00")),
        ("customer", moment("11:00")),
    ]
