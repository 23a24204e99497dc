"""A promise, its outcomes, and what they do to the ball."""

import pytest

from supportcli import standing
from supportcli.errors import NotAllowed
from supportcli.facts import callback
from tests.facts.given import History, ineffective, moment


def promised(given: History, side: str = "support", due: str = "12:00", at: str = "10:00") -> str:
    return given.add("callback.promised", at, side=side, due_at=moment(due))


def test_of_two_outcomes_the_last_counts_and_both_are_kept() -> None:
    given = History()
    promise = promised(given)
    broken = given.add("callback.broken", "12:01", of=promise)
    kept = given.add("callback.kept", "12:30", of=promise, origin="bbbb")
    (one,) = given.fold().callbacks
    assert (one.outcome, one.outcome_at) == ("kept_late", moment("12:30"))
    assert one.outcomes == [("broken", broken), ("kept", kept)]


@pytest.mark.parametrize(("at", "outcome"), [("11:59", "kept"), ("12:00", "kept"), ("12:01", "kept_late")])
def test_kept_is_late_only_after_its_time(at: str, outcome: str) -> None:
    given = History()
    given.add("callback.kept", at, of=promised(given))
    assert given.fold().callbacks[0].outcome == outcome


def test_a_moved_promise_is_the_same_promise_and_knows_its_first_time() -> None:
    given = History()
    promise = promised(given)
    given.add("callback.moved", "11:00", of=promise, due_at=moment("15:00"))
    given.add("callback.kept", "14:00", of=promise)
    (one,) = given.fold().callbacks
    assert (one.outcome, one.due_at, one.first_due_at, one.moved_to) == (
        "kept",
        moment("15:00"),
        moment("12:00"),
        moment("15:00"),
    )


@pytest.mark.parametrize("kind", ["callback.kept", "callback.broken", "callback.cancelled", "callback.moved"])
def test_an_outcome_of_an_unknown_promise_is_kept_and_changes_nothing(kind: str) -> None:
    given = History()
    promised(given)
    stray = given.add(kind, "12:00", of="ffff:9", due_at=moment("15:00"))
    ticket = given.fold()
    assert ineffective(ticket) == [stray]
    assert ticket.callbacks[0].outcome is None and ticket.callbacks[0].moved_to is None


def test_an_outcome_of_a_withdrawn_promise_changes_nothing() -> None:
    given = History()
    promise = promised(given)
    kept = given.add("callback.kept", "11:00", of=promise)
    given.add("command.withdrawn", "11:30", command=promise)
    ticket = given.fold()
    assert ticket.callbacks == [] and ineffective(ticket) == [kept]


def test_whoever_promised_holds_the_ball_until_it_is_kept() -> None:
    given = History()
    promise = promised(given, side="customer")
    assert standing.held_by(given.fold()) == "customer"
    given.add("callback.kept", "11:00", of=promise)
    assert standing.held_by(given.fold()) == "support"


def test_whoever_broke_a_promise_still_holds_the_ball() -> None:
    given = History(role="customer")
    given.add("callback.broken", "12:00", of=promised(given))
    assert standing.held_by(given.fold()) == "support"


def test_a_promise_cannot_be_due_before_it_was_made() -> None:
    given = History()
    ticket = given.fold()
    header = given.records[0].header._replace(at=moment("13:00"))
    with pytest.raises(NotAllowed) as refused:
        callback.Promised("support", moment("12:00")).check(ticket, header)
    assert refused.value.code == "due_in_the_past"
