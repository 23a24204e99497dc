"""Story A as command lines: a customer against a provider, from the report to the morning after the fix."""

import pytest

from tests.conftest import Desk
from tests.stories.conftest import Play

LINES = """
1 09:00 open USB modem: authorisation fails --provider Comstar --ref 4711
1 09:06 call --minutes 6
1 09:06 callback 18:00 check and ring back
1 12:00 said payment arrived, servers work, no error
1 18:00 broken
1 18:30 call
1 18:31 said wait, being processed
1 18:32 callback tomorrow 12:00
1 18:35 hangup not connected to a technician
1 20:00 tried retyped login and password failed --times 12
1 20:30 tried login dictated over the phone failed
1 21:00 tried reinstalled the client failed
1 23:00 tried read the logs -m "authorisation refused"
2 10:00 tried other computer failed
2 12:00 broken
2 13:00 call --with Ines
2 13:10 tried two settings she named failed
2 13:12 callback 20:00
2 13:13 hangup
2 16:00 tried from the other end of the city failed
2 18:00 tried reinstalled the client failed
2 19:00 tried all adapters and cords removed failed
2 20:00 broken
3 11:00 tried modem tested at the service centre fine
3 11:20 tried password changed there failed
3 15:05 call --minutes 5
3 15:05 said I added a comment that it is urgent
3 15:06 callback 18:00
3 18:00 broken
3 19:00 escalate management written complaint
4 19:00 said request entered processing --via email
4 20:50 assign Sergey
4 21:15 call --minutes 15 --with Olga
4 21:15 escalate next-line --outcome refused
4 21:15 escalate authority consumer authority, press --by tomorrow@21:00
5 09:00 resolve --cause account-record -m "record re-created on all servers"
5 22:00 call --in --minutes 3 informed
6 09:00 reopen
6 09:05 call --minutes 5
6 09:10 tried connect again worked --times 5 -m "weak signal"
6 09:12 close
"""


def until(play: Play, day: int, clock: str = "24:00") -> None:
    """Type the lines of the story up to this moment."""
    for line in LINES.strip().splitlines():
        on, at, words = line.split(" ", 2)
        if (int(on), at) <= (day, clock):
            play(f"{on} {at}", words)


@pytest.mark.parametrize("clock", ["09:00", "12:00", "18:35", "20:30", "23:59"])
def test_on_the_first_day_it_is_never_ready_to_escalate(sup: Desk, play: Play, clock: str) -> None:
    until(play, 1, clock)
    said = play(f"1 {clock}", "escalate --check --json").json
    assert said["ready"] is False
    assert not next(check for check in said["checks"] if check["name"] == "own_checks")["ready"]


def test_on_the_third_day_it_is_ready_and_the_check_records_nothing(sup: Desk, play: Play) -> None:
    until(play, 3, "11:20")
    before = sup.ok("show 1 --json").json
    ran = play("3 18:01", "escalate --check", code=10)
    assert "ready to escalate" in ran.out and "named person: Ines" in ran.out
    assert {**sup.ok("show 1 --json").json, "callback_overdue_count": 0} == {**before, "callback_overdue_count": 0}


def test_four_promises_by_the_provider_and_none_kept(sup: Desk, play: Play) -> None:
    until(play, 6)
    promises = sup.ok("show 1 --json").json["callbacks"]
    assert [(one["side"], one["outcome"]) for one in promises] == [("support", "broken")] * 4
    assert [one["due_at"] for one in promises] == [
        "2026-11-20T15:00:00Z", "2026-11-21T09:00:00Z", "2026-11-21T17:00:00Z", "2026-11-22T15:00:00Z",
    ]  # fmt: skip
    assert sup.ok("1 timeline --totals --json").json["promises"]["support"] == {
        "made": 4, "kept": 0, "late": 0, "broken": 4, "cancelled": 0, "open": 0, "overdue": 0,
    }  # fmt: skip


def test_the_provider_held_the_ball_from_the_report_to_the_fix(sup: Desk, play: Play) -> None:
    until(play, 5, "09:00")
    days = 4 * 24 * 60
    totals = sup.ok("1 timeline --totals --json", now="2026-11-24T09:00:00+03:00").json
    assert totals["held_minutes"] == {"customer": 0, "support": days, "third_party": 0, "nobody": 0}
    steps = sup.ok("1 timeline --json").json
    assert {step["held_by"] for step in steps if step["at"] < "2026-11-24T06:00:00Z"} == {"support"}


def test_the_head_of_the_ticket_at_the_end(sup: Desk, play: Play) -> None:
    until(play, 6)
    shown = sup.ok("show 1 --json").json
    assert {
        name: shown[name]
        for name in ("state", "held_by", "role", "provider", "ref", "owner", "call_count", "attempt_count",
                     "callback_open_count", "resolved_at", "closed_at")
    } == {
        "state": "closed", "held_by": None, "role": "customer", "provider": "Comstar", "ref": "4711", "owner": "Sergey",
        "call_count": 7, "attempt_count": 12, "callback_open_count": 0,
        "resolved_at": "2026-11-25T06:12:00Z", "closed_at": "2026-11-25T06:12:00Z",
    }  # fmt: skip
    assert [one["talk_minutes"] for one in shown["calls"]] == [6, 5, 13, 5, 15, 3, 5]
    assert [one["outcome"] for one in shown["escalations"]] == [None, "refused", None]


def test_the_steps_are_recognised_and_the_swaps_are_swaps(sup: Desk, play: Play) -> None:
    until(play, 3, "11:20")
    tried = sup.ok("already 1 --json").json
    assert [
        (one["kind"], one["result"])
        for one in tried
        if one["step"].startswith(("other computer", "from the", "all ad"))
    ] == [("swap", "same")] * 3
    centre = next(one for one in tried if "service centre" in one["step"])
    assert (centre["result"], centre["result_typed"]) == ("gone", "fine")
    assert sum(one["times"] for one in tried if one["standard_step"] == "reinstall-software") == 2


def test_after_the_reopening_the_morning_after_counts_as_offline_too(sup: Desk, play: Play) -> None:
    until(play, 6)
    totals = sup.ok("1 timeline --totals --json").json
    assert totals["unsolved_minutes"] == 4 * 24 * 60 + 12
