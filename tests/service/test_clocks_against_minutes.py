"""The clocks of a ticket are what a count of its minutes gives, whatever happened to it and in whatever order it was
written down."""

from datetime import datetime, timedelta
from random import Random

from hypothesis import event, given, settings
from hypothesis import strategies as st

from supportcli import facts, shapes
from supportcli.service.clocks import Leg, explained, legs
from supportcli.ticket import fold
from tests.service.given_histories import END, Agreement, Story, agreements, minutes, stories
from tests.service.slow import MINUTE, Clock, clock, iso, moment

MANY = settings(max_examples=60, deadline=None)


def late(leg: Leg, now: str) -> bool:
    return shapes.clock(leg, now)["breached_at"] is not None


def slowly(story: Story, agreed: Agreement, opened: dict[str, set[datetime]], leg: Leg, end: str) -> Clock:
    start = moment(leg.started_at)
    passed = [start + n * MINUTE for n in range(max(0, int((moment(end) - start) / MINUTE)))]
    return clock(passed, lambda at: story.minute(at, agreed.plans), opened, agreed.targets[leg.leg])


@MANY
@given(stories(), agreements())
def test_every_leg_is_what_a_count_of_its_minutes_gives(story: Story, agreed: Agreement) -> None:
    ticket, now, opened = story.ticket(), iso(END), agreed.opened()
    for leg in legs(ticket, agreed.policy):
        event(f"{leg.leg} {leg.result}")
        expected = slowly(story, agreed, opened, leg, leg.ended_at or now)
        counted = sum(one.counted_seconds for one in explained(ticket, agreed.policy, leg, now))
        assert counted == 60 * expected.counted
        assert late(leg, now) == (expected.breached is not None)
        if expected.breached:
            assert iso(expected.breached) == (leg.breached_at or leg.due_at)
        if leg.ended_at:
            assert leg.elapsed_seconds == counted
            assert (leg.result == "missed") == late(leg, now)
            if expected.limit is not None:
                assert leg.left_seconds == 60 * (expected.limit - expected.counted)


@MANY
@given(stories(), agreements(), minutes)
def test_a_breach_is_never_undone_by_what_happens_later(story: Story, agreed: Agreement, until: datetime) -> None:
    then = iso(until)
    before = {leg.leg: leg for leg in legs(story.ticket(until), agreed.policy) if leg.leg != "next_update"}
    after = {leg.leg: leg for leg in legs(story.ticket(), agreed.policy)}
    for name, leg in before.items():
        if leg.started_at <= then and late(leg, then):
            event(f"{name} late")
            assert after[name].breached_at == (leg.breached_at or leg.due_at) or after[name].due_at == leg.due_at


@MANY
@given(stories(), agreements(), minutes, minutes)
def test_an_explanation_covers_the_leg_and_grows_only_at_its_end(
    story: Story, agreed: Agreement, one: datetime, other: datetime
) -> None:
    ticket = story.ticket()
    sooner, later = sorted((iso(one), iso(other)))
    for leg in legs(ticket, agreed.policy):
        parts = explained(ticket, agreed.policy, leg, later)
        end = max(leg.started_at, leg.ended_at or later)
        if leg.started_at < end:
            assert [part.start for part in parts] == [leg.started_at, *(part.end for part in parts[:-1])]
            assert parts[-1].end == end
        assert all(part.counted_seconds in (0, (moment(part.end) - moment(part.start)) / timedelta(seconds=1))
                   for part in parts)  # fmt: skip
        if leg.ended_at is None:
            shorter = explained(ticket, agreed.policy, leg, sooner)
            assert sum(part.counted_seconds for part in shorter) <= sum(part.counted_seconds for part in parts)
            assert [part.why for part in shorter] == [part.why for part in parts][: len(shorter)]


@MANY
@given(stories(), agreements(), st.randoms())
def test_the_order_of_arrival_changes_no_clock(story: Story, agreed: Agreement, chance: Random) -> None:
    ticket = story.ticket()
    records = list(ticket.records)
    chance.shuffle(records)
    assert legs(fold(ticket.subject, records, facts.read), agreed.policy) == legs(ticket, agreed.policy)
