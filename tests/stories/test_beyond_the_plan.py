"""Story C with its contract: what plan Start covers is said at the moment of logging, the eighth favour shows as the
eighth, and the record of a complaint is whole."""

import pytest

from tests.conftest import Desk
from tests.stories.conftest import Play

START = (
    "plan add Start --calendar always --price 40 --currency EUR --cost-per-minute 1.0 --minutes 30 --per-call 15m "
    '--contacts 3 --covers hosting,mail,panel --excludes "database: dump, sql"'
)
DUMP = "goodwill load a dump 12m -c acme --channel email"


@pytest.fixture
def hosted(play: Play) -> Play:
    """Acme has plan Start since the first of the month, and there is an article that would teach it."""
    play("1 08:00", START)
    play("1 08:01", "customer add acme --email ann@acme.example")
    play("1 08:02", "customer edit acme --plan Start --from 2026-11-01")
    play("1 08:03", 'article add Load a dump in the panel -m "Panel, Databases, Import."')
    return play


def test_the_first_dump_is_said_to_be_beyond_the_plan_and_offers_the_article(sup: Desk, hosted: Play) -> None:
    said = hosted("1 09:00", DUMP).out
    assert "Start does not cover database" in said
    assert "Goodwill: 1 today, 12 min this month, plan includes 30." in said
    assert "Article 1 teaches it: Load a dump in the panel  sup 1 told --article 1" in said


def test_the_eighth_shows_as_the_eighth_and_the_month_costs_more_than_it_brings(sup: Desk, hosted: Play) -> None:
    ran = [hosted(f"1 1{hour}:00", DUMP) for hour in range(8)]
    assert "Goodwill: 8 today, 96 min this month, plan includes 30." in ran[7].out
    costs = ["costs more than it brings" in one.err for one in ran]
    assert costs == [False, False, False, True, True, True, True, True]  # 36 and 48 against 40
    plan = sup.ok(f"{DUMP} --internal --json").json["plan"]
    assert plan["goodwill_today_count"] == 9
    assert plan["internal"] == {"currency": "EUR", "price": "40.00", "cost": "108.00", "margin": "-68.00"}
    assert sup.ok(f"{DUMP} --json").json["plan"]["internal"] is None


def test_the_margin_is_shown_to_those_who_ask_for_it_only(sup: Desk, hosted: Play) -> None:
    for hour in range(8):
        hosted(f"1 1{hour}:00", DUMP)
    assert "margin" not in hosted("1 19:00", "customer show acme").out
    assert "price 40.00, cost 96.00, margin -56.00 EUR" in hosted("1 19:00", "customer show acme --internal").out


def test_a_caller_s_plan_is_on_the_screen_and_money_only_where_it_is_asked_for(sup: Desk, hosted: Play) -> None:
    for hour in range(4):
        hosted(f"1 1{hour}:00", DUMP)
    said = hosted("1 15:00", "call acme").out
    assert "Start: 0 of 30 min used this month" in said
    assert "goodwill this month: 48 min" in said
    assert "margin" not in said
    hosted("1 15:05", "hangup")
    assert "margin -13.00 EUR" in hosted("1 15:10", "call acme --internal").out


def test_what_is_promised_and_due_stands_on_the_screen_of_a_caller(sup: Desk, hosted: Play) -> None:
    hosted("1 08:30", 'plan edit Start --calendar always --target "* resolution 8h" --from 2026-11-01')
    hosted("1 09:00", "open mail does not arrive -c acme")
    hosted("1 09:01", "1 callback 11:00 Boris rings --from us")
    said = hosted("1 12:00", "call acme")
    assert "1 promised by us: Boris rings, Fri 2026-11-20 11:00" in said.out
    hosted("1 12:01", "hangup")
    for minute in (2, 3):
        said = hosted(f"1 12:0{minute}", f"1 call --in --at 12:0{minute}")
    assert "contact 2 of 3 on this ticket" in said.out
    assert "resolution due Fri 2026-11-20 17:00" in said.out
    promise = sup.ok("call acme --json").json["open_promises"]
    assert [one.split(".")[0] for one in promise] == ["1"]


def test_limits_warn_and_never_block(sup: Desk, hosted: Play) -> None:
    hosted("1 09:00", "open mail does not arrive -c acme")
    hosted("1 09:01", "1 call --in")
    over = hosted("1 09:21", "hangup")
    assert "The call took 20 min; Start includes 15 min a call." in over.err
    for minute in (30, 40, 50):
        last = hosted(f"1 09:{minute}", f"1 call --in --minutes 1 --at 09:{minute - 1}")
    assert "This is contact 4 on the ticket; Start includes 3." in last.err
    long = hosted("1 12:00", "1 call --in --minutes 14 --at 11:40")
    assert "min are used this month; Start includes 30." in long.err
    assert sup.ok("show 1 --json").json["call_count"] == 5


def test_limits_warn_of_a_call_about_no_ticket_too(sup: Desk, hosted: Play) -> None:
    hosted("1 09:00", "call acme --in")
    over = hosted("1 09:31", "hangup")
    assert "The call took 31 min; Start includes 15 min a call." in over.err
    assert "31 min are used this month; Start includes 30." in over.err
    finished = sup.ok("call acme --in --minutes 16 --at 10:00 --json", now="2026-11-01T10:30:00Z").json
    assert {one["code"] for one in finished["warnings"]} == {"call_over_limit", "minutes_over_limit"}


def test_scope_is_said_when_a_ticket_is_opened(sup: Desk, hosted: Play) -> None:
    assert "Start covers mail" in hosted("1 09:00", "open mail does not arrive -c acme").out
    assert "Start does not cover database" in hosted("1 09:01", "open our databases are slow -c acme").out
    assert "Start does not say whether it covers this" in hosted("1 09:02", "open printer smells -c acme").out


def test_money_is_pointed_to_the_account_manager(sup: Desk, hosted: Play) -> None:
    hosted("1 09:00", "open mail does not arrive -c acme")
    said = hosted("1 09:01", "1 said I want a refund for this month").out
    assert "discuss nothing, hand it over: sup assign account manager." in said
    assert "money_topic" in {move["reason"] for move in sup.ok("next 1 --json").json}
