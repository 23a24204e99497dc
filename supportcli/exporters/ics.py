"""iCalendar (RFC 5545): promises and running service deadlines as a feed that a calendar subscribes to.

A promise keeps its UID for ever; SEQUENCE grows with every change, DTSTAMP says when the last one was. A promise for a
day is an event of that day, any other stands at its moment in UTC, which every calendar shows in its own zone.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from supportcli.annotations import Any
from supportcli.exporters import Leaving
from supportcli.facts.callback import PROMISE_WORDS
from supportcli.languages import N_
from supportcli.output.safe import visible
from supportcli.results import Say
from supportcli.storage.appointments import Appointment, deadlines, promises
from supportcli.times.moments import to_datetime, wall_time

ENDINGS = (".ics", ".ical")
LEGS = {
    "first_response": N_("first answer due"),
    "next_update": N_("next update due"),
    "resolution": N_("solution due"),
}
OUTCOMES = {"kept": N_("kept"), "kept_late": N_("kept late"), "broken": N_("broken"), "cancelled": N_("cancelled")}
REFRESHED = timedelta(hours=1)
"""How often a calendar should ask again (RFC 7986)."""


def counted(n: int, path: str) -> Say:
    """What was written, as a sentence."""
    return Say(N_("{n} event in {path}"), {"n": n, "path": path, "_plural": N_("{n} events in {path}")})


def lines(leaving: Leaving) -> Iterator[str]:
    """The feed, event by event."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//supportcli//export//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", "supportcli")
    calendar.add("refresh-interval", REFRESHED, parameters={"VALUE": "DURATION"})
    begin, end = calendar.to_ical().decode().split("END:VCALENDAR", 1)
    yield begin
    for source in (promises, deadlines):
        for one in source(leaving.db):
            leaving.counted(1)
            yield _event(leaving, one).to_ical().decode()
    yield "END:VCALENDAR" + end


def _event(leaving: Leaving, one: Appointment) -> Any:
    from icalendar import Event

    event = Event()
    if leaving.redactor:
        one = Appointment(**leaving.redactor.row(one._asdict()))
    event.add("uid", _uid(one))
    event.add("dtstamp", _utc(one.changed_at))
    event.add("sequence", one.changes)
    event.add("status", "CANCELLED" if one.outcome == "cancelled" else "CONFIRMED")
    event.add("transp", "TRANSPARENT")  # a promise does not keep the agent from other calls
    if one.due_precision == "day":
        day = wall_time(one.due_at).date()
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
    else:
        event.add("dtstart", _utc(one.due_at))
    event.add("summary", _text(leaving, _summary(one)))
    about = Say("{title}\n{customer}", {"title": one.title, "customer": one.customer})
    event.add("description", _text(leaving, about).strip())
    event.add("categories", ["supportcli", "deadline" if one.leg else "promise"])
    return event


def _uid(one: Appointment) -> str:
    part = f"-{one.part}" if one.part else ""
    return f"{one.id.replace(':', '-')}{part}@supportcli.invalid"


def _summary(one: Appointment) -> Say:
    if one.leg:
        return Say("{key} {what}", {"key": one.ticket, "what": Say(LEGS.get(one.leg, one.leg))})
    what = one.text or Say(PROMISE_WORDS.get(one.kind or "", one.kind or ""))
    who = one.who or (one.customer if one.side == "customer" else None)
    said = Say("{who}: {what}", {"who": who, "what": what}) if who else Say("{what}", {"what": what})
    values = {"key": one.ticket, "said": said, "outcome": Say(OUTCOMES.get(one.outcome or "", ""))}
    return Say("{key} {said} ({outcome})" if one.outcome else "{key} {said}", values)


def _text(leaving: Leaving, say: Say) -> str:
    """A sentence without what RFC 5545 keeps out of text: control characters but the line end."""
    return visible(leaving.say(say), keep="\n")


def _utc(iso: str) -> datetime:
    return to_datetime(iso).replace(microsecond=0)
