"""The one step that a brief asks for, and by when. Pure: the clock is handed in. The words of each step stand in
phrases/, one for each layer."""

from collections.abc import Sequence

from supportcli import standing
from supportcli.brief.left import Left
from supportcli.diagnosis.layers import PROVIDER_SERVICE
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

CONFIRM = "confirm"
"""What is left to ask on a resolved ticket: the cause, in writing."""


SOMEBODY = PROVIDER_SERVICE
"""What is left to ask where nothing is known: one person who takes it in hand."""


class Deadline(NamedTuple):
    """A moment and how exactly it was said. `at` is UTC; `precision` minute or day."""

    at: str
    precision: str = "minute"


class Asked(NamedTuple):
    """`step` is a layer, or CONFIRM; `layer` is None where there is no suspect."""

    layer: str | None
    step: str
    by: Deadline


def ask(ticket: Ticket, left: Sequence[Left], deadline: Deadline) -> Asked:
    """The step for the first suspect; with none, somebody who takes it in hand; for a resolved ticket its cause, in
    writing."""
    done = standing.resolution(ticket)
    if done:
        return Asked(done.cause, CONFIRM, deadline)
    first = next((one.layer for one in left if one.status == "suspect"), left[0].layer if left else None)
    return Asked(first, first or SOMEBODY, deadline)


def given_deadline(ticket: Ticket, now: str) -> Deadline | None:
    """The last deadline that was given to them, if it is still to come."""
    given = [one for one in ticket.escalations if one.due_at and one.due_at > now and one.outcome != "refused"]
    return Deadline(max(given, key=lambda one: one.at).due_at) if given else None


def next_working_day(now: str, workday: tuple[str, str]) -> Deadline:
    """The end of the next working day: long enough for a step that takes minutes."""
    from supportcli.times.business import business_days_from, clock_on
    from supportcli.times.moments import from_wall, wall_time

    day = business_days_from(wall_time(now).date(), 1)
    return Deadline(from_wall(clock_on(day, workday[1])))
