"""`list`, `search` and `due` as they are typed: shapes, order, bounds, what a pipe gets and what a terminal."""

from pathlib import Path

import pytest

from tests.conftest import Desk

MORNING, NOON, EVENING = "2026-11-20T09:00:00Z", "2026-11-20T12:00:00Z", "2026-11-20T16:00:00Z"
TICKET_KEYS = (
    "key id title type state held_by role customer provider ref owner priority class domain channel tags "
    "reported_at opened_at first_response_at resolved_at closed_at updated_at call_count attempt_count "
    "callback_open_count callback_overdue_count "
)
TICKET = TICKET_KEYS.split()
CALLBACK_KEYS = (
    "ticket handle id at noted_at actor side who kind text due_at due_precision first_due_at outcome "
    "outcome_at moved_to overdue late_minutes title customer provider phone "
)
CALLBACK = CALLBACK_KEYS.split()


def test_a_row_of_list_is_the_ticket_that_open_printed(sup: Desk) -> None:
    opened = sup.ok("open modem offline -c Acme --tag vip --ref 7 --json", now=MORNING).json
    row = sup.ok("list --json").json[0]
    assert list(row) == TICKET
    assert row == {name: opened[name] for name in TICKET}


def test_a_pipe_gets_rows_without_a_header_and_times_for_programs(sup: Desk) -> None:
    sup.ok("open printer -c Acme", now=MORNING)
    sup.ok("open -- =HYPERLINK(1)\tx", now=NOON)
    lines = [line.split("\t") for line in sup.ok("list").out.splitlines()]
    assert [line[0] for line in lines] == ["2", "1"]
    assert len({len(line) for line in lines}) == 1
    assert lines[1][1:3] == ["printer", "new"]
    assert MORNING in lines[1]
    assert sup.ok("list --header").out.split("\t")[:2] == ["key", "title"]
    assert sup.ok("list -q").out == "2\n1\n"
    assert sup.ok("list --fields key,state").out == "2\tnew\n1\tnew\n"


def test_overdue_promises_are_counted_with_the_clock_of_the_reader(sup: Desk) -> None:
    sup.ok("open modem", now=MORNING)
    sup.ok("1 callback 13:00 ring --from us")
    assert sup.ok("list --json", now=NOON).json[0]["callback_overdue_count"] == 0
    assert sup.ok("list --json", now=EVENING).json[0]["callback_overdue_count"] == 1


def test_a_terminal_is_given_fifty_rows_and_told_how_to_see_the_rest(sup: Desk) -> None:
    for n in range(53):
        sup.ok(f"open number {n}", now=MORNING)
    shown = sup.ok("list is:open", tty=True).out
    assert "3 more: sup list is:open -n 0" in shown
    assert len(shown.splitlines()) == 52
    assert "48 more: sup list --sort key -n 0" in sup.ok("list -n 5 --sort key", tty=True).out
    assert "more" not in sup.ok("list -n 0", tty=True).out
    assert len(sup.ok("list").out.splitlines()) == len(sup.ok("list --json", tty=True).json) == 53
    assert len(sup.ok("list -n 2").out.splitlines()) == 2
    assert sup("list -n -2").code == 2


def test_an_unknown_order_is_refused_with_those_there_are(sup: Desk) -> None:
    ran = sup("list --sort opend --json", now=NOON)
    assert (ran.code, ran.error["choices"]) == (2, ["supportcli list --sort opened"])


