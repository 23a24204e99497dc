"""What the clocks of a ticket do when people wait, answer late, reopen, raise a priority or change the plan; each
complaint known of other tools by name. The office is open 09:00-17:00 UTC, Monday to Friday; the day is a Friday.
"""

from supportcli import shapes
from supportcli.service.calendars import HOLIDAY, OPEN, OUTSIDE, of_versions
from supportcli.service.clocks import (
    NO_PLAN,
    NO_TARGET,
    InForce,
    Interval,
    Leg,
    Policy,
    Terms,
    explained,
    legs,
)
from supportcli.service.course import REASONS, RESOLVED
from tests.facts.given import History, moment

WEEK = [f"{day} 09:00-17:00" for day in ("mon", "tue", "wed", "thu", "fri")]
OFFICE = of_versions("office", [{"from_at": None, "zone": "UTC", "hours": WEEK, "holidays": ["2026-11-23 Day Off"]}])
TARGETS = {
    ("p1", "first_response"): 30,
    ("p1", "resolution"): 60,
    ("p3", "first_response"): 60,
    ("p3", "resolution"): 240,
    ("*", "next_update"): 120,
}
START = Terms("plan", "Start", OFFICE, TARGETS)
AROUND_THE_CLOCK = Terms("plan", "Gold", None, TARGETS)
OFFICE_PLAN: Policy = (InForce(None, None, START),)
ALWAYS_PLAN: Policy = (InForce(None, None, AROUND_THE_CLOCK),)
NEXT_TUESDAY = "2026-11-24T12:00:00.000Z"


def leg(given: History, name: str, policy: Policy = ALWAYS_PLAN) -> Leg:
    """The newest leg of that name."""
    return [one for one in legs(given.fold(), policy) if one.leg == name][-1]


def late(leg: Leg, now: str) -> bool:
    return shapes.clock(leg, now)["breached_at"] is not None


