"""Random histories of tickets, facts in any order of writing, and what they mean minute by minute."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from hypothesis import strategies as st

from supportcli.service.calendars import of_versions
from supportcli.service.clocks import InForce, Policy, Terms
from supportcli.ticket import Ticket
from tests.facts.given import History
from tests.service.given_calendars import versions
from tests.service.slow import DAY, MINUTE, Minute, iso, open_minutes

AROUND = date(2026, 3, 28)  # the clock is put forward in Berlin in the night after it
MIDNIGHT = datetime(2026, 3, 28, tzinfo=UTC)
END = MIDNIGHT + 4 * DAY
PRIORITIES = ("p1", "p2", "p3")
LEGS = ("first_response", "next_update", "resolution")


class Event(NamedTuple):
    """Something that happened, in the words of the tests: at a minute, for some of them until another."""

    at: datetime
    what: str
    value: Any = None
    until: datetime | None = None


class Story(NamedTuple):
    """A ticket's life: when it was reported and opened, and events in the order in which they were written down."""

    reported: datetime
    opened: datetime
    events: Sequence[Event]

    def ticket(self, until: datetime | None = None) -> Ticket:
        """Folded from all facts, or from those of events that had happened by a moment."""
        given = History(opened=iso(self.opened))
        given.records.clear()
        given.add("ticket.opened", iso(self.opened), title="dump", role="agent", reported_at=iso(self.reported))
        for event in self.events:
            if until is None or event.at <= until:
                write(given, event, until)
        return given.fold()

    def minute(self, at: datetime, plans: Sequence[tuple[datetime, str | None]]) -> Minute:
        """What holds in one minute. `plans` begin in time order."""
        before = [event for event in self.events if event.at <= at]
        priority = latest(before, "priority", "p3")
        plan = next((name for begin, name in reversed(plans) if begin <= at), None)
        resolved = any(event.what == "resolved" and at < (event.until or END + DAY) for event in before)
        return Minute(resolved or self.waits(at, before), priority, plan)

    def waits(self, at: datetime, before: Sequence[Event]) -> bool:
        balls = [event for event in before if event.what == "ball"]
        balls += [Event(event.until, "ball", "support") for event in before if returned(event, at)]
        last = max(balls, key=lambda event: event.at, default=None)
        if last is None or last.value == "support":
            return False
        if last.value != "customer":
            return True
        calls = [event for event in before if event.what == "call"]
        rang = any(last.at < call.at for call in calls)
        earlier = [call for call in self.events if call.what == "call" and call.at <= last.at]
        said = any(
            event.what == "said"
            and last.at < event.at
            and not any(call.until and call.at <= event.at <= call.until for call in earlier)
            for event in before
        )
        return not (rang or said)


def returned(event: Event, at: datetime) -> bool:
    return event.what == "resolved" and event.until is not None and event.until <= at


def latest(events: Sequence[Event], what: str, default: str) -> str:
    """The value of the last of them by time; of two at once the one written later."""
    found = default
    for event in sorted((event for event in events if event.what == what), key=lambda event: event.at):
        found = event.value
    return found


def write(given: History, event: Event, until: datetime | None) -> None:
    at, over = iso(event.at), event.until is not None and (until is None or event.until <= until)
    if event.what == "priority":
        given.add("ticket.edited", at, fields={"priority": event.value})
    elif event.what == "ball":
        given.add("ticket.ball_passed", at, to=event.value)
    elif event.what == "told":
        given.add("message.told", at, text="we have it")
    elif event.what == "said":
        given.add("statement.heard", at, text="and now?", side="customer")
    elif event.what == "call":
        call = given.add("call.began", at)
        given.add("call.ended", at, of=call, ended_at=iso(event.until or event.at))
    elif event.what == "resolved":
        fix = given.add("resolution.given", at)
        if over:
            given.add("resolution.reopened", iso(event.until or event.at), of=[fix])


minutes = st.integers(0, 4 * 1440 - 1).map(lambda n: MIDNIGHT + n * MINUTE)
changes = st.tuples(st.just("priority"), st.sampled_from(PRIORITIES)) | st.tuples(
    st.just("ball"), st.sampled_from(("customer", "third_party", None, "support"))
)
small_events = (
    st.tuples(minutes, changes).map(lambda made: Event(made[0], *made[1]))
    | st.tuples(minutes, st.sampled_from(("told", "said"))).map(lambda made: Event(*made))
    | st.tuples(minutes, st.integers(1, 90)).map(lambda two: Event(two[0], "call", None, two[0] + two[1] * MINUTE))
)


@st.composite
def stories(draw: Any) -> Story:
    """Two to ten events within four days; resolved and reopened, perhaps resolved for good."""
    reported, opened = sorted(draw(st.tuples(minutes, minutes)))
    events = draw(st.lists(small_events, min_size=2, max_size=10))
    cuts = sorted(draw(st.lists(minutes, unique=True, max_size=5)))
    cuts = [cut for cut in cuts if cut > opened]
    events += [
        Event(cut, "resolved", None, cuts[place + 1] if place + 1 < len(cuts) else None)
        for place, cut in enumerate(cuts)
        if place % 2 == 0
    ]
    # Of two balls at one minute the one written later holds, and a reopening is one of them: keep them apart.
    taken = set(cuts)
    events = [event for event in events if event.what != "ball" or event.at not in taken]
    balls = [event for event in events if event.what == "ball"]
    events = [one for one in events if one.what != "ball" or sum(one.at == other.at for other in balls) == 1]
    events = [event for event in events if event.at >= opened]
    return Story(reported, opened, draw(st.permutations(events)))


class Agreement(NamedTuple):
    """Plans by name and when each begins, and the same as the program sees it."""

    policy: Policy
    plans: list[tuple[datetime, str | None]]
    office: list[dict[str, Any]]  # the versions of the calendar of the plan `office`; `always` has none
    targets: dict[str, dict[tuple[str, str], int]]  # leg -> (plan, priority) -> minutes

    def opened(self) -> dict[str, set[datetime]]:
        """The open minutes under each plan."""
        always = {MIDNIGHT + n * MINUTE for n in range(4 * 1440)}
        return {"office": open_minutes(self.office, MIDNIGHT, END), "always": always}


promises = st.fixed_dictionaries(
    {(priority, leg): st.integers(0, 2000) for priority in PRIORITIES for leg in LEGS},
)


@st.composite
def agreements(draw: Any) -> Agreement:
    """One to three plans one after the other, with a time without a plan now and then."""
    terms, office = {}, draw(versions(AROUND))
    targets: dict[str, dict[tuple[str, str], int]] = {leg: {} for leg in LEGS}
    for name in ("office", "always"):
        promised = draw(promises)
        for forgotten in draw(st.lists(st.sampled_from(sorted(promised)), max_size=2)):
            promised.pop(forgotten, None)
        for (priority, leg), wanted in promised.items():
            targets[leg][name, priority] = wanted
        terms[name] = Terms(name, name, of_versions(name, office) if name == "office" else None, promised)
    begins = [MIDNIGHT - timedelta(days=9), *sorted(draw(st.lists(minutes, unique=True, max_size=2)))]
    plans = [(begin, draw(st.sampled_from(("office", "office", "always", None)))) for begin in begins]
    ends = [begin for begin, _ in plans[1:]] + [None]
    policy = tuple(
        InForce(None if begin < MIDNIGHT else iso(begin), iso(end) if end else None, terms[name])
        for (begin, name), end in zip(plans, ends, strict=True)
        if name
    )
    return Agreement(policy, plans, office, targets)
