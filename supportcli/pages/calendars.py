"""The page of one calendar, and that of the business time of a period. Values and blocks only."""

from collections.abc import Sequence
from itertools import groupby

from supportcli.annotations import Any
from supportcli.facts.calendar import DAYS
from supportcli.languages import N_
from supportcli.results import Block, Columns, Fields, Heading, Length, Line, Say, When

NEXT_HOLIDAYS = 8


def page(title: Say, data: dict[str, Any], today: str) -> list[Block]:
    """Weekly hours, exceptions and holidays from `today` (a date) on, versions where there are several."""
    pairs: list[tuple[Say, Any]] = [
        (Say(N_("time zone")), data["zone"]),
        *((Say("{day}", {"day": day}), ranges) for day, ranges in week(data["hours"])),
        (Say(N_("holidays of")), ", ".join(data["countries"])),
        (Say(N_("note")), data["note"]),
    ]
    blocks: list[Block] = [Heading(title)]
    if data["removed"]:
        blocks.append(Line(Say(N_("Removed: it is no longer offered."), style="warn")))
    blocks.append(Fields([pair for pair in pairs if pair[1]]))
    exceptions = [one for one in data["exceptions"] if one["date"] >= today]
    if exceptions:
        blocks.append(Heading(Say(N_("Exceptions"))))
        rows = [[one["date"], one["open"] or Say(N_("closed")), one["text"]] for one in exceptions]
        blocks.append(Columns([N_("date"), N_("hours"), N_("why")], rows))
    holidays = [one for one in data["holidays"] if one["date"] >= today]
    if holidays:
        blocks.append(Heading(Say(N_("Next holidays"))))
        rows = [[one["date"], one["name"]] for one in holidays[:NEXT_HOLIDAYS]]
        blocks.append(Columns([N_("date"), N_("holiday")], rows))
        last = {"date": holidays[-1]["date"]}
        blocks.append(Line(Say(N_("Recorded until {date}; calendar edit --holidays looks further."), last, "dim")))
    versions = [(one["from_at"], one["zone"], week(one["hours"])) for one in data["versions"]]
    versions = [
        one for before, one in zip([None, *versions], versions, strict=False) if before is None or before[1:] != one[1:]
    ]
    if len(versions) > 1:  # of zone or hours
        blocks.append(Heading(Say(N_("Versions"))))
        rows = [[begin(since), zone, ", ".join(map(" ".join, hours))] for since, zone, hours in versions]
        blocks.append(Columns([N_("since"), N_("time zone"), N_("hours")], rows))
    return blocks


def begin(from_at: str | None) -> Any:
    """From when a version holds."""
    return When(from_at) if from_at else Say(N_("the beginning"))


def week(hours: Sequence[str]) -> list[tuple[str, str]]:
    """("mon-fri", "09:00-12:30 13:30-18:00"): days with the same hours that follow each other are one line."""
    days = [(day, " ".join(text[4:] for text in texts)) for day, texts in groupby(hours, lambda text: text[:3])]
    out: list[tuple[str, str]] = []
    for day, ranges in days:
        first, _, last = out[-1][0].partition("-") if out else ("", "", "")
        if out and out[-1][1] == ranges and DAYS.index(day) == DAYS.index(last or first) + 1:
            out[-1] = (f"{first}-{day}", ranges)
        else:
            out.append((day, ranges))
    return out


def hours(title: Say, data: dict[str, Any], stretches: Sequence[Any]) -> list[Block]:
    """How much, then every stretch and why it is open or closed."""
    pairs = [
        (Say(N_("business time")), Length(data["business_minutes"])),
        (Say(N_("calendar time")), Length(data["calendar_minutes"])),
    ]
    rows = [
        [When(one.start), When(one.end), Say(one.why, {"about": one.about}, "" if one.open else "dim")]
        for one in stretches
    ]
    return [Heading(title), Fields(pairs), Columns([N_("since"), N_("until"), N_("why")], rows)]