def whys(given: History, name: str, policy: Policy, now: str = NEXT_TUESDAY) -> list[tuple[str, int, str]]:
    """(until, counted minutes, why) of each interval."""
    found: list[Interval] = explained(given.fold(), policy, leg(given, name, policy), now)
    return [(one.end, one.counted_seconds // 60, one.why) for one in found]


# What other tools get wrong (docs/service-clock.md)


def test_an_answer_during_pending_meets_the_first_response() -> None:
    given = History()  # opened at 09:00
    given.add("ticket.ball_passed", "09:10", to="customer")
    given.add("message.told", "15:00", text="which printer is it?")
    answered = leg(given, "first_response")
    assert (answered.result, answered.elapsed_seconds, answered.paused_seconds) == ("met", 600, 350 * 60)


def test_an_answer_of_the_customer_during_pending_starts_the_clock_again() -> None:
    given = History()
    given.add("ticket.ball_passed", "10:00", to="customer")
    given.add("statement.heard", "13:00", side="customer", text="the one on the second floor")
    assert leg(given, "resolution").due_at == moment("16:00")  # 4 hours, 3 of them waited
    given.add("ticket.ball_passed", "14:00", to="customer")
    waiting = leg(given, "resolution")
    assert (waiting.due_at, waiting.left_seconds, waiting.paused_seconds) == (None, 2 * 3600, 3 * 3600)


def test_what_the_customer_says_in_the_call_that_asked_them_ends_no_wait() -> None:
    given = History()
    call = given.add("call.began", "09:55")
    given.add("ticket.ball_passed", "10:00", to="customer")
    given.add("statement.heard", "10:02", side="customer", text="I will look")
    given.add("call.ended", "10:05", of=call)
    assert leg(given, "resolution").due_at is None
    given.add("call.began", "12:00")  # they ring back
    assert leg(given, "resolution").due_at == moment("15:00")


def test_what_was_said_in_the_minute_of_the_wait_came_before_it() -> None:
    given = History()
    given.add("statement.heard", "10:00", side="customer", text="I will look")
    given.add("ticket.ball_passed", "10:00", to="customer")
    assert leg(given, "resolution").due_at is None


def test_a_call_that_nobody_hung_up_does_not_hide_that_they_rang_again() -> None:
    given = History()
    given.add("call.began", "09:30")
    given.add("ticket.ball_passed", "10:00", to="customer")
    given.add("statement.heard", "11:00", side="customer", text="well")
    assert leg(given, "resolution").due_at is None
    given.add("call.began", "12:00")
    assert leg(given, "resolution").due_at == moment("15:00")


def test_what_they_say_when_we_ring_them_ends_the_wait() -> None:
    given = History()
    given.add("ticket.ball_passed", "10:00", to="customer")
    given.add("call.began", "11:00", caller="support", called="customer")
    assert leg(given, "resolution").due_at is None
    given.add("statement.heard", "11:05", side="customer", text="the one on the second floor")
    assert leg(given, "resolution").due_at == moment("14:05")


def test_our_own_call_and_a_voicemail_end_no_wait() -> None:
    given = History()
    given.add("ticket.ball_passed", "10:00", to="customer")
    given.add("call.began", "11:00", caller="support", called="customer")
    missed = given.add("call.began", "12:00")
    given.add("call.ended", "12:00", of=missed, outcome="voicemail")
    assert leg(given, "resolution").due_at is None


def test_holidays_of_two_calendars_apply_each_in_its_own_time() -> None:
    german = of_versions("de", [{"from_at": None, "zone": "UTC", "hours": WEEK, "holidays": ["2026-11-23 Feiertag"]}])
    russian = of_versions("ru", [{"from_at": None, "zone": "UTC", "hours": WEEK, "holidays": ["2026-11-24 Праздник"]}])
    monday = "2026-11-23T00:00:00.000Z"
    moved: Policy = (
        InForce(None, "2026-11-24T00:00:00.000Z", START._replace(calendar=german)),
        InForce("2026-11-24T00:00:00.000Z", None, START._replace(calendar=russian)),
    )
    given = History(opened="16:00")  # Friday: one hour, then a holiday under each of them
    assert leg(given, "resolution", moved).due_at == "2026-11-25T12:00:00.000Z"
    assert leg(given, "resolution", (InForce(None, None, START._replace(calendar=russian)),)).due_at == (
        "2026-11-23T12:00:00.000Z"
    )
    parts = explained(given.fold(), moved, leg(given, "resolution", moved), "2026-11-25T10:00:00.000Z")
    assert [(one.about, one.start) for one in parts if one.why == HOLIDAY] == [
        ("Feiertag", monday),
        ("Праздник", "2026-11-24T00:00:00.000Z"),
    ]


def test_reopening_after_close_goes_on_where_the_clock_stood() -> None:
    given = History()
    fix = given.add("resolution.given", "11:00")
    given.add("resolution.confirmed", "11:30", of=[fix])
    assert leg(given, "resolution")[8:] == ("met", 2 * 3600, 0, 2 * 3600)
    given.add("resolution.reopened", "15:00", of=[fix])
    assert leg(given, "resolution").due_at == moment("17:00")
    given.add("resolution.given", "16:00")
    solved = leg(given, "resolution")
    assert (solved.result, solved.elapsed_seconds, solved.paused_seconds) == ("met", 3 * 3600, 4 * 3600)
    assert [why for _, _, why in whys(given, "resolution", ALWAYS_PLAN)][1] == RESOLVED


def test_a_breach_stays_one_through_reopening_and_a_lower_priority() -> None:
    given = History()
    given.add("ticket.edited", "09:00", fields={"priority": "p1"})
    fix = given.add("resolution.given", "11:00")
    assert leg(given, "resolution").result == "missed"
    given.add("resolution.reopened", "12:00", of=[fix])
    given.add("ticket.edited", "12:00", fields={"priority": "p3"})
    given.add("resolution.given", "12:10")
    missed = leg(given, "resolution")
    assert (missed.result, missed.breached_at, missed.due_at) == ("missed", moment("10:00"), moment("10:00"))
    assert (missed.priority, missed.target_minutes) == ("p1", 60)  # what was missed


def test_a_priority_raised_late_gives_the_time_of_the_new_one_and_breaks_nothing_at_once() -> None:
    given = History()
    given.add("ticket.edited", "11:00", fields={"priority": "p1"})  # an hour would have been over at ten
    raised = leg(given, "resolution")
    assert (raised.due_at, raised.breached_at) == (moment("12:00"), None)


def test_a_priority_raised_shortly_before_the_deadline_does_not_move_it_away() -> None:
    given = History()
    given.add("ticket.edited", "12:50", fields={"priority": "p1"})
    assert leg(given, "resolution").due_at == moment("13:00")


def test_a_priority_lowered_gives_the_longer_time_from_the_beginning() -> None:
    given = History()
    given.add("ticket.edited", "09:00", fields={"priority": "p1"})
    given.add("ticket.edited", "09:30", fields={"priority": "p3"})
    assert leg(given, "resolution").due_at == moment("13:00")


def test_an_answer_in_time_is_not_breached_though_it_was_written_down_late() -> None:
    given = History()
    assert late(leg(given, "first_response"), moment("10:30"))
    given.add("call.began", "09:20")  # noted in the evening
    answered = leg(given, "first_response")
    assert (answered.result, answered.ended_at, answered.breached_at) == ("met", moment("09:20"), None)
    assert not late(answered, NEXT_TUESDAY)


def test_an_answer_to_the_customer_is_no_matter_of_states() -> None:
    given = History()
    given.add("ticket.assigned", "09:05", owner="anna")
    given.add("note.added", "09:10", text="looked at it")
    given.add("escalation.raised", "09:20", to="second line")
    assert leg(given, "first_response").ended_at is None


# The rules, one by one


def test_time_counts_in_open_hours_only_and_every_interval_says_why() -> None:
    given = History(opened="16:30")
    assert leg(given, "resolution", OFFICE_PLAN).due_at == "2026-11-24T12:30:00.000Z"
    assert whys(given, "resolution", OFFICE_PLAN) == [
        (moment("17:00"), 30, OPEN),
        ("2026-11-21T00:00:00.000Z", 0, OUTSIDE),
        ("2026-11-23T00:00:00.000Z", 0, "closed: no hours on this day"),
        ("2026-11-24T00:00:00.000Z", 0, HOLIDAY),
        ("2026-11-24T09:00:00.000Z", 0, OUTSIDE),
        (NEXT_TUESDAY, 180, OPEN),
    ]


def test_pauses_are_named_and_what_was_waited_for() -> None:
    given = History()
    given.add("ticket.ball_passed", "10:00", to="third_party")
    given.add("ticket.ball_passed", "11:00", to=None)
    given.add("ticket.ball_passed", "12:00", to="support")
    assert whys(given, "resolution", ALWAYS_PLAN, moment("12:30")) == [
        (moment("10:00"), 60, "around the clock"),
        (moment("11:00"), 0, REASONS["third_party"]),
        (moment("12:00"), 0, REASONS[None]),
        (moment("12:30"), 30, "around the clock"),
    ]


def test_a_wait_written_down_afterwards_pauses_from_when_it_was() -> None:
    given = History()
    given.add("resolution.given", "14:00")
    assert leg(given, "resolution").result == "missed"
    given.add("ticket.ball_passed", "10:00", to="customer")
    given.add("statement.heard", "12:30", side="customer", text="here it is")
    assert leg(given, "resolution")[8:] == ("met", int(2.5 * 3600), int(2.5 * 3600), int(1.5 * 3600))


def test_an_update_is_due_after_each_answer_until_it_is_resolved() -> None:
    given = History()
    given.add("message.told", "09:10", text="we have it")
    given.add("message.told", "10:00", text="it is a bug")
    given.add("call.began", "12:30", caller="support", called="customer")
    given.add("resolution.given", "13:00")
    given.add("message.told", "13:05", text="fixed")
    found = [one for one in legs(given.fold(), ALWAYS_PLAN) if one.leg == "next_update"]
    assert [(one.started_at, one.ended_at, one.result) for one in found] == [
        (moment("09:10"), moment("10:00"), "met"),
        (moment("10:00"), moment("12:30"), "missed"),
        (moment("12:30"), moment("13:00"), "stopped"),
    ]


def test_what_is_told_with_the_resolution_promises_no_further_update() -> None:
    given = History()
    given.add("message.told", "09:10", text="we have it")
    given.add("resolution.given", "10:00")
    given.add("message.told", "10:00", text="fixed")
    found = [one for one in legs(given.fold(), ALWAYS_PLAN) if one.leg == "next_update"]
    assert [(one.ended_at, one.result) for one in found] == [(moment("10:00"), "met")]


def test_a_resolution_dated_before_the_report_took_no_time() -> None:
    given = History()
    given.add("resolution.given", "08:50")
    assert leg(given, "resolution")[7:11] == (moment("09:00"), "met", 0, 0)


def test_of_two_reasons_to_pause_resolved_is_the_one_that_is_named() -> None:
    given = History()
    given.add("ticket.ball_passed", "10:00", to="customer")
    fix = given.add("resolution.given", "10:30")
    given.add("resolution.reopened", "11:00", of=[fix])
    assert whys(given, "resolution", ALWAYS_PLAN, moment("11:30")) == [
        (moment("10:00"), 60, "around the clock"),
        (moment("10:30"), 0, REASONS["customer"]),
        (moment("11:00"), 0, RESOLVED),
        (moment("11:30"), 30, "around the clock"),
    ]


def test_a_change_of_priority_in_a_pause_takes_effect_when_it_is_made() -> None:
    given = History()
    given.add("ticket.edited", "09:00", fields={"priority": "p1"})
    given.add("ticket.ball_passed", "09:30", to="customer")
    given.add("ticket.edited", "09:40", fields={"priority": "p3"})
    assert leg(given, "resolution").left_seconds == 210 * 60
    given.add("ticket.edited", "09:50", fields={"priority": "p1"})
    given.add("ticket.ball_passed", "10:00", to="support")
    assert leg(given, "resolution").due_at == moment("11:00")  # an hour from when it was raised again


def test_a_ticket_resolved_without_an_answer_stops_the_first_response() -> None:
    given = History()
    fix = given.add("resolution.given", "09:20")
    assert leg(given, "first_response").result == "stopped"
    given.add("message.told", "15:00", text="fixed in the morning")
    assert leg(given, "first_response")[7:10] == (moment("15:00"), "met", 20 * 60)
    given.add("resolution.reopened", "13:00", of=[fix])
    assert leg(given, "first_response").result == "missed"  # 40 minutes were left at one o'clock


def test_an_answered_call_that_began_before_the_report_is_an_answer_at_once() -> None:
    given = History()
    given.add("call.began", "08:58")
    assert leg(given, "first_response")[7:11] == (moment("09:00"), "met", 0, 0)
    assert leg(given, "next_update").started_at == moment("09:00")


def test_a_deadline_met_to_the_second_is_met_and_a_weekend_later_is_not() -> None:
    in_time, after_hours = History(opened="13:00"), History(opened="13:00")
    in_time.add("resolution.given", "17:00")
    after_hours.add("resolution.given", "2026-11-21T10:00:00.000Z")  # nothing more was counted, but it was due
    assert leg(in_time, "resolution", OFFICE_PLAN).result == "met"
    assert leg(after_hours, "resolution", OFFICE_PLAN)[5:10] == (
        moment("17:00"), moment("17:00"), "2026-11-21T10:00:00.000Z", "missed", 4 * 3600,
    )  # fmt: skip


def test_parts_of_a_second_break_nothing() -> None:
    given = History(opened="2026-11-20T09:00:00.700Z")
    given.add("resolution.given", "2026-11-20T13:00:00.500Z")
    solved = leg(given, "resolution")
    assert (solved.result, solved.left_seconds) == ("met", 0)


def test_without_a_plan_the_clock_does_not_run() -> None:
    given = History()
    assert legs(given.fold(), ()) == []
    assert legs(given.fold(), (InForce(None, None, START._replace(targets={})),)) == []
    ended: Policy = (InForce(None, moment("10:00"), AROUND_THE_CLOCK), InForce(moment("14:00"), None, AROUND_THE_CLOCK))
    assert leg(given, "resolution", ended).due_at == moment("17:00")
    assert whys(given, "resolution", ended, moment("14:00"))[1] == (moment("14:00"), 0, NO_PLAN)
    resolved = History()
    resolved.add("resolution.given", "09:30")
    assert legs(resolved.fold(), ended[1:]) == []  # it was over before anything was promised


def test_a_plan_that_ends_before_the_deadline_leaves_none() -> None:
    given = History()
    assert leg(given, "resolution", (InForce(None, moment("10:00"), START),)).due_at is None


def test_a_priority_without_a_target_stops_the_clock_and_says_so() -> None:
    given = History()
    given.add("ticket.edited", "10:00", fields={"priority": "p4"})
    given.add("ticket.edited", "11:00", fields={"priority": "p3"})
    assert leg(given, "resolution").due_at == moment("14:00")
    skipped = explained(given.fold(), ALWAYS_PLAN, leg(given, "resolution"), moment("12:00"))[1]
    assert (skipped.why, skipped.about, skipped.counted_seconds) == (NO_TARGET, "p4", 0)


def test_a_plan_changed_for_a_stricter_one_shortens_what_is_left() -> None:
    stricter = AROUND_THE_CLOCK._replace(targets={("*", "resolution"): 120})
    changed: Policy = (InForce(None, moment("10:00"), AROUND_THE_CLOCK), InForce(moment("10:00"), None, stricter))
    assert leg(History(), "resolution", changed).due_at == moment("12:00")
    back: Policy = (InForce(None, moment("10:00"), stricter), InForce(moment("10:00"), None, AROUND_THE_CLOCK))
    assert leg(History(), "resolution", back).due_at == moment("13:00")


def test_where_we_are_the_customer_no_clock_of_ours_runs() -> None:
    assert legs(History(role="customer").fold(), ALWAYS_PLAN) == []


def test_a_target_of_no_minutes_is_late_at_once() -> None:
    none: Policy = (InForce(None, None, AROUND_THE_CLOCK._replace(targets={("*", "resolution"): 0})),)
    given = History()
    assert leg(given, "resolution", none).due_at == moment("09:00")
    assert late(leg(given, "resolution", none), moment("09:01"))


def test_a_late_leg_that_waits_is_not_due_and_stays_late() -> None:
    given = History()
    given.add("ticket.ball_passed", "15:00", to="customer")
    waiting = leg(given, "resolution")
    assert (waiting.due_at, waiting.breached_at, waiting.left_seconds) == (None, moment("13:00"), -2 * 3600)
    assert late(waiting, moment("15:00"))
