"""Calendars as records: added, edited from a moment on, removed. Holidays are looked up here and recorded as dates."""

from collections.abc import Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.calendar import Added, Edited, Removed
from supportcli.languages import N_
from supportcli.recording import terms
from supportcli.results import Done
from supportcli.storage import named_rows
from supportcli.values import NamedTuple

EXAMPLE = 'supportcli calendar add office --hours "mon-fri 09:00-18:00"'


class Asked(NamedTuple):
    """What was typed for `calendar add` and `edit`; None = not given. `usual` are dates without exception again."""

    zone: str | None = None
    hours: Sequence[str] | None = None
    holidays: Sequence[str] | None = None
    closed: Sequence[str] | None = None
    opened: Sequence[str] | None = None
    usual: Sequence[str] | None = None
    name: str | None = None
    since: str | None = None


def add(book: Book, name: str, asked: Asked) -> Done:
    """Record a calendar. Raises NotAllowed (calendar_exists), Refused for what cannot be read or has no hours."""
    terms.check_name(book.db, "calendar", name)
    given = _terms(book, asked, {})
    if not given.get("hours"):
        raise Refused(
            N_("When is {name} open? A calendar needs weekly hours."), EXAMPLE, code="hours_missing",
            values={"name": name},
        )  # fmt: skip
    calendar = book.new_card("calendar")
    given.setdefault("zone", _zone_here())
    book.record(calendar, Added(**{"name": name, **given}))
    return answer(book, calendar)


def edit(book: Book, name: str, asked: Asked) -> Done:
    """Record the given terms, from `asked.since` on."""
    calendar = book.card(terms.must_find(book.db, "calendar", name))
    since = terms.since(book.session, asked.since, asked.zone or calendar.fields.get("zone"))
    given = _terms(book, asked, calendar.in_force(since))
    if asked.hours is not None and not given["hours"]:
        raise NotAllowed(
            N_("A calendar needs weekly hours. To close it for some days:"),
            f"supportcli calendar edit {terms.quoted(name)} --closed 2026-12-24..2026-12-31", code="hours_missing",
        )  # fmt: skip
    if asked.name is not None:
        terms.check_name(book.db, "calendar", asked.name, calendar.subject)
        given["name"] = asked.name
    book.record(calendar, Edited(given, since))
    return answer(book, calendar)


def remove(book: Book, name: str) -> Done:
    """Record that it is no longer offered. Raises NotAllowed (exit 4) while plans use it."""
    calendar = book.card(terms.must_find(book.db, "calendar", name))
    plans = named_rows.plans_by(book.db, calendar.subject, book.now)
    if plans:
        message = N_("The calendar {name} is used by plans: {listed}. Give them another one first:")
        lines = [terms.replacing(f"plan edit {terms.quoted(one.name)} --calendar NAME", one, book.now) for one in plans]
        raise terms.in_use(message, [one.name for one in plans], lines, "calendar_in_use", name)
    book.record(calendar, Removed())
    return answer(book, calendar)


def _terms(book: Book, asked: Asked, before: dict[str, Any]) -> dict[str, Any]:
    """The given terms as they are recorded. `before` is what held until then: exceptions of other dates stay."""
    from supportcli.words import hours

    given: dict[str, Any] = {}
    if asked.zone is not None:
        from supportcli.times.moments import zone_of

        zone_of(asked.zone)
        given["zone"] = asked.zone
    if asked.hours is not None:
        given["hours"] = hours.weekly([] if _none(asked.hours) else asked.hours)
    if asked.holidays is not None:
        from supportcli.recording import public_holidays

        given["countries"] = () if _none(asked.holidays) else public_holidays.places(asked.holidays)
        given["holidays"] = public_holidays.dates(given["countries"], int(book.session.at[:4]), book.session.language)
    if asked.closed is not None or asked.opened is not None or asked.usual is not None:
        new = [*hours.closed(asked.closed or ()), *hours.opened(asked.opened or ())]
        _refuse_both(new)
        dates = {text[:10] for text in new} | {hours.date_of(one, "--as-usual") for one in asked.usual or ()}
        kept = [text for text in before.get("exceptions", ()) if text[:10] not in dates]
        given["exceptions"] = tuple(sorted({*kept, *new}))
    if book.session.message:
        given["note"] = book.session.message
    return given


def _none(values: Sequence[str]) -> bool:
    return [value.strip().casefold() for value in values] == ["none"]


def _refuse_both(exceptions: Sequence[str]) -> None:
    """Raise Refused for a date that is said to be closed and open."""
    shut = {text[:10] for text in exceptions if text[11:].split()[0] == "closed"}
    both = sorted(shut & {text[:10] for text in exceptions if text[11:].split()[0] != "closed"})
    if both:
        raise Refused(
            N_("{date} cannot be closed and open."), f'--open "{both[0]} 09:00-12:00"', code="closed_and_open",
            values={"date": both[0]},
        )  # fmt: skip


def _zone_here() -> str:
    """The zone of this machine where it has a name, else UTC: the calendar says which one it is."""
    from supportcli.times.moments import zone_name

    return zone_name() or "UTC"


def shape(calendar: Any) -> dict[str, Any]:
    """A calendar in JSON: the newest terms, all versions; absent = null or []."""
    return {
        "id": calendar.subject,
        **_shape(calendar.fields),
        "removed": calendar.removed,
        "added_at": shapes.moment(calendar.added.at if calendar.added else None),
        "versions": [{"from_at": shapes.moment(one["from_at"]), **_shape(one)} for one in calendar.versions],
    }


def _shape(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": fields.get("name"),
        "zone": fields.get("zone"),
        "hours": list(fields.get("hours") or ()),
        "countries": list(fields.get("countries") or ()),
        "holidays": [{"date": text[:10], "name": text[11:]} for text in fields.get("holidays") or ()],
        "exceptions": [_exception(text) for text in fields.get("exceptions") or ()],
        "note": fields.get("note"),
    }


def _exception(text: str) -> dict[str, Any]:
    date, what, *words = text.split(" ", 2)
    return {"date": date, "open": None if what == "closed" else what, "text": words[0] if words else None}


def answer(book: Book, calendar: Any) -> Done:
    """The answer to a write on a calendar."""
    data = {**shape(calendar), "undo": book.command, "repeated": False, "warnings": [], "ticket_from": None}
    return Done(data, terms.says(book, calendar), [calendar.subject])
