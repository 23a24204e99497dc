"""Story C as command lines: help beyond the plan, eight times a day, counted at the moment of logging."""

from tests.conftest import Desk
from tests.stories.conftest import Play

DUMP = "goodwill load a dump 12m -c acme --channel email"


def test_the_eighth_dump_of_the_day_shows_as_the_eighth(sup: Desk, play: Play) -> None:
    said = [play(f"1 1{hour}:00", DUMP).out.splitlines()[0] for hour in range(8)]
    assert "Goodwill: 1 today, 12 min this month." in said[0]
    assert "Goodwill: 8 today, 96 min this month." in said[7]


def test_a_dump_is_a_request_that_is_opened_and_closed_at_once(sup: Desk, play: Play) -> None:
    play("1 10:00", DUMP)
    shown = sup.ok("show 1 --json").json
    assert (shown["type"], shown["state"], shown["customer"], shown["channel"]) == (
        "service_request",
        "closed",
        "acme",
        "email",
    )
    assert [(one["kind"], one["minutes"], one["text"]) for one in shown["work"]] == [("goodwill", 12, "load a dump")]


def test_the_next_day_counts_from_one_and_the_month_goes_on(sup: Desk, play: Play) -> None:
    play("1 23:30", DUMP)
    assert "Goodwill: 1 today, 24 min this month." in play("2 00:30", DUMP).out
    assert "Goodwill: 1 today, 12 min this month." in play("12 10:00", DUMP).out  # 1 December


def test_preventive_work_needs_no_ticket(sup: Desk, play: Play) -> None:
    play("1 09:00", "work updates 20m -c beta --preventive")
    shown = sup.ok("show 1 --json").json
    assert [(one["kind"], one["minutes"]) for one in shown["work"]] == [("preventive", 20)]
    assert (shown["state"], shown["customer"]) == ("closed", "beta")


def test_a_bare_number_of_minutes_is_refused_with_the_line(sup: Desk, play: Play) -> None:
    ran = play("1 10:00", "goodwill load a dump 12 -c acme", code=2)
    assert "12m" in ran.err
    assert sup.ok("list is:closed -q").out == ""
