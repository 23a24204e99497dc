"""The clocks of an agreement: how long a duty has run, when it is due, whether it was met. Pure: knows no now.

The rules are told in docs/service-clock.md. A new leg is its beginnings and ends in `legs`.
"""

from collections.abc import Iterator, Mapping

from supportcli import standing
from supportcli.languages import N_
from supportcli.service import course
from supportcli.service.calendars import Calendar, after, business_seconds, stretches
from supportcli.service.course import Course, Span
from supportcli.service.wall import seconds_of
from supportcli.shapes import first_response_at
from supportcli.ticket import Ticket
from supportcli.timeline import reported_at
from supportcli.values import NamedTuple

LEGS = ("first_response", "next_update", "resolution")
ANY = "*"
SECOND = len("2026-11-22T10:00:00")
"""Moments are compared at their whole second, as they are counted."""

NO_PLAN = N_("not counted: no plan")
NO_TARGET = N_("not counted: no target for {about}")


class Terms(NamedTuple):
    """What a plan promises. `targets` are minutes by (priority, leg); priority `*` is every other one."""

    plan_id: str | None
    plan: str | None
    calendar: Calendar | None
    targets: Mapping[tuple[str, str], int]

    def target(self, priority: str, leg: str) -> int | None:
        """Minutes, or None where nothing was promised."""
        found = self.targets.get((priority, leg))
        return self.targets.get((ANY, leg)) if found is None else found


class InForce(NamedTuple):
    """`terms` hold from `from_at` (None = always) until `until_at` (exclusive; None = open)."""

    from_at: str | None
    until_at: str | None
    terms: Terms


Policy = tuple[InForce, ...]
"""In time order, not overlapping; no entry = no plan then."""


class Leg(NamedTuple):
    """One duty on one ticket.

    `result`: met, missed, stopped (ended before it was due, its duty gone), None = it runs or is paused.
    `due_at`: None while paused; kept as it was once ended. `breached_at`: when it fell due before something changed
    or ended it; a leg that runs may have become late since: when `due_at` has passed. `elapsed_seconds` are
    counted under the calendars in force, `paused_seconds` are real ones, `left_seconds` = limit - elapsed; of a leg
    that runs or is paused all three stand as of its last change. `priority`, `plan_id`, `target_minutes`: those in
    force, at the breach where there was one.
    """

    leg: str
    priority: str
    plan_id: str | None
    started_at: str
    target_minutes: int
    due_at: str | None
    breached_at: str | None
    ended_at: str | None
    result: str | None
    elapsed_seconds: int
    paused_seconds: int
    left_seconds: int


class Interval(NamedTuple):
    """A piece of a leg: `counted_seconds` is its length or 0; `why` a message id, `about` its value {about}."""

    start: str
    end: str
    counted_seconds: int
    why: str
    about: str | None


def legs(ticket: Ticket, policy: Policy) -> list[Leg]:
    """The duties of a ticket, as they would come if nothing more happened. Empty where nothing was promised: no
    plan, no target, not our ticket."""
    if not policy or ticket.role != "agent" or not ticket.exists:
        return []
    start = reported_at(ticket)
    answered = first_response_at(ticket)
    done = standing.resolution(ticket)
    solved = max(start, done.at) if done else None
    gone = Course(ticket, start)
    first_end = max(start, answered) if answered else solved
    found = [
        _leg("first_response", gone, policy, start, first_end, "met" if answered else "stopped"),
        *_updates(ticket, gone, policy, start, answered),
        _leg("resolution", gone, policy, start, solved, "met"),
    ]
    return [leg for leg in found if leg]


def explained(ticket: Ticket, policy: Policy, leg: Leg, now: str) -> list[Interval]:
    """Every interval of a leg, counted or skipped and why; an open leg until `now`. Counted seconds add up to
    `elapsed_seconds` of an ended leg."""
    end = max(leg.started_at, leg.ended_at or now)
    out: list[Interval] = []
    for span in Course(ticket, leg.started_at).between(leg.started_at, end):
        until = span.end or end
        if span.pause:
            out.append(_skipped(span.start, until, span.pause, None))
            continue
        for since, to, terms in _terms(policy, span.start, until):
            to = to or until
            if terms is None:
                out.append(_skipped(since, to, NO_PLAN, None))
            elif terms.target(span.priority, leg.leg) is None:
                out.append(_skipped(since, to, NO_TARGET, span.priority))
            else:
                out += [
                    Interval(one.start, one.end, _length(one.start, one.end) if one.open else 0, one.why, one.about)
                    for one in stretches(terms.calendar, since, to)
                ]
    return out


