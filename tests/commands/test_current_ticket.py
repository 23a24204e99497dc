"""Which ticket a line means: the key, the environment; only at a terminal the live call, `use`, the only open one."""

import pytest

from tests.conftest import Desk

AT = "2026-11-20T{}:00Z"


def two_tickets(sup: Desk) -> None:
    sup.ok("open printer offline", now=AT.format("08:00"))
    sup.ok("open modem offline", now=AT.format("08:01"))


def written_on(sup: Desk, **how: object) -> tuple[str, str]:
    """(ticket, where it came from) of a note written this way."""
    shape = sup.ok("note words --json", **how).json
    return shape["ticket"], shape["ticket_from"]


def test_a_script_names_its_ticket_or_is_told_to(sup: Desk) -> None:
    sup.ok("open printer offline", now=AT.format("08:00"))
    assert sup("note words").code == 4  # even with only one ticket open
    assert sup("note words", SUPPORTCLI_NO_INPUT="1", tty=True).code == 4
    assert sup("note words --no-input", tty=True).code == 4
    assert written_on(sup, tty=True) == ("1", "only_open")
    assert written_on(sup, SUPPORTCLI_TICKET="1") == ("1", "env")
    assert sup.ok("1 note words --json").json["ticket_from"] == "option"


def test_a_cron_job_never_writes_into_the_live_call(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("1 call", tty=True, now=AT.format("09:00"))
    ran = sup("note disk full", now=AT.format("09:01"))
    assert (ran.code, sup("note disk full --json").error["code"]) == (4, "no_current_ticket")
    done = sup.process("note", "disk full", "--json")
    assert done.returncode == 4 and '"no_current_ticket"' in done.stderr
    assert sup.ok("2 note disk full").out.startswith("2.")
    assert sup.ok("show 1 --json").json["notes"] == []
    sup.ok("hangup", tty=True)


def test_a_script_that_names_another_ticket_does_not_change_the_choice(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("use 1", tty=True, now=AT.format("09:00"))
    sup.ok("2 note from a script", now=AT.format("09:01"))
    sup.ok("open from a script", now=AT.format("09:02"))
    assert written_on(sup, tty=True) == ("1", "use")


def test_key_beats_environment_beats_live_call_beats_use(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("open third", now=AT.format("08:02"))
    sup.ok("use 1", tty=True, now=AT.format("09:00"))
    assert written_on(sup, tty=True) == ("1", "use")
    sup.ok("2 call", tty=True)
    assert written_on(sup, tty=True) == ("2", "live_call")
    assert written_on(sup, tty=True, SUPPORTCLI_TICKET="3") == ("3", "env")
    assert sup.ok("1 note words --json", tty=True, SUPPORTCLI_TICKET="3").json["ticket"] == "1"
    assert sup.ok("note words -t 1 --json", tty=True, SUPPORTCLI_TICKET="3").json["ticket"] == "1"


@pytest.mark.parametrize("line", ["1 note words -t 2", "note words -t 1 -t 2", "-t 1 note words -t2", "1 show 2"])
def test_two_tickets_on_one_line_are_refused_and_nothing_is_written(sup: Desk, line: str) -> None:
    two_tickets(sup)
    before = sup.path.read_bytes()
    ran = sup(f"{line} --json")
    assert (ran.code, ran.error["code"]) == (2, "two_tickets")
    assert sup.path.read_bytes() == before


def test_the_same_ticket_twice_on_one_line_is_one_ticket(sup: Desk) -> None:
    two_tickets(sup)
    assert sup.ok("1 note words -t 1 --json").json["ticket"] == "1"


def test_open_chooses_its_ticket_and_use_another(sup: Desk) -> None:
    sup.ok("open printer offline", tty=True, now=AT.format("08:00"))
    sup.ok("open modem offline", tty=True)
    assert written_on(sup, tty=True) == ("2", "use")
    sup.ok("use 1", tty=True)
    assert written_on(sup, tty=True) == ("1", "use")


def test_a_choice_holds_twelve_hours_after_the_last_entry(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("use 1", tty=True, now="2026-11-20T08:02:00Z")
    sup.ok("note words", tty=True, now="2026-11-20T20:00:00Z")
    assert written_on(sup, tty=True, now="2026-11-21T07:59:00Z") == ("1", "use")
    ran = sup("note words", tty=True, now="2026-11-21T20:00:00Z")
    assert ran.code == 4 and "supportcli 1 note words" in ran.err and "supportcli 2 note words" in ran.err


def test_looking_does_not_prolong_a_choice(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("use 1", tty=True, now="2026-11-20T08:02:00Z")
    sup.ok("show", tty=True, now="2026-11-20T20:00:00Z")
    assert sup("note words", tty=True, now="2026-11-20T20:03:00Z").code == 4


def test_a_closed_choice_is_asked_again(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("open third")
    sup.ok("use 1", tty=True)
    sup.ok("close", tty=True)
    ran = sup("note words", tty=True)
    assert ran.code == 4 and "1 printer" not in ran.err and "2 modem offline" in ran.err


def test_choices_belong_to_their_agents(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("use 1", tty=True)
    sup.ok("use 2", tty=True, SUPPORTCLI_AGENT="boris")
    assert written_on(sup, tty=True) == ("1", "use")
    assert written_on(sup, tty=True, SUPPORTCLI_AGENT="boris") == ("2", "use")
    sup.ok("1 call", tty=True, SUPPORTCLI_AGENT="boris")
    sup.ok("use 2", tty=True)
    assert written_on(sup, tty=True) == ("2", "use")  # boris is on the phone, anna is not


def test_a_live_call_is_not_believed_after_four_hours(sup: Desk) -> None:
    two_tickets(sup)
    sup.ok("1 call", tty=True, now="2026-11-20T09:00:00Z")
    assert written_on(sup, tty=True, now="2026-11-20T12:59:00Z") == ("1", "live_call")
    ran = sup("note words --json", tty=True, now="2026-11-20T13:01:00Z")
    assert (ran.code, ran.error["code"]) == (4, "old_live_call")
    sup.ok("hangup --minutes 9", tty=True)
    (call,) = sup.ok("show 1 --json").json["calls"]
    assert (call["talk_minutes"], call["ended_at"]) == (9, "2026-11-20T09:09:00Z")


def test_a_number_in_front_of_the_text_is_asked_back(sup: Desk) -> None:
    two_tickets(sup)
    for verb in ("note", "said", "told", "tried"):
        ran = sup(f"{verb} 2 customer rang --json", tty=True)
        assert (ran.code, ran.error["code"]) == (4, "key_or_text")
        assert ran.error["choices"][0] == f"supportcli 2 {verb} customer rang"
        sup.ok(ran.error["choices"][0].split()[1:], tty=True)
    sup.ok(["note", "2 boxes arrived"], tty=True, SUPPORTCLI_TICKET="1")
    assert sup("note 40 boxes arrived", tty=True, SUPPORTCLI_TICKET="1").code == 0  # 40 is no ticket


def test_the_choices_offered_keep_the_options_and_run(sup: Desk) -> None:
    import shlex

    two_tickets(sup)
    ran = sup(["tried", "it's the 2nd pc", "--where", "the office", "--json"])
    assert ran.code == 4
    for line in ran.error["choices"]:
        assert sup(shlex.split(line)[1:]).code == 0
    (one,) = sup.ok("show 1 --json").json["attempts"]
    assert (one["step"], one["where"]) == ("it's the 2nd pc", "the office")