@pytest.mark.parametrize("line", ["list", "due", "next", "search modem", "list is:open -n 3"])
def test_looking_into_nothing_is_exit_0_empty_and_creates_nothing(sup: Desk, line: str, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    ran = sup(line, now=NOON)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert sup(f"{line} --json").json == []
    assert sorted(tmp_path.rglob("*")) == before


def test_search_puts_the_fact_with_all_words_before_tickets_that_have_them_apart(sup: Desk) -> None:
    sup.ok("open modem offline", now=MORNING)
    sup.ok("1 note " + "blue " * 30 + "the red lamp of the router blinks " + "green " * 30)
    sup.ok("open the lamp", now=NOON)
    sup.ok("2 note it is a red one")
    sup.ok("open red herring", now=NOON)
    rows = sup.ok("search red lamp --json").json
    assert [row["key"] for row in rows] == ["1", "2"]
    assert list(rows[0]) == [*TICKET, "snippet", "handle", "marks"]
    assert "red lamp of the router" in rows[0]["snippet"]
    assert len(rows[0]["snippet"]) < 130
    shown = sup.ok(f"show 1.{rows[0]['handle']} --json").json
    assert "blinks" in str(shown)


def test_search_finds_folded_letters_parts_of_words_and_cjk(sup: Desk) -> None:
    sup.ok(["open", "Шлюз переустановлен, ещё раз"], now=MORNING)
    sup.ok(["open", "モデムが接続できない"])
    assert sup.ok("search ЕЩЕ -q").out == "1\n"
    assert sup.ok("search переуст -q").out == "1\n"
    assert sup.ok("search 接続 -q").out == "2\n"
    assert sup.ok("search modem -q").out == ""


def test_query_words_narrow_a_search_and_a_search_without_words_is_refused(sup: Desk) -> None:
    sup.ok("open modem one -c Acme", now=MORNING)
    sup.ok("open modem two")
    sup.ok("2 close")
    assert sup.ok("search modem -q").out.split() == ["2", "1"]
    assert sup.ok("search modem customer:acme -q").out == "1\n"
    assert sup.ok("search modem is:closed -q").out == "2\n"
    assert sup("search is:open").code == 2


def promises(sup: Desk) -> None:
    """1: theirs, due 10:00 and tomorrow · 2: ours, due 15:00 · 3: closed, due 11:00."""
    sup.ok("open modem --provider Comstar", now=MORNING)
    sup.ok("1 callback 10:00 specialist rings --who Ines")
    sup.ok("1 callback tomorrow 10:00 the fix --kind fix")
    sup.ok("open printer -c Acme")
    sup.ok("2 callback 15:00 ring back --from us")
    sup.ok("open closed -c Acme")
    sup.ok("3 callback 11:00 too late --from us")
    sup.ok("3 close")


def test_due_is_what_is_overdue_and_the_rest_of_today_most_overdue_first(sup: Desk) -> None:
    promises(sup)
    rows = sup.ok("due --json", now=NOON).json
    assert [list(row) for row in rows] == [CALLBACK, CALLBACK]
    assert [(row["ticket"], row["text"], row["overdue"], row["late_minutes"]) for row in rows] == [
        ("1", "specialist rings", True, 120),
        ("2", "ring back", False, 0),
    ]
    assert (rows[0]["provider"], rows[1]["customer"]) == ("Comstar", "Acme")
    assert [row["ticket"] for row in sup.ok("due --overdue --json").json] == ["1"]
    assert [row["text"] for row in sup.ok("due --within 2d --json").json] == [
        "specialist rings",
        "ring back",
        "the fix",
    ]
    assert [row["text"] for row in sup.ok("due --within 2h --json").json] == ["specialist rings"]
    assert [row["ticket"] for row in sup.ok("due --within tomorrow --json").json] == ["1", "2", "1"]


def test_the_exit_code_says_yes_only_when_something_is_due_and_asked_for(sup: Desk) -> None:
    promises(sup)
    assert sup("due --overdue", now="2026-11-20T09:30:00Z") == (0, "", "")
    assert sup("due --overdue --exit-code") == (0, "", "")
    assert sup("due --overdue -o txt --exit-code") == (0, "", "")
    assert sup("due --exit-code", now=NOON).code == 10
    assert sup("due", now=NOON).code == 0


def test_a_cron_mail_says_in_sentences_who_promised_what_and_how_late_it_is(sup: Desk) -> None:
    promises(sup)
    text = " ".join(sup.ok("due -o txt", now=NOON).out.split())
    assert "Ines (Comstar) promised: specialist rings. Due" in text
    assert "2 h late" in text
    assert "You promised: ring back." in text
    assert sup.ok("due --within 2d -q").out.count("\n") == 3


def test_due_knows_whom_to_ring(sup: Desk) -> None:
    sup.ok("open modem -c Acme", now=MORNING)
    sup.ok("1 callback 10:00 --from us")
    assert sup.ok("due --json", now=NOON).json[0]["phone"] is None
    sup.ok("customer edit Acme --phone +74951234567")
    assert sup.ok("due --json").json[0]["phone"] == "+74951234567"


@pytest.mark.parametrize("line", ["due soon", "due --overdue --within 2d", "due --within blurb", "status everything"])
def test_words_that_would_be_dropped_are_refused(sup: Desk, line: str) -> None:
    sup.ok("open modem", now=NOON)
    ran = sup(line)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err
