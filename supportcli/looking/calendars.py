"""Reading calendars: one page, the list, and business time between two moments."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.moments import moment
from supportcli.pages import calendars as pages
from supportcli.recording import terms
from supportcli.recording.calendars import shape
from supportcli.results import Column, Document, Listing, Say, When
from supportcli.storage import plan_rows, reading

STRETCHES = (
    Column("start_at", N_("since"), "time"),
    Column("end_at", N_("until"), "time"),
    Column("open", N_("open")),
    Column("why", N_("why")),
)
MOST_YEARS = 30
"""Longer periods are a typing mistake in the year."""


def show(session: Any, name: str) -> Document:
    """One calendar. Raises NotFound."""
    subject = terms.must_find(session.db, "calendar", name)
    data = shape(reading.card(session.db, subject))
    title = Say(N_("Calendar {name}"), {"name": data["name"]})
    return Document(data, lambda: pages.page(title, data, session.now[:10]), title, ids=[subject])


def listing(session: Any, words: str) -> Listing:
    """Calendars by name."""
    columns = [
        Column("name", N_("name")),
        Column("zone", N_("time zone")),
        Column("hours", N_("hours"), "tags"),
        Column("countries", N_("holidays"), "tags"),
    ]
    rows = terms.listed(session.db, "calendar", words)
    rows = [{**row, "added_at": moment(row["added_at"])} for row in rows]
    empty = Say(N_('No calendar is known: supportcli calendar add NAME --hours "mon-fri 09:00-18:00"'))
    return Listing(rows, columns, [row["id"] for row in rows], "hours", empty)


def hours(session: Any, words: Sequence[str]) -> Document:
    """Business time between two moments, stretch by stretch. A date is a whole day; times without an offset are those
    of the calendar's zone. Raises Refused, NotFound."""
    from supportcli import times
    from supportcli.service import calendars as service

    words = list(words)
    start, end = words[-1].split("..", 1) if words and ".." in words[-1] else (*words[-2:], "", "")[:2]
    named = words[: -1 if words and ".." in words[-1] else -2]
    if not named or not start or not end:
        raise Refused(
            N_("Which calendar, from when to when?"), "supportcli calendar hours office 2026-12-21 2026-12-31",
            code="period_missing",
        )  # fmt: skip
    name, calendar = " ".join(named), None
    if name.casefold() != terms.ALWAYS:
        calendar = plan_rows.calendar(session.db, terms.must_find(session.db, "calendar", name))
    zone = calendar.zone if calendar else None
    since = times.span(start, None, session.now, zone, languages=session.languages, workday=session.workday)[0]
    until = times.span(None, end, session.now, zone, languages=session.languages, workday=session.workday)[1]
    if since is None or until is None or until <= since:
        raise Refused(
            N_("The period from {start} to {end} has no minute in it."),
            "supportcli calendar hours office 2026-12-21 2026-12-31", code="empty_period",
            values={"start": start, "end": end},
        )  # fmt: skip
    if int(until[:4]) - int(since[:4]) > MOST_YEARS:
        raise Refused(
            N_("The period from {start} to {end} is longer than {n} years."),
            "supportcli calendar hours office 2026-12-21 2026-12-31", code="period_too_long",
            values={"start": start, "end": end, "n": MOST_YEARS},
        )  # fmt: skip
    seconds = service.business_seconds(calendar, since, until)
    found = list(service.stretches(calendar, since, until))
    data: dict[str, Any] = {
        "calendar": calendar.name if calendar else None,
        "start_at": moment(since),
        "end_at": moment(until),
        "business_minutes": seconds // 60,
        "business_seconds": seconds,
        "calendar_minutes": times.minutes_between(since, until),
        "stretches": [
            {
                "start_at": moment(one.start),
                "end_at": moment(one.end),
                "open": one.open,
                "why": one.why.format(about=one.about),
                "about": one.about,
            }
            for one in found
        ],
    }

    def rows() -> Listing:
        return Listing(data["stretches"], STRETCHES)

    title = Say(N_("{name} from {start} until {end}"), {"name": name, "start": When(since), "end": When(until)})
    return Document(data, lambda: pages.hours(title, data, found), title, [str(seconds // 60)], rows)