def _updates(ticket: Ticket, gone: Course, policy: Policy, start: str, answered: str | None) -> Iterator[Leg | None]:
    """From each answer to the next, or to the resolution; an answer while it is resolved begins none."""
    if not answered or not any(leg == "next_update" for one in policy for _, leg in one.terms.targets):
        return
    first = max(start, answered)
    moments = [first, *(at for at in course.answers(ticket) if at > first)]
    resolved = iter([*gone.resolved, None])
    ahead = next(resolved)
    for at, following in zip(moments, [*moments[1:], None], strict=True):
        while ahead and not course.lasts(ahead, at):
            ahead = next(resolved)
        if ahead and ahead.start <= at:
            continue
        if ahead and (following is None or ahead.start < following):
            yield _leg("next_update", gone, policy, at, ahead.start, "stopped")
        else:
            yield _leg("next_update", gone, policy, at, following, "met")


class _Run:
    """A clock that is carried through the spans of one leg."""

    __slots__ = ("breached", "elapsed", "leg", "limit", "plan_id", "policy", "priority", "target")

    def __init__(self, leg: str, policy: Policy):
        self.leg, self.policy = leg, policy
        self.elapsed = 0
        self.limit = self.target = 0
        self.priority: str | None = None  # None = nothing was promised so far
        self.plan_id: str | None = None
        self.breached: str | None = None

    def copy(self) -> "_Run":
        other = _Run(self.leg, self.policy)
        for name in self.__slots__:
            setattr(other, name, getattr(self, name))
        return other

    def agree(self, terms: Terms | None, priority: str) -> bool:
        """Take over what is promised from here on; False = nothing is. What has run so far stays."""
        target = terms.target(priority, self.leg) if terms else None
        if terms is None or target is None:
            return False
        if self.breached:
            return True
        limit = target * 60
        if self.priority is None:
            self.limit = limit
        elif target < self.target:
            self.limit = min(self.limit, self.elapsed + limit)
        elif target > self.target:
            self.limit = max(self.limit, limit)
        self.target, self.priority, self.plan_id = target, priority, terms.plan_id
        return True

    def over(self, span: Span) -> int:
        """Carry it over a span that has ended; -> seconds for which it was paused. Over an open one, or one of no
        length, it takes along only what is promised."""
        if span.end is None or span.end <= span.start:
            self.agree(next(_terms(self.policy, span.start, None))[2], span.priority)
            return 0
        self.through(span.start, span.end, span.priority, span.pause is not None)
        return _length(span.start, span.end) if span.pause else 0

    def through(self, start: str, end: str | None, priority: str, paused: bool) -> None:
        """Carry it from `start` to `end`; None = until it is due, or for ever."""
        for since, to, terms in _terms(self.policy, start, end):
            if not self.agree(terms, priority) or terms is None or paused:
                continue
            counted = business_seconds(terms.calendar, since, to) if to else None
            if not self.breached and (counted is None or self.elapsed + counted >= self.limit):
                due = after(terms.calendar, since, self.limit - self.elapsed)
                if due and (to is None or due[:SECOND] < to[:SECOND]):
                    self.breached = due
            self.elapsed += counted or 0


def _leg(name: str, gone: Course, policy: Policy, start: str, end: str | None, result: str) -> Leg | None:
    """The leg from `start` to `end` (None = open); `result` when it ends before it is due. None: nothing promised."""
    run, paused = _Run(name, policy), 0
    *before, last = gone.between(start, end)
    for span in before:
        paused += run.over(span)
    ahead = run.copy()  # as it stood where the last span began
    paused += run.over(last)
    ahead.through(last.start, None, last.priority, last.pause is not None)
    broken = run.breached
    due = None if last.pause and end is None else ahead.breached
    if run.priority is None and end is None:
        run = ahead  # promised from some day to come
    if run.priority is None:
        return None
    return Leg(
        name,
        run.priority,
        run.plan_id,
        start,
        run.target,
        due,
        broken,
        end,
        ("missed" if broken else result) if end else None,
        run.elapsed,
        paused,
        run.limit - run.elapsed,
    )


def _terms(policy: Policy, start: str, end: str | None) -> Iterator[tuple[str, str | None, Terms | None]]:
    """What is in force from `start` to `end` (None = for ever), piece by piece; None = no plan."""
    at = start
    for one in policy:
        if (one.until_at is not None and one.until_at <= at) or (end is not None and at >= end):
            continue
        if one.from_at is not None and one.from_at > at:
            to = one.from_at if end is None else min(one.from_at, end)
            yield at, to, None
            at = to
            if end is not None and at >= end:
                return
        to_end = one.until_at if end is None else min(one.until_at or end, end)
        yield at, to_end, one.terms
        if to_end is None:
            return
        at = to_end
    if end is None or at < end:
        yield at, end, None


def _length(start: str, end: str) -> int:
    return max(0, seconds_of(end) - seconds_of(start))


def _skipped(start: str, end: str, why: str, about: str | None) -> Interval:
    return Interval(start, end, 0, why, about)
