"""The timeline: order, holders, totals; story A's figures as the story tells them."""

import pytest

# Four days offline; day 1 is Mon 2026-11-16.
STORY = """
16T09:00 open modem does not connect --provider Comstar --ref 4711
16T09:01 call --minutes 6
16T09:06 callback 18:00 check and ring back
16T12:00 said payment arrived, servers work, no error
16T18:00 broken
16T18:30 call --line 1 --minutes 9
16T18:39 callback tomorrow 12:00
16T20:00 tried retyped login and password failed --times 20
16T21:00 tried reinstalled the client failed
16T23:00 tried read the logs -m authorisation
17T10:00 tried other computer failed
17T12:00 broken
17T13:00 call --with Ines --minutes 12
17T13:12 callback 20:00
17T16:00 tried from the other end of the city failed
17T18:00 tried reinstalled the client failed
17T19:00 tried all adapters and cords removed failed
17T20:00 broken
18T11:00 tried modem tested at the service centre fine
18T15:00 call --minutes 5
18T15:06 callback 18:00
18T18:00 broken
18T19:00 escalate management written complaint
19T19:00 said request entered processing
19T21:00 call --minutes 15 --with Olga
19T21:15 escalate authority consumer authority, press --by tomorrow@21:00
20T09:00 resolve --cause account-record record re-created
20T22:00 call --in --minutes 3 informed
21T09:00 reopen
21T09:05 call --minutes 5
21T09:10 tried connect again worked --times 5
21T09:12 close
"""


@pytest.fixture
def story_a(sup):  # type: ignore[no-untyped-def]
    for row in STORY.split("\n"):
        if row:
            at, _, line = row.partition(" ")
            sup.ok(
                line if line.startswith("open") else f"1 {line}",
                now=f"2026-11-{at}:30Z" if "broken" in line else f"2026-11-{at}:00Z",
            )
    sup.env["SUPPORTCLI_NOW"] = "2026-11-21T10:00:00Z"
    return sup


def test_story_a_four_promises_by_the_provider_none_kept(story_a) -> None:  # type: ignore[no-untyped-def]
    sums = story_a.ok("timeline 1 --totals --json").json
    assert sums["promises"] == {
        "support": {"made": 4, "kept": 0, "late": 0, "broken": 4, "cancelled": 0, "open": 0, "overdue": 0}
    }
    page = story_a.ok("timeline 1", tty=True, COLUMNS="200").out
    assert "Promises of Comstar  4 made, 0 kept, 4 broken" in page


def test_story_a_four_days_offline_the_quarter_hour_of_day_six_apart(story_a) -> None:  # type: ignore[no-untyped-def]
    sums = story_a.ok("timeline 1 --totals --json").json
    assert sums["unsolved_minutes"] == 4 * 24 * 60 + 12
    assert sums["unsolved_days"] == 4


def test_story_a_calls_and_attempts_are_counted(story_a) -> None:  # type: ignore[no-untyped-def]
    sums = story_a.ok("timeline 1 --totals --json").json
    assert sums["call_count"] == 7
    assert sums["talk_minutes"] == 6 + 9 + 12 + 5 + 15 + 3 + 5
    assert (sums["attempt_count"], sums["attempt_times"]) == (9, 20 + 5 + 7)


def test_story_a_the_ball_lay_with_the_provider_till_it_was_solved(story_a) -> None:  # type: ignore[no-untyped-def]
    held = story_a.ok("timeline 1 --totals --json").json["held_minutes"]
    assert held["support"] >= 4 * 24 * 60
    assert held["third_party"] == held["nobody"] == 0
    assert sum(held.values()) == 5 * 24 * 60 + 12  # from the report to the closing, without a gap


def test_story_a_the_longest_wait_is_the_day_after_the_complaint(story_a) -> None:  # type: ignore[no-untyped-def]
    longest = story_a.ok("timeline 1 --totals --json").json["longest"][0]
    assert (longest["since_at"], longest["minutes"], longest["held_by"]) == ("2026-11-18T19:00:00Z", 24 * 60, "support")


def test_story_a_stages_come_in_the_order_they_were_reached(story_a) -> None:  # type: ignore[no-untyped-def]
    stages = story_a.ok("timeline 1 --totals --json").json["stages"]
    assert [one["stage"] for one in stages] == [
        "reported",
        "first_response",
        "first_promise",
        "first_promise_missed",
        "first_attempt",
        "first_escalation",
        "resolved",
        "reopened",
        "closed",
    ]
    assert stages[0]["after_minutes"] == 0
    assert sum(one["after_minutes"] for one in stages) == 5 * 24 * 60 + 12


