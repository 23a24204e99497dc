"""Story B as command lines: the leading questions, the scenarios of an `unknown`, the first contact, the refund."""

from tests.conftest import Desk
from tests.stories.conftest import Play

BREAKS = """
1 10:00:00 customer add acme
1 10:00:05 call acme
1 10:00:12 open everything worked, now it is all broken --domain desktop-software
1 10:00:20 answer did Sales > Invoices > Post
1 10:00:25 answer wanted post invoice 10-233
1 10:00:30 answer happened Period is closed
1 10:00:35 answer expected posted
"""
SOLVED = """
1 10:00:50 tried another period works
1 10:01:05 tried other user failed
1 10:01:15 classify question
1 10:01:25 told --article 12
1 10:01:40 resolve
1 10:01:45 hangup
"""


def lines(play: Play, text: str) -> None:
    for line in text.strip().splitlines():
        on, at, words = line.split(" ", 2)
        play(f"{on} {at}", words)


def test_unknown_brings_scenarios_to_try(sup: Desk, play: Play) -> None:
    lines(play, BREAKS)
    ran = play("1 10:00:40", "answer changed unknown")
    changed = next(one for one in sup.ok("checklist 1 --json").json["questions"] if one["name"] == "changed")
    assert changed["state"] == "unknown" and changed["answer"] is None
    assert {"other-user", "other-document", "other-computer", "other-period"} <= set(changed["scenarios"])
    assert "other period" in ran.out
    play("1 10:00:50", "tried another period works")
    changed = next(one for one in sup.ok("checklist 1 --json").json["questions"] if one["name"] == "changed")
    assert "other-period" not in changed["scenarios"] and "other-user" in changed["scenarios"]


def test_it_is_resolved_in_the_first_contact(sup: Desk, play: Play) -> None:
    lines(play, BREAKS)
    play("1 10:00:40", "answer changed worked on Friday, else unknown")
    lines(play, SOLVED)
    shown = sup.ok("show 1 --json").json
    assert (shown["state"], shown["class"], shown["call_count"]) == ("resolved", "question", 1)
    (call,) = shown["calls"]
    assert call["outcome"] == "resolved" and call["talk_minutes"] < 2 and not call["live"]
    assert shown["first_response_at"] == call["at"] == "2026-11-20T07:00:05Z"
    assert shown["told"][0]["article"] == "12"
    changed = next(one for one in shown["answers"] if one["question"] == "changed")
    assert (changed["state"], changed["text"]) == ("answered", "worked on Friday, else unknown")
    assert [one["result"] for one in shown["attempts"]] == ["gone", "same"]


def test_the_complete_report_stands_above_the_vague_one(sup: Desk, play: Play) -> None:
    play("1 10:00", "open it is all broken -c acme --channel email")
    play("1 10:01", "1 told we have it")
    play("1 10:02", "open the total is wrong -c beta --channel email")
    play("1 10:03", "2 told we have it")
    play("1 10:04", "2 answer did Sales - Invoices - Total")
    play("1 10:04", "2 answer happened 118 and not 120")
    play("1 10:04", "2 answer expected 120")
    ranked = play("1 10:05", "next --json").json
    assert [(one["ticket"], one["reason"]) for one in ranked] == [("2", "report_complete"), ("1", "report_vague")]


def test_a_refund_is_handed_to_the_account_manager_and_not_discussed(sup: Desk, play: Play) -> None:
    play("1 11:00", "open printer is slow -c acme")
    play("1 11:01", "told we have it")
    play("1 11:02", "said wants a refund of 40, says he will sue")
    assert play("1 11:03", "next --json").json[0]["reason"] == "money_topic"
    assert "account manager" in play("1 11:04", "classify billing").out
    play("1 11:05", "assign account manager")
    assert play("1 11:06", "show --json").json["owner"] == "account manager"
    assert "money_topic" not in {one["reason"] for one in play("1 11:07", "next 1 --json").json}


def test_a_second_problem_in_the_same_call_is_a_second_ticket_and_its_minutes_count_once(sup: Desk, play: Play) -> None:
    play("1 12:00", "call acme")
    play("1 12:00", "open printer offline")
    play("1 12:04", "open scanner is dead")
    play("1 12:05", "note blinks red")
    play("1 12:06", "use 1")
    play("1 12:06", "tried other cable worked")
    ran = play("1 12:10", "hangup")
    assert ran.out.startswith("1 hung up, informed, after 10 min")
    one, two = (sup.ok(f"show {key} --json").json for key in (1, 2))
    assert one["customer"] == two["customer"] == "acme"
    assert one["calls"][0]["id"] == two["calls"][0]["id"]
    assert one["calls"][0]["tickets"] == two["calls"][0]["tickets"] == ["1", "2"]
    assert [n["text"] for n in two["notes"]] == ["blinks red"] and not one["notes"]
    assert sup.ok("status --json").json["calls_today"] == {"count": 1, "talk_minutes": 10}
    assert sup.ok("1 timeline --totals --json").json["talk_minutes"] == 10
    assert sup.ok("2 timeline --totals --json").json["talk_minutes"] == 0
