"""Bodies name parties absolutely; both sides of the line read them rightly."""

import pytest

from supportcli import standing
from supportcli.output import Screen
from supportcli.output.saying import say
from supportcli.parties import absolute, other_side, own_side
from tests.facts.given import History, moment


@pytest.mark.parametrize(("word", "role", "party"), [
    ("us", "agent", "support"), ("them", "agent", "customer"), ("provider", "agent", "third_party"),
    ("us", "customer", "customer"), ("them", "customer", "support"), ("provider", "customer", "support"),
    ("customer", "agent", "customer"), ("customer", "customer", "customer"), ("third_party", "customer", "third_party"),
    ("nobody", "agent", None),
])  # fmt: skip
def test_us_and_them_are_words_of_the_keyboard(word: str, role: str, party: str | None) -> None:
    assert absolute(word, role) == party


@pytest.mark.parametrize(("role", "who"), [("agent", "us"), ("customer", "Comstar")])
def test_the_same_promise_reads_rightly_from_both_roles(role: str, who: str) -> None:
    given = History(role=role)
    if role == "customer":
        given.add("ticket.edited", "09:00", fields={"provider": "Comstar"})
    given.add("callback.promised", "10:00", side="support", due_at=moment("12:00"), text="ring back")
    ticket = given.fold()
    event = ticket.events[-1]
    line = say(event.fact.line(ticket, event.header), Screen(zone="UTC", now=moment("10:00")))
    assert line.startswith(f"promised by {who}: ring back")
    assert standing.held_by(ticket) == "support"


def test_the_state_is_seen_from_the_own_side() -> None:
    given = History(role="customer")
    given.add("callback.promised", "10:00", side="support", due_at=moment("12:00"))
    assert standing.state(given.fold()) == "waiting_support"
    given = History(role="agent")
    given.add("callback.promised", "10:00", side="support", due_at=moment("12:00"))
    assert standing.state(given.fold()) == "open"


def test_the_two_sides_of_a_line_are_not_the_same() -> None:
    for role in ("agent", "customer"):
        assert own_side(role) != other_side(role)


def test_there_are_never_two_first_responses() -> None:
    given = History()
    given.add("message.told", "10:05", text="we look", first_response=True)
    given.add("message.told", "10:01", origin="bbbb", text="we have it", first_response=True)  # another desk
    for records in (given.records, given.records[::-1]):
        assert [(one.text, one.first_response) for one in given.fold(records).told] == [
            ("we look", False),
            ("we have it", True),
        ]
