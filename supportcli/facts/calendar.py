"""A calendar: when business time runs. Weekly hours, holidays as dates, exceptions, a time zone; changes hold from a
moment on.

The dates of holidays are recorded with the calendar: a clock reads only them, so that another version of the package
they came from changes no deadline of the past.
"""

from supportcli.annotations import Any
from supportcli.card import Dated, Shapes, sound
from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say, When
from supportcli.ticket import Header
from supportcli.values import NamedTuple

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
RANGE = "(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)"
SHAPES: Shapes = {
    "name": (str, r"(?s).*\S.*"),
    "zone": (str, "[A-Za-z0-9_+/-]+"),
    "hours": (tuple, f"(?:{'|'.join(DAYS)}) {RANGE}"),
    "countries": (tuple, "[A-Z]{2}(?:/.+)?"),
    "holidays": (tuple, rf"{DATE} \S.*"),
    "exceptions": (tuple, f"{DATE} (?:closed|{RANGE})(?: .*)?"),
    "note": (str, r"(?s).*\S.*"),
}
"""The fields. `hours`: "mon 09:00-12:30", one range each; an end that is not later than its start is on the next day.
`holidays`: "2026-12-25 Christmas Day". `exceptions`: "2026-12-24 09:00-12:00 half day" or "2026-12-26 closed
inventory"; all of a date together are instead of its hours and its holiday."""


class Calendar(Dated):
    """`fields` are those of SHAPES."""

    __slots__ = ()
    THING = "calendar"


@kind("calendar.added", texts=("name", "note"))
class Added(NamedTuple):
    """A calendar is known, with terms that hold since always. Fields: see SHAPES."""

    name: str
    zone: str
    hours: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    holidays: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    note: str | None = None

    def check(self, calendar: Calendar, header: Header) -> None:
        if not self.name.strip():
            raise NotAllowed(
                N_("A calendar needs a name."), 'supportcli calendar add office --hours "mon-fri 09:00-18:00"',
                code="name_missing",
            )  # fmt: skip

    def apply(self, calendar: Calendar, header: Header) -> None:
        calendar.added = calendar.added or header
        calendar.give({"name": self.name, "zone": self.zone, **sound(self._asdict(), SHAPES)}, None)

    def line(self, calendar: Calendar, header: Header) -> Say:
        return Say(N_("calendar {name} added"), {"name": self.name})


@kind("calendar.edited")
class Edited(NamedTuple):
    """The given fields are these from `from_at` on; null = since always."""

    fields: dict[str, Any] = {}  # noqa: RUF012 - never changed: a fact is immutable
    from_at: str | None = None

    def check(self, calendar: Calendar, header: Header) -> None:
        if not self.fields:
            raise NotAllowed(
                N_("Nothing to change was given."), 'supportcli calendar edit office --hours "mon-fri 09:00-18:00"',
                code="nothing_given",
            )  # fmt: skip

    def apply(self, calendar: Calendar, header: Header) -> None:
        calendar.give(sound(self.fields, SHAPES, ("name", "zone")), self.from_at)

    def line(self, calendar: Calendar, header: Header) -> Say:
        name = calendar.fields.get("name", "?")
        if self.from_at is None:
            return Say(N_("calendar {name} edited"), {"name": name})
        return Say(N_("calendar {name} edited, in force from {when}"), {"name": name, "when": When(self.from_at)})


@kind("calendar.removed")
class Removed(NamedTuple):
    """It is no longer offered. Clocks that ran by it still do."""

    def check(self, calendar: Calendar, header: Header) -> None:
        pass

    def apply(self, calendar: Calendar, header: Header) -> None:
        calendar.removed = True

    def line(self, calendar: Calendar, header: Header) -> Say:
        return Say(N_("calendar {name} removed"), {"name": calendar.fields.get("name", "?")})


FACTS = (Added, Edited, Removed)
STATE = Calendar