def test_lines_come_in_the_order_things_happened_not_as_they_were_written_down(sup) -> None:  # type: ignore[no-untyped-def]
    sup.ok("open x", now="2026-11-16T09:00:00Z")
    sup.ok("1 note second", now="2026-11-16T12:00:00Z")
    sup.ok("1 note first --at 2026-11-16T10:00Z")
    rows = sup.ok("timeline 1 --json").json
    assert [row["text"] for row in rows] == ["opened: x", "note: first", "note: second"]
    assert [row["at"] for row in rows] == sorted(row["at"] for row in rows)


def test_the_ball_is_said_after_each_entry_until_the_next(sup) -> None:  # type: ignore[no-untyped-def]
    sup.ok("open x -c acme", now="2026-11-16T09:00:00Z")
    sup.ok("1 wait customer", now="2026-11-16T10:00:00Z")
    sup.ok("1 note rang, nobody there", now="2026-11-16T12:00:00Z")
    sup.ok("1 wait us", now="2026-11-16T15:00:00Z")
    rows = sup.ok("timeline 1 --json", now="2026-11-16T15:30:00Z").json
    assert [(row["held_by"], row["held_minutes"]) for row in rows] == [
        ("support", 60),
        ("customer", 120),
        ("customer", 180),
        ("support", 30),
    ]


def test_a_closed_ticket_waits_for_nobody(sup) -> None:  # type: ignore[no-untyped-def]
    sup.ok("open x", now="2026-11-16T09:00:00Z")
    sup.ok("1 close", now="2026-11-16T10:00:00Z")
    last = sup.ok("timeline 1 --json", now="2026-11-18T10:00:00Z").json[-1]
    assert (last["held_by"], last["held_minutes"]) == (None, 0)
    assert sup.ok("timeline 1 --totals --json").json["unsolved_minutes"] == 60


def test_what_was_undone_is_hidden_unless_all_is_asked_for(sup) -> None:  # type: ignore[no-untyped-def]
    sup.ok("open x", now="2026-11-16T09:00:00Z")
    handle = sup.ok("1 note wrong ticket --json", now="2026-11-16T10:00:00Z").json["handle"]
    sup.ok("undo", now="2026-11-16T10:05:00Z")
    assert [row["kind"] for row in sup.ok("timeline 1 --json").json] == ["ticket.opened"]
    shown = sup.ok("timeline 1 --all --json").json
    assert {row["kind"] for row in shown} == {"ticket.opened", "ticket.numbered", "note.added", "command.withdrawn"}
    undone = next(row for row in shown if row["handle"] == handle)
    assert undone["effective"] is False and undone["held_minutes"] == 0


def test_one_call_about_two_tickets_counts_its_minutes_once(sup) -> None:  # type: ignore[no-untyped-def]
    sup.ok("open modem -c acme", now="2026-11-16T09:00:00Z")
    sup.ok("1 call", now="2026-11-16T10:00:00Z", tty=True)
    sup.ok("open printer is dead", now="2026-11-16T10:01:00Z", tty=True)
    sup.ok("hangup", now="2026-11-16T10:10:00Z", tty=True)
    sums = [sup.ok(f"timeline {key} --totals --json").json for key in (1, 2)]
    assert [one["call_count"] for one in sums] == [1, 1]
    assert sorted(one["talk_minutes"] for one in sums) == [0, 10]


def test_goodwill_is_part_of_our_own_timeline(sup) -> None:  # type: ignore[no-untyped-def]
    sup.ok("open x", now="2026-11-16T09:00:00Z")
    sup.ok("1 goodwill loaded a dump 12m", now="2026-11-16T09:05:00Z")
    assert "loaded a dump" in sup.ok("timeline 1 --json").json[-1]["text"]


def test_a_pipe_gets_one_tab_separated_line_per_entry(story_a) -> None:  # type: ignore[no-untyped-def]
    lines = story_a.ok("timeline 1").out.splitlines()
    assert len(lines) == len(story_a.ok("timeline 1 --json").json)
    assert {line.count("\t") for line in lines} == {6}
