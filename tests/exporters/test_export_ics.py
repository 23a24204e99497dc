"""iCalendar: read back by another parser, and held against the rules of RFC 5545."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

icalendar = pytest.importorskip("icalendar")

from tests.conftest import Desk  # noqa: E402
from tests.exporters.conftest import HOSTILE  # noqa: E402


def events(path: Path) -> list:
    return list(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def named(path: Path, word: str):
    return next(one for one in events(path) if word in one["SUMMARY"])


def test_every_line_is_as_rfc_5545_wants(story: Desk, exported):
    story.ok(["1", "callback", "2026-03-05T10:00Z", "東京ü🙂" * 60, "--from", "us"])
    data = exported("promises.ics").read_bytes()
    lines = data.split(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"") and lines[-1] == b""
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # folded between letters, not inside one
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)
    assert lines[0] == b"BEGIN:VCALENDAR" and data.count(b"BEGIN:VEVENT") == data.count(b"END:VEVENT") == 4
    for wanted in (b"UID:", b"DTSTAMP:", b"DTSTART", b"SUMMARY:"):
        assert len(re.findall(rb"(?m)^" + wanted, data)) == 4
    assert data.count(b"\r\nVERSION:2.0\r\n") == 1 and data.count(b"\r\nPRODID:") == 1


def test_a_uid_is_the_promise_and_stays_when_it_moves(story: Desk, exported):
    before = events(exported("before.ics"))
    story.ok("2 reopen")
    story.ok("2 moved 2026-03-04T18:00Z")
    after = events(exported("after.ics"))
    assert [one["UID"] for one in after] == [one["UID"] for one in before]
    assert len({one["UID"] for one in after}) == 3


def test_sequence_counts_the_moves_and_never_falls(story: Desk, exported):
    assert named(exported("a.ics"), "zqring")["SEQUENCE"] == 0
    moved = named(exported("b.ics"), "zqmoved")
    assert moved["SEQUENCE"] == 2 and moved["DTSTART"].dt == datetime(2026, 3, 2, 18, tzinfo=UTC)
    story.ok("1 moved 2026-03-02T15:30Z zqring")
    story.ok("undo")
    back = named(exported("c.ics"), "zqring")
    assert back["SEQUENCE"] == 2 and back["DTSTART"].dt.hour == 15 and back["DTSTART"].dt.minute == 0


def test_a_note_on_the_ticket_changes_no_event(story: Desk, exported):
    before = exported("a.ics").read_bytes()
    story.ok("1 note nothing to do with it", now="2026-03-02T12:30:00Z")
    assert exported("b.ics").read_bytes() == before


def test_a_cancelled_promise_says_so(story: Desk, exported):
    story.ok("1 cancelled zqring")
    one = named(exported("a.ics"), "zqring")
    assert (one["STATUS"], one["SEQUENCE"]) == ("CANCELLED", 1)
    assert {event["STATUS"] for event in events(exported("b.ics"))} == {"CANCELLED", "CONFIRMED"}


@pytest.mark.parametrize(("zone", "day"), [("UTC", 3), ("Asia/Tokyo", 3), ("America/Los_Angeles", 3)])
def test_a_day_is_that_day_in_the_zone_where_it_was_promised(sup: Desk, tmp_path: Path, monkeypatch, zone, day):
    import time

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    sup.ok("open modem", now="2026-03-02T12:00:00Z")
    sup.ok("1 callback 2026-03-03 visit --from us")
    sup.ok(["export", str(tmp_path / "a.ics")])
    one = events(tmp_path / "a.ics")[0]
    assert one["DTSTART"].dt == date(2026, 3, day) and one["DTEND"].dt == date(2026, 3, day + 1)


def test_hostile_text_stays_text(sup: Desk, tmp_path: Path):
    text = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\\n;,:"\x07\x1b]0;zq\x07 ' + HOSTILE
    sup.ok(["open", text], now="2026-03-02T12:00:00Z")
    sup.ok(["1", "callback", "2026-03-03T10:00Z", text, "--from", "us", "--who", 'a"b;c,d'])
    sup.ok(["export", str(tmp_path / "a.ics")])
    (one,) = events(tmp_path / "a.ics")
    assert "END:VEVENT" in one["SUMMARY"] and 'a"b;c,d' in one["SUMMARY"] and "東京" in one["SUMMARY"]


def test_running_deadlines_are_events_and_ended_ones_are_not(story: Desk, exported):
    import sqlite3

    db = sqlite3.connect(story.path)
    subject = db.execute("SELECT subject FROM tickets WHERE key = '3'").fetchone()[0]
    db.execute("DELETE FROM sla_legs")
    rows = (
        ("first_response", "2026-03-02T12:00:00.000Z", "2026-03-02T14:00:00.000Z", None),
        ("next_update", "2026-03-02T12:00:00.000Z", "2026-03-02T15:00:00.000Z", None),
        ("next_update", "2026-03-02T12:00:00.000Z", "2026-03-02T16:00:00.000Z", None),
        ("resolution", "2026-03-02T12:00:00.000Z", "2026-03-02T17:00:00.000Z", "2026-03-02T13:00:00.000Z"),
        ("resolution", "2026-03-02T12:00:00.000Z", None, None),
    )
    for part, (leg, started, due, ended) in enumerate(rows):
        db.execute(
            "INSERT INTO sla_legs(subject, part, leg, started_at, due_at, ended_at) VALUES (?, ?, ?, ?, ?, ?)",
            (subject, part, leg, started, due, ended),
        )
    db.commit()
    db.close()
    found = [one for one in events(exported("a.ics")) if "deadline" in one["CATEGORIES"].to_ical().decode()]
    assert [one["DTSTART"].dt.hour for one in found] == [14, 15, 16]
    assert len({one["UID"] for one in found}) == 3
    assert found[0]["SUMMARY"] == "3 first answer due"
