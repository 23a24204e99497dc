"""What holds for all kinds of fact: they round-trip, tolerate what they do not know, and say a sentence."""

import json

import pytest

from supportcli import facts
from supportcli.output import Screen
from supportcli.output.saying import say
from supportcli.ticket import Header, Record, Ticket
from tests.facts.given import SUBJECT, History, ineffective, moment

KINDS = facts.every_kind()
VALUES = {"str": "words", "int": 3, "bool": True}


def example(kind: str) -> object:
    """A fact of the kind with something in every field."""
    fact = KINDS[kind]
    values = {}
    for name, annotation in fact.__annotations__.items():
        text = str(getattr(annotation, "__name__", annotation))
        if "tuple" in str(annotation):
            values[name] = ("words", "more")
        elif "dict" in str(annotation):
            values[name] = {"title": "words"}
        elif name.endswith("_at") or name == "until":
            values[name] = moment("12:00")
        else:
            values[name] = next(
                (value for start, value in VALUES.items() if start in text or start in str(annotation)), "words"
            )
    return fact(**values)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_fact_comes_back_from_its_body_as_it_was(kind: str) -> None:
    fact = example(kind)
    header = Header("aaaa", 7, SUBJECT, moment("10:00"), moment("10:00"), "anna", "aaaa:7", None, kind)
    again = facts.read(Record(header, json.dumps(facts.body_of(fact))))
    assert type(again) is type(fact) and again == fact


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_body_of_a_later_version_keeps_what_is_known_and_never_raises(kind: str) -> None:
    given = History()
    known = facts.body_of(example(kind))
    given.add(kind, "10:00", **known, a_field_of_the_future=[1])
    given.add(kind, "10:01", **dict.fromkeys(known))
    given.add(kind, "10:02")
    ticket = given.fold()
    assert len(ticket.events) + len(ticket.records) >= 4
    for event in ticket.events:
        assert isinstance(event.header, Header)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_fact_says_a_sentence_on_a_ticket_that_knows_nothing_of_it(kind: str) -> None:
    fact = example(kind)
    header = Header("aaaa", 7, SUBJECT, moment("10:00"), moment("10:00"), "anna", "aaaa:7", None, kind)
    ticket = Ticket(SUBJECT)
    assert say(fact.line(ticket, header), Screen(zone="UTC", now=moment("10:00"))).strip()


def test_an_unknown_kind_is_kept_and_shown_as_such() -> None:
    given = History()
    given.add("weather.changed", "10:00", to="rain")
    ticket = given.fold()
    assert ineffective(ticket) == ["aaaa:2"]
    assert (
        say(ticket.events[-1].fact.line(ticket, ticket.events[-1].header), Screen())
        == "an entry of the unknown kind weather.changed"
    )


@pytest.mark.parametrize("kind", ["attempt.found", "call.ended", "escalation.ended", "callback.kept"])
def test_a_fact_about_something_unknown_is_ineffective(kind: str) -> None:
    given = History()
    fact = {**facts.body_of(example(kind)), "of": "ffff:1"}
    stray = given.add(kind, "10:00", **fact)
    assert ineffective(given.fold()) == [stray]
