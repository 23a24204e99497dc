"""Where and when a time was said, and how doubt about it is refused. What puts words on the calendar takes one.

A new setting that changes the meaning of words (a first day of the week, say) is a field of Standpoint.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from supportcli.annotations import TypeVar
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.times.business import WEEKEND, WORKDAY
from supportcli.times.moments import Looking, Zone, from_wall, wall_time
from supportcli.times.tokens import Clock
from supportcli.values import NamedTuple

T = TypeVar("T")


class Standpoint(NamedTuple):
    """The text, the moment it was said (our ISO string), the direction, the zone it is local to, the working hours."""

    typed: str
    now: str
    looking: Looking = "forward"
    zone: Zone = None
    workday: tuple[str, str] = WORKDAY
    weekend: Collection[int] = WEEKEND

    @property
    def wall(self) -> datetime:
        """What the clock on the wall showed when it was said: naive."""
        return wall_time(self.now, self.zone)

    @property
    def ahead(self) -> bool:
        return self.looking == "forward"

    def instant(self, wall: datetime) -> str:
        """A naive local time as our ISO string; of a time that happens twice the one that fits the direction."""
        return from_wall(wall, self.zone, self.now, self.looking)

    def ambiguous(self, *readings: str) -> Refused:
        """The refusal with its readings; each is itself read without doubt."""
        return Refused(
            N_("{typed} can be read in more than one way."),
            *readings,
            code="ambiguous_time",
            typed=self.typed,
            values={"typed": self.typed},
        )

    def no_such_day(self) -> Refused:
        return Refused(
            N_("There is no such day: {typed}."), code="bad_time", typed=self.typed, values={"typed": self.typed}
        )


def readings(days: Sequence[date | None], clocks: Sequence[Clock | None]) -> list[str]:
    """Every day with every clock time as text to paste: `2026-12-01`, `2026-12-01T10:00`, `10:00`."""
    return once(
        "T".join(part for part in (day and day.isoformat(), clock and f"{clock[0]:02}:{clock[1]:02}") if part)
        for day in days
        for clock in clocks
    )


def once(values: Iterable[T]) -> list[T]:
    """Each value once, in order."""
    return list(dict.fromkeys(values))
