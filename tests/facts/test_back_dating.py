"""What lasts is sorted by when it happened, not by when it was written down."""

from supportcli import standing
from tests.facts.given import History, moment


def test_a_ball_passed_earlier_but_noted_later_does_not_hold_now() -> None:
    given = History()
    given.add("ticket.ball_passed", "12:00", to="third_party")
    given.add("ticket.ball_passed", "10:00", to="customer")  # remembered afterwards
    ticket = given.fold()
    assert standing.held_by(ticket) == "third_party"
    assert [(hold.party, hold.since, hold.until) for hold in standing.holds(ticket)] == [
        ("support", moment("09:00"), moment("10:00")),
        ("customer", moment("10:00"), moment("12:00")),
        ("third_party", moment("12:00"), None),
    ]


def test_of_two_changes_at_the_same_moment_the_one_written_last_holds() -> None:
    given = History()
    given.add("ticket.classified", "10:00", as_class="question")
    given.add("ticket.classified", "10:00", as_class="bug")
    assert given.fold().now("class") == "bug"


def test_owner_priority_and_class_last_by_when_they_happened() -> None:
    given = History()
    given.add("ticket.assigned", "12:00", owner="boris")
    given.add("ticket.assigned", "11:00", owner="clara")
    given.add("ticket.edited", "12:00", fields={"priority": "p1"})
    given.add("ticket.edited", "11:00", fields={"priority": "p4"})
    given.add("ticket.classified", "12:00", as_class="bug")
    given.add("ticket.classified", "11:00", as_class="question")
    ticket = given.fold()
    assert (ticket.now("owner"), ticket.now("priority"), ticket.now("class")) == ("boris", "p1", "bug")


def test_a_field_that_does_not_last_is_what_was_written_last() -> None:
    given = History()
    given.add("ticket.edited", "12:00", fields={"title": "first"})
    given.add("ticket.edited", "10:00", fields={"title": "second"})
    assert given.fold().fields["title"] == "second"


def test_the_order_of_arrival_changes_nothing() -> None:
    given = History()
    promise = given.add("callback.promised", "10:00", side="support", due_at=moment("12:00"))
    given.add("callback.moved", "11:00", of=promise, due_at=moment("15:00"))
    given.add("callback.kept", "14:00", of=promise)
    one, other = given.fold(), given.fold(reversed(given.records))
    assert one.callbacks[0].shape() == other.callbacks[0].shape()
    assert [event.header for event in one.events] == [event.header for event in other.events]
